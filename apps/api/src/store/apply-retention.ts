import type { CalendarDate } from '@evenkeel/domain/identifier.ts'
import type { RewrittenDigest } from '../usecases/coalition-record.ts'
import { withoutOld } from '../usecases/without-old.ts'
import { changedEntries } from './erase-person.ts'
import type { LedgerSeal } from './ledger-seal.ts'
import { rewriteEntries } from './rewrite-entries.ts'
import type { SqlDriver } from './sql-driver.ts'

/**
 * Rewrites every entry that holds speaking figures or quotes of before a day, and returns what the `retention.applied`
 * event has to list; the caller appends that in the same transaction and rebuilds the projections.
 */
export function eraseBefore(driver: SqlDriver, seal: LedgerSeal, before: CalendarDate): RewrittenDigest[] {
  const idsOf = (sql: string): ReadonlySet<string> =>
    new Set(driver.all<{ id: string }>(sql, before).map(({ id }) => id))
  const old = {
    meetings: idsOf('SELECT id FROM meetings WHERE date < ?'),
    items: idsOf(`SELECT id FROM items WHERE since < ? AND (status <> 'open' OR gone = 1)`),
  }
  return rewriteEntries(
    driver,
    seal,
    changedEntries(driver, (body) => withoutOld(body, old)),
  )
}
