import type { OwnSession, SignInMeans } from '@evenkeel/contract/account.ts'
import { fail, succeed } from '@evenkeel/domain/problem.ts'
import type { Arrival, Sessions } from '../sign-in-ports.ts'
import type { Digest } from './digest.ts'
import { makeSecret } from './secrets.ts'
import type { SqlDriver } from './sql-driver.ts'

const DAY_MS = 86_400_000
/** After so long a session ends, and after so long without a request. */
export const SESSION_MS = 30 * DAY_MS
export const SESSION_IDLE_MS = 14 * DAY_MS
/** When a session was last used is kept to the hour: that is enough for people, and spares a write with every request. */
const USED_MS = 3_600_000
const SESSIONS_OF_ONE_MAX = 50

interface SessionRow {
  readonly id: string
  readonly digest: string
  readonly means: SignInMeans
  readonly browser: string
  readonly started_at: number
  readonly last_used_at: number
}

/** A session about to begin: made before the transaction, because a digest may take its time. */
export interface NewSession {
  readonly secret: string
  readonly digest: string
  readonly replaces: string | null
  readonly means: SignInMeans
  readonly browser: string
}

export interface IdentifiedSession {
  readonly person: string
  readonly means: SignInMeans
  readonly since: number
}

export interface SqlSessions extends Sessions {
  readonly prepare: (arrival: Arrival) => Promise<NewSession>
  /** Begins a prepared session; called inside the transaction that found out whose it is. */
  readonly begin: (person: string, session: NewSession, now: number) => void
  /** Returns whose session it is, by what it was begun and since when, null where it is over. */
  readonly identify: (digest: string, now: number) => IdentifiedSession | null
  /** Returns a person's sessions, the latest used first; `digest` is the one's that asks. */
  readonly list: (person: string, digest: string | null, now: number) => OwnSession[]
}

/** Returns the sessions of a directory; their secrets are kept as digests only. */
export function openSqlSessions(driver: SqlDriver, digest: Digest, newId: (now: number) => string): SqlSessions {
  return {
    prepare: async ({ means, browser, replaces }) => {
      const secret = makeSecret('eks_')
      const replaced = replaces === null ? null : await digest(replaces)
      return { secret, digest: await digest(secret), replaces: replaced, means, browser: browser.slice(0, 80) }
    },
    begin: (person, session, now) => {
      driver.run('DELETE FROM sessions WHERE expires_at <= ? OR last_used_at <= ?', now, now - SESSION_IDLE_MS)
      if (session.replaces !== null) driver.run('DELETE FROM sessions WHERE digest = ?', session.replaces)
      driver.run(
        `DELETE FROM sessions WHERE person = ? AND digest IN (
           SELECT digest FROM sessions WHERE person = ? ORDER BY last_used_at DESC, rowid DESC LIMIT -1 OFFSET ?)`,
        person,
        person,
        SESSIONS_OF_ONE_MAX - 1,
      )
      driver.run(
        `INSERT INTO sessions (digest, person, expires_at, id, started_at, last_used_at, means, browser)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        session.digest,
        person,
        now + SESSION_MS,
        newId(now),
        now,
        now,
        session.means,
        session.browser,
      )
    },
    identify: (kept, now) => {
      const row = driver.all<{ person: string; means: SignInMeans; started_at: number; last_used_at: number }>(
        'SELECT person, means, started_at, last_used_at FROM sessions WHERE digest = ? AND expires_at > ? AND last_used_at > ?',
        kept,
        now,
        now - SESSION_IDLE_MS,
      )[0]
      if (row === undefined) return null
      if (now - row.last_used_at >= USED_MS) {
        try {
          driver.run('UPDATE sessions SET last_used_at = ? WHERE digest = ?', now, kept)
        } catch {
          // On a full disk people must still be able to read what is theirs: a missing hour is no reason to refuse them.
        }
      }
      return { person: row.person, means: row.means, since: row.started_at }
    },
    list: (person, current, now) =>
      driver
        .all<SessionRow>(
          `SELECT id, digest, means, browser, started_at, last_used_at FROM sessions
           WHERE person = ? AND expires_at > ? AND last_used_at > ? ORDER BY last_used_at DESC, rowid DESC`,
          person,
          now,
          now - SESSION_IDLE_MS,
        )
        .map((row) => ({
          id: row.id,
          browser: row.browser,
          means: row.means,
          since: new Date(row.started_at).toISOString(),
          lastUsed: new Date(row.last_used_at).toISOString(),
          current: row.digest === current,
        })),
    signOut: async (session) => {
      driver.run('DELETE FROM sessions WHERE digest = ?', await digest(session))
    },
    endSession: async (person, id) =>
      driver.all('DELETE FROM sessions WHERE id = ? AND person = ? RETURNING id', id, person).length > 0
        ? succeed(null)
        : fail('not-found', 'There is no such session among yours.'),
    endOtherSessions: async (person, session) => {
      driver.run('DELETE FROM sessions WHERE person = ? AND digest <> ?', person, await digest(session))
    },
  }
}
