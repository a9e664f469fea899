import { meetingRecords, type MeetingRecord } from '@evenkeel/analysis/meeting-record.ts'
import { createTurnEnds, type TurnEnds } from '@evenkeel/analysis/turn-ends.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import type { Attendance, Speaking, TurnTransition } from '@evenkeel/domain/meeting.ts'

/** Under which party the rows of a person at a meeting are added up: themself, a stand-in, or null for nowhere. */
export type PlaceOf = (meeting: MeetingRecord, person: string) => string | null

export interface Places {
  readonly attendance: PlaceOf
  readonly speaking: PlaceOf
}

export type SummedRows = Pick<Facts, 'attendance' | 'speaking' | 'transitions'>

/**
 * Returns attendance, speaking and transitions added up by place: present where anybody was, words and turns as sums,
 * and with each the number of people there whose speaking is counted. Rows keep the order in which organizations
 * appear, so that what is computed from them comes out the same.
 */
export function peopleAsOrganizations(
  facts: Facts,
  places: Places,
  organizationOf: (place: string) => string | null,
): SummedRows {
  const meetings = new Map(meetingRecords(facts).map((meeting) => [meeting.id, meeting]))
  const placeOf = (kind: keyof Places, meeting: string, person: string): string | null => {
    const record = meetings.get(meeting)
    return record === undefined ? null : places[kind](record, person)
  }
  const counted = countPeople(meetings.values(), places.speaking)
  const endsOf = createTurnEnds(facts)
  const ends = new Map([...meetings.values()].map((meeting) => [meeting.id, endsOf(meeting)]))
  return {
    attendance: sumAttendance(
      facts.attendance,
      (row) => placeOf('attendance', row.meeting, row.person),
      organizationOf,
      counted,
    ),
    speaking: withEnds(
      sumSpeaking(facts.speaking, (row) => placeOf('speaking', row.meeting, row.person), counted),
      (meeting) => ends.get(meeting) ?? null,
      (meeting, person) => placeOf('speaking', meeting, person),
    ),
    transitions: sumTransitions(facts.transitions, (meeting, person) => placeOf('speaking', meeting, person)),
  }
}

type Counted = ReadonlyMap<string, number>

function key(meeting: string, place: string): string {
  return `${meeting}\n${place}`
}

function countPeople(meetings: Iterable<MeetingRecord>, placeOf: PlaceOf): Counted {
  const counted = new Map<string, number>()
  for (const meeting of meetings) {
    for (const person of meeting.present) {
      const place = placeOf(meeting, person)
      if (place === null || place === person) continue
      const at = key(meeting.id, place)
      counted.set(at, (counted.get(at) ?? 0) + meeting.countedOf(person))
    }
  }
  return counted
}

function sumAttendance(
  rows: readonly Attendance[],
  placeOf: (row: Attendance) => string | null,
  organizationOf: (place: string) => string | null,
  counted: Counted,
): Attendance[] {
  const placed = rows.map((row) => ({ row, place: placeOf(row) }))
  const isThere = new Set(
    placed.flatMap(({ row, place }) => (place !== null && row.state === 'present' ? [key(row.meeting, place)] : [])),
  )
  const told = new Set<string>()
  return placed.flatMap(({ row, place }): Attendance[] => {
    if (place === null) return []
    if (place === row.person) return [row]
    const at = key(row.meeting, place)
    const state = isThere.has(at) ? 'present' : 'absent'
    // The row of whoever makes the sum what it is gives it its place among the others.
    if (told.has(at) || row.state !== state) return []
    told.add(at)
    const { meeting } = row
    const organization = organizationOf(place)
    return [{ meeting, person: place, organization, state, role: null, measured: counted.get(at) ?? 0 }]
  })
}

function sumSpeaking(
  rows: readonly Speaking[],
  placeOf: (row: Speaking) => string | null,
  counted: Counted,
): Speaking[] {
  const sums = new Map<string, Speaking>()
  const order: Speaking[] = []
  for (const row of rows) {
    const place = placeOf(row)
    if (place === null) continue
    if (place === row.person) {
      order.push(row)
      continue
    }
    const at = `${key(row.meeting, place)}\n${row.method}`
    const before = sums.get(at)
    if (before === undefined) {
      const sum = { ...row, person: place, measured: counted.get(key(row.meeting, place)) ?? 0 }
      sums.set(at, sum)
      order.push(sum)
    } else {
      before.turns += row.turns
      before.words += row.words
      before.seconds = before.seconds === null || row.seconds === null ? null : before.seconds + row.seconds
    }
  }
  return order
}

/** Marks whose row the first and the last voice of a meeting is in: who followed whom inside one organization, of which it would follow, is not told. */
function withEnds(
  rows: readonly Speaking[],
  endsOf: (meeting: string) => TurnEnds | null,
  placeOf: (meeting: string, person: string) => string | null,
): Speaking[] {
  return rows.map((row) => {
    const ends = endsOf(row.meeting)
    if (ends === null) return row
    const opened = placeOf(row.meeting, ends.first) === row.person
    const closed = placeOf(row.meeting, ends.last) === row.person
    return { ...row, ...(opened ? { opened } : {}), ...(closed ? { closed } : {}) }
  })
}

/** Who follows whom inside one organization is not told: its people stand as one. */
function sumTransitions(
  rows: readonly TurnTransition[],
  placeOf: (meeting: string, person: string) => string | null,
): TurnTransition[] {
  const sums = new Map<string, TurnTransition>()
  for (const { meeting, from, to, count } of rows) {
    const [source, target] = [placeOf(meeting, from), placeOf(meeting, to)]
    if (source === null || target === null || source === target) continue
    const at = `${key(meeting, source)}\n${target}`
    sums.set(at, { meeting, from: source, to: target, count: count + (sums.get(at)?.count ?? 0) })
  }
  return [...sums.values()]
}
