import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import { chainOldEntries } from '../../store/chain-old-entries.ts'
import type { LedgerHead } from '../../store/ledger-seal.ts'
import { migrate } from '../../store/migrate.ts'
import { migrations, projectionTables } from '../../store/migrations.ts'
import { rebuildProjections } from '../../store/replay-ledger.ts'
import type { SqlDriver } from '../../store/sql-driver.ts'
import { verifyLedger, type VerifiedLedger } from '../../store/verify-ledger.ts'
import { explainOpening } from '../data-folder.ts'
import { sealOnNode } from '../seal-on-node.ts'
import { copyDatabase, withDatabase } from './copy-database.ts'

/**
 * Returns what a coalition's ledger amounts to when its file is whole, its chain fits, it has every head that is known of
 * it, and its tables hold what the ledger says; all of it in a copy, so that a server may run meanwhile. Fails with
 * `database-unreadable`, `ledger-does-not-fit` or `projections-differ`.
 */
export function verifyCoalitionFile(path: string, known: readonly LedgerHead[]): Outcome<VerifiedLedger> {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-verify-'))
  const copy = join(folder, 'copy.sqlite')
  try {
    const damage = withDatabase(path, {}, findDamage)
    if (damage !== null) return fail('database-unreadable', `The database ${path} is damaged: ${damage}.`)
    copyDatabase(path, copy)
    return withDatabase(copy, {}, (driver) => verifyDatabase(driver, known))
  } catch (error) {
    return { ok: false, problem: explainOpening(error, path) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Does the same in a database that is the caller's own: it is migrated, and its tables are built anew. */
export function verifyDatabase(driver: SqlDriver, known: readonly LedgerHead[]): Outcome<VerifiedLedger> {
  migrate(driver, migrations)
  chainOldEntries(driver, sealOnNode)
  const verdict = verifyLedger(driver, sealOnNode, known)
  if (!verdict.ok) return verdict
  const before = projectionTables.map((table) => readSorted(driver, table))
  rebuildProjections(driver)
  const differing = projectionTables.filter((table, index) => readSorted(driver, table) !== before[index])
  return differing.length === 0
    ? succeed(verdict.value)
    : fail('projections-differ', `The tables ${differing.join(', ')} do not hold what the ledger says.`)
}

function readSorted(driver: SqlDriver, table: string): string {
  const columns = driver.all<{ name: string }>('SELECT name FROM pragma_table_info(?)', table).map(({ name }) => name)
  return JSON.stringify(driver.all(`SELECT * FROM ${table} ORDER BY ${columns.join(', ')}`))
}

function findDamage(driver: SqlDriver): string | null {
  const first = driver.all<{ integrity_check: string }>('PRAGMA integrity_check(1)')[0]?.integrity_check
  return first === 'ok' ? null : (first ?? 'it says nothing of itself')
}
