import type { Facts } from '@evenkeel/domain/facts.ts'
import { rememberOnce } from './remember-once.ts'
import { ABSENT, statesInNumbers, thoseNamed } from './states-in-numbers.ts'

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

const presentPeople = rememberOnce((facts: Facts) => presentOf(facts, 'person'))
const presentOrganizations = rememberOnce((facts: Facts) => presentOf(facts, 'organization'))

/** Returns who, or people of which organizations, were there at each meeting of the facts. */
export function presentInNumbers(facts: Facts, lens: Lens): PresentInNumbers {
  return lens === 'person' ? presentPeople(facts) : presentOrganizations(facts)
}

function presentOf(facts: Facts, lens: Lens): PresentInNumbers {
  const named = statesInNumbers(facts, lens)
  const starts = new Int32Array(named.starts.length)
  const there = new Int32Array(named.places.length)
  let written = 0
  for (let meeting = 0; meeting + 1 < starts.length; meeting++) {
    for (let row = named.starts[meeting] as number; row < (named.starts[meeting + 1] as number); row++) {
      if (named.states[row] !== ABSENT) there[written++] = named.places[row] as number
    }
    starts[meeting + 1] = written
  }
  return { starts, ...thoseNamed(named.parties, there.subarray(0, written)) }
}
