/**
 * Returns Hoover's index, 0 to 1: the share of the whole that would have to change hands for all to hold the same,
 * ½ Σ |s − 1/n| (Hoover 1936); NaN when there is nothing to share.
 */
export function hoover(amounts: ArrayLike<number>): number {
  const list = Array.from(amounts)
  const total = list.reduce((sum, amount) => sum + amount, 0)
  if (total <= 0) return Number.NaN
  return list.reduce((sum, amount) => sum + Math.abs(amount / total - 1 / list.length), 0) / 2
}
