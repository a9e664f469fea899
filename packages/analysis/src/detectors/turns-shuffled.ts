import type { MeetingRecord } from '../meeting-record.ts'
import type { SeededRandom } from '../seeded-random.ts'
import { shuffle } from '../shuffle.ts'

/** The turns of one meeting: who sat for which organization, by its place, -1 for one that is not asked about. */
interface Room {
  readonly places: readonly number[]
  readonly turns: Float64Array
}

/** Turns by organization, and what they would be if the turns of each meeting were dealt anew among those who were there. */
export interface TurnsShuffled {
  /** Meetings that count. */
  readonly meetings: readonly string[]
  readonly observed: Float64Array
  /** The mean over all dealings. */
  readonly expected: Float64Array
  /** Fills in one dealing after another. */
  readonly draw: (random: SeededRandom, counts: Float64Array) => void
}

/**
 * Returns the turns of each organization (in the order given) at meetings with a transcript or captions at which two or
 * more were counted. Dealing anew hands each person's whole number of turns to another of the same room, so that a meeting
 * in which one person reported at length stays one (a permutation within meetings: same totals, members exchangeable).
 */
export function turnsShuffled(meetings: readonly MeetingRecord[], organizations: readonly string[]): TurnsShuffled {
  const placeOf = new Map(organizations.map((organization, place) => [organization, place]))
  const rooms: Room[] = []
  const counted: string[] = []
  for (const meeting of meetings) {
    if (meeting.method !== 'transcript' && meeting.method !== 'captions') continue
    const people = meeting.present.filter((person) => meeting.countedOf(person) > 0).toSorted()
    if (people.length < 2) continue
    rooms.push({
      places: people.map((person) => placeOf.get(meeting.organizationOf(person) ?? '') ?? -1),
      turns: Float64Array.from(people, (person) => meeting.spoken.get(person)?.turns ?? 0),
    })
    counted.push(meeting.id)
  }
  const sum = (counts: Float64Array): void => {
    counts.fill(0)
    for (const { places, turns } of rooms) {
      for (let seat = 0; seat < places.length; seat++) {
        const place = places[seat] as number
        if (place >= 0) counts[place] = (counts[place] as number) + (turns[seat] as number)
      }
    }
  }
  const observed = new Float64Array(organizations.length)
  sum(observed)
  const expected = new Float64Array(organizations.length)
  for (const { places, turns } of rooms) {
    const each = turns.reduce((all, one) => all + one, 0) / places.length
    for (const place of places) if (place >= 0) expected[place] = (expected[place] as number) + each
  }
  return {
    meetings: counted,
    observed,
    expected,
    draw(random, counts) {
      for (const { turns } of rooms) {
        shuffle(turns, random)
      }
      sum(counts)
    },
  }
}
