/** What fell to whom at one meeting: the places of those who could have had a part, and their amounts. */
export interface MeetingAmounts {
  readonly places: ArrayLike<number>
  readonly amounts: ArrayLike<number>
}

/** So many resamples are summed up side by side: a row is read once for all of them. */
const ABREAST = 4

/** What each holder has in each resample of the meetings. */
export interface ResampledAmounts {
  /** Fills in the amounts and places of those who had a place at one of the meetings drawn, and returns how many they are. */
  readonly ofThoseThere: (resample: number, amounts: Float64Array, places: Int32Array) => number
  /** Fills in the amounts of all holders. */
  readonly ofAll: (resample: number, amounts: Float64Array) => void
}

interface Kept {
  readonly drawn: Int32Array
  readonly holders: number
  readonly amounts: ResampledAmounts
}

const known = new WeakMap<readonly MeetingAmounts[], Kept>()

/**
 * Returns the amounts of each resample, whose meetings stand in `drawn` one resample behind the other; they are worked out
 * once for the same meetings and draws, since several questions are asked of them.
 */
export function resampledAmounts(
  meetings: readonly MeetingAmounts[],
  holders: number,
  drawn: Int32Array,
): ResampledAmounts {
  const remembered = known.get(meetings)
  if (remembered?.drawn === drawn && remembered.holders === holders) return remembered.amounts
  const amounts = sumUp(meetings, holders, drawn)
  known.set(meetings, { drawn, holders, amounts })
  return amounts
}

function sumUp(meetings: readonly MeetingAmounts[], holders: number, drawn: Int32Array): ResampledAmounts {
  const { starts, places, amounts } = flatten(meetings)
  const resamples = drawn.length / meetings.length
  const blocks = Math.ceil(resamples / ABREAST)
  const sums = new Float64Array(blocks * ABREAST * holders)
  /** How often each meeting was drawn in each resample, in the order of the sums. */
  const times = new Uint16Array(blocks * ABREAST * meetings.length)
  for (let at = 0; at < drawn.length; at++) {
    const resample = Math.floor(at / meetings.length)
    const block = Math.floor(resample / ABREAST)
    const time = (block * meetings.length + (drawn[at] as number)) * ABREAST + (resample % ABREAST)
    times[time] = (times[time] as number) + 1
  }
  for (let block = 0; block < blocks; block++) {
    const base = block * holders
    for (let meeting = 0; meeting < meetings.length; meeting++) {
      const time = (block * meetings.length + meeting) * ABREAST
      const one = times[time] as number
      const two = times[time + 1] as number
      const three = times[time + 2] as number
      const four = times[time + 3] as number
      for (let row = starts[meeting] as number, last = starts[meeting + 1] as number; row < last; row++) {
        const at = (base + (places[row] as number)) * ABREAST
        const amount = amounts[row] as number
        sums[at] = (sums[at] as number) + one * amount
        sums[at + 1] = (sums[at + 1] as number) + two * amount
        sums[at + 2] = (sums[at + 2] as number) + three * amount
        sums[at + 3] = (sums[at + 3] as number) + four * amount
      }
    }
  }
  const meetingsOf = byHolder(starts, places, holders)
  const isThere = (resample: number, holder: number): boolean => {
    const lane = Math.floor(resample / ABREAST) * meetings.length * ABREAST + (resample % ABREAST)
    for (let at = meetingsOf.starts[holder] as number; at < (meetingsOf.starts[holder + 1] as number); at++) {
      if (times[lane + (meetingsOf.meetings[at] as number) * ABREAST] !== 0) return true
    }
    return false
  }
  const startOf = (resample: number): number =>
    Math.floor(resample / ABREAST) * holders * ABREAST + (resample % ABREAST)
  return {
    ofThoseThere(resample, held, who) {
      let count = 0
      for (let place = 0, at = startOf(resample); place < holders; place++, at += ABREAST) {
        const sum = sums[at] as number
        // Whoever has something was there; who has nothing may have been.
        if (sum === 0 && !isThere(resample, place)) continue
        held[count] = sum
        who[count++] = place
      }
      return count
    },
    ofAll(resample, held) {
      for (let place = 0, at = startOf(resample); place < holders; place++, at += ABREAST) {
        held[place] = sums[at] as number
      }
    },
  }
}

/** The meetings at which each holder had a place, in a row. */
function byHolder(starts: Int32Array, places: Int32Array, holders: number) {
  const ends = new Int32Array(holders + 1)
  for (let row = 0; row < places.length; row++) {
    const after = (places[row] as number) + 1
    ends[after] = (ends[after] as number) + 1
  }
  for (let holder = 0; holder < holders; holder++)
    ends[holder + 1] = (ends[holder + 1] as number) + (ends[holder] as number)
  const next = ends.slice()
  const meetings = new Int32Array(places.length)
  for (let meeting = 0; meeting + 1 < starts.length; meeting++) {
    for (let row = starts[meeting] as number; row < (starts[meeting + 1] as number); row++) {
      const holder = places[row] as number
      const at = next[holder] as number
      next[holder] = at + 1
      meetings[at] = meeting
    }
  }
  return { starts: ends, meetings }
}

/** All meetings in a row, those of one from its start to the next one's: hundreds of resamples run over them. */
function flatten(meetings: readonly MeetingAmounts[]) {
  const starts = new Int32Array(meetings.length + 1)
  meetings.forEach((meeting, index) => {
    starts[index + 1] = (starts[index] ?? 0) + meeting.places.length
  })
  const places = new Int32Array(starts.at(-1) ?? 0)
  const amounts = new Float64Array(places.length)
  meetings.forEach((meeting, index) => {
    places.set(meeting.places, starts[index])
    amounts.set(meeting.amounts, starts[index])
  })
  return { starts, places, amounts }
}
