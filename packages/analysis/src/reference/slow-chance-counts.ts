import type { ChanceStratum } from '../measures/chance-share.ts'

/** Returns what `chanceCounts` does, one trial after the other over the whole distribution. */
export function slowChanceCounts(strata: readonly ChanceStratum[]): { readonly low: number; readonly high: number } {
  let probabilities = [1]
  for (const { trials, chance } of strata) {
    for (let trial = 0; trial < trials; trial++) {
      probabilities = [...probabilities, 0].map(
        (stays, count) => stays * (1 - chance) + (probabilities[count - 1] ?? 0) * chance,
      )
    }
  }
  const quantile = (level: number): number => {
    let reached = 0
    return probabilities.findIndex((probability) => {
      reached += probability
      return reached >= level - 1e-9
    })
  }
  return { low: quantile(0.05), high: quantile(0.95) }
}
