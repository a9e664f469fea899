import { fail, type Outcome } from '@evenkeel/domain/problem.ts'

/** Returns the refusal of something that was tried too often, with the seconds to wait before the next time. */
export function tooManyAttempts(seconds: number): Outcome<never> {
  const wait = seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`
  const refused = fail('too-many-attempts', `That was tried too often: wait ${wait} before the next time.`)
  return refused.ok ? refused : { ok: false, problem: { ...refused.problem, retryAfterSeconds: seconds } }
}
