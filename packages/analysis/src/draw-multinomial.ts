/** Above this many expected successes the normal approximation is within a rounding of the exact draw. */
const EXACT_UP_TO = 30

/** So many trials and places are remembered, at most 4 MB; more are computed each time. */
const TRIALS_MAX = 1024
const PLACES_MAX = 512

/** The probability of no success, by places and trials; 0 where nobody has asked yet. */
const noSuccess: (Float64Array | undefined)[] = []

/** Returns the probability that none of `trials` falls to one of `places`: a power, asked for over and over by draws. */
function probabilityOfNone(trials: number, places: number, chance: number): number {
  if (trials >= TRIALS_MAX || places >= PLACES_MAX) return (1 - chance) ** trials
  const row = (noSuccess[places] ??= new Float64Array(TRIALS_MAX))
  const known = row[trials] as number
  if (known !== 0) return known
  const probability = (1 - chance) ** trials
  row[trials] = probability
  return probability
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
  // Inversion: walk the probabilities 0, 1, 2, … until the uniform number is used up.
  const odds = chance / (1 - chance)
  let probability = probabilityOfNone(trials, places, chance)
  let left = random()
  let successes = 0
  while (left > probability && successes < trials) {
    left -= probability
    successes++
    probability *= (odds * (trials - successes + 1)) / successes
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
