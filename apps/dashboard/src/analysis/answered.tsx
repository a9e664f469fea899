import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactElement, ReactNode } from 'react'
import { Failure } from '../shell/failure.tsx'
import { Waiting } from '../shell/waiting.tsx'
import { restartAnalysis } from './ask-worker.ts'

export interface AnsweredProps<Answer> {
  readonly answer: UseQueryResult<Answer>
  /** What is being worked out: "Measuring participation". */
  readonly label: string
  readonly children: (answer: Answer) => ReactNode
}

/** Returns its content once the answer is there, dimmed while a newer one is worked out, or why there is none. */
export function Answered<Answer>({ answer, label, children }: AnsweredProps<Answer>): ReactElement {
  if (answer.data !== undefined) {
    return (
      <div className="answered" aria-busy={answer.isPlaceholderData || undefined}>
        {children(answer.data)}
      </div>
    )
  }
  const again = (): void => void answer.refetch()
  if (answer.isError) return <Failure title={`${label} did not work.`} error={answer.error} onRetry={again} />
  return <Waiting label={label} onRetry={restartAnalysis} />
}
