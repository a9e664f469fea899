/** So many equally likely cells the normal distribution is cut into. */
export const NORMAL_CELLS = 2048

/** The quantile in the middle of each cell, ascending: one of them at random is a normal number, up to 3.5 from 0. */
export const NORMAL_QUANTILES: Float64Array = Float64Array.from({ length: NORMAL_CELLS }, (_, cell) =>
  normalQuantile((cell + 0.5) / NORMAL_CELLS),
)

/**
 * Returns the quantile of the standard normal distribution at a level between 0 and 1 to 4.5e-4 (Abramowitz & Stegun 1964,
 * formula 26.2.23).
 */
export function normalQuantile(level: number): number {
  if (level > 0.5) return -normalQuantile(1 - level)
  const t = Math.sqrt(-2 * Math.log(level))
  const above = 2.515517 + t * (0.802853 + t * 0.010328)
  const below = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308))
  return above / below - t
}
