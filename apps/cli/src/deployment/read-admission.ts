import type { Admission } from '@evenkeel/api/carrying/admission.ts'
import type { SqlDriver } from '@evenkeel/api/store/sql-driver.ts'

export interface AdmissionOptions {
  readonly source: string
  /** The coalitions that are carried, with the source of each. */
  readonly sources: ReadonlyMap<string, string>
  readonly whole: boolean
  readonly withPasskeys: boolean
}

/**
 * Returns what a directory knows of the people of some coalitions: who they are and by which mailbox or account elsewhere
 * they sign in. What was handed out (sessions, devices, keys, links, invitations) stays behind.
 */
export function readAdmission(
  driver: SqlDriver,
  { source, sources, whole, withPasskeys }: AdmissionOptions,
): Admission {
  const coalitions = driver
    .all<{ id: string; name: string; sample: number }>('SELECT id, name, sample FROM coalitions ORDER BY rowid')
    .flatMap(({ id, name, sample }) => {
      const from = sources.get(id)
      return from === undefined ? [] : [{ id, name, sample: sample === 1, source: from }]
    })
  const memberships = driver
    .all<Admission['memberships'][number]>(
      'SELECT person, coalition, role, party, since FROM memberships ORDER BY rowid',
    )
    .filter(({ coalition }) => sources.has(coalition))
  const members = new Set(memberships.map(({ person }) => person))
  const isCarried = (person: string): boolean => whole || members.has(person)
  const people = driver
    .all<{ id: string; name: string; is_owner: number }>('SELECT id, name, is_owner FROM people ORDER BY rowid')
    .filter(({ id }) => isCarried(id))
    .map(({ id, name, is_owner: isOwner }) => ({ id, name, isOwner: isOwner === 1 }))
  const methods = driver
    .all<Admission['methods'][number]>(
      'SELECT issuer, subject, id, person, label, created_at AS createdAt FROM sign_in_methods ORDER BY rowid',
    )
    .filter(({ person }) => isCarried(person))
  const passkeys = driver
    .all<Admission['passkeys'][number]>(
      `SELECT id, person, public_key AS publicKey, counter, transports, name, created_at AS createdAt
       FROM passkeys ORDER BY rowid`,
    )
    .filter(({ person }) => withPasskeys && isCarried(person))
  return { source, whole, coalitions, people, memberships, methods, passkeys }
}
