import type { SignInMeans } from '@evenkeel/contract/account.ts'
import { permits } from '@evenkeel/contract/permits.ts'
import { permissions, type Permission } from '@evenkeel/contract/permission.ts'
import type { CoalitionSummary } from '@evenkeel/contract/session.ts'
import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import type { Identity } from './ports.ts'

declare const checked: unique symbol

/** Somebody's right in one coalition, found to be theirs: whatever opens a record or acts for somebody takes one, and only `grant` makes one. */
export interface Granted<Checked extends Permission = Permission> {
  readonly [checked]: Checked
  readonly coalition: CoalitionSummary
  readonly person: string
  /** The device or key by which the request came, null for a session. */
  readonly token: string | null
  /** By what the session began, null for a token. */
  readonly means: SignInMeans | null
}

/**
 * Returns the caller's right to one thing in one coalition. Fails with `not-found` for a coalition that is not theirs,
 * as for one that is not, with `role-not-allowed` where the table of permissions does not give it to them, and with
 * `passkey-wanted` where the charter holds it back from whoever has shown no passkey.
 */
export function grant<Wanted extends Permission>(
  identity: Identity,
  id: string,
  wanted: Wanted,
): Outcome<Granted<Wanted>> {
  const coalition = identity.coalitions.find((one) => one.id === id)
  if (coalition === undefined) return fail('not-found', 'There is no such coalition among yours.')
  if (!permits(coalition.permissions, wanted)) return refusal(wanted, coalition)
  const { person, token, means = null } = identity
  return succeed({ coalition, person, token, means } as Granted<Wanted>)
}

/** Returns the refusal of something that a caller may not, or may not in this session, in a coalition. */
export function refusal(wanted: Permission, { heldBack }: CoalitionSummary): Outcome<never> {
  if (permits(heldBack, wanted)) {
    return fail(
      'passkey-wanted',
      `This coalition’s charter asks whoever may ${permissions[wanted].allows} to have signed in by a passkey.`,
    )
  }
  return fail('role-not-allowed', `Your role in this coalition does not let you ${permissions[wanted].allows}.`)
}
