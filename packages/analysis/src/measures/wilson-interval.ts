/** The bounds of a share, 0 to 1. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/**
 * Returns the 95% score interval of `hits` of `n` (Wilson 1927, doi.org/10.1080/01621459.1927.10502953), which stays
 * inside 0 to 1 and holds for small n; the whole of 0 to 1 for n = 0.
 */
export function wilsonInterval(hits: number, n: number): Interval {
  if (n === 0) return { low: 0, high: 1 }
  const z = 1.959963984540054
  const share = hits / n
  const centre = share + (z * z) / (2 * n)
  const reach = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))
  const scale = 1 + (z * z) / n
  return { low: Math.max(0, (centre - reach) / scale), high: Math.min(1, (centre + reach) / scale) }
}
