import { affordableDraws } from './chance-band.ts'
import { type MeetingAmounts, resampledAmounts } from './resampled-amounts.ts'
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
  if (meetings < INTERVAL_MEETINGS_MIN) return tooFew(meetings)
  const resamples = resamplesOf(meetings, draws, seed)
  const drawn = new Int32Array(meetings)
  return boundsOf({ meetings, draws, seed }, (resample) => {
    drawn.set(resamples.subarray(resample * meetings, (resample + 1) * meetings))
    return figure(drawn)
  })
}

function tooFew(meetings: number): NoInterval {
  return {
    status: 'not-enough-data',
    n: meetings,
    of: 'meetings',
    reason: `At least ${INTERVAL_MEETINGS_MIN} meetings are needed to say how far the figure might be off; there are ${meetings}.`,
  }
}

function boundsOf(
  { meetings, draws, seed }: { readonly meetings: number; readonly draws: number; readonly seed: number },
  figureOf: (resample: number) => number,
): MeetingInterval {
  const values = new Float64Array(draws)
  let count = 0
  for (let resample = 0; resample < draws; resample++) {
    const value = figureOf(resample)
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
const RESAMPLES_KEPT = 8
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
  const { meetings, holders, figure, holdersStay = false, seed = INTERVAL_SEED } = options
  const rows = meetings.reduce((sum, { places }) => sum + places.length, 0)
  const { draws = affordableDraws(rows, FEWEST_INTERVAL_DRAWS) } = options
  if (meetings.length < INTERVAL_MEETINGS_MIN) return tooFew(meetings.length)
  const resampled = resampledAmounts(meetings, holders, resamplesOf(meetings.length, draws, seed))
  const amounts = new Float64Array(holders)
  const places = Int32Array.from({ length: holders }, (_, place) => place)
  return boundsOf({ meetings: meetings.length, draws, seed }, (resample) => {
    if (holdersStay) {
      resampled.ofAll(resample, amounts)
      return figure(amounts, places)
    }
    const count = resampled.ofThoseThere(resample, amounts, places)
    return figure(amounts.subarray(0, count), places.subarray(0, count))
  })
}
