import type { SignInMeans } from '@evenkeel/contract/account.ts'
import { permissionsOfRole } from '@evenkeel/contract/permission.ts'
import { ulidFrom } from '@evenkeel/domain/identifier.ts'
import type { CoalitionDescription, Directory, Identity } from '../ports.ts'
import { directoryMigrations } from './directory-migrations.ts'
import type { Digest } from './digest.ts'
import { migrate } from './migrate.ts'
import { forgetParty, wouldLeaveAlone } from './forget-account.ts'
import { keepCharterCopy } from './sql-charter-copy.ts'
import { openSqlApiKeys } from './sql-api-keys.ts'
import type { SqlDriver } from './sql-driver.ts'
import { openSqlInvitations } from './sql-invitations.ts'
import { openSqlMembers } from './sql-members.ts'
import { addMembership, coalitionsOf, membershipOf } from './sql-memberships.ts'
import { openSqlPairings } from './sql-pairings.ts'
import { openSqlSessions } from './sql-sessions.ts'
import { openSqlSignIns, type SignInLinks } from './sql-sign-ins.ts'
import { openSqlTokens } from './sql-tokens.ts'

export interface SqlDirectory extends Directory, SignInLinks {
  /** Returns the person whose server this is, made on the first call. */
  readonly owner: () => string
  readonly coalitions: () => CoalitionDescription[]
  /** Returns the coalitions whose charters have something erased after a time. */
  readonly withRetention: () => string[]
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

/** Returns the directory over a database, brought to the newest schema; `clock` gives epoch milliseconds. A given secret takes the place of the one that it would make and keep. */
export function openSqlDirectory(
  driver: SqlDriver,
  clock: () => number,
  digest: Digest,
  givenSecret: string | null = null,
): SqlDirectory {
  migrate(driver, directoryMigrations)

  const newId = (now: number): string => ulidFrom(now, crypto.getRandomValues(new Uint8Array(10)))
  const tokens = openSqlTokens(driver)
  const { forget } = tokens
  const sessions = openSqlSessions(driver, digest, newId)
  const { identifySession, ...signIns } = openSqlSignIns(driver, {
    digest,
    newId,
    sessions,
    identityOf,
    owner,
    givenSecret,
  })
  const pairings = openSqlPairings(driver, { digest, newId, coalitionOf: tokens.coalitionOf })

  function identityOf(person: string, means: SignInMeans, only?: string): Identity | null {
    const row = driver.all<{ name: string }>('SELECT name FROM people WHERE id = ?', person)[0]
    if (row === undefined) return null
    // Who coordinates a thousand coalitions asks for one at a time.
    const one = only === undefined ? null : membershipOf(driver, person, only, means)
    const coalitions = only === undefined ? coalitionsOf(driver, person, means) : one === null ? [] : [one]
    return { person, name: row.name, coalitions, token: null, means }
  }

  function owner(): string {
    return driver.transaction(() => {
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
    })
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
    identify: async (secret, kind, now, only) => {
      const kept = await digest(secret)
      return kind === 'token' ? tokens.identify(kept, now) : identifySession(kept, now, only)
    },
    ...signIns,
    createCoalition: async (name, person) => {
      const made = makeCoalition(name, false, person, clock())
      const permissions = [...permissionsOfRole('coordinator')]
      return { ...made, role: 'coordinator', party: null, permissions, heldBack: [] }
    },
    ...pairings,
    ...openSqlMembers(driver, forget),
    ...openSqlInvitations(driver, { digest, newId, sessions, forget }),
    ...openSqlApiKeys(driver, { digest, newId, forget }),
    keepCharter: async ({ coalition }, charter, cursor) => {
      keepCharterCopy(driver, coalition.id, { charter, cursor })
      forget()
    },
    namesOf: async ({ coalition }, people) => {
      const rows = driver.all<{ person: string; name: string }>(
        `SELECT memberships.person, people.name FROM memberships JOIN people ON people.id = memberships.person
         WHERE memberships.coalition = ? AND memberships.person IN (SELECT value FROM json_each(?))`,
        coalition.id,
        JSON.stringify(people),
      )
      return Object.fromEntries(rows.map(({ person, name }) => [person, name]))
    },
    wouldLeaveAlone: async ({ coalition }, parties) => wouldLeaveAlone(driver, coalition.id, parties),
    forgetParty: async ({ coalition }, parties) => {
      const people = forgetParty(driver, coalition.id, parties)
      tokens.forget()
      driver.scrub()
      return people
    },
    devices: tokens.devices,
    revokeDevice: tokens.revokeDevice,
    owner,
    coalitions: () =>
      driver
        .all<CoalitionRow>('SELECT id, name, sample FROM coalitions ORDER BY rowid')
        .map((row) => ({ id: row.id, name: row.name, sample: row.sample === 1 })),
    withRetention: () =>
      driver.all<{ id: string }>('SELECT id FROM coalitions WHERE retention IS NOT NULL').map(({ id }) => id),
    addCoalition: (name, sample, now) => makeCoalition(name, sample, knownOwner(), now),
    addMember: (person, coalition, role, now) => {
      addMembership(driver, person, coalition, role, now)
      forget()
    },
  }
}
