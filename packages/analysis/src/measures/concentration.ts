import { countedAmounts } from './counted-amounts.ts'

/**
 * Returns the Herfindahl–Hirschman index, Σ s², from 1/n (equal) to 1 (one has all); NaN when there is nothing to share.
 */
export function herfindahl(amounts: ArrayLike<number>): number {
  let total = 0
  let squares = 0
  for (let index = 0; index < amounts.length; index++) {
    const amount = amounts[index] as number
    total += amount
    squares += amount * amount
  }
  return total > 0 ? squares / (total * total) : Number.NaN
}

/** Returns 1 / HHI: how many equal holders would be as concentrated (Hill number of order 2); NaN for nothing. */
export function effectiveNumber(amounts: ArrayLike<number>): number {
  return 1 / herfindahl(amounts)
}

/**
 * Returns the smallest number of holders who together reach a part of the whole, half unless told otherwise; 1 is
 * risky. Over people this is CHAOSS's contributor absence factor, over organizations its elephant factor
 * (chaoss.community, metrics of wg-risk); 0 when there is nothing to share.
 */
export function absenceFactor(amounts: ArrayLike<number>, threshold = 0.5): number {
  const counts = countedAmounts(amounts)
  if (counts === null) return absenceFactorOfSorted(amounts, threshold)
  let total = 0
  for (let amount = 1; amount < counts.length; amount++) total += amount * (counts[amount] as number)
  if (total === 0) return 0
  const wanted = threshold * total * (1 - ROUNDING)
  let held = 0
  let holders = 0
  for (let amount = counts.length - 1; ; amount--) {
    const alike = counts[amount] as number
    if (held + alike * amount < wanted) {
      held += alike * amount
      holders += alike
    } else return holders + Math.max(1, Math.ceil((wanted - held) / amount))
  }
}

/** Rounding must not ask for one holder more than 50% in exact numbers does. */
const ROUNDING = 1e-12

function absenceFactorOfSorted(amounts: ArrayLike<number>, threshold: number): number {
  const ascending = new Float64Array(amounts).sort()
  let total = 0
  for (let index = ascending.length - 1; index >= 0; index--) total += ascending[index] as number
  if (total <= 0) return 0
  let held = 0
  let holders = 0
  for (let index = ascending.length - 1; index >= 0; index--) {
    held += ascending[index] as number
    holders++
    if (held >= threshold * total * (1 - ROUNDING)) break
  }
  return holders
}
