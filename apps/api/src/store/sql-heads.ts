import type { LedgerHead } from './ledger-seal.ts'
import type { SqlDriver } from './sql-driver.ts'

/** Notes in the directory where a coalition's ledger ended; an earlier end of the same ledger tells no more than a later one. */
export function keepHead(driver: SqlDriver, coalition: string, head: LedgerHead, now: number): void {
  driver.run(
    `INSERT INTO ledger_heads (coalition, sequence, chain, at) VALUES (?, ?, ?, ?)
     ON CONFLICT (coalition) DO UPDATE SET sequence = excluded.sequence, chain = excluded.chain, at = excluded.at
     WHERE excluded.sequence > ledger_heads.sequence`,
    coalition,
    head.sequence,
    head.chain,
    now,
  )
}

/** Returns the end of a coalition's ledger that the directory knows, as a list of one or none. */
export function keptHeads(driver: SqlDriver, coalition: string): LedgerHead[] {
  // A directory that no server of this version has opened yet keeps none.
  if (driver.all(`SELECT 1 FROM sqlite_master WHERE name = 'ledger_heads'`).length === 0) return []
  return driver.all<LedgerHead>('SELECT sequence, chain FROM ledger_heads WHERE coalition = ?', coalition)
}

/** Forgets where a coalition's ledger ended: it was put back to an earlier state on purpose. */
export function forgetHead(driver: SqlDriver, coalition: string): void {
  driver.run('DELETE FROM ledger_heads WHERE coalition = ?', coalition)
}
