import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import { schemaVersion } from '../store/migrate.ts'
import type { SqlDriver } from '../store/sql-driver.ts'
import type { PagePlace, ReadPageRequest } from './carried-page.ts'
import { readTables } from './carried-tables.ts'
import { keyOf, readRows } from './read-rows.ts'

const ROWS_AT_ONCE = 100

/** Returns what a database is like by now: the same text as long as nobody changes a row, and the one that opened it has it open. */
export function stampOf(driver: SqlDriver, opening: string): string {
  const changes = driver.all<{ changes: number }>('SELECT total_changes() AS changes')[0]?.changes ?? 0
  return `${opening}.${changes}`
}

/**
 * Returns a page of a database as the JSON of a `CarriedPage`: from the place where another page ended, or from the
 * beginning. All pages of one run show one state; fails with `record-moved` where the database has changed since the first.
 * `only` names the tables that are wanted, where not all are.
 */
export function readPage(
  driver: SqlDriver,
  opening: string,
  { place, bytes }: ReadPageRequest,
  only: readonly string[] | null = null,
): Outcome<string> {
  const stamp = stampOf(driver, opening)
  if (place !== null && place.stamp !== stamp) {
    return fail('record-moved', 'The record has changed since its first page was read: begin anew.')
  }
  const tables = readTables(driver).filter(({ table }) => only === null || only.includes(table))
  const parts: string[] = []
  let room = bytes
  let next: PagePlace | null = null
  let after = place?.after ?? null
  const first = place === null ? 0 : tables.findIndex(({ table }) => table === place.table)
  if (first === -1) return fail('bad-request', 'place: there is no such table.')
  for (const one of tables.slice(first)) {
    const rows: string[] = []
    for (;;) {
      const read = readRows(driver, one, after, ROWS_AT_ONCE)
      for (const row of read) {
        const text = JSON.stringify(row)
        rows.push(text)
        room -= text.length
        after = keyOf(one, row)
        // A page has one row at least, however long that is.
        if (room <= 0) break
      }
      if (room <= 0 || read.length < ROWS_AT_ONCE) break
    }
    const { table, columns } = one
    if (rows.length > 0) parts.push(`{"table":"${table}","columns":${JSON.stringify(columns)},"rows":[${rows.join()}]}`)
    if (room <= 0) {
      next = { stamp, table, after }
      break
    }
    after = null
  }
  return succeed(`{"schema":${schemaVersion(driver)},"parts":[${parts.join()}],"next":${JSON.stringify(next)}}`)
}
