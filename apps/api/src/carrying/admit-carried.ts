import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import type { CharterState } from '../ports.ts'
import { directoryMigrations } from '../store/directory-migrations.ts'
import type { LedgerHead } from '../store/ledger-seal.ts'
import { migrations } from '../store/migrations.ts'
import { keepCharterCopy } from '../store/sql-charter-copy.ts'
import type { SqlDriver } from '../store/sql-driver.ts'
import { keepHead } from '../store/sql-heads.ts'
import type { Admission, DeploymentState } from './admission.ts'

/** What a coalition's own record says after it was checked. */
export interface CheckedCoalition {
  readonly id: string
  readonly head: LedgerHead
  readonly charter: CharterState
}

const CARRIED = 'carried '

/** Returns what a directory knows of its deployment. */
export function readDeployment(driver: SqlDriver): DeploymentState {
  const coalitions = driver.all<{ id: string; name: string }>('SELECT id, name FROM coalitions ORDER BY rowid')
  const others = driver.all('SELECT 1 FROM people WHERE is_owner = 0 LIMIT 1')
  const carried = driver.all<{ name: string }>(
    `SELECT name FROM directory_settings WHERE name LIKE 'carried %' ORDER BY CAST(value AS INTEGER)`,
  )
  return {
    schemas: { directory: directoryMigrations.length, coalition: migrations.length },
    coalitions: coalitions.map(({ id, name }) => ({ id, name })),
    isEmpty: coalitions.length === 0 && others.length === 0,
    carried: carried.map(({ name }) => name.slice(CARRIED.length)),
  }
}

/**
 * Makes carried coalitions visible to their people, all at once; what was admitted before is left as it is. Sessions,
 * devices, keys and invitations do not come along. Fails with `deployment-not-empty`.
 */
export function admitCarried(
  driver: SqlDriver,
  admission: Admission,
  checked: readonly CheckedCoalition[],
  now: number,
): Outcome<null> {
  return driver.transaction(() => {
    const { carried, isEmpty, coalitions } = readDeployment(driver)
    if (carried.includes(admission.source)) return succeed(null)
    const here = new Set(coalitions.map(({ id }) => id))
    const isTaken = admission.coalitions.some(({ id }) => here.has(id))
    if (isTaken || (admission.whole && !isEmpty)) {
      return fail('deployment-not-empty', 'The deployment holds a record already: nothing was put into it.')
    }
    for (const { id, name, sample } of admission.coalitions) {
      driver.run('INSERT INTO coalitions (id, name, sample) VALUES (?, ?, ?)', id, name, sample ? 1 : 0)
    }
    for (const { id, head, charter } of checked) {
      if (head.sequence > 0) keepHead(driver, id, head, now)
      keepCharterCopy(driver, id, charter)
    }
    addPeople(driver, admission, now)
    driver.run('INSERT INTO directory_settings (name, value) VALUES (?, ?)', CARRIED + admission.source, String(now))
    return succeed(null)
  })
}

function addPeople(driver: SqlDriver, admission: Admission, now: number): void {
  const standing = driver.all<{ id: string }>('SELECT id FROM people WHERE is_owner = 1')[0]?.id ?? null
  for (const { id, name } of admission.people) {
    driver.run('INSERT OR IGNORE INTO people (id, name, is_owner) VALUES (?, ?, 0)', id, name)
  }
  const carriedOwner = admission.whole ? (admission.people.find(({ isOwner }) => isOwner)?.id ?? null) : null
  const owner = carriedOwner ?? standing
  if (carriedOwner !== null) handOver(driver, standing, carriedOwner)
  const known = addMethods(driver, admission)
  for (const { person, coalition, role, party, since } of admission.memberships) {
    driver.run(
      'INSERT OR IGNORE INTO memberships (person, coalition, role, party, since) VALUES (?, ?, ?, ?, ?)',
      known.get(person) ?? person,
      coalition,
      role,
      party,
      since,
    )
  }
  for (const one of admission.passkeys) {
    driver.run(
      `INSERT OR IGNORE INTO passkeys (id, person, public_key, counter, transports, name, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      one.id,
      one.person,
      one.publicKey,
      one.counter,
      one.transports,
      one.name,
      one.createdAt,
    )
  }
  if (owner !== null) for (const { id } of admission.coalitions) openToOwner(driver, id, owner, now)
}

/** Sessions do not come along: where nobody who coordinates has another way in, the owner's link must lead there. */
function openToOwner(driver: SqlDriver, coalition: string, owner: string, now: number): void {
  const [known] = driver.all(
    `SELECT 1 FROM memberships WHERE coalition = ? AND role = 'coordinator' AND (
       person = ? OR person IN (SELECT person FROM sign_in_methods) OR person IN (SELECT person FROM passkeys)) LIMIT 1`,
    coalition,
    owner,
  )
  if (known !== undefined) return
  driver.run(
    `INSERT INTO memberships (person, coalition, role, since) VALUES (?, ?, 'coordinator', ?)
     ON CONFLICT (person, coalition) DO UPDATE SET role = excluded.role`,
    owner,
    coalition,
    now,
  )
}

/** Whoever opened the deployment's first link goes on as the owner that was carried in. */
function handOver(driver: SqlDriver, standing: string | null, owner: string): void {
  if (standing !== null && standing !== owner) {
    for (const table of ['sign_in_links', 'sessions', 'sign_in_methods', 'passkeys']) {
      driver.run(`UPDATE ${table} SET person = ? WHERE person = ?`, owner, standing)
    }
    driver.run('DELETE FROM people WHERE id = ?', standing)
  }
  driver.run('UPDATE people SET is_owner = 1 WHERE id = ?', owner)
}

/** Returns, for those whose mailbox or account elsewhere already signs somebody in here, whom. */
function addMethods(driver: SqlDriver, { methods }: Admission): ReadonlyMap<string, string> {
  const known = new Map<string, string>()
  for (const { issuer, subject, id, person, label, createdAt } of methods) {
    const [taken] = driver.all<{ person: string }>(
      'SELECT person FROM sign_in_methods WHERE issuer = ? AND subject = ?',
      issuer,
      subject,
    )
    if (taken !== undefined) {
      if (taken.person !== person) known.set(person, taken.person)
      continue
    }
    driver.run(
      'INSERT OR IGNORE INTO sign_in_methods (issuer, subject, id, person, label, created_at) VALUES (?, ?, ?, ?, ?, ?)',
      issuer,
      subject,
      id,
      person,
      label,
      createdAt,
    )
  }
  return known
}
