import { countedAmounts } from './counted-amounts.ts'

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

/** Returns the Gini coefficient without the correction, 0 to (n − 1) / n; NaN when there is nothing to share. */
export function plainGini(amounts: ArrayLike<number>): number {
  const n = amounts.length
  const counts = countedAmounts(amounts)
  if (counts === null) return giniOfSorted(amounts)
  let before = counts[0] as number
  let total = 0
  let ranked = 0
  for (let amount = 1; amount < counts.length; amount++) {
    const holders = counts[amount] as number
    if (holders === 0) continue
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
