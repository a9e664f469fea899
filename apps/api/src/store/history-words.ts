import type { HistoryEntry } from '@evenkeel/contract/history.ts'
import type { EventBody } from '@evenkeel/domain/event.ts'
import { replaceNames } from '@evenkeel/domain/replace-names.ts'
import type { Subject } from '../usecases/describe-command.ts'
import type { SqlDriver } from './sql-driver.ts'

type Origin = NonNullable<HistoryEntry['from']>

export interface HistoryWords {
  /** Returns the words or the name that something goes by now; null for what is not in the record (any more). */
  readonly of: (subject: Subject) => string | null
  /** Returns the one meeting, or else the one document, that everything that events tell of comes from; null where there is no such one. */
  readonly originOf: (bodies: readonly EventBody[]) => Origin | null
}

const queries: Readonly<Record<Subject['of'], string>> = {
  item: 'SELECT text AS words FROM items WHERE id = ?',
  decision: 'SELECT text AS words FROM decisions WHERE id = ?',
  party: 'SELECT name AS words FROM parties WHERE id = ?',
}

interface Place {
  readonly meeting: string | null
  readonly source: string | null
}

/** Returns the words of what a ledger tells of, as the record has them now, each looked up once; titles without people's names where the reader may not have them. */
export function openHistoryWords(driver: SqlDriver, seesOwners: boolean): HistoryWords {
  const sayable = seesOwners ? (title: string): string => title : withoutNames(driver)
  const row = remembered((sql: string, id: string) => driver.all<Readonly<Record<string, string | null>>>(sql, id)[0])
  const placeOf = (table: 'items' | 'decisions', id: string): Place[] => {
    const found = row(`SELECT meeting, source FROM ${table} WHERE id = ?`, id)
    return found === undefined ? [] : [{ meeting: found['meeting'] ?? null, source: found['source'] ?? null }]
  }
  const meetingPlace = (id: string): Place[] => {
    const source = row('SELECT source FROM meetings WHERE id = ?', id)?.['source']
    return source === undefined ? [] : [{ meeting: id, source }]
  }
  const placesOf = (body: EventBody): readonly Place[] => {
    if (body.type === 'source.read') return [{ meeting: null, source: body.source.id }]
    if (body.type === 'meeting.recorded') return [{ meeting: body.meeting.id, source: body.meeting.source }]
    if (body.type === 'item.recorded') return [{ meeting: body.item.meeting, source: body.item.evidence.source }]
    if (body.type === 'decision.recorded') {
      return [{ meeting: body.decision.meeting, source: body.decision.evidence.source }]
    }
    if ('item' in body) return placeOf('items', body.item)
    if ('decision' in body) return placeOf('decisions', body.decision)
    return 'meeting' in body ? meetingPlace(body.meeting) : []
  }
  return {
    of: (subject) => row(queries[subject.of], subject.id)?.['words'] ?? null,
    originOf: (bodies) => {
      // Of a reading its own meeting or document, also where it told of what stands elsewhere.
      const own = bodies.filter(({ type }) => type === 'meeting.recorded' || type === 'source.read')
      const places = (own.length === 0 ? bodies : own).flatMap(placesOf)
      const meetings = new Set(places.flatMap(({ meeting }) => meeting ?? []))
      const sources = new Set(places.flatMap(({ source }) => source ?? []))
      const [meeting] = meetings
      const [source] = sources
      if (meeting !== undefined && meetings.size === 1) {
        const found = row('SELECT title, date FROM meetings WHERE id = ?', meeting)
        if (found !== undefined && found['title'])
          return { title: sayable(found['title']), date: found['date'] ?? null }
      }
      if (source === undefined || sources.size > 1) return null
      const found = row('SELECT title, key FROM sources WHERE id = ?', source)
      // A key is an address or the name of a file, as somebody wrote it.
      const title = found?.['title'] || (seesOwners ? found?.['key'] : '')
      return title ? { title: sayable(title), date: null } : null
    },
  }
}

function withoutNames(driver: SqlDriver): (title: string) => string {
  const rows = driver.all<{ name: string }>(
    `SELECT name FROM parties WHERE kind = 'person'
     UNION SELECT alias FROM aliases JOIN parties ON parties.id = aliases.party WHERE parties.kind = 'person'`,
  )
  return replaceNames(
    rows.map(({ name }) => name),
    'somebody',
  )
}

function remembered<Value>(read: (sql: string, id: string) => Value): (sql: string, id: string) => Value {
  const known = new Map<string, Value>()
  return (sql, id) => {
    const key = `${sql}\n${id}`
    const found = known.get(key)
    if (found !== undefined) return found
    const value = read(sql, id)
    known.set(key, value)
    return value
  }
}
