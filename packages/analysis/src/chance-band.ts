import { finish, type InParts } from './in-parts.ts'
import { seededRandom, type SeededRandom } from './seeded-random.ts'

/** The middle 90 of 100 values that a figure takes when a null model is all there is. */
export interface ChanceBand {
  readonly low: number
  readonly mean: number
  readonly high: number
  readonly draws: number
  readonly seed: number
  /** The null model in one plain sentence. */
  readonly model: string
  /** Where the observed figure stands. */
  readonly position: 'below' | 'within' | 'above'
  /** The share of draws, 0 to 1, as far out as the observed figure on its own side, counting the observed one itself. */
  readonly chance: number
}

export interface ChanceBandOptions {
  readonly observed: number
  readonly model: string
  /** Draws one value of the figure under the null model. */
  readonly draw: (random: SeededRandom) => number
  readonly seed?: number
  readonly draws?: number
}

export const DEFAULT_SEED = 20260401
export const DEFAULT_DRAWS = 400
/** With these the lower bound still lies between the 1st and the 9th percentile in 95 of 100 bands, the upper likewise. */
export const FEWEST_DRAWS = 100
/** Steps that all draws of a band together may take before there are fewer of them. */
const STEPS = 500_000

/**
 * Returns how many draws a figure is given whose draw takes so many steps, 400 to 100 or else as few as allowed: in a long
 * record a draw is dear, and its band so narrow that where exactly it ends hardly matters.
 */
export function affordableDraws(steps: number, fewest = FEWEST_DRAWS): number {
  return Math.max(fewest, Math.min(DEFAULT_DRAWS, Math.floor(STEPS / Math.max(1, steps))))
}

/**
 * Returns the 5th to 95th percentile of a figure under its null model, the same for the same seed, and where the
 * observed figure stands in it. Percentiles are order statistics; the chance is (1 + draws as far out) / (1 + draws), never zero
 * (Phipson & Smyth 2010, doi.org/10.2202/1544-6115.1585).
 */
export function chanceBand(options: ChanceBandOptions): ChanceBand {
  return finish(chanceBandInParts(options))
}

/** Draws that are made together, before anybody may stop them. */
const DRAWS_AT_ONCE = 20

/** Returns the same in parts, for a figure that takes long to work out. */
export function* chanceBandInParts(options: ChanceBandOptions): InParts<ChanceBand> {
  const { observed, model, draw, seed = DEFAULT_SEED, draws = DEFAULT_DRAWS } = options
  const random = seededRandom(seed)
  const values = new Float64Array(draws)
  let sum = 0
  let above = 0
  let below = 0
  for (let index = 0; index < draws; index++) {
    const value = draw(random)
    values[index] = value
    sum += value
    if (value >= observed - 1e-12) above++
    if (value <= observed + 1e-12) below++
    if (index % DRAWS_AT_ONCE === DRAWS_AT_ONCE - 1) yield (index + 1) / draws
  }
  values.sort()
  const low = values[Math.floor(0.05 * (draws - 1))] ?? 0
  const high = values[Math.ceil(0.95 * (draws - 1))] ?? 0
  return {
    low,
    mean: sum / draws,
    high,
    draws,
    seed,
    model,
    position: observed > high + 1e-12 ? 'above' : observed < low - 1e-12 ? 'below' : 'within',
    chance: (1 + Math.min(above, below)) / (1 + draws),
  }
}
