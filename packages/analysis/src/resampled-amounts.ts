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
  const times = new Int32Array(sums.length)
  const weights = new Int32Array(meetings.length * ABREAST)
  for (let block = 0; block < blocks; block++) {
    weights.fill(0)
    const first = block * ABREAST * meetings.length
    const end = Math.min(drawn.length, first + ABREAST * meetings.length)
    for (let lane = 0, from = first; from < end; lane++, from += meetings.length) {
      for (let at = from; at < from + meetings.length; at++) {
        const weight = (drawn[at] as number) * ABREAST + lane
        weights[weight] = (weights[weight] as number) + 1
      }
    }
    const base = block * holders
    for (let meeting = 0; meeting < meetings.length; meeting++) {
      const one = weights[meeting * ABREAST] as number
      const two = weights[meeting * ABREAST + 1] as number
      const three = weights[meeting * ABREAST + 2] as number
      const four = weights[meeting * ABREAST + 3] as number
      for (let row = starts[meeting] as number, last = starts[meeting + 1] as number; row < last; row++) {
        const at = (base + (places[row] as number)) * ABREAST
        const amount = amounts[row] as number
        sums[at] = (sums[at] as number) + one * amount
        sums[at + 1] = (sums[at + 1] as number) + two * amount
        sums[at + 2] = (sums[at + 2] as number) + three * amount
        sums[at + 3] = (sums[at + 3] as number) + four * amount
        times[at] = (times[at] as number) + one
        times[at + 1] = (times[at + 1] as number) + two
        times[at + 2] = (times[at + 2] as number) + three
        times[at + 3] = (times[at + 3] as number) + four
      }
    }
  }
  const startOf = (resample: number): number =>
    Math.floor(resample / ABREAST) * holders * ABREAST + (resample % ABREAST)
  return {
    ofThoseThere(resample, held, who) {
      let count = 0
      for (let place = 0, at = startOf(resample); place < holders; place++, at += ABREAST) {
        if (times[at] === 0) continue
        held[count] = sums[at] as number
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
