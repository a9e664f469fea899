/**
 * Returns the Hill number of order 1, e to the power of Shannon's entropy (Hill 1973, doi.org/10.2307/1934352): 1 when one
 * has all, n when all have the same; NaN when there is nothing to share.
 */
export function shannonNumber(amounts: ArrayLike<number>): number {
  let total = 0
  let weighted = 0
  for (let index = 0; index < amounts.length; index++) {
    const amount = amounts[index] as number
    total += amount
    if (amount > 0) weighted += amount * Math.log(amount)
  }
  // −Σ s ln s = ln X − Σ x ln x / X.
  return total > 0 ? Math.exp(Math.log(total) - weighted / total) : Number.NaN
}

/**
 * Returns the Hill number of order 2 without the bias of few units: 1 / λ with λ = Σ x (x − 1) / (X (X − 1)), the chance
 * that two units drawn without putting back are of one holder (Simpson 1949, doi.org/10.1038/163688a0). The plain form,
 * 1 / Σ s², stays below the number of holders even when chance alone makes them differ. At most the number of holders,
 * which it is where no two units are of one; amounts are whole numbers; NaN for fewer than two units.
 */
export function correctedHillNumber(amounts: ArrayLike<number>): number {
  let total = 0
  let pairs = 0
  for (let index = 0; index < amounts.length; index++) {
    const amount = amounts[index] as number
    total += amount
    pairs += amount * (amount - 1)
  }
  return total > 1 ? Math.min(amounts.length, (total * (total - 1)) / pairs) : Number.NaN
}
