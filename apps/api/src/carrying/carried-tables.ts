import type { SqlDriver } from '../store/sql-driver.ts'

/** A table as its rows are carried. */
export interface CarriedTable {
  readonly table: string
  /** Every column; of a table whose rows have a number beside their columns that number first, since it gives their order. */
  readonly columns: readonly string[]
  /** The columns by which rows are in order, no two the same. */
  readonly key: readonly string[]
}

/** Where it is noted how far a database has been carried in. */
export const MARK_TABLE = 'carrying'

/** Returns the tables of a database whose rows make it what it is, in the order of their names. */
export function readTables(driver: SqlDriver): CarriedTable[] {
  const tables = driver.all<{ name: string; isKeyed: number }>(
    `SELECT name, wr AS isKeyed FROM pragma_table_list
     WHERE schema = 'main' AND type = 'table' AND substr(name, 1, 7) <> 'sqlite_' AND substr(name, 1, 4) <> '_cf_'
       AND name <> 'migrations' AND name <> ? ORDER BY name`,
    MARK_TABLE,
  )
  return tables.map(({ name, isKeyed }) => describeTable(driver, name, isKeyed === 1))
}

function describeTable(driver: SqlDriver, table: string, isKeyed: boolean): CarriedTable {
  const found = driver.all<{ name: string; type: string; place: number }>(
    'SELECT name, type, pk AS place FROM pragma_table_info(?) ORDER BY cid',
    table,
  )
  const names = found.map(({ name }) => name)
  const keyed = found.filter(({ place }) => place > 0).toSorted((one, other) => one.place - other.place)
  const key = keyed.map(({ name }) => name)
  // A lone whole number as key is the row's own number.
  if (isKeyed || (keyed.length === 1 && keyed[0]?.type === 'INTEGER')) return { table, columns: names, key }
  return { table, columns: ['rowid', ...names], key: ['rowid'] }
}
