import { Button } from '@evenkeel/ui/button.tsx'
import { ProblemNotice } from '@evenkeel/ui/problem-notice.tsx'
import type { ReactElement } from 'react'
import { problemOf } from './problem-error.ts'
import { remedyFor } from './remedies.ts'

export interface FailureProps {
  readonly title: string
  readonly error: unknown
  readonly onRetry?: () => void
}

/** Returns a failure in plain words with, where it can help, a way to try again. */
export function Failure({ title, error, onRetry }: FailureProps): ReactElement {
  const problem = problemOf(error)
  const unreachable = problem.code === 'unreachable'
  return (
    <ProblemNotice
      title={title}
      detail={unreachable ? 'The server did not answer.' : problem.detail}
      remedy={remedyFor(problem.code)}
      code={problem.code}
      actions={onRetry === undefined ? undefined : <Button onClick={onRetry}>Try again</Button>}
    />
  )
}
