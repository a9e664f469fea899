import type { Facts } from '@evenkeel/domain/facts.ts'
import { lastSequence } from './ledger.ts'
import { readFacts } from './read-facts.ts'
import { readFactsText } from './read-facts-text.ts'
import type { SqlDriver } from './sql-driver.ts'

/** The facts of a coalition, read once for all who ask while nothing changes: nobody may change what they get. */
export interface KeptFacts {
  readonly read: () => Facts
  /** Returns the same as JSON, to the letter. */
  readonly text: () => string
  /** Called where something changes that no entry of the ledger tells of. */
  readonly forget: () => void
}

interface Kept<What extends object> {
  readonly cursor: number
  readonly version: number
  readonly what: WeakRef<What>
}

/** Returns the facts of a database, kept as long as memory lasts. */
export function keepFacts(driver: SqlDriver): KeptFacts {
  const facts = keepRead(driver, () => readFacts(driver))
  const written = keepRead(driver, () => ({ text: readFactsText(driver) }))
  return {
    read: facts.read,
    text: () => written.read().text,
    forget: () => {
      facts.forget()
      written.forget()
    },
  }
}

function keepRead<What extends object>(
  driver: SqlDriver,
  read: () => What,
): { readonly read: () => What; readonly forget: () => void } {
  let kept: Kept<What> | null = null
  return {
    read: () =>
      driver.snapshot(() => {
        const cursor = lastSequence(driver)
        const version = driver.dataVersion()
        const known = kept?.cursor === cursor && kept.version === version ? kept.what.deref() : undefined
        if (known !== undefined) return known
        const what = read()
        kept = { cursor, version, what: new WeakRef(what) }
        return what
      }),
    forget: () => {
      kept = null
    },
  }
}
