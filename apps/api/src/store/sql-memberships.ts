import type { SignInMeans } from '@evenkeel/contract/account.ts'
import { heldBackWithoutPasskey, permissionsOfRole, type Permission } from '@evenkeel/contract/permission.ts'
import type { CoalitionSummary } from '@evenkeel/contract/session.ts'
import type { OwnRole } from '@evenkeel/domain/charter.ts'
import { passkeysAsked } from './sql-charter-copy.ts'
import type { SqlDriver } from './sql-driver.ts'

/** A membership beside its coalition, as `membershipColumns` selects it. */
export interface MembershipRow {
  readonly id: string
  readonly name: string
  readonly sample: number
  readonly roles: string
  readonly comparing: string
  readonly asks_passkey: number
  readonly role: string
  readonly party: string | null
}

export const membershipColumns = `coalitions.id, coalitions.name, coalitions.sample, coalitions.roles, coalitions.comparing,
  coalitions.asks_passkey, memberships.role, memberships.party`

/**
 * Returns the coalition as its member has it in a session that was begun by such means, or by a token where that is
 * null: less than a passkey holds back what a charter asks a passkey for. `isDelegate` is a token that a session of a
 * passkey let in.
 */
export function summaryOf(row: MembershipRow, means: SignInMeans | null, isDelegate = false): CoalitionSummary {
  const held = permissionsOfRole(row.role, rolesFrom(row.roles), JSON.parse(row.comparing) as string[])
  const asked = passkeysAsked(row.asks_passkey)
  const heldBack = means === 'passkey' ? [] : heldBackWithoutPasskey(held, asked, isDelegate)
  return {
    id: row.id,
    name: row.name,
    role: row.role,
    sample: row.sample === 1,
    party: row.party,
    permissions: held.filter((one) => !heldBack.includes(one)),
    heldBack: [...heldBack],
  }
}

/** Returns the coalitions that a person is a member of, as a session of such means has them, in the order in which they were made. */
export function coalitionsOf(driver: SqlDriver, person: string, means: SignInMeans | null): CoalitionSummary[] {
  return driver
    .all<MembershipRow>(
      `SELECT ${membershipColumns} FROM memberships JOIN coalitions ON coalitions.id = memberships.coalition
       WHERE memberships.person = ? ORDER BY coalitions.rowid`,
      person,
    )
    .map((row) => summaryOf(row, means))
}

/** Returns a coalition as one of its members has it in a session of such means, null where the person is none. */
export function membershipOf(
  driver: SqlDriver,
  person: string,
  coalition: string,
  means: SignInMeans | null,
): CoalitionSummary | null {
  const row = driver.all<MembershipRow>(
    `SELECT ${membershipColumns} FROM memberships JOIN coalitions ON coalitions.id = memberships.coalition
     WHERE memberships.person = ? AND memberships.coalition = ?`,
    person,
    coalition,
  )[0]
  return row === undefined ? null : summaryOf(row, means)
}

/** Returns a coalition with all that a member's role gives them there, however they sign in; null where the person is none. */
export function membershipByRole(driver: SqlDriver, person: string, coalition: string): CoalitionSummary | null {
  return membershipOf(driver, person, coalition, 'passkey')
}

/** Returns whether the charter of a coalition asks anybody for a passkey. */
export function asksPasskey(driver: SqlDriver, coalition: string): boolean {
  return driver.all('SELECT id FROM coalitions WHERE id = ? AND asks_passkey <> 0', coalition).length > 0
}

/** Makes a person a member of a coalition, or gives them this role if they are one. */
export function addMembership(driver: SqlDriver, person: string, coalition: string, role: string, now: number): void {
  driver.run(
    `INSERT INTO memberships (person, coalition, role, since) VALUES (?, ?, ?, ?)
     ON CONFLICT (person, coalition) DO UPDATE SET role = excluded.role`,
    person,
    coalition,
    role,
    now,
  )
}

/** Returns whether nobody else coordinates a coalition. */
export function isLastCoordinator(driver: SqlDriver, coalition: string, person: string): boolean {
  const coordinators = driver.all<{ person: string }>(
    `SELECT person FROM memberships WHERE coalition = ? AND role = 'coordinator'`,
    coalition,
  )
  return coordinators.length === 1 && coordinators[0]?.person === person
}

/** Ends a membership, and what hangs on it: devices, keys, pairings that wait, and invitations that the person made. */
export function endMembership(driver: SqlDriver, person: string, coalition: string): void {
  for (const table of ['memberships', 'tokens', 'pairings']) {
    driver.run(`DELETE FROM ${table} WHERE person = ? AND coalition = ?`, person, coalition)
  }
  driver.run('DELETE FROM invitations WHERE coalition = ? AND ? IN (invited_by, replaces)', coalition, person)
}

/** Returns the roles that the charter of a coalition adds. */
export function ownRolesOf(driver: SqlDriver, coalition: string): OwnRole[] {
  return rolesFrom(driver.all<{ roles: string }>('SELECT roles FROM coalitions WHERE id = ?', coalition)[0]?.roles)
}

/** Returns what a role may do in a coalition by the table and the charter, null where it has no such role. */
export function roleIn(driver: SqlDriver, coalition: string, role: string): readonly Permission[] | null {
  const own = ownRolesOf(driver, coalition)
  const [row] = driver.all<{ comparing: string }>('SELECT comparing FROM coalitions WHERE id = ?', coalition)
  const isRole = permissionsOfRole(role, own).length > 0
  const held = isRole ? permissionsOfRole(role, own, JSON.parse(row?.comparing ?? '[]') as string[]) : []
  return held.length > 0 || own.some(({ id }) => id === role) ? held : null
}

function rolesFrom(kept: string | undefined): OwnRole[] {
  return JSON.parse(kept ?? '[]') as OwnRole[]
}
