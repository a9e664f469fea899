import type { SignInMeans } from '@evenkeel/contract/account.ts'
import { fail, succeed } from '@evenkeel/domain/problem.ts'
import type { Directory, Identity } from '../ports.ts'
import type { SignInDirectory } from '../sign-in-ports.ts'
import type { Digest } from './digest.ts'
import { makeSecret } from './secrets.ts'
import type { SqlDriver } from './sql-driver.ts'
import { openSqlPendingProofs } from './sql-pending-proofs.ts'
import type { SqlSessions } from './sql-sessions.ts'
import { openSqlSignInMethods } from './sql-sign-in-methods.ts'
import { makeTokenBuckets } from './token-bucket.ts'
import { tooManyAttempts } from './too-many-attempts.ts'

const SIGN_IN_LINK_MS = 86_400_000

/** One-time links, which whoever runs the server makes. */
export interface SignInLinks {
  /** Returns a new one-time sign-in secret for a person, good for a day. */
  readonly makeSignInLink: (person: string, now: number) => Promise<string>
  /** Lets the owner in once by a secret that was set where the server was set up; one that was offered before does nothing. */
  readonly offerFirstLink: (secret: string, now: number) => Promise<void>
}

export interface SignInSurroundings {
  readonly digest: Digest
  readonly newId: (now: number) => string
  readonly sessions: SqlSessions
  /** Returns an account with its coalitions as a session of such means has them, or of them only the one of that id. */
  readonly identityOf: (person: string, means: SignInMeans, only?: string) => Identity | null
  /** Returns the person whose server this is. */
  readonly owner: () => string
  /** The server's own secret, where somebody else keeps it. */
  readonly givenSecret: string | null
}

export interface SqlSignIns extends SignInDirectory, SignInLinks, Pick<Directory, 'signIn'> {
  /** Returns whom a session's digest stands for, null where it is over. */
  readonly identifySession: (digest: string, now: number, only?: string) => Identity | null
}

/** Returns the part of the directory through which people come in. */
export function openSqlSignIns(
  driver: SqlDriver,
  { digest, newId, sessions, identityOf, owner, givenSecret }: SignInSurroundings,
): SqlSignIns {
  const buckets = makeTokenBuckets()

  function keepLink(kept: string, person: string, now: number): void {
    driver.run('DELETE FROM sign_in_links WHERE expires_at <= ?', now)
    driver.run(
      'INSERT INTO sign_in_links (digest, person, expires_at) VALUES (?, ?, ?)',
      kept,
      person,
      now + SIGN_IN_LINK_MS,
    )
  }

  return {
    ...openSqlSignInMethods(driver, { sessions, digest, newId, identityOf }),
    ...openSqlPendingProofs(driver),
    renameAccount: async (person, name) => {
      driver.run('UPDATE people SET name = ? WHERE id = ?', name, person)
    },
    signOut: sessions.signOut,
    endSession: sessions.endSession,
    endOtherSessions: sessions.endOtherSessions,
    identifySession: (kept, now, only) => {
      const session = sessions.identify(kept, now)
      const identity = session === null ? null : identityOf(session.person, session.means, only)
      return session === null || identity === null ? null : { ...identity, since: session.since }
    },
    signIn: async (secret, now, arrival) => {
      const kept = await digest(secret)
      const session = await sessions.prepare(arrival)
      return driver.transaction(() => {
        const row = driver.all<{ person: string }>(
          'DELETE FROM sign_in_links WHERE digest = ? AND expires_at > ? RETURNING person',
          kept,
          now,
        )[0]
        const identity = row === undefined ? null : identityOf(row.person, arrival.means)
        if (identity === null) return fail('sign-in-link-spent', 'This sign-in link was used before, or has run out.')
        sessions.begin(identity.person, session, now)
        return succeed({ session: session.secret, identity })
      })
    },
    makeSignInLink: async (person, now) => {
      const secret = makeSecret('ekl_')
      const kept = await digest(secret)
      driver.transaction(() => keepLink(kept, person, now))
      return secret
    },
    offerFirstLink: async (secret, now) => {
      const kept = await digest(secret)
      driver.transaction(() => {
        const name = `first-link ${kept}`
        if (driver.all('SELECT name FROM directory_settings WHERE name = ?', name).length > 0) return
        driver.run('INSERT INTO directory_settings (name, value) VALUES (?, ?)', name, String(now))
        keepLink(kept, owner(), now)
      })
    },
    serverSecret: async () =>
      driver.transaction(() => {
        const name = 'server-secret'
        if (givenSecret !== null) {
          // What a vault keeps by now is no longer to be found in the file.
          driver.run('DELETE FROM directory_settings WHERE name = ?', name)
          return givenSecret
        }
        driver.run('INSERT OR IGNORE INTO directory_settings (name, value) VALUES (?, ?)', name, makeSecret('ekp_'))
        const row = driver.all<{ value: string }>('SELECT value FROM directory_settings WHERE name = ?', name)[0]
        return row?.value ?? ''
      }),
    isOwner: async (person) => driver.all('SELECT id FROM people WHERE id = ? AND is_owner = 1', person).length > 0,
    admit: async (wanted, now) => {
      const seconds = buckets.take(wanted, now)
      return seconds === 0 ? succeed(null) : tooManyAttempts(seconds)
    },
  }
}
