import type { Charter } from '@evenkeel/domain/charter.ts'
import type { EventBody } from '@evenkeel/domain/event.ts'
import type { Attendance, Meeting } from '@evenkeel/domain/meeting.ts'
import type { Source, SourceKind } from '@evenkeel/domain/source.ts'
import type { ItemPlace, KnownAttendance } from '../usecases/coalition-record.ts'
import { foldAssigned, placeFromRow, type PlaceRow } from './place-rows.ts'
import { readUncounted } from './read-protection.ts'
import { sourceFromRow, type SourceRow } from './rows.ts'
import { readCharter } from './sql-charter.ts'
import type { SqlDriver } from './sql-driver.ts'

/** What one command asks after another: it stays in memory until an event, or somebody else's commit, may change it. */
export interface KeptRows {
  readonly charter: () => Charter
  readonly uncounted: () => ReadonlySet<string>
  readonly source: (kind: SourceKind, key: string) => Source | null
  readonly meetingsOf: (source: string) => readonly Meeting[]
  readonly attendanceOf: (meeting: string) => readonly KnownAttendance[]
  readonly deniedAt: (meeting: string) => ReadonlySet<string>
  /** Returns the places in the notes of one meeting, in their order. */
  readonly placesOfMeeting: (meeting: string) => readonly ItemPlace[]
  /** Called behind every event. */
  readonly follow: (body: EventBody) => void
  /** Called wherever the database may be another than the events said: after a rollback, a rebuild, another's commit. */
  readonly forget: () => void
}

/** The notes of some hundreds of meetings: of each row up to a kilobyte, most of it strings. */
const ROWS_MAX = 10_000
/** A meeting with more places than this is read again rather than copied for each further one. */
const GROWN_MAX = 500
/** A lone half of a letter comes back from the database as another letter. */
const HALF_LETTER = /\p{Cs}/u

