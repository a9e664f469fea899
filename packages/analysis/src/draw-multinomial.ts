import { NORMAL_CELLS, NORMAL_QUANTILES } from './normal-quantiles.ts'
import { nextUniform, type SeededRandom } from './seeded-random.ts'

/**
 * Beyond this many expected successes shares are drawn by the quantiles of the normal distribution with the skew of the
 * binomial one (Cornish & Fisher 1938, doi.org/10.2307/1400905): no probability of so many or fewer is then off by more
 * than 0.0025 (see the test), where 400 draws tell the 5th percentile to 0.011.
 */
const EXACT_UP_TO = 10

/** So many trials and places are remembered, at most 8 MB; more are computed each time. */
const TRIALS_MAX = 1024
const PLACES_MAX = 512

/** For each number of places two numbers for each number of trials: how probable the most likely share is, and it or less. */
const atMode: (Float64Array | undefined)[] = []
const computed = new Float64Array(2)

/** Returns a row that holds, from `2 * trials` on or else from 0 on, the two numbers: a walk that draws repeat over and over. */
function modeRow(trials: number, places: number, mode: number): Float64Array {
  if (trials >= TRIALS_MAX || places >= PLACES_MAX) {
    walkToMode(trials, places, mode, computed, 0)
    return computed
  }
  const row = (atMode[places] ??= new Float64Array(2 * TRIALS_MAX))
  if (row[2 * trials] === 0) walkToMode(trials, places, mode, row, 2 * trials)
  return row
}

function walkToMode(trials: number, places: number, mode: number, row: Float64Array, at: number): void {
  const odds = 1 / places / (1 - 1 / places)
  let probability = (1 - 1 / places) ** trials
  let reached = probability
  for (let successes = 1; successes <= mode; successes++) {
    probability *= (odds * (trials - successes + 1)) / successes
    reached += probability
  }
  row[at] = probability
  row[at + 1] = reached
}

/** 1 / k: walks divide by small whole numbers over and over, and a product takes a fraction of the time of a quotient. */
let inverses = inversesUpTo(TRIALS_MAX)

function inversesUpTo(most: number): Float64Array {
  return Float64Array.from({ length: most + 1 }, (_, number) => 1 / number)
}

/**
 * Returns how many of `trials` fall to a place of this chance at a quantile of the normal distribution. Rounding adds a
 * twelfth to the variance, which is therefore taken off before.
 */
export function shareByQuantile(normal: number, trials: number, chance: number): number {
  const expected = trials * chance
  const spread = Math.sqrt(expected * (1 - chance) - 1 / 12)
  const share = Math.floor(expected + 0.5 + normal * spread + ((1 - 2 * chance) * (normal * normal - 1)) / 6)
  return share < 0 ? 0 : share > trials ? trials : share
}

function drawByQuantile(state: Int32Array, trials: number, chance: number): number {
  return shareByQuantile(NORMAL_QUANTILES[(nextUniform(state) * NORMAL_CELLS) | 0] as number, trials, chance)
}

/** Draws how many of `trials` fall to one of `places` that are all equally likely; at most 10 are expected. */
function drawByWalk(state: Int32Array, trials: number, places: number): number {
  // Inversion: the share is the first number at which the probabilities from 0 on reach the uniform number. The walk to it
  // begins at the most likely share, which is near.
  if (trials >= inverses.length) inverses = inversesUpTo(2 * trials)
  const against = places - 1
  const odds = inverses[against] as number
  let successes = Math.min(trials, Math.floor((trials + 1) / places))
  const row = modeRow(trials, places, successes)
  const at = row === computed ? 0 : 2 * trials
  let probability = row[at] as number
  let reached = row[at + 1] as number
  const uniform = nextUniform(state)
  if (uniform > reached) {
    while (uniform > reached && successes < trials) {
      successes++
      probability *= odds * (trials - successes + 1) * (inverses[successes] as number)
      reached += probability
      // Beyond what numbers can tell apart the sum stands still, and so does the walk.
      if (probability < 1e-18) break
    }
    return successes
  }
  while (successes > 0 && uniform <= reached - probability) {
    reached -= probability
    probability *= against * successes * (inverses[trials - successes + 1] as number)
    successes--
  }
  return successes
}

/**
 * Adds to `counts`, at the places that `places` lists, `total` units of which each is equally likely to fall to any
 * place (a chain of binomial draws).
 */
export function drawEqually(
  { state }: SeededRandom,
  total: number,
  places: ArrayLike<number>,
  counts: Float64Array,
): void {
  let left = total
  const all = places.length
  for (let index = 0; index < all && left > 0; index++) {
    const open = all - index
    const drawn =
      open === 1
        ? left
        : left > EXACT_UP_TO * open
          ? drawByQuantile(state, left, 1 / open)
          : drawByWalk(state, left, open)
    const place = places[index] as number
    counts[place] = (counts[place] as number) + drawn
    left -= drawn
  }
}

/**
 * Adds to `counts`, at the places that `places` lists, `total` units of which each falls to a place in proportion to the
 * weight that stands beside it, and to all alike where no weight is above 0 (a chain of binomial draws).
 */
export function drawByWeight(
  random: SeededRandom,
  total: number,
  { places, weights }: { readonly places: ArrayLike<number>; readonly weights: ArrayLike<number> },
  counts: Float64Array,
): void {
  let rest = 0
  for (let index = 0; index < places.length; index++) rest += weights[index] as number
  if (!(rest > 0)) return drawEqually(random, total, places, counts)
  let left = total
  for (let index = 0; index < places.length && left > 0; index++) {
    const weight = weights[index] as number
    const place = places[index] as number
    const drawn = weight >= rest * (1 - 1e-12) ? left : drawBinomial(random.state, left, weight / rest)
    counts[place] = (counts[place] as number) + drawn
    left -= drawn
    rest -= weight
  }
}

/** Places to which units fall in proportion to the seats that each has. */
export interface WeightedPlaces {
  readonly places: Int32Array
  readonly weights: Float64Array
}

/** Returns each place that seats name, with their number: one draw for all seats of a place has the law of one for each. */
export function placesOfSeats(seats: ArrayLike<number>): WeightedPlaces {
  const counts = new Map<number, number>()
  for (let index = 0; index < seats.length; index++) {
    const place = seats[index] as number
    counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  return { places: Int32Array.from(counts.keys()), weights: Float64Array.from(counts.values()) }
}

function drawBinomial(state: Int32Array, trials: number, chance: number): number {
  if (chance <= 0) return 0
  if (chance > 0.5) return trials - drawBinomial(state, trials, 1 - chance)
  if (trials * chance > EXACT_UP_TO) return drawByQuantile(state, trials, chance)
  const odds = chance / (1 - chance)
  let probability = (1 - chance) ** trials
  let left = nextUniform(state)
  let successes = 0
  while (left > probability && successes < trials) {
    left -= probability
    successes++
    probability *= (odds * (trials - successes + 1)) / successes
  }
  return successes
}
