import type { Hash } from '../store/ledger-seal.ts'
import { projectionTables } from '../store/migrations.ts'
import type { SqlDriver, SqlValue } from '../store/sql-driver.ts'
import { readTables } from './carried-tables.ts'
import { keyOf, readRows } from './read-rows.ts'

const ROWS_AT_ONCE = 500

/** Returns the digest of the rows, in their order, of each table that is built from the ledger. */
export function digestTables(driver: SqlDriver, hash: Hash): Record<string, string> {
  const built = readTables(driver).filter(({ table }) => (projectionTables as readonly string[]).includes(table))
  return Object.fromEntries(
    built.map((one) => {
      let digest = ''
      let after: readonly SqlValue[] | null = null
      for (;;) {
        const rows = readRows(driver, one, after, ROWS_AT_ONCE)
        // The number beside a row gives its order, and says nothing else.
        const said = one.columns[0] === 'rowid' ? rows.map((row) => row.slice(1)) : rows
        digest = hash(digest + JSON.stringify(said))
        const last = rows.at(-1)
        if (last === undefined || rows.length < ROWS_AT_ONCE) return [one.table, digest]
        after = keyOf(one, last)
      }
    }),
  )
}
