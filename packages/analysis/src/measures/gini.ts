/** A point of the Lorenz curve: the poorest part of the members, 0 to 1, and the part of the whole that they hold. */
export interface LorenzPoint {
  readonly members: number
  readonly share: number
}

/**
 * Returns the corrected Gini coefficient, 0 (equal shares) to 1 (one has all): G n / (n − 1) with
 * G = (2 Σ i x_(i) / Σ x − (n + 1)) / n over ascending amounts (Deltas 2003, doi.org/10.1162/rest.2003.85.1.226).
 * The plain form cannot reach 1 in a small group. NaN for fewer than two members or nothing to share.
 */
export function correctedGini(amounts: ArrayLike<number>): number {
  const n = amounts.length
  return n < 2 ? Number.NaN : (plainGini(amounts) * n) / (n - 1)
}

/** Whole amounts below this are counted instead of sorted. */
const COUNTED_BELOW = 4096
const holdersOf = new Int32Array(COUNTED_BELOW)

/** Returns the Gini coefficient without the correction, 0 to (n − 1) / n; NaN when there is nothing to share. */
export function plainGini(amounts: ArrayLike<number>): number {
  const n = amounts.length
  let most = 0
  for (let index = 0; index < n; index++) {
    const amount = amounts[index] as number
    if (amount !== (amount | 0) || amount < 0 || amount >= COUNTED_BELOW) return giniOfSorted(amounts)
    if (amount > most) most = amount
  }
  // Counting takes a step for each amount there could be, sorting several for each that there is.
  if (most > 16 * n) return giniOfSorted(amounts)
  for (let index = 0; index < n; index++) {
    const amount = amounts[index] as number
    holdersOf[amount] = (holdersOf[amount] as number) + 1
  }
  let before = holdersOf[0] as number
  holdersOf[0] = 0
  let total = 0
  let ranked = 0
  for (let amount = 1; amount <= most; amount++) {
    const holders = holdersOf[amount] as number
    if (holders === 0) continue
    holdersOf[amount] = 0
    total += holders * amount
    // Their ranks are before + 1 … before + holders.
    ranked += amount * (holders * before + (holders * (holders + 1)) / 2)
    before += holders
  }
  return total > 0 ? ((2 * ranked) / total - (n + 1)) / n : Number.NaN
}

function giniOfSorted(amounts: ArrayLike<number>): number {
  const ascending = new Float64Array(amounts).sort()
  let total = 0
  let ranked = 0
  for (let index = 0; index < ascending.length; index++) {
    const amount = ascending[index] as number
    total += amount
    ranked += (index + 1) * amount
  }
  const n = ascending.length
  return total > 0 ? ((2 * ranked) / total - (n + 1)) / n : Number.NaN
}

/** Returns the n + 1 points of the Lorenz curve, unsmoothed, from (0, 0) to (1, 1); none when there is nothing to share. */
export function lorenzPoints(amounts: ArrayLike<number>): readonly LorenzPoint[] {
  const ascending = Float64Array.from(amounts).sort()
  const total = ascending.reduce((sum, amount) => sum + amount, 0)
  if (total <= 0) return []
  let held = 0
  const points: LorenzPoint[] = [{ members: 0, share: 0 }]
  ascending.forEach((amount, index) => {
    held += amount
    points.push({ members: (index + 1) / ascending.length, share: held / total })
  })
  return points
}
