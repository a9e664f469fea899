import { permissionsOfRole } from '@evenkeel/contract/permission.ts'
import type { CoalitionSummary } from '@evenkeel/contract/session.ts'
import type { OwnRole } from '@evenkeel/domain/charter.ts'
import type { SqlDriver } from './sql-driver.ts'

/** A membership beside its coalition, as `membershipColumns` selects it. */
export interface MembershipRow {
  readonly id: string
  readonly name: string
  readonly sample: number
  readonly roles: string
  readonly role: string
  readonly party: string | null
}

export const membershipColumns = `coalitions.id, coalitions.name, coalitions.sample, coalitions.roles,
  memberships.role, memberships.party`

/** Returns the coalition as its member has it. */
export function summaryOf(row: MembershipRow): CoalitionSummary {
  return {
    id: row.id,
    name: row.name,
    role: row.role,
    sample: row.sample === 1,
    party: row.party,
    permissions: [...permissionsOfRole(row.role, JSON.parse(row.roles) as OwnRole[])],
  }
}

/** Returns the coalitions that a person is a member of, in the order in which they were made. */
export function coalitionsOf(driver: SqlDriver, person: string): CoalitionSummary[] {
  return driver
    .all<MembershipRow>(
      `SELECT ${membershipColumns} FROM memberships JOIN coalitions ON coalitions.id = memberships.coalition
       WHERE memberships.person = ? ORDER BY coalitions.rowid`,
      person,
    )
    .map(summaryOf)
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
