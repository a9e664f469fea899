/** Whole amounts below this are counted instead of sorted. */
const COUNTED_BELOW = 4096
const counts = new Int32Array(COUNTED_BELOW)
let filled = 0

/**
 * Returns how many hold 0, 1, 2, … up to the largest amount, in a buffer that the next call fills anew: a counting sort,
 * for figures of many draws of small whole numbers. Null where an amount is not whole, below 0, or so large that sorting
 * takes fewer steps.
 */
export function countedAmounts(amounts: ArrayLike<number>): Int32Array | null {
  const n = amounts.length
  let most = 0
  for (let index = 0; index < n; index++) {
    const amount = amounts[index] as number
    if (amount !== (amount | 0) || amount < 0 || amount >= COUNTED_BELOW) return null
    if (amount > most) most = amount
  }
  // Counting takes a step for each amount there could be, sorting several for each that there is.
  if (most > 16 * n) return null
  counts.fill(0, 0, filled)
  filled = most + 1
  for (let index = 0; index < n; index++) {
    const amount = amounts[index] as number
    counts[amount] = (counts[amount] as number) + 1
  }
  return counts.subarray(0, filled)
}
