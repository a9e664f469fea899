import type { Facts } from '@evenkeel/domain/facts.ts'
import { lastSequence } from './ledger.ts'
import { readFacts } from './read-facts.ts'
import type { SqlDriver } from './sql-driver.ts'

/** The facts of a coalition, read once for all who ask while nothing changes: nobody may change what they get. */
export interface KeptFacts {
  readonly read: () => Facts
  /** Called where something changes that no entry of the ledger tells of. */
  readonly forget: () => void
}

interface Kept {
  readonly cursor: number
  readonly version: number
  readonly facts: WeakRef<Facts>
}

/** Returns the facts of a database, kept as long as memory lasts. */
export function keepFacts(driver: SqlDriver): KeptFacts {
  let kept: Kept | null = null
  return {
    read: () =>
      driver.snapshot(() => {
        const cursor = lastSequence(driver)
        const version = driver.dataVersion()
        const known = kept?.cursor === cursor && kept.version === version ? kept.facts.deref() : undefined
        if (known !== undefined) return known
        const facts = readFacts(driver)
        kept = { cursor, version, facts: new WeakRef(facts) }
        return facts
      }),
    forget: () => {
      kept = null
    },
  }
}
