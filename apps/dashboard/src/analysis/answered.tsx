import type { ReactElement, ReactNode } from 'react'
import { Failure } from '../shell/failure.tsx'
import { Waiting } from '../shell/waiting.tsx'
import { AnswerState } from './answer-state.tsx'
import { restartAnalysis } from './ask-worker.ts'
import type { Answer } from './use-answer.ts'

export interface AnsweredProps<Data> {
  readonly answer: Answer<Data>
  /** What is being worked out: "Measuring participation". */
  readonly label: string
  readonly children: (data: Data) => ReactNode
}

/** Returns its content once the answer is there; while a newer one is worked out, dimmed and said to be of before; or why there is none. */
export function Answered<Data>({ answer, label, children }: AnsweredProps<Data>): ReactElement {
  const { data, isOfBefore, isUnderWay, error, again } = answer
  if (data === undefined && error !== null) {
    return <Failure title={`${label} did not work.`} error={error} onRetry={again} />
  }
  return (
    <>
      <AnswerState answer={answer} label={label} />
      {data !== undefined ? (
        <div className="answered" aria-busy={isOfBefore || undefined}>
          {children(data)}
        </div>
      ) : isUnderWay ? (
        <Waiting label={label} onRetry={restartAnalysis} />
      ) : null}
    </>
  )
}
