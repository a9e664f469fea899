/** Theil's T and its two parts. */
export interface TheilParts {
  readonly total: number
  readonly between: number
  readonly within: number
}

const term = (part: number): number => (part > 0 ? part * Math.log(part) : 0)

/**
 * Returns Theil's T in nats, (1/n) Σ (x/μ) ln(x/μ), 0 to ln n, split into what lies between groups, Σ s_g ln(μ_g/μ),
 * and what lies inside them (Theil 1967); `groups` names the group of each amount. NaN when there is nothing to share.
 */
export function theil(amounts: ArrayLike<number>, groups: readonly (string | number)[]): TheilParts {
  const n = amounts.length
  const list = Array.from(amounts)
  const mean = list.reduce((sum, amount) => sum + amount, 0) / n
  if (!(mean > 0)) return { total: Number.NaN, between: Number.NaN, within: Number.NaN }
  const total = list.reduce((sum, amount) => sum + term(amount / mean), 0) / n
  const sums = new Map<string | number, { sum: number; size: number }>()
  list.forEach((amount, index) => {
    const group = groups[index] ?? ''
    const held = sums.get(group) ?? { sum: 0, size: 0 }
    sums.set(group, { sum: held.sum + amount, size: held.size + 1 })
  })
  let between = 0
  for (const { sum, size } of sums.values()) between += (size / n) * term(sum / size / mean)
  return { total, between, within: total - between }
}
