/** Returns the corrected Gini as half the mean difference over all pairs of two different holders, over the mean. */
export function slowCorrectedGini(amounts: readonly number[]): number {
  const n = amounts.length
  const mean = amounts.reduce((sum, amount) => sum + amount, 0) / n
  let difference = 0
  for (const first of amounts) for (const second of amounts) difference += Math.abs(first - second)
  return difference / (n * (n - 1)) / (2 * mean)
}

/** Returns the fewest holders who reach a part of the whole, by trying every set of them. */
export function slowAbsenceFactor(amounts: readonly number[], threshold: number): number {
  const total = amounts.reduce((sum, amount) => sum + amount, 0)
  let fewest = amounts.length
  for (let set = 1; set < 2 ** amounts.length; set++) {
    const chosen = amounts.filter((_, index) => (set >> index) & 1)
    if (chosen.reduce((sum, amount) => sum + amount, 0) >= threshold * total) fewest = Math.min(fewest, chosen.length)
  }
  return fewest
}
