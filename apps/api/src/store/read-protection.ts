import type { EventsResponse, NumberedEvent } from '@evenkeel/contract/record.ts'
import type { LedgerEvent } from '@evenkeel/domain/event.ts'
import { followMerges } from './known-parties.ts'
import type { SqlDriver } from './sql-driver.ts'

/** Returns the people who asked that their speaking is not counted, under the ids that merged people go by. */
export function readUncounted(driver: SqlDriver, fold: (id: string) => string): ReadonlySet<string> {
  const rows = driver.all<{ person: string }>('SELECT person FROM uncounted ORDER BY person')
  return new Set(rows.map(({ person }) => fold(person)))
}

/** Returns the organizations of one or two people that agreed to appear, under the ids that merged ones go by. */
export function readAgreements(driver: SqlDriver, fold: (id: string) => string): ReadonlySet<string> {
  const rows = driver.all<{ organization: string }>('SELECT organization FROM agreements ORDER BY organization')
  return new Set(rows.map(({ organization }) => fold(organization)))
}

/** Returns the same people under every id that was merged into theirs. */
export function readEveryUncounted(driver: SqlDriver): ReadonlySet<string> {
  const rows = driver.all<{ id: string; merged_into: string | null }>('SELECT id, merged_into FROM parties')
  const mergedInto = followMerges(rows)
  const fold = (id: string): string => mergedInto.get(id) ?? id
  const uncounted = readUncounted(driver, fold)
  return new Set(rows.map(({ id }) => id).filter((id) => uncounted.has(fold(id))))
}

/** Returns entries of the ledger without the speaking of those who asked that it is not counted. */
export function withoutUncounted(driver: SqlDriver, answer: EventsResponse): EventsResponse {
  const refused = readEveryUncounted(driver)
  if (refused.size === 0) return answer
  const events = answer.events.map((entry): NumberedEvent => {
    const { body } = entry.event
    if (body.type !== 'speaking.recorded') return entry
    const speaking = body.speaking.filter(({ person }) => !refused.has(person))
    const transitions = body.transitions.filter(({ from, to }) => !refused.has(from) && !refused.has(to))
    return { ...entry, event: { ...entry.event, body: { ...body, speaking, transitions } } }
  })
  return { ...answer, events }
}

/** Returns entries of the ledger without what was answered in pulses, but for those that `isOwn` says are the reader's own. */
export function withoutAnswers(answer: EventsResponse, isOwn: (event: LedgerEvent) => boolean): EventsResponse {
  const events = answer.events.map((entry) => {
    const { event } = entry
    if (event.body.type !== 'pulse.answered' || isOwn(event)) return entry
    return { ...entry, event: { ...event, body: { ...event.body, answers: [] } } }
  })
  return { ...answer, events }
}
