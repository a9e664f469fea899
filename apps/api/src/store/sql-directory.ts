import type { CoalitionSummary, Role } from '@evenkeel/contract/session.ts'
import { ulidFrom } from '@evenkeel/domain/identifier.ts'
import { fail, succeed } from '@evenkeel/domain/problem.ts'
import type { CoalitionDescription, Directory, Identity } from '../ports.ts'
import { directoryMigrations } from './directory-migrations.ts'
import type { Digest } from './digest.ts'
import { migrate } from './migrate.ts'
import { makeSecret } from './secrets.ts'
import type { SqlDriver } from './sql-driver.ts'
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
  readonly addCoalition: (name: string, sample: boolean, now: number) => CoalitionDescription
}

interface CoalitionRow {
  readonly id: string
  readonly name: string
  readonly sample: number
  readonly role: Role
}

/** Returns the directory over a database, brought to the newest schema; `clock` gives epoch milliseconds. */
export function openSqlDirectory(driver: SqlDriver, clock: () => number, digest: Digest): SqlDirectory {
  migrate(driver, directoryMigrations)

  const newId = (now: number): string => ulidFrom(now, crypto.getRandomValues(new Uint8Array(10)))
  const tokens = openSqlTokens(driver)
  const pairings = openSqlPairings(driver, { digest, newId, coalitionOf: tokens.coalitionOf })
  const summary = (row: CoalitionRow): CoalitionSummary => ({
    id: row.id,
    name: row.name,
    role: row.role,
    sample: row.sample === 1,
  })

  function identityOf(person: string): Identity | null {
    const row = driver.all<{ name: string; is_owner: number }>(
      'SELECT name, is_owner FROM people WHERE id = ?',
      person,
    )[0]
    if (row === undefined) return null
    const coalitions =
      row.is_owner === 1
        ? driver.all<CoalitionRow>(`SELECT id, name, sample, 'coordinator' AS role FROM coalitions ORDER BY rowid`)
        : driver.all<CoalitionRow>(
            `SELECT id, name, sample, role FROM coalitions JOIN memberships ON memberships.coalition = coalitions.id
             WHERE memberships.person = ? ORDER BY coalitions.rowid`,
            person,
          )
    return { person, name: row.name, coalitions: coalitions.map(summary) }
  }

  function identityOfSession(digest: string, now: number): Identity | null {
    const row = driver.all<{ person: string }>(
      'SELECT person FROM sessions WHERE digest = ? AND expires_at > ?',
      digest,
      now,
    )[0]
    return row === undefined ? null : identityOf(row.person)
  }

  function addCoalition(name: string, sample: boolean, now: number): CoalitionDescription {
    const id = newId(now)
    driver.run('INSERT INTO coalitions (id, name, sample) VALUES (?, ?, ?)', id, name, sample ? 1 : 0)
    return { id, name, sample }
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
        driver.run('DELETE FROM sessions WHERE expires_at <= ?', now)
        const row = driver.all<{ person: string }>(
          'DELETE FROM sign_in_links WHERE digest = ? AND expires_at > ? RETURNING person',
          kept,
          now,
        )[0]
        const identity = row === undefined ? null : identityOf(row.person)
        if (identity === null) return fail('sign-in-link-spent', 'This sign-in link was used before, or has run out.')
        driver.run(
          'INSERT INTO sessions (digest, person, expires_at) VALUES (?, ?, ?)',
          sessionDigest,
          identity.person,
          now + SESSION_MS,
        )
        return succeed({ session, identity })
      })
    },
    signOut: async (session) => {
      driver.run('DELETE FROM sessions WHERE digest = ?', await digest(session))
    },
    createCoalition: async (name, person) =>
      driver.transaction(() => {
        const coalition = addCoalition(name, false, clock())
        driver.run(
          `INSERT INTO memberships (person, coalition, role) VALUES (?, ?, 'coordinator')`,
          person,
          coalition.id,
        )
        return { ...coalition, role: 'coordinator' }
      }),
    ...pairings,
    devices: tokens.devices,
    revokeDevice: tokens.revokeDevice,
    owner: () =>
      driver.transaction(() => {
        const known = driver.all<{ id: string }>('SELECT id FROM people WHERE is_owner = 1')[0]
        if (known !== undefined) return known.id
        const id = newId(clock())
        driver.run(`INSERT INTO people (id, name, is_owner) VALUES (?, 'Coordinator', 1)`, id)
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
    addCoalition,
  }
}
