import type { Meeting } from '@evenkeel/domain/meeting.ts'
import type { Distinction } from '../usecases/coalition-record.ts'
import type { SqlDriver } from './sql-driver.ts'

/** Returns the pairs of parties that were told apart, as the ledger names them. */
export function readDistinctions(driver: SqlDriver): Distinction[] {
  return driver.all<Distinction>('SELECT one, other FROM distinctions ORDER BY one, other')
}

/** Returns the meetings at which somebody of the first and somebody of the second ids were both present, the latest first. */
export function readMeetingsTogether(
  driver: SqlDriver,
  one: readonly string[],
  other: readonly string[],
): Pick<Meeting, 'id' | 'title' | 'date'>[] {
  const present = `SELECT meeting FROM attendance WHERE state = 'present' AND person IN (SELECT value FROM json_each(?))`
  return driver.all(
    `SELECT id, title, date FROM meetings WHERE id IN (${present}) AND id IN (${present}) ORDER BY date DESC, id`,
    JSON.stringify(one),
    JSON.stringify(other),
  )
}
