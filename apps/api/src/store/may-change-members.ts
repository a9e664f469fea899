import { covers, linkPermissions } from '@evenkeel/contract/permission.ts'
import type { CoalitionSummary } from '@evenkeel/contract/session.ts'
import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import type { Granted } from '../granted.ts'
import type { SqlDriver } from './sql-driver.ts'
import { membershipByRole, roleIn } from './sql-memberships.ts'

/** Returns a member whom the asker may change, which is none who may more than they; fails with `member-not-found` or `role-not-allowed`. */
export function mayTouch(
  driver: SqlDriver,
  granted: Granted<'manage-members'>,
  person: string,
): Outcome<CoalitionSummary> {
  const theirs = membershipByRole(driver, person, granted.coalition.id)
  if (theirs === null) return fail('member-not-found', 'This coalition has no such member.')
  return covers(granted.coalition.permissions, theirs.permissions)
    ? succeed(theirs)
    : fail('role-not-allowed', 'This member may do more in this coalition than you: ask a coordinator.')
}

/** Fails with `role-not-found` for a role that the coalition does not have, with `role-not-allowed` for one that may more than the asker. */
export function mayGive(driver: SqlDriver, { coalition }: Granted<'manage-members'>, role: string): Outcome<null> {
  const held = roleIn(driver, coalition.id, role)
  if (held === null) return fail('role-not-found', 'This coalition has no such role.')
  return covers(coalition.permissions, held)
    ? succeed(null)
    : fail('role-not-allowed', 'This role may do more in this coalition than you: ask a coordinator to give it.')
}

/** Fails with `role-not-allowed` where the asker may not say who of the record somebody is. */
export function mayLink({ coalition }: Granted<'manage-members'>): Outcome<null> {
  return covers(coalition.permissions, linkPermissions)
    ? succeed(null)
    : fail('role-not-allowed', 'Who somebody is in the record is said by those who may see and protect each person.')
}

/** Returns the refusal of what would leave a coalition without a coordinator. */
export function lastCoordinator(): Outcome<never> {
  return fail('last-coordinator', 'This is the last coordinator of the coalition, and somebody has to be one.')
}
