import type { Invitation, Member } from '@evenkeel/contract/member.ts'
import { succeed } from '@evenkeel/domain/problem.ts'
import type { MembershipPort } from '../membership-port.ts'
import { instant } from './instant.ts'
import { lastCoordinator, mayGive, mayLink, mayTouch } from './may-change-members.ts'
import { invitationFrom, type InvitationRow } from './sql-invitations.ts'
import type { SqlDriver } from './sql-driver.ts'
import { endMembership, isLastCoordinator } from './sql-memberships.ts'

interface MemberRow {
  readonly person: string
  readonly name: string | null
  readonly role: string
  readonly party: string | null
  readonly since: number | null
  readonly passkeys: number
}

/** Returns the part of the directory that says who belongs to a coalition; `forget` is called when that has changed. */
export function openSqlMembers(
  driver: SqlDriver,
  forget: () => void,
): Pick<MembershipPort, 'members' | 'changeMember' | 'removeMember'> {
  return {
    members: async (granted, now) => {
      const { id } = granted.coalition
      const members = driver.all<MemberRow>(
        `SELECT memberships.person, people.name, memberships.role, memberships.party, memberships.since,
           EXISTS (SELECT 1 FROM passkeys WHERE passkeys.person = memberships.person) AS passkeys
         FROM memberships LEFT JOIN people ON people.id = memberships.person
         WHERE memberships.coalition = ? ORDER BY memberships.rowid`,
        id,
      )
      const invitations = driver.all<InvitationRow>(
        'SELECT * FROM invitations WHERE coalition = ? AND expires_at > ? ORDER BY rowid',
        id,
        now,
      )
      return {
        members: members.map((row): Member => ({
          person: row.person,
          name: row.name ?? '',
          role: row.role,
          party: row.party,
          since: row.since === null ? null : instant(row.since),
          isYou: row.person === granted.person,
          hasPasskey: row.passkeys === 1,
        })),
        invitations: invitations.map((row): Invitation => invitationFrom(row)),
      }
    },
    changeMember: async (granted, { person, role, party }) =>
      driver.transaction(() => {
        const { id } = granted.coalition
        const known = mayTouch(driver, granted, person)
        if (!known.ok) return known
        const before = known.value
        const after = { role: role ?? before.role, party: party === undefined ? before.party : party }
        const given = after.role === before.role ? succeed(null) : mayGive(driver, granted, after.role)
        if (!given.ok) return given
        const linked = after.party === before.party ? succeed(null) : mayLink(granted)
        if (!linked.ok) return linked
        if (after.role !== before.role && isLastCoordinator(driver, id, person)) return lastCoordinator()
        driver.run(
          'UPDATE memberships SET role = ?, party = ? WHERE person = ? AND coalition = ?',
          after.role,
          after.party,
          person,
          id,
        )
        // A new way in was made for what the member was then.
        driver.run('DELETE FROM invitations WHERE coalition = ? AND replaces = ?', id, person)
        forget()
        return succeed(null)
      }),
    removeMember: async (granted, person) =>
      driver.transaction(() => {
        const { id } = granted.coalition
        const known = mayTouch(driver, granted, person)
        if (!known.ok) return known
        if (isLastCoordinator(driver, id, person)) return lastCoordinator()
        endMembership(driver, person, id)
        forget()
        return succeed(null)
      }),
  }
}
