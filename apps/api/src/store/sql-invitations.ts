import { permits } from '@evenkeel/contract/permits.ts'
import { BaseRole, covers, linkPermissions } from '@evenkeel/contract/permission.ts'
import type { Invitation } from '@evenkeel/contract/member.ts'
import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import type { Accepted, MembershipPort } from '../membership-port.ts'
import { makeAttemptLimit } from './attempt-limit.ts'
import type { Digest } from './digest.ts'
import { instant } from './instant.ts'
import { lastCoordinator, mayGive, mayLink, mayTouch } from './may-change-members.ts'
import { makeSecret } from './secrets.ts'
import type { SqlDriver } from './sql-driver.ts'
import type { SqlSessions } from './sql-sessions.ts'
import {
  addMembership,
  endMembership,
  isLastCoordinator,
  membershipByRole,
  membershipOf,
  ownRolesOf,
  roleIn,
} from './sql-memberships.ts'

const INVITATION_MS = 7 * 86_400_000
/** Within ten minutes, from one address: links that were none. */
const MISSES_MAX = 10
const OPEN_MAX = 200

export interface InvitationRow {
  readonly id: string
  readonly coalition: string
  readonly name: string
  readonly role: string
  readonly party: string | null
  readonly replaces: string | null
  readonly invited_by: string
  readonly expires_at: number
}

export interface InvitationSurroundings {
  readonly digest: Digest
  readonly newId: (now: number) => string
  readonly sessions: Pick<SqlSessions, 'prepare' | 'begin'>
  /** Called when memberships have changed. */
  readonly forget: () => void
}

/** Returns an invitation without what opens it. */
export function invitationFrom(row: InvitationRow): Invitation {
  const { id, name, role, party, replaces } = row
  return { id, name, role, party, replaces, expires: instant(row.expires_at) }
}

