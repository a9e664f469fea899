import type { Outcome, Problem } from '@evenkeel/domain/problem.ts'

/** Carries a Problem through the query library, which knows failures as thrown errors only. */
export class ProblemError extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.detail)
    this.name = 'ProblemError'
    this.problem = problem
  }
}

/** Returns the value of a success and throws a ProblemError for a failure: for use inside queries only. */
export function valueOrThrow<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw new ProblemError(outcome.problem)
}

/** Returns the problem that an error carries, or `unexpected-error` with its message for a defect of our own. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem
  return { code: 'unexpected-error', detail: error instanceof Error ? error.message : String(error) }
}
