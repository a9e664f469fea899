import type { SqlDriver, SqlValue } from '../store/sql-driver.ts'

interface SchemaRow {
  readonly type: string
  readonly name: string
  readonly sql: string
}

/** Returns the statements that make a database's tables, indexes and triggers, in the order in which they were made. */
export function schemaOf(driver: SqlDriver): SchemaRow[] {
  return driver.all<SchemaRow>(
    `SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY rowid`,
  )
}

/** Returns a database as SQL text, a statement to a line end: tables, rows, then indexes and triggers. */
export function dumpDatabase(driver: SqlDriver): string {
  const schema = schemaOf(driver)
  const tables = schema.filter(({ type }) => type === 'table')
  const rows = tables.flatMap(({ name }) =>
    driver.all<Record<string, SqlValue>>(`SELECT * FROM ${name}`).map((row) => {
      const values = Object.values(row).map((value) =>
        typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value ?? 'NULL'),
      )
      return `INSERT INTO ${name} (${Object.keys(row).join(', ')}) VALUES (${values.join(', ')})`
    }),
  )
  const rest = schema.filter(({ type }) => type !== 'table')
  return [...tables.map(({ sql }) => sql), ...rows, ...rest.map(({ sql }) => sql)].map((sql) => `${sql};\n`).join('')
}

/** Returns every row of the tables that are named, as they stand. */
export function rowsOf(driver: SqlDriver, tables: readonly string[]): Record<string, Record<string, SqlValue>[]> {
  return Object.fromEntries(
    tables.map((table) => [table, driver.all<Record<string, SqlValue>>(`SELECT * FROM ${table}`)]),
  )
}
