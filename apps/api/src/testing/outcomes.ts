import type { Outcome } from '@evenkeel/domain/problem.ts'

/** Returns the code of a refusal, `ok` for a success. */
export function codeOf(outcome: Outcome<unknown>): string {
  return outcome.ok ? 'ok' : outcome.problem.code
}

/** Returns what a success carries; throws what a refusal says. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.problem.detail)
  return outcome.value
}
