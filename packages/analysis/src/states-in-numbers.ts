import type { Facts } from '@evenkeel/domain/facts.ts'
import { type MeetingRecord, meetingRecords, type PresenceState } from './meeting-record.ts'
import { rememberOnce } from './remember-once.ts'
import { spanOfMeetings } from './span-of-meetings.ts'
import { cutFrom } from './window.ts'

/** What a meeting's record may say of somebody whom it names, the strongest first; a state stands for its place here. */
export const NAMED_STATES = ['spoke', 'silent', 'present', 'absent'] as const satisfies readonly PresenceState[]
/** The first state that is not being there. */
export const ABSENT = 3
const STATE_BITS = 2

/**
 * What each meeting's record says of those whom it names, in numbers: those named at the meeting `i` of `meetingRecords`
 * are `places[starts[i]]` to `places[starts[i + 1] - 1]`, ascending, each once, with their states beside. A meeting of a span
 * of time is a stretch of the rows of the whole record, so that who moves the span on waits for no reading.
 */
export interface StatesInNumbers {
  /** Everybody whom a meeting names, ascending, so that the order of places is that of ids. */
  readonly parties: readonly string[]
  readonly starts: Int32Array
  readonly places: Int32Array
  /** The strongest that anybody of the party was in. */
  readonly states: Uint8Array
}

type Lens = 'person' | 'organization'

const statesOfPeople = rememberOnce((facts: Facts) => statesOf(facts, 'person'))
const statesOfOrganizations = rememberOnce((facts: Facts) => statesOf(facts, 'organization'))

/** Returns what each person, or those who stood for each organization, were at each meeting of the facts. */
export function statesInNumbers(facts: Facts, lens: Lens): StatesInNumbers {
  return lens === 'person' ? statesOfPeople(facts) : statesOfOrganizations(facts)
}

function statesOf(facts: Facts, lens: Lens): StatesInNumbers {
  return cutFrom(facts) === null ? read(facts, lens) : readPart(facts, lens)
}

function read(facts: Facts, lens: Lens): StatesInNumbers {
  const meetings = meetingRecords(facts)
  const numbers = new Map<string, number>()
  const starts = new Int32Array(meetings.length + 1)
  const found = new Int32Array(meetings.reduce((sum, { present, absent }) => sum + present.length + absent.size, 0))
  const lastRows: number[] = []
  let written = 0
  const note = (meeting: MeetingRecord, person: string, first: number): void => {
    const party = lens === 'person' ? person : meeting.organizationOf(person)
    if (party === null) return
    const number = numbers.get(party) ?? numbers.size
    if (number === numbers.size) numbers.set(party, number)
    const state = stateNumber(meeting.stateOf(person))
    const row = lastRows[number] ?? -1
    if (row < first) {
      lastRows[number] = written
      found[written++] = (number << STATE_BITS) | state
    } else found[row] = Math.min(found[row] as number, (number << STATE_BITS) | state)
  }
  meetings.forEach((meeting, index) => {
    const first = written
    for (const person of meeting.present) note(meeting, person, first)
    for (const person of meeting.absent) note(meeting, person, first)
    starts[index + 1] = written
  })
  const named = [...numbers.keys()]
  const parties = named.toSorted()
  const ranks = new Map(parties.map((party, place) => [party, place]))
  const rankOf = Int32Array.from(named, (party) => ranks.get(party) ?? 0)
  const rows = found.subarray(0, written)
  for (let row = 0; row < written; row++) {
    const one = rows[row] as number
    rows[row] = ((rankOf[one >> STATE_BITS] as number) << STATE_BITS) | (one & ABSENT)
  }
  for (let index = 0; index < meetings.length; index++) rows.subarray(starts[index], starts[index + 1]).sort()
  return { parties, starts, places: rows.map((row) => row >> STATE_BITS), states: Uint8Array.from(rows, stateOfRow) }
}

function stateOfRow(row: number): number {
  return row & ABSENT
}

/** Whom a meeting names was there or is told to have been absent. */
function stateNumber(state: PresenceState): number {
  return state === 'spoke' ? 0 : state === 'silent' ? 1 : state === 'present' ? 2 : ABSENT
}

/** What was read of the whole record serves its part: the meetings of a span of time stand next to each other. */
function readPart(facts: Facts, lens: Lens): StatesInNumbers {
  const { whole, first, end } = spanOfMeetings(facts)
  const all = statesInNumbers(whole, lens)
  const [from, to] = [all.starts[first] as number, all.starts[end] as number]
  const starts = all.starts.subarray(first, end + 1).map((start) => start - from)
  return { starts, states: all.states.subarray(from, to), ...thoseNamed(all.parties, all.places.subarray(from, to)) }
}

/** Returns those of the parties whom rows name, with the places of the rows moved to theirs. */
export function thoseNamed(parties: readonly string[], places: Int32Array) {
  const isNamed = new Uint8Array(parties.length)
  for (let row = 0; row < places.length; row++) isNamed[places[row] as number] = 1
  const moved = new Int32Array(parties.length)
  for (let place = 0, next = 0; place < moved.length; place++) if (isNamed[place] === 1) moved[place] = next++
  return {
    parties: parties.filter((_, place) => isNamed[place] === 1),
    places: places.map((place) => moved[place] as number),
  }
}
