import {
  chainEntry,
  digestBody,
  emptyLedger,
  type ChainedEntry,
  type LedgerHead,
  type LedgerSeal,
} from './ledger-seal.ts'
import type { SqlDriver } from './sql-driver.ts'

const CHUNK = 1000

type OldEntry = Omit<ChainedEntry, 'digest'> & { readonly sequence: number; readonly body: string }

/**
 * Chains the entries that were recorded before there was a chain, a chunk in a transaction: killed in between, the next
 * start goes on where this one stopped. Returns how many entries it chained.
 */
export function chainOldEntries(driver: SqlDriver, seal: LedgerSeal, chunk = CHUNK): number {
  let chained = 0
  while (driver.all('SELECT 1 FROM chaining').length > 0) {
    chained += driver.transaction(() => chainChunk(driver, seal, chunk))
  }
  return chained
}

function chainChunk(driver: SqlDriver, seal: LedgerSeal, chunk: number): number {
  // Another process may have finished meanwhile.
  const until = driver.all<{ until: number }>('SELECT until FROM chaining')[0]?.until
  if (until === undefined) return 0
  let head =
    driver.all<LedgerHead>(
      'SELECT sequence, chain FROM ledger WHERE chain IS NOT NULL ORDER BY sequence DESC LIMIT 1',
    )[0] ?? emptyLedger
  const entries = driver.all<OldEntry>(
    `SELECT sequence, id, cause, at, actor, type, body FROM ledger
     WHERE sequence > ? AND sequence <= ? ORDER BY sequence LIMIT ?`,
    head.sequence,
    until,
    chunk,
  )
  for (const { sequence, body, ...entry } of entries) {
    const salt = seal.newSalt()
    const digest = digestBody(seal, salt, body)
    head = chainEntry(seal, head, { ...entry, digest })
    if (head.sequence !== sequence) throw new Error(`the ledger has no entry ${head.sequence}`)
    driver.run(
      'UPDATE ledger SET salt = ?, digest = ?, chain = ? WHERE sequence = ?',
      salt,
      digest,
      head.chain,
      sequence,
    )
  }
  if (head.sequence >= until) driver.run('DELETE FROM chaining')
  return entries.length
}
