/** Above this many expected successes the normal approximation is within a rounding of the exact draw. */
const EXACT_UP_TO = 30

function drawBinomial(random: () => number, trials: number, chance: number): number {
  if (chance >= 1) return trials
  if (trials <= 0 || chance <= 0) return 0
  if (chance > 0.5) return trials - drawBinomial(random, trials, 1 - chance)
  const expected = trials * chance
  if (expected > EXACT_UP_TO) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
    const drawn = Math.round(expected + normal * Math.sqrt(expected * (1 - chance)))
    return Math.min(trials, Math.max(0, drawn))
  }
  // Inversion: walk the probabilities 0, 1, 2, … until the uniform number is used up.
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
    const drawn = drawBinomial(random, left, 1 / (places.length - index))
    const place = places[index] ?? 0
    counts[place] = (counts[place] ?? 0) + drawn
    left -= drawn
  }
}
