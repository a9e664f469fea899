/** A number of chances that each fall to a party with the same probability: the turns of one meeting, a seat at it. */
export interface ChanceStratum {
  readonly trials: number
  /** 0 to 1. */
  readonly chance: number
}

/** Beyond this variance the skew-corrected normal quantile is within one unit of the exact one (see the test). */
export const EXACT_VARIANCE_MAX = 36
const NORMAL_95 = 1.6448536269514722
const NEGLIGIBLE = 1e-13

/** How probable each number of successes from `from` on is. */
interface Distribution {
  readonly from: number
  readonly probabilities: readonly number[] | Float64Array
}

function binomial({ trials, chance }: ChanceStratum): Distribution {
  if (chance > 0.5) {
    const mirrored = binomial({ trials, chance: 1 - chance })
    const last = mirrored.from + mirrored.probabilities.length - 1
    return { from: trials - last, probabilities: mirrored.probabilities.toReversed() }
  }
  const odds = chance / (1 - chance)
  const probabilities: number[] = []
  let from = 0
  let probability = (1 - chance) ** trials
  for (let successes = 0; successes <= trials; successes++) {
    if (probability >= NEGLIGIBLE) probabilities.push(probability)
    else if (probabilities.length === 0) from = successes + 1
    else break
    probability *= (odds * (trials - successes)) / (successes + 1)
  }
  return { from, probabilities }
}

/** Two rows of numbers that take turns, so that a sum of hundreds of strata makes no garbage. */
interface Workspace {
  current: Float64Array
  next: Float64Array
}

/** Replaces `workspace.current`, of which `length` places count, by its convolution, and returns the places that count then. */
function convolveInto(workspace: Workspace, length: number, right: Distribution): { from: number; length: number } {
  const steps = right.probabilities.length
  const all = length + steps - 1
  if (workspace.next.length < all) workspace.next = new Float64Array(all * 2)
  const { current, next } = workspace
  next.fill(0, 0, all)
  const [low = 0, high = 0] = right.probabilities
  if (steps === 2) {
    // One seat at one meeting, by far the most frequent stratum.
    next[0] = (current[0] as number) * low
    for (let index = 1; index < length; index++) {
      next[index] = (current[index - 1] as number) * high + (current[index] as number) * low
    }
    next[length] = (current[length - 1] as number) * high
  } else {
    for (let index = 0; index < length; index++) {
      const first = current[index] as number
      for (let step = 0; step < steps; step++) {
        next[index + step] = (next[index + step] as number) + first * (right.probabilities[step] as number)
      }
    }
  }
  let start = 0
  while (start < all && (next[start] as number) < NEGLIGIBLE) start++
  let end = all
  while (end > start && (next[end - 1] as number) < NEGLIGIBLE) end--
  if (start > 0) next.copyWithin(0, start, end)
  workspace.current = next
  workspace.next = current
  return { from: start, length: end - start }
}

/** Returns the distribution of a sum that grows by one stratum after another; it holds until the next is added. */
export function growingSum(): {
  readonly add: (stratum: ChanceStratum) => void
  readonly distribution: () => Distribution
} {
  const workspace = { current: new Float64Array(256), next: new Float64Array(256) }
  workspace.current[0] = 1
  let from = 0
  let length = 1
  return {
    add(stratum) {
      const right = binomial(stratum)
      const sum = convolveInto(workspace, length, right)
      from += right.from + sum.from
      length = sum.length
    },
    distribution: () => ({ from, probabilities: workspace.current.subarray(0, length) }),
  }
}

function quantile({ from, probabilities }: Distribution, level: number): number {
  let reached = 0
  for (let index = 0; index < probabilities.length; index++) {
    reached += probabilities[index] ?? 0
    if (reached >= level - 1e-9) return from + index
  }
  return from + probabilities.length - 1
}

/** The 5th and the 95th percentile of a count. */
export interface ChanceCounts {
  readonly low: number
  readonly high: number
}

/** The first cumulants of a sum of strata, with its number of trials. */
interface Cumulants {
  readonly trials: number
  readonly mean: number
  readonly variance: number
  readonly skew: number
}

/** Returns the percentiles of a wide sum, by the Cornish–Fisher expansion to the third cumulant. */
export function countsByNormal({ trials, mean, variance, skew }: Cumulants): ChanceCounts {
  const shift = (skew / (6 * variance)) * (NORMAL_95 ** 2 - 1)
  const reach = NORMAL_95 * Math.sqrt(variance)
  const within = (count: number): number => Math.min(trials, Math.max(0, Math.round(count)))
  return { low: within(mean - reach + shift), high: within(mean + reach + shift) }
}

/** Returns the percentiles of a distribution. */
export function countsOf(distribution: Distribution): ChanceCounts {
  return { low: quantile(distribution, 0.05), high: quantile(distribution, 0.95) }
}

/**
 * Returns the 5th and the 95th percentile of how many chances fall to a party, each independently with the probability
 * of its stratum: the exact distribution by convolution of binomials, and for wide ones the Cornish–Fisher expansion
 * to the third cumulant (Cornish & Fisher 1938, doi.org/10.2307/1400905).
 */
export function chanceCounts(strata: readonly ChanceStratum[]): ChanceCounts {
  let trials = 0
  let mean = 0
  let variance = 0
  let skew = 0
  for (const stratum of strata) {
    const spread = stratum.trials * stratum.chance * (1 - stratum.chance)
    trials += stratum.trials
    mean += stratum.trials * stratum.chance
    variance += spread
    skew += spread * (1 - 2 * stratum.chance)
  }
  if (variance > EXACT_VARIANCE_MAX) return countsByNormal({ trials, mean, variance, skew })
  const sum = growingSum()
  for (const stratum of strata) sum.add(stratum)
  return countsOf(sum.distribution())
}
