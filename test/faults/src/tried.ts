import type { TestContext } from 'vitest'

/** What a fault comes to that took nothing. */
export const survived = { lost: 0, doubled: 0, corrupt: 0, failures: [] }

/** Returns the result of a fault; skips the test, and says so in a sentence, where it cannot be tried on this machine. */
export function tried<Result extends object>(result: Result | string, context: TestContext): Result {
  if (typeof result === 'string') {
    process.stderr.write(`NOT TESTED: ${context.task.name}: ${result}\n`)
    return context.skip(result)
  }
  return result
}
