import { Button } from '@evenkeel/ui/button.tsx'
import { Notice } from '@evenkeel/ui/notice.tsx'
import { useEffect, useState, type ReactElement } from 'react'
import type { Answer } from './use-answer.ts'

/** What is there sooner needs no word. */
const patienceMs = 300

export interface AnswerStateProps {
  readonly answer: Pick<Answer<unknown>, 'data' | 'isOfBefore' | 'isUnderWay' | 'share' | 'again' | 'stop'>
  /** What is being worked out: "Measuring participation". */
  readonly label: string
}

/** Returns how far an answer is that takes longer than a moment, with a way to stop it, or that it was stopped; nothing for one that is there. */
export function AnswerState({ answer, label }: AnswerStateProps): ReactElement | null {
  const { data, isOfBefore, isUnderWay, share, again, stop } = answer
  const [isLong, setIsLong] = useState(false)
  useEffect(() => {
    if (!isUnderWay) return undefined
    const timer = window.setTimeout(() => setIsLong(true), patienceMs)
    return () => {
      window.clearTimeout(timer)
      setIsLong(false)
    }
  }, [isUnderWay])
  const isMissing = data === undefined || isOfBefore
  if (!isMissing) return null
  const before = isOfBefore ? 'What stands below is still of the choice before.' : ''
  if (!isUnderWay) {
    return (
      <Notice title={`${label} was stopped.`} actions={<Button onClick={again}>Work it out</Button>}>
        {before === '' ? undefined : <p>{before}</p>}
      </Notice>
    )
  }
  if (!isLong) return null
  return (
    <div className="answer-state">
      <output>{`${label}${isOfBefore ? ' again' : ''} … ${before}`}</output>
      <progress aria-label={label} max={1} value={share ?? undefined} />
      <Button onClick={stop}>Stop</Button>
    </div>
  )
}