/** Returns the rows of a database that commands ask for most; `fold` gives the party that a party was merged into. */
export function keepRows(driver: SqlDriver, fold: (id: string) => string): KeptRows {
  let charter: Charter | null = null
  let uncounted: ReadonlySet<string> | null = null
  const sources = new Map<string, Source | null>()
  const meetings = new Map<string, readonly Meeting[]>()
  const attendance = new Map<string, readonly KnownAttendance[]>()
  const denied = new Map<string, ReadonlySet<string>>()
  const places = new Map<string, readonly ItemPlace[]>()
  let rows = 0

  function forget(): void {
    charter = null
    uncounted = null
    rows = 0
    for (const kept of [sources, meetings, attendance, denied, places]) kept.clear()
  }

  function keep<Value>(kept: Map<string, Value>, key: string, value: Value, size: number): Value {
    rows += size + 1
    if (rows > ROWS_MAX) forget()
    kept.set(key, value)
    return value
  }

  /** A recorded item stands behind the others of its line. */
  function addPlace({ item, assignments }: Extract<EventBody, { type: 'item.recorded' }>): void {
    const known = item.meeting === null ? undefined : places.get(item.meeting)
    if (item.meeting === null || known === undefined) return
    const { evidence, text, due, dueWords } = item
    if (known.length > GROWN_MAX || HALF_LETTER.test(text + evidence.quote + (dueWords ?? ''))) {
      places.delete(item.meeting)
      return
    }
    const { line } = evidence.locator
    const place = {
      item: item.id,
      meeting: item.meeting,
      line,
      quote: evidence.quote,
      text,
      due,
      dueWords,
      done: item.status === 'done',
      assignments: foldAssigned(assignments, fold),
    }
    const before = known.findLastIndex((one) => one.line <= line)
    keep(places, item.meeting, known.toSpliced(before + 1, 0, place), 0)
  }

  /** A new meeting stands behind the others of its source. */
  function followMeeting(meeting: Meeting): void {
    const known = meetings.get(meeting.source)
    if (known === undefined) return
    if (HALF_LETTER.test(meeting.title)) {
      meetings.delete(meeting.source)
      return
    }
    const at = known.findIndex(({ id }) => id === meeting.id)
    keep(meetings, meeting.source, at === -1 ? [...known, meeting] : known.with(at, meeting), 0)
  }

  return {
    charter: () => (charter ??= readCharter(driver)),
    uncounted: () => (uncounted ??= readUncounted(driver, fold)),
    source: (kind, key) => {
      const known = sources.get(`${kind} ${key}`)
      if (known !== undefined) return known
      const row = driver.all<SourceRow>('SELECT * FROM sources WHERE kind = ? AND key = ?', kind, key)[0]
      return keep(sources, `${kind} ${key}`, row === undefined ? null : sourceFromRow(row), 1)
    },
    meetingsOf: (source) => {
      const known = meetings.get(source)
      if (known !== undefined) return known
      const read = driver.all<Meeting>(
        'SELECT id, source, title, date FROM meetings WHERE source = ? ORDER BY rowid',
        source,
      )
      return keep(meetings, source, read, read.length)
    },
    attendanceOf: (meeting) => {
      const known = attendance.get(meeting)
      if (known !== undefined) return known
      const read = driver
        .all<Attendance>('SELECT meeting, person, organization, state, role FROM attendance WHERE meeting = ?', meeting)
        .map((row) => ({
          ...row,
          person: fold(row.person),
          organization: row.organization === null ? null : fold(row.organization),
          as: row,
        }))
      return keep(attendance, meeting, read, read.length)
    },
    deniedAt: (meeting) => {
      const known = denied.get(meeting)
      if (known !== undefined) return known
      const read = driver.all<{ person: string }>('SELECT person FROM denials WHERE meeting = ?', meeting)
      return keep(denied, meeting, new Set(read.map(({ person }) => person)), read.length)
    },
    placesOfMeeting: (meeting) => {
      const known = places.get(meeting)
      if (known !== undefined) return known
      const read = driver.all<PlaceRow>('SELECT * FROM places WHERE meeting = ? ORDER BY line, rowid', meeting)
      return keep(
        places,
        meeting,
        read.map((row) => placeFromRow(row, fold)),
        read.length,
      )
    },
    follow: (body) => {
      switch (body.type) {
        case 'item.recorded':
          addPlace(body)
          return
        case 'item.sighted':
          if (body.meeting !== null) places.delete(body.meeting)
          return
        case 'source.read':
          sources.delete(`${body.source.kind} ${body.source.key}`)
          return
        case 'meeting.recorded':
          followMeeting(body.meeting)
          return
        case 'attendance.recorded':
          attendance.delete(body.meeting)
          return
        case 'presence.denied':
          attendance.delete(body.meeting)
          denied.delete(body.meeting)
          return
        case 'person.speaking-counted':
          uncounted = null
          return
        case 'charter.roles-set':
        case 'charter.protection-set':
        case 'charter.governance-set':
        case 'charter.beginning-set':
          charter = null
          return
        case 'party.merged':
        case 'party.unmerged':
        case 'person.erased':
        case 'retention.applied':
        case 'pulse.withdrawn':
        case 'command.undone':
        case 'command.redone':
          forget()
          return
        case 'party.added':
        case 'party.renamed':
        case 'party.alias-added':
        case 'party.distinguished':
        case 'party.undistinguished':
        case 'organization.declared':
        case 'organization.agreed':
        case 'organization.resources-set':
        case 'group.members-set':
        case 'membership.stated':
        case 'speaking.recorded':
        case 'item.changed':
        case 'item.status-set':
        case 'item.confirmed':
        case 'item.gone':
        case 'decision.recorded':
        case 'decision.confirmed':
        case 'decision.withdrawn':
        case 'aims.set':
        case 'item.purpose-set':
        case 'decision.purpose-set':
        case 'quick-win.set':
        case 'pulse.opened':
        case 'pulse.closed':
        case 'pulse.answered':
          return
        default:
          body satisfies never
      }
    },
    forget,
  }
}
