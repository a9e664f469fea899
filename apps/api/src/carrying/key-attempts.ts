import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import { makeAttemptLimit } from '../store/attempt-limit.ts'
import { tooManyAttempts } from '../store/too-many-attempts.ts'

const WRONG_MAX = 10
const WAIT_SECONDS = 600

/** Counts the backup keys that addresses tried. */
export interface KeyAttempts {
  /** Refuses a wrong key with `backup-key-wrong`, and after ten of an address in ten minutes any from there with `too-many-attempts`. */
  readonly admit: (isRight: boolean, address: string, now: number) => Outcome<null>
}

/** Returns a count in which nobody has tried anything. */
export function countKeyAttempts(): KeyAttempts {
  const wrong = makeAttemptLimit()
  return {
    admit: (isRight, address, now) => {
      if (!wrong.allows(address, WRONG_MAX, now)) return tooManyAttempts(WAIT_SECONDS)
      if (isRight) return succeed(null)
      wrong.count(address, now)
      return fail('backup-key-wrong', 'This is not the backup key of this deployment.')
    },
  }
}
