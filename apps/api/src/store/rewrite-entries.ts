import type { EventBody } from '@evenkeel/domain/event.ts'
import type { RewrittenDigest } from '../usecases/coalition-record.ts'
import { digestBody, type LedgerSeal } from './ledger-seal.ts'
import type { SqlDriver } from './sql-driver.ts'

export interface RewrittenEntry {
  readonly sequence: number
  readonly body: EventBody
}

/**
 * Puts other bodies in the place of entries' bodies and returns the digest that each has now, which the caller must
 * append as a `person.erased`, `retention.applied` or `pulse.withdrawn` event in the same transaction: without it the ledger verifies no more. Digest and chain of
 * the entries stay, their salts go, and so do the digests of the commands behind them: nobody can guess from these what
 * stood there. Throws for an entry that is not there, would change its type, or is itself an erasure. The projections
 * are the caller's to change or rebuild.
 */
export function rewriteEntries(
  driver: SqlDriver,
  seal: LedgerSeal,
  rewritten: readonly RewrittenEntry[],
): RewrittenDigest[] {
  return driver.transaction(() =>
    rewritten.map(({ sequence, body: now }) => {
      const before = driver.all<{ type: string; cause: string }>(
        'SELECT type, cause FROM ledger WHERE sequence = ?',
        sequence,
      )[0]
      if (before === undefined || before.type !== now.type || isErasure(before.type)) {
        throw new Error(`entry ${sequence} cannot be rewritten as ${now.type}`)
      }
      const body = JSON.stringify(now)
      const salt = seal.newSalt()
      driver.run('UPDATE ledger SET body = ?, salt = ? WHERE sequence = ?', body, salt, sequence)
      driver.run(`UPDATE commands SET digest = '' WHERE id = ?`, before.cause)
      return { sequence, digest: digestBody(seal, salt, body) }
    }),
  )
}

/** Returns whether an event lists entries that were rewritten: it is itself never rewritten. */
export function isErasure(type: string): type is 'person.erased' | 'retention.applied' | 'pulse.withdrawn' {
  return type === 'person.erased' || type === 'retention.applied' || type === 'pulse.withdrawn'
}
