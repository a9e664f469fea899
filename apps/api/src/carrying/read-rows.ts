import type { SqlDriver, SqlValue } from '../store/sql-driver.ts'
import type { CarriedRow } from './carried-page.ts'
import type { CarriedTable } from './carried-tables.ts'

/** Returns up to `most` rows of a table behind the one of that key, in the order of their keys. */
export function readRows(
  driver: SqlDriver,
  { table, columns, key }: CarriedTable,
  after: readonly SqlValue[] | null,
  most: number,
): CarriedRow[] {
  const behind = after === null ? '' : ' WHERE (' + key.join(', ') + ') > (' + key.map(() => '?').join(', ') + ')'
  const order = behind + ' ORDER BY ' + key.join(', ')
  return driver
    .all<Readonly<Record<string, SqlValue>>>(
      `SELECT ${columns.join(', ')} FROM ${table} ${order} LIMIT ?`,
      ...(after ?? []),
      most,
    )
    .map((row) => columns.map((column) => row[column] ?? null))
}

/** Returns the key of a row that was read from a table. */
export function keyOf({ columns, key }: CarriedTable, row: CarriedRow): SqlValue[] {
  return key.map((column) => row[columns.indexOf(column)] ?? null)
}
