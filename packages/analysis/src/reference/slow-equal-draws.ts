import type { SeededRandom } from '../seeded-random.ts'
/**
 * Adds what `drawEqually` adds, each share by walking the probabilities 0, 1, 2, … until the uniform number is used up;
 * for at most 10 expected successes a place.
 */
export function slowDrawEqually(
  random: SeededRandom,
  total: number,
  places: ArrayLike<number>,
  counts: Float64Array,
): void {
  let left = total
  for (let index = 0; index < places.length && left > 0; index++) {
    const open = places.length - index
    let drawn = left
    if (open > 1) {
      const odds = 1 / (open - 1)
      let probability = (1 - 1 / open) ** left
      let rest = random()
      for (drawn = 0; rest > probability && drawn < left; drawn++) {
        rest -= probability
        probability *= (odds * (left - drawn)) / (drawn + 1)
      }
    }
    const place = places[index] ?? 0
    counts[place] = (counts[place] ?? 0) + drawn
    left -= drawn
  }
}
