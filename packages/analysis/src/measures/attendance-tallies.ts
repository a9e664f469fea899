import type { Facts } from '@evenkeel/domain/facts.ts'
import { meetingRecords } from '../meeting-record.ts'
import { rememberOnce } from '../remember-once.ts'
import { ABSENT, NAMED_STATES, statesInNumbers } from '../states-in-numbers.ts'

/** What each party was over the meetings, by its place; a list is a meeting with one, numbered by date. */
export interface AttendanceTallies {
  /** Everybody whom a meeting names, ascending. */
  readonly parties: readonly string[]
  /** Of each list those on it who were there, by their places. */
  readonly lists: readonly Int32Array[]
  /** Of each party how often it was in each of the named states: `STATES_WIDTH` numbers, one party behind the other. */
  readonly counts: Int32Array
  /** Of each party the number of lists that name it, and the first and the last of them. */
  readonly onLists: Int32Array
  readonly first: Int32Array
  readonly last: Int32Array
  /** Of each party the meetings without a list at which it was heard. */
  readonly alsoThere: Int32Array
}

export const STATES_WIDTH = NAMED_STATES.length

const talliesOfPeople = rememberOnce((facts: Facts) => tally(facts, 'person'))
const talliesOfOrganizations = rememberOnce((facts: Facts) => tally(facts, 'organization'))

/** Returns how often each person, or organization, was what over the meetings of the facts. */
export function attendanceTallies(facts: Facts, lens: 'person' | 'organization'): AttendanceTallies {
  return lens === 'person' ? talliesOfPeople(facts) : talliesOfOrganizations(facts)
}

function tally(facts: Facts, lens: 'person' | 'organization'): AttendanceTallies {
  const { parties, starts, places, states } = statesInNumbers(facts, lens)
  const none = (): Int32Array => new Int32Array(parties.length)
  const [onLists, first, last, alsoThere] = [none(), none(), none(), none()]
  const counts = new Int32Array(parties.length * STATES_WIDTH)
  const lists: Int32Array[] = []
  meetingRecords(facts).forEach(({ hasList }, meeting) => {
    const [from, to] = [starts[meeting] as number, starts[meeting + 1] as number]
    for (let row = from; row < to; row++) {
      const place = places[row] as number
      const at = place * STATES_WIDTH + (states[row] as number)
      counts[at] = (counts[at] as number) + 1
      if (hasList) {
        if (onLists[place] === 0) first[place] = lists.length
        last[place] = lists.length
        onLists[place] = (onLists[place] as number) + 1
      } else if (states[row] !== ABSENT) alsoThere[place] = (alsoThere[place] as number) + 1
    }
    if (hasList) lists.push(places.subarray(from, to).filter((_, row) => states[from + row] !== ABSENT))
  })
  return { parties, lists, counts, onLists, first, last, alsoThere }
}

/** Returns whether a party is on two lists or more: whoever was seen once was a guest as far as the record knows, one meeting is no pattern. */
export function isListedTwice({ onLists }: AttendanceTallies, place: number): boolean {
  return (onLists[place] as number) > 1
}

/** Returns how many were there of each list who are on two or more. */
export function takenSeats(tallies: AttendanceTallies): Int32Array {
  return Int32Array.from(tallies.lists, (there) => {
    let taken = 0
    for (let row = 0; row < there.length; row++) if (isListedTwice(tallies, there[row] as number)) taken++
    return taken
  })
}
