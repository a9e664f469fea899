import type { EventBody } from '@evenkeel/domain/event.ts'
import type { RewrittenDigest } from '../usecases/coalition-record.ts'
import { changedEntries } from './erase-person.ts'
import type { LedgerSeal } from './ledger-seal.ts'
import { rewriteEntries } from './rewrite-entries.ts'
import type { SqlDriver } from './sql-driver.ts'

/** Takes what a person answered in one pulse out of the ledger, and returns what the `pulse.withdrawn` event has to list. */
export function eraseAnswers(
  driver: SqlDriver,
  seal: LedgerSeal,
  pulse: string,
  ids: ReadonlySet<string>,
): RewrittenDigest[] {
  const isTheirs = (body: EventBody): boolean =>
    body.type === 'pulse.answered' && body.pulse === pulse && ids.has(body.person)
  return rewriteEntries(
    driver,
    seal,
    changedEntries(driver, (body) => (isTheirs(body) ? ({ ...body, answers: [] } as EventBody) : body)),
  )
}
