import { permissionsOfRole } from '@evenkeel/contract/permission.ts'
import { ulidFrom } from '@evenkeel/domain/identifier.ts'
import { fail, succeed } from '@evenkeel/domain/problem.ts'
import type { CoalitionDescription, Directory, Identity } from '../ports.ts'
import { directoryMigrations } from './directory-migrations.ts'
import type { Digest } from './digest.ts'
import { migrate } from './migrate.ts'
import { makeSecret } from './secrets.ts'
import { openSqlApiKeys } from './sql-api-keys.ts'
import type { SqlDriver } from './sql-driver.ts'
import { openSqlInvitations } from './sql-invitations.ts'
import { openSqlMembers } from './sql-members.ts'
import { addMembership, coalitionsOf } from './sql-memberships.ts'
import { openSqlPairings } from './sql-pairings.ts'
import { openSqlTokens } from './sql-tokens.ts'

const DAY_MS = 86_400_000
const SESSION_MS = 30 * DAY_MS
const SIGN_IN_LINK_MS = DAY_MS

export interface SqlDirectory extends Directory {
  /** Returns the person whose server this is, made on the first call. */
  readonly owner: () => string
  /** Returns a new one-time sign-in secret for a person, good for a day. */
  readonly makeSignInLink: (person: string, now: number) => Promise<string>
  readonly coalitions: () => CoalitionDescription[]
  /** Makes a coalition of the person whose server this is, as soon as there is one. */
  readonly addCoalition: (name: string, sample: boolean, now: number) => CoalitionDescription
  /** Makes a person a member without an invitation. */
  readonly addMember: (person: string, coalition: string, role: string, now: number) => void
}

interface CoalitionRow {
  readonly id: string
  readonly name: string
  readonly sample: number
}

/** Returns the directory over a database, brought to the newest schema; `clock` gives epoch milliseconds. */
export function openSqlDirectory(driver: SqlDriver, clock: () => number, digest: Digest): SqlDirectory {
  migrate(driver, directoryMigrations)

  const newId = (now: number): string => ulidFrom(now, crypto.getRandomValues(new Uint8Array(10)))
  const tokens = openSqlTokens(driver)
  const { forget } = tokens
  const pairings = openSqlPairings(driver, { digest, newId, coalitionOf: tokens.coalitionOf })

  function keepSession(digested: string, person: string, now: number): void {
    driver.run('DELETE FROM sessions WHERE expires_at <= ?', now)
    driver.run('INSERT INTO sessions (digest, person, expires_at) VALUES (?, ?, ?)', digested, person, now + SESSION_MS)
  }

  function identityOf(person: string): Identity | null {
    const row = driver.all<{ name: string }>('SELECT name FROM people WHERE id = ?', person)[0]
    return row === undefined ? null : { person, name: row.name, coalitions: coalitionsOf(driver, person), token: null }
  }

  function identityOfSession(digest: string, now: number): Identity | null {
    const row = driver.all<{ person: string }>(
      'SELECT person FROM sessions WHERE digest = ? AND expires_at > ?',
      digest,
      now,
    )[0]
    return row === undefined ? null : identityOf(row.person)
  }

  function makeCoalition(name: string, sample: boolean, person: string | null, now: number): CoalitionDescription {
    return driver.transaction(() => {
      const id = newId(now)
      driver.run('INSERT INTO coalitions (id, name, sample) VALUES (?, ?, ?)', id, name, sample ? 1 : 0)
      if (person !== null) addMembership(driver, person, id, 'coordinator', now)
      return { id, name, sample }
    })
  }

  function knownOwner(): string | null {
    return driver.all<{ id: string }>('SELECT id FROM people WHERE is_owner = 1')[0]?.id ?? null
  }

  return {
    identify: async (secret, kind, now) => {
      const kept = await digest(secret)
      return kind === 'token' ? tokens.identify(kept, now) : identityOfSession(kept, now)
    },
    signIn: async (secret, now) => {
      const kept = await digest(secret)
      const session = makeSecret('eks_')
      const sessionDigest = await digest(session)
      return driver.transaction(() => {
        const row = driver.all<{ person: string }>(
          'DELETE FROM sign_in_links WHERE digest = ? AND expires_at > ? RETURNING person',
          kept,
          now,
        )[0]
        const identity = row === undefined ? null : identityOf(row.person)
        if (identity === null) return fail('sign-in-link-spent', 'This sign-in link was used before, or has run out.')
        keepSession(sessionDigest, identity.person, now)
        return succeed({ session, identity })
      })
    },
    signOut: async (session) => {
      driver.run('DELETE FROM sessions WHERE digest = ?', await digest(session))
    },
    createCoalition: async (name, person) => {
      const made = makeCoalition(name, false, person, clock())
      return { ...made, role: 'coordinator', party: null, permissions: [...permissionsOfRole('coordinator')] }
    },
    ...pairings,
    ...openSqlMembers(driver, forget),
    ...openSqlInvitations(driver, { digest, newId, keepSession, forget }),
    ...openSqlApiKeys(driver, { digest, newId, forget }),
    keepRoles: async ({ coalition }, roles, cursor) => {
      driver.run(
        'UPDATE coalitions SET roles = ?, roles_at = ? WHERE id = ? AND roles_at <= ?',
        JSON.stringify(roles),
        cursor,
        coalition.id,
        cursor,
      )
      forget()
    },
    devices: tokens.devices,
    revokeDevice: tokens.revokeDevice,
    owner: () =>
      driver.transaction(() => {
        const known = knownOwner()
        if (known !== null) return known
        const now = clock()
        const id = newId(now)
        driver.run(`INSERT INTO people (id, name, is_owner) VALUES (?, 'Coordinator', 1)`, id)
        // An import may have made coalitions before anybody was there to be their coordinator.
        driver.run(
          `INSERT INTO memberships (person, coalition, role, since) SELECT ?, id, 'coordinator', ? FROM coalitions
           WHERE id NOT IN (SELECT coalition FROM memberships)`,
          id,
          now,
        )
        return id
      }),
    makeSignInLink: async (person, now) => {
      const secret = makeSecret('ekl_')
      const kept = await digest(secret)
      driver.transaction(() => {
        driver.run('DELETE FROM sign_in_links WHERE expires_at <= ?', now)
        driver.run(
          'INSERT INTO sign_in_links (digest, person, expires_at) VALUES (?, ?, ?)',
          kept,
          person,
          now + SIGN_IN_LINK_MS,
        )
      })
      return secret
    },
    coalitions: () =>
      driver
        .all<CoalitionRow>('SELECT id, name, sample FROM coalitions ORDER BY rowid')
        .map((row) => ({ id: row.id, name: row.name, sample: row.sample === 1 })),
    addCoalition: (name, sample, now) => makeCoalition(name, sample, knownOwner(), now),
    addMember: (person, coalition, role, now) => {
      addMembership(driver, person, coalition, role, now)
      forget()
    },
  }
}
