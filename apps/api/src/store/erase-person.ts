import type { EventBody } from '@evenkeel/domain/event.ts'
import type { RewrittenDigest } from '../usecases/coalition-record.ts'
import { personToErase, withoutPerson, type KnownName } from '../usecases/without-person.ts'
import type { LedgerSeal } from './ledger-seal.ts'
import { readEvents } from './ledger.ts'
import { isErasure, rewriteEntries, type RewrittenEntry } from './rewrite-entries.ts'
import type { SqlDriver } from './sql-driver.ts'

/**
 * Rewrites every entry of the ledger that names a person, known under all of the given ids, and returns what the
 * `person.erased` event has to list; the caller appends that in the same transaction and rebuilds the projections.
 */
export function erasePerson(driver: SqlDriver, seal: LedgerSeal, ids: ReadonlySet<string>): RewrittenDigest[] {
  const person = personToErase(ids, everyName(driver))
  return rewriteEntries(
    driver,
    seal,
    changedEntries(driver, (body) => withoutPerson(body, person)),
  )
}

/** Returns the entries that `change` makes others of. */
export function changedEntries(driver: SqlDriver, change: (body: EventBody) => EventBody): RewrittenEntry[] {
  const changed: RewrittenEntry[] = []
  let after = 0
  for (;;) {
    const { events } = readEvents(driver, after, 1000)
    for (const { sequence, event } of events) {
      after = sequence
      if (isErasure(event.body.type)) continue
      const body = change(event.body)
      if (JSON.stringify(body) !== JSON.stringify(event.body)) changed.push({ sequence, body })
    }
    if (events.length === 0) return changed
  }
}

/** Every name that anybody ever had in this ledger, also those that were given up since. */
function everyName(driver: SqlDriver): KnownName[] {
  const bodies = driver
    .all<{ body: string }>(
      `SELECT body FROM ledger WHERE type IN ('party.added', 'party.renamed', 'party.alias-added') ORDER BY sequence`,
    )
    .map(({ body }) => JSON.parse(body) as EventBody)
  return bodies.flatMap((body): KnownName[] => {
    if (body.type === 'party.added') return [{ party: body.party.id, name: body.party.name }]
    if (body.type === 'party.renamed') return [{ party: body.party, name: body.name }]
    return body.type === 'party.alias-added' ? [{ party: body.alias.party, name: body.alias.alias }] : []
  })
}
