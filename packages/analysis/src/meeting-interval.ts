import { affordableDraws } from './chance-band.ts'
import { randomBelow, seededRandom } from './seeded-random.ts'

/** Between which values the figure would lie, had other meetings of the same kind been held instead. */
export interface Interval {
  readonly status: 'measured'
  /** The bounds within which 95 of 100 resamples lie, in the measure's unit. */
  readonly low: number
  readonly high: number
  /** How many meetings were drawn from. */
  readonly n: number
  readonly of: 'meetings'
  readonly draws: number
  readonly seed: number
}

/** The figure stands, but the meetings are too few to say how far it might be off. */
export interface NoInterval {
  readonly status: 'not-enough-data'
  readonly n: number
  readonly of: 'meetings'
  /** One plain sentence that says what is missing. */
  readonly reason: string
}

export type MeetingInterval = Interval | NoInterval

/** With fewer meetings the bounds hold the true value far too seldom: 70 of 100 times at four, 86 at eight, 93 at sixteen. */
export const INTERVAL_MEETINGS_MIN = 8
export const INTERVAL_DRAWS = 400
/** Bounds further out need more resamples than those of a chance band. */
const FEWEST_INTERVAL_DRAWS = 200
/** Not the seed of the chance bands, so that the two are not drawn alike. */
export const INTERVAL_SEED = 20260402

/**
 * Returns the 2.5th and 97.5th percentile of a figure over resamples of its meetings, drawn with repetition (Efron 1979,
 * doi.org/10.1214/aos/1176344552), the same for the same seed; below eight meetings, or where hardly a resample has a
 * figure, that there is not enough data. `figure` gets, for each resample, the places of the meetings drawn, repeated
 * ones repeatedly, in a buffer that is used again; a resample whose figure is not a number is left out.
 */
export function meetingInterval(options: {
  readonly meetings: number
  readonly figure: (drawn: Int32Array) => number
  readonly seed?: number
  readonly draws?: number
}): MeetingInterval {
  const { meetings, figure, seed = INTERVAL_SEED, draws = INTERVAL_DRAWS } = options
  if (meetings < INTERVAL_MEETINGS_MIN) {
    return {
      status: 'not-enough-data',
      n: meetings,
      of: 'meetings',
      reason: `At least ${INTERVAL_MEETINGS_MIN} meetings are needed to say how far the figure might be off; there are ${meetings}.`,
    }
  }
  const resamples = resamplesOf(meetings, draws, seed)
  const drawn = new Int32Array(meetings)
  const values = new Float64Array(draws)
  let count = 0
  for (let draw = 0; draw < draws; draw++) {
    drawn.set(resamples.subarray(draw * meetings, (draw + 1) * meetings))
    const value = figure(drawn)
    if (Number.isFinite(value)) values[count++] = value
  }
  if (count < draws / 2) {
    return {
      status: 'not-enough-data',
      n: meetings,
      of: 'meetings',
      reason: 'Too few of the meetings hold anything to say how far the figure might be off.',
    }
  }
  const sorted = values.subarray(0, count).sort()
  return {
    status: 'measured',
    low: sorted[Math.floor(0.025 * (count - 1))] ?? 0,
    high: sorted[Math.ceil(0.975 * (count - 1))] ?? 0,
    n: meetings,
    of: 'meetings',
    draws,
    seed,
  }
}

interface Resamples {
  readonly meetings: number
  readonly draws: number
  readonly seed: number
  readonly places: Int32Array
}

/** A page asks for the intervals of several measures over the same meetings, or over those with a transcript. */
const RESAMPLES_KEPT = 4
/** More places than this, 8 MB, are drawn anew each time. */
const RESAMPLES_MAX = 2_000_000
let kept: readonly Resamples[] = []

/** Returns the places of the meetings drawn, one resample behind the other: they depend on nothing but these numbers. */
function resamplesOf(meetings: number, draws: number, seed: number): Int32Array {
  const found = kept.find((one) => one.meetings === meetings && one.draws === draws && one.seed === seed)
  if (found !== undefined) return found.places
  const random = seededRandom(seed)
  const places = new Int32Array(meetings * draws)
  for (let place = 0; place < places.length; place++) places[place] = randomBelow(random, meetings)
  if (places.length <= RESAMPLES_MAX) kept = [{ meetings, draws, seed, places }, ...kept].slice(0, RESAMPLES_KEPT)
  return places
}

/** What fell to whom at one meeting: the places of those who could have had a part, and their amounts. */
export interface MeetingAmounts {
  readonly places: ArrayLike<number>
  readonly amounts: ArrayLike<number>
}

/**
 * Returns the interval of a figure of amounts that add up over meetings. A resample holds those who had a place at one of
 * the meetings drawn, in the order of their places; who had none is left out, as one who was at no meeting is, unless
 * `holdersStay`.
 */
export function amountsInterval(options: {
  readonly meetings: readonly MeetingAmounts[]
  /** How many places there are. */
  readonly holders: number
  /** Whether somebody with no place at the meetings drawn still counts, with nothing. */
  readonly holdersStay?: boolean
  /** The figure of the amounts, for the holders whose places stand beside them. */
  readonly figure: (amounts: Float64Array, places: Int32Array) => number
  readonly seed?: number
  readonly draws?: number
}): MeetingInterval {
  const { meetings, holders, figure, holdersStay = false, ...rest } = options
  const { starts, places: flatPlaces, amounts: flatAmounts } = flatten(meetings)
  const { draws = affordableDraws(flatPlaces.length, FEWEST_INTERVAL_DRAWS) } = options
  const sums = new Float64Array(holders)
  const times = new Int32Array(meetings.length)
  const isThere = new Uint8Array(holders)
  const amounts = new Float64Array(holders)
  const places = new Int32Array(holders)
  return meetingInterval({
    ...rest,
    draws,
    meetings: meetings.length,
    figure(drawn) {
      sums.fill(0)
      isThere.fill(holdersStay ? 1 : 0)
      times.fill(0)
      // A meeting drawn three times is added once, threefold.
      for (let index = 0; index < drawn.length; index++) {
        const meeting = drawn[index] as number
        times[meeting] = (times[meeting] as number) + 1
      }
      for (let meeting = 0; meeting < times.length; meeting++) {
        const weight = times[meeting] as number
        if (weight === 0) continue
        const end = starts[meeting + 1] as number
        for (let index = starts[meeting] as number; index < end; index++) {
          const place = flatPlaces[index] as number
          sums[place] = (sums[place] as number) + weight * (flatAmounts[index] as number)
          isThere[place] = 1
        }
      }
      let count = 0
      for (let place = 0; place < holders; place++) {
        if (isThere[place] === 0) continue
        amounts[count] = sums[place] as number
        places[count] = place
        count++
      }
      return figure(amounts.subarray(0, count), places.subarray(0, count))
    },
  })
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
