import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import type { SqlDriver } from '../store/sql-driver.ts'
import type { CarriedPart } from './carried-page.ts'
import { readTables } from './carried-tables.ts'

/** Takes the guards off a database, which let nothing be written as it once was, and returns the statements that put them back. */
export function liftGuards(driver: SqlDriver): string[] {
  const guards = driver.all<{ name: string; sql: string }>(
    `SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY rowid`,
  )
  for (const { name } of guards) driver.run('DROP TRIGGER ' + name)
  return guards.map(({ sql }) => sql)
}

/**
 * Puts rows into a database whose guards are lifted; fails with `unexpected-answer` for a table or columns that it does
 * not have: then nothing was written.
 */
export function writeRows(driver: SqlDriver, parts: readonly CarriedPart[]): Outcome<null> {
  const tables = new Map(readTables(driver).map((one) => [one.table, one]))
  for (const { table, columns, rows } of parts) {
    const isKnown = tables.get(table)?.columns.join() === columns.join()
    if (!isKnown || rows.some(({ length }) => length !== columns.length)) {
      return fail('unexpected-answer', `This program knows no table ${table} of that shape.`)
    }
  }
  for (const { table, columns, rows } of parts) {
    const marks = columns.map(() => '?').join(', ')
    const statement = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (` + marks + ')'
    for (const row of rows) driver.run(statement, ...row)
  }
  return succeed(null)
}
