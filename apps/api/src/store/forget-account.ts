import { endMembership } from './sql-memberships.ts'
import type { SqlDriver } from './sql-driver.ts'

/**
 * Takes the accounts that are one of these parties out of a coalition, ends those that belong to no other, and drops the
 * invitations that were made for one of them: these hold a name. Returns the accounts.
 */
export function forgetParty(driver: SqlDriver, coalition: string, parties: readonly string[]): string[] {
  return driver.transaction(() => {
    const ids = JSON.stringify(parties)
    const people = driver
      .all<{ person: string }>(
        'SELECT person FROM memberships WHERE coalition = ? AND party IN (SELECT value FROM json_each(?))',
        coalition,
        ids,
      )
      .map(({ person }) => person)
    driver.run(
      'DELETE FROM invitations WHERE coalition = ? AND party IN (SELECT value FROM json_each(?))',
      coalition,
      ids,
    )
    for (const person of people) {
      endMembership(driver, person, coalition)
      const isNeeded = driver.all(
        `SELECT 1 FROM people WHERE id = ? AND (is_owner = 1 OR id IN (SELECT person FROM memberships))`,
        person,
      )
      if (isNeeded.length === 0) forgetAccount(driver, person)
    }
    return people
  })
}

/** Returns whether a coalition that is coordinated now would have members and no coordinator once these parties' accounts are gone. */
export function wouldLeaveAlone(driver: SqlDriver, coalition: string, parties: readonly string[]): boolean {
  const gone = new Set(parties)
  const members = driver.all<{ role: string; party: string | null }>(
    'SELECT role, party FROM memberships WHERE coalition = ?',
    coalition,
  )
  const isCoordinator = ({ role }: { readonly role: string }): boolean => role === 'coordinator'
  const left = members.filter(({ party }) => party === null || !gone.has(party))
  return left.length > 0 && members.some(isCoordinator) && !left.some(isCoordinator)
}

/** Ends an account with everything by which it signs in; the caller holds the transaction. */
function forgetAccount(driver: SqlDriver, person: string): void {
  for (const table of [
    'sessions',
    'sign_in_links',
    'sign_in_methods',
    'passkeys',
    'pairings',
    'tokens',
    'memberships',
  ]) {
    driver.run(`DELETE FROM ${table} WHERE person = ?`, person)
  }
  driver.run('DELETE FROM people WHERE id = ?', person)
}
