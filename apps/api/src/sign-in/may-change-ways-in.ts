import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import type { Identity } from '../ports.ts'
import type { SignInDirectory } from '../sign-in-ports.ts'

/**
 * Fails with `passkey-wanted` where somebody of whom a charter asks for a passkey, and who has one, would change how they
 * sign in without having shown it. Whoever has none yet can add their first one. The owner can add one in a session of the
 * link that the server prints: who holds the machine may have lost their device, and gets no further by the link alone.
 */
export async function mayChangeWaysIn(
  directory: Pick<SignInDirectory, 'passkeysOf' | 'isOwner'>,
  { person, coalitions, means }: Identity,
  isAddingPasskey: boolean,
): Promise<Outcome<null>> {
  if (coalitions.every(({ heldBack }) => heldBack.length === 0)) return succeed(null)
  if ((await directory.passkeysOf(person)).length === 0) return succeed(null)
  if (isAddingPasskey && means === 'link' && (await directory.isOwner(person))) return succeed(null)
  return fail('passkey-wanted', 'A coalition of yours asks you for a passkey: sign in by it to change how you sign in.')
}
