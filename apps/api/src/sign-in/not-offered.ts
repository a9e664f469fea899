import { fail, type Outcome } from '@evenkeel/domain/problem.ts'

/** Returns the refusal of a way to sign in that this server was not set up for. */
export function notOffered(way: string): Outcome<never> {
  return fail('sign-in-not-offered', `${way}: not set up on this server.`)
}