/** Returns the part of the directory that lets people in by a link; links are kept as digests, misses are counted in memory. */
export function openSqlInvitations(
  driver: SqlDriver,
  { digest, newId, sessions, forget }: InvitationSurroundings,
): Pick<MembershipPort, 'invite' | 'withdrawInvitation' | 'lookAtInvitation' | 'acceptInvitation'> {
  const attempts = makeAttemptLimit()

  function find(kept: string, now: number, address: string): Outcome<InvitationRow> {
    const key = `invitation ${address}`
    if (!attempts.allows(key, MISSES_MAX, now)) {
      return fail('too-many-attempts', 'That was tried too often: wait a few minutes before the next time.')
    }
    const row = driver.all<InvitationRow>('SELECT * FROM invitations WHERE digest = ? AND expires_at > ?', kept, now)[0]
    const stands = row === undefined ? null : asItStands(driver, row)
    if (stands !== null) return succeed(stands)
    attempts.count(key, now)
    return fail('invitation-not-found', 'This invitation was used before, was withdrawn, or has run out.')
  }

  return {
    invite: async (granted, { name, role, party, replaces }, now) => {
      const secret = makeSecret('eki_')
      const kept = await digest(secret)
      return driver.transaction(() => {
        const { id: coalition } = granted.coalition
        driver.run('DELETE FROM invitations WHERE expires_at <= ?', now)
        const touched = replaces === null ? null : mayTouch(driver, granted, replaces)
        const allowed = touched ?? mayGive(driver, granted, role)
        if (!allowed.ok) return allowed
        const stands = touched?.ok ? touched.value.party : party
        const linked = stands === null ? allowed : mayLink(granted)
        if (!linked.ok) return linked
        const [open] = driver.all<{ count: number }>(
          'SELECT count(*) AS count FROM invitations WHERE coalition = ?',
          coalition,
        )
        if ((open?.count ?? 0) >= OPEN_MAX) {
          return fail('too-many-invitations', `Up to ${OPEN_MAX} invitations can be open at a time.`)
        }
        const row: InvitationRow = {
          id: newId(now),
          coalition,
          name,
          role: allowed.value?.role ?? role,
          party,
          replaces,
          invited_by: granted.person,
          expires_at: now + INVITATION_MS,
        }
        driver.run(
          `INSERT INTO invitations (id, digest, coalition, name, role, party, replaces, invited_by, expires_at)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
          row.id,
          kept,
          coalition,
          name,
          row.role,
          party,
          replaces,
          row.invited_by,
          row.expires_at,
        )
        return succeed({ invitation: invitationFrom(row), secret })
      })
    },
    withdrawInvitation: async ({ coalition }, invitation) => {
      const gone = driver.all(
        'DELETE FROM invitations WHERE id = ? AND coalition = ? RETURNING id',
        invitation,
        coalition.id,
      )
      return gone.length > 0
        ? succeed(null)
        : fail('invitation-not-found', 'There is no such invitation: it was accepted, withdrawn, or has run out.')
    },
    lookAtInvitation: async (secret, now, address) => {
      const found = find(await digest(secret), now, address)
      if (!found.ok) return found
      const { coalition, name, role, expires_at } = found.value
      const [named] = driver.all<{ name: string }>('SELECT name FROM coalitions WHERE id = ?', coalition)
      const own = ownRolesOf(driver, coalition).find(({ id }) => id === role)
      return succeed({
        coalition: named?.name ?? '',
        name,
        role: BaseRole.safeParse(role).success ? role : (own?.name ?? role),
        expires: instant(expires_at),
      })
    },
    acceptInvitation: async (acceptance, now, address) => {
      const kept = await digest(acceptance.secret)
      const session = await sessions.prepare(acceptance.arrival)
      return driver.transaction((): Outcome<Accepted> => {
        const found = find(kept, now, address)
        if (!found.ok) return found
        const { coalition, role, party, replaces } = found.value
        if (acceptance.person === null && acceptance.name === null) {
          return fail('name-wanted', 'Say by which name the coalition shall know you.')
        }
        const person = acceptance.person ?? newId(now)
        if (replaces !== null && replaces !== person && role !== 'coordinator') {
          // Whoever looks at a link that they made for another is not to lose the coalition by it.
          if (isLastCoordinator(driver, coalition, person)) return lastCoordinator()
        }
        if (acceptance.person === null) {
          driver.run('INSERT INTO people (id, name, is_owner) VALUES (?, ?, 0)', person, acceptance.name)
          sessions.begin(person, session, now)
        }
        driver.run('DELETE FROM invitations WHERE digest = ?', kept)
        if (replaces !== null && replaces !== person) endMembership(driver, replaces, coalition)
        // Whoever is a member already keeps the role that they have, unless they take the place of another.
        if (replaces !== null || membershipByRole(driver, person, coalition) === null) {
          addMembership(driver, person, coalition, role, now)
        }
        if (party !== null) {
          driver.run('UPDATE memberships SET party = ? WHERE person = ? AND coalition = ?', party, person, coalition)
        }
        forget()
        const summary = membershipOf(driver, person, coalition, acceptance.means ?? acceptance.arrival.means)
        const [known] = driver.all<{ name: string }>('SELECT name FROM people WHERE id = ?', person)
        if (summary === null || known === undefined) throw new Error('a new member is not there')
        return succeed({
          name: known.name,
          coalition: summary,
          session: acceptance.person === null ? session.secret : null,
          replaced: replaces === person ? null : replaces,
        })
      })
    },
  }
}

/** Returns an invitation with what it gives by now, null where the one who made it could not make it any more. */
function asItStands(driver: SqlDriver, row: InvitationRow): InvitationRow | null {
  const inviter = membershipByRole(driver, row.invited_by, row.coalition)
  if (inviter === null || !permits(inviter.permissions, 'manage-members')) return null
  const replaced = row.replaces === null ? null : membershipByRole(driver, row.replaces, row.coalition)
  if (row.replaces !== null && replaced === null) return null
  const role = replaced?.role ?? row.role
  const held = roleIn(driver, row.coalition, role)
  if (held === null || !covers(inviter.permissions, held)) return null
  const party = replaced === null ? row.party : replaced.party
  return party === null || covers(inviter.permissions, linkPermissions) ? { ...row, role, party } : null
}
