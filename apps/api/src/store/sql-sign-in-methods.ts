import type { Passkey, SignInMeans, SignInMethod } from '@evenkeel/contract/account.ts'
import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import type { Identity } from '../ports.ts'
import type { KeptPasskey, SignInMethods } from '../sign-in-ports.ts'
import { isFresh } from '../sign-in/is-fresh.ts'
import type { SqlDriver } from './sql-driver.ts'
import type { SqlSessions } from './sql-sessions.ts'
import type { Digest } from './digest.ts'

const PASSKEYS_OF_ONE_MAX = 20

interface PasskeyRow {
  readonly id: string
  readonly person: string
  readonly public_key: string
  readonly counter: number
  readonly transports: string
  readonly name: string
  readonly created_at: number
  readonly last_used_at: number | null
}

export interface MethodSurroundings {
  readonly sessions: SqlSessions
  readonly digest: Digest
  readonly newId: (now: number) => string
  readonly identityOf: (person: string, means: SignInMeans) => Identity | null
}

/** Returns the part of the directory that knows by what people sign in. */
export function openSqlSignInMethods(
  driver: SqlDriver,
  { sessions, digest, newId, identityOf }: MethodSurroundings,
): SignInMethods {
  const instant = (epochMs: number): string => new Date(epochMs).toISOString()
  const instantOrNull = (epochMs: number | null): string | null => (epochMs === null ? null : instant(epochMs))
  const keptPasskey = (row: PasskeyRow): KeptPasskey => ({
    id: row.id,
    person: row.person,
    publicKey: row.public_key,
    counter: row.counter,
    transports: row.transports === '' ? [] : row.transports.split(','),
  })
  const passkeyRows = (person: string): PasskeyRow[] =>
    driver.all<PasskeyRow>('SELECT * FROM passkeys WHERE person = ? ORDER BY created_at, rowid', person)

  function ownerOf(issuer: string, subject: string): string | null {
    const row = driver.all<{ person: string }>(
      'SELECT person FROM sign_in_methods WHERE issuer = ? AND subject = ?',
      issuer,
      subject,
    )[0]
    return row?.person ?? null
  }

  function keep(person: string, proof: { issuer: string; subject: string; label: string }, now: number): void {
    driver.run(
      'INSERT INTO sign_in_methods (issuer, subject, id, person, label, created_at) VALUES (?, ?, ?, ?, ?, ?)',
      proof.issuer,
      proof.subject,
      newId(now),
      person,
      proof.label.slice(0, 254),
      now,
    )
  }

  function identified(person: string, means: SignInMeans): Identity {
    const identity = identityOf(person, means)
    if (identity === null) throw new Error('a way to sign in leads to nobody')
    return identity
  }

  /** The owner of a server can always have another link printed; anybody else would be shut out for good. */
  function wouldShutOut(person: string): boolean {
    const ways = driver.all<{ ways: number; is_owner: number }>(
      `SELECT (SELECT count(*) FROM sign_in_methods WHERE person = ?1) + (SELECT count(*) FROM passkeys WHERE person = ?1)
         AS ways, (SELECT max(is_owner) FROM people WHERE id = ?1) AS is_owner`,
      person,
    )[0]
    return ways !== undefined && ways.is_owner !== 1 && ways.ways <= 1
  }

  function remove(person: string, statement: string, id: string): Outcome<null> {
    return driver.transaction(() => {
      const shut = wouldShutOut(person)
      if (driver.all(statement, id, person).length === 0)
        return fail('not-found', 'There is nothing of that kind among yours.')
      if (!shut) return succeed(null)
      throw new LastWayIn()
    })
  }

  function removeUnlessLast(person: string, statement: string, id: string): Outcome<null> {
    try {
      return remove(person, statement, id)
    } catch (error) {
      if (error instanceof LastWayIn)
        return fail('last-way-in', 'This is the only thing by which you can sign in: add another one first.')
      throw error
    }
  }

  return {
    signInProved: async (proof, now, arrival) => {
      const session = await sessions.prepare(arrival)
      return driver.transaction(() => {
        let person = ownerOf(proof.issuer, proof.subject)
        if (person === null) {
          person = newId(now)
          driver.run('INSERT INTO people (id, name, is_owner) VALUES (?, ?, 0)', person, proof.name.slice(0, 200))
          keep(person, proof, now)
        }
        driver.run(
          'UPDATE sign_in_methods SET last_used_at = ?, label = ? WHERE issuer = ? AND subject = ?',
          now,
          proof.label.slice(0, 254),
          proof.issuer,
          proof.subject,
        )
        sessions.begin(person, session, now)
        return { session: session.secret, identity: identified(person, arrival.means) }
      })
    },
    addMethod: async (person, proof, now) =>
      driver.transaction(() => {
        const owner = ownerOf(proof.issuer, proof.subject)
        if (owner === person) return succeed(null)
        if (owner !== null) return fail('method-taken', 'Somebody signs in by this already.')
        keep(person, proof, now)
        return succeed(null)
      }),
    removeMethod: async (person, id) =>
      removeUnlessLast(person, 'DELETE FROM sign_in_methods WHERE id = ? AND person = ? RETURNING id', id),
    passkey: async (id) => {
      const row = driver.all<PasskeyRow>('SELECT * FROM passkeys WHERE id = ?', id)[0]
      return row === undefined ? null : keptPasskey(row)
    },
    passkeysOf: async (person) => passkeyRows(person).map(keptPasskey),
    addPasskey: async (passkey, name, now) =>
      driver.transaction(() => {
        if (driver.all('SELECT id FROM passkeys WHERE id = ?', passkey.id).length > 0) {
          return fail('method-taken', 'This passkey is known already.')
        }
        if (passkeyRows(passkey.person).length >= PASSKEYS_OF_ONE_MAX) {
          return fail('method-taken', `One person may have ${PASSKEYS_OF_ONE_MAX} passkeys: remove one first.`)
        }
        driver.run(
          'INSERT INTO passkeys (id, person, public_key, counter, transports, name, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
          passkey.id,
          passkey.person,
          passkey.publicKey,
          passkey.counter,
          passkey.transports.join(','),
          name,
          now,
        )
        return succeed(null)
      }),
    removePasskey: async (person, id) =>
      removeUnlessLast(person, 'DELETE FROM passkeys WHERE id = ? AND person = ? RETURNING id', id),
    signInByPasskey: async (id, counter, now, arrival) => {
      const session = await sessions.prepare(arrival)
      return driver.transaction(() => {
        // A counter that does not grow tells of a copied authenticator; those that keep none always say 0.
        const row = driver.all<{ person: string }>(
          `UPDATE passkeys SET counter = ?1, last_used_at = ?2
           WHERE id = ?3 AND (counter < ?1 OR (counter = 0 AND ?1 = 0)) RETURNING person`,
          counter,
          now,
          id,
        )[0]
        if (row === undefined) return null
        sessions.begin(row.person, session, now)
        return { session: session.secret, identity: identified(row.person, arrival.means) }
      })
    },
    account: async (person, session, now) => {
      const current = session === null ? null : await digest(session)
      const asking = current === null ? null : sessions.identify(current, now)
      const methods = driver.all<{
        id: string
        issuer: string
        label: string
        created_at: number
        last_used_at: number | null
      }>(
        'SELECT id, issuer, label, created_at, last_used_at FROM sign_in_methods WHERE person = ? ORDER BY created_at, rowid',
        person,
      )
      return {
        name: identified(person, asking?.means ?? 'link').name,
        isFresh: asking !== null && isFresh(asking.since, now),
        methods: methods.map((row): SignInMethod => ({
          id: row.id,
          issuer: row.issuer,
          label: row.label,
          since: instant(row.created_at),
          lastUsed: instantOrNull(row.last_used_at),
        })),
        passkeys: passkeyRows(person).map((row): Passkey => ({
          id: row.id,
          name: row.name,
          since: instant(row.created_at),
          lastUsed: instantOrNull(row.last_used_at),
        })),
        sessions: sessions.list(person, current, now),
      }
    },
  }
}

/** Thrown to undo a removal that would have left nothing to sign in by. */
class LastWayIn extends Error {}
