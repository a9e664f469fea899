/** Above this many expected successes the normal approximation is within a rounding of the exact draw. */
const EXACT_UP_TO = 30

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

/** Draws how many of `trials` fall to one of `places` that are all equally likely. */
function drawShare(random: () => number, trials: number, places: number): number {
  if (places <= 1) return trials
  const chance = 1 / places
  const expected = trials * chance
  if (expected > EXACT_UP_TO) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
    const drawn = Math.round(expected + normal * Math.sqrt(expected * (1 - chance)))
    return Math.min(trials, Math.max(0, drawn))
  }
  // Inversion: the share is the first number at which the probabilities from 0 on reach the uniform number. The walk to it
  // begins at the most likely share, which is near.
  const odds = chance / (1 - chance)
  let successes = Math.min(trials, Math.floor((trials + 1) * chance))
  const row = modeRow(trials, places, successes)
  const at = row === computed ? 0 : 2 * trials
  let probability = row[at] as number
  let reached = row[at + 1] as number
  const uniform = random()
  if (uniform > reached) {
    while (uniform > reached && successes < trials) {
      successes++
      probability *= (odds * (trials - successes + 1)) / successes
      reached += probability
      // Beyond what numbers can tell apart the sum stands still, and so does the walk.
      if (probability < 1e-18) break
    }
    return successes
  }
  while (successes > 0 && uniform <= reached - probability) {
    reached -= probability
    probability *= successes / (odds * (trials - successes + 1))
    successes--
  }
  return successes
}

/**
 * Adds to `counts`, at the places that `places` lists, `total` units of which each is equally likely to fall to any
 * place (a chain of binomial draws; beyond 30 expected successes by the normal approximation).
 */
export function drawEqually(
  random: () => number,
  total: number,
  places: ArrayLike<number>,
  counts: Float64Array,
): void {
  let left = total
  for (let index = 0; index < places.length && left > 0; index++) {
    const drawn = drawShare(random, left, places.length - index)
    const place = places[index] ?? 0
    counts[place] = (counts[place] ?? 0) + drawn
    left -= drawn
  }
}

/**
 * Adds to `counts`, at the places that `places` lists, `total` units of which each falls to a place in proportion to the
 * weight that stands beside it, and to all alike where no weight is above 0 (a chain of binomial draws; beyond 30
 * expected successes by the normal approximation).
 */
export function drawByWeight(
  random: () => number,
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
    const drawn = weight >= rest * (1 - 1e-12) ? left : drawBinomial(random, left, weight / rest)
    counts[place] = (counts[place] as number) + drawn
    left -= drawn
    rest -= weight
  }
}

function drawBinomial(random: () => number, trials: number, chance: number): number {
  if (chance <= 0) return 0
  if (chance > 0.5) return trials - drawBinomial(random, trials, 1 - chance)
  const expected = trials * chance
  if (expected > EXACT_UP_TO) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
    return Math.min(trials, Math.max(0, Math.round(expected + normal * Math.sqrt(expected * (1 - chance)))))
  }
  const odds = chance / (1 - chance)
  let probability = (1 - chance) ** trials
  let left = random()
  let successes = 0
  while (left > probability && successes < trials) {
    left -= probability
    successes++
    probability *= (odds * (trials - successes + 1)) / successes
  }
  return successes
}
