import type { Facts } from '@evenkeel/domain/facts.ts'
import { meetingRecords } from './meeting-record.ts'
import { cutFrom } from './window.ts'

/**
 * Who was there at each meeting, in numbers: those at the meeting `i` of `meetingRecords` are `places[starts[i]]` to
 * `places[starts[i + 1] - 1]`, ascending, each once.
 */
export interface PresentInNumbers {
  /** Everybody who was at a meeting, ascending, so that the order of places is that of ids. */
  readonly parties: readonly string[]
  readonly starts: Int32Array
  readonly places: Int32Array
}

type Lens = 'person' | 'organization'

const known = new WeakMap<Facts, Map<Lens, PresentInNumbers>>()

/** Returns who, or people of which organizations, were there at each meeting of the facts. */
export function presentInNumbers(facts: Facts, lens: Lens): PresentInNumbers {
  const remembered = known.get(facts) ?? new Map<Lens, PresentInNumbers>()
  known.set(facts, remembered)
  const found = remembered.get(lens) ?? (cutFrom(facts) === null ? read(facts, lens) : readPart(facts, lens))
  remembered.set(lens, found)
  return found
}

function read(facts: Facts, lens: Lens): PresentInNumbers {
  const meetings = meetingRecords(facts)
  const numbers = new Map<string, number>()
  const starts = new Int32Array(meetings.length + 1)
  const found = new Int32Array(meetings.reduce((sum, { present }) => sum + present.length, 0))
  let lastSeen = new Int32Array(0)
  let written = 0
  meetings.forEach((meeting, index) => {
    if (lastSeen.length < numbers.size + meeting.present.length) {
      const wider = new Int32Array(2 * (numbers.size + meeting.present.length))
      wider.set(lastSeen)
      lastSeen = wider
    }
    for (const person of meeting.present) {
      const party = lens === 'person' ? person : meeting.organizationOf(person)
      if (party === null) continue
      const number = numbers.get(party) ?? numbers.size
      if (number === numbers.size) numbers.set(party, number)
      if (lastSeen[number] === index + 1) continue
      lastSeen[number] = index + 1
      found[written++] = number
    }
    starts[index + 1] = written
  })
  const named = [...numbers.keys()]
  const parties = named.toSorted()
  const ranks = new Map(parties.map((party, place) => [party, place]))
  const rankOf = Int32Array.from(named, (party) => ranks.get(party) ?? 0)
  const places = found.subarray(0, written).map((number) => rankOf[number] as number)
  for (let index = 0; index < meetings.length; index++) places.subarray(starts[index], starts[index + 1]).sort()
  return { parties, starts, places }
}

/** What was read of the whole record serves its part: the meetings of a span of time stand next to each other. */
function readPart(facts: Facts, lens: Lens): PresentInNumbers {
  const whole = cutFrom(facts)?.whole ?? facts
  const all = presentInNumbers(whole, lens)
  const meetings = meetingRecords(facts)
  const [opening] = meetings
  const first = opening === undefined ? 0 : meetingRecords(whole).indexOf(opening)
  const from = all.starts[first] as number
  const rows = all.places.subarray(from, all.starts[first + meetings.length])
  const isThere = new Uint8Array(all.parties.length)
  for (let row = 0; row < rows.length; row++) isThere[rows[row] as number] = 1
  const moved = new Int32Array(all.parties.length)
  const parties = all.parties.filter((_, place) => isThere[place] === 1)
  for (let place = 0, next = 0; place < moved.length; place++) if (isThere[place] === 1) moved[place] = next++
  return {
    parties,
    starts: all.starts.subarray(first, first + meetings.length + 1).map((start) => start - from),
    places: rows.map((place) => moved[place] as number),
  }
}
