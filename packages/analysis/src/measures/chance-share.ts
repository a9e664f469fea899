/** A number of chances that each fall to a party with the same probability: the turns of one meeting, a seat at it. */
export interface ChanceStratum {
  readonly trials: number
  /** 0 to 1. */
  readonly chance: number
}

/** Beyond this variance the skew-corrected normal quantile is within one unit of the exact one (see the test). */
const EXACT_VARIANCE_MAX = 36
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

function sumOf(strata: readonly ChanceStratum[]): Distribution {
  const workspace = { current: new Float64Array(256), next: new Float64Array(256) }
  workspace.current[0] = 1
  let from = 0
  let length = 1
  for (const stratum of strata) {
    const right = binomial(stratum)
    const sum = convolveInto(workspace, length, right)
    from += right.from + sum.from
    length = sum.length
  }
  return { from, probabilities: workspace.current.subarray(0, length) }
}

function quantile({ from, probabilities }: Distribution, level: number): number {
  let reached = 0
  for (let index = 0; index < probabilities.length; index++) {
    reached += probabilities[index] ?? 0
    if (reached >= level - 1e-9) return from + index
  }
  return from + probabilities.length - 1
}

/**
 * Returns the 5th and the 95th percentile of how many chances fall to a party, each independently with the probability
 * of its stratum: the exact distribution by convolution of binomials, and for wide ones the Cornish–Fisher expansion
 * to the third cumulant (Cornish & Fisher 1938, doi.org/10.2307/1400905).
 */
export function chanceCounts(strata: readonly ChanceStratum[]): { readonly low: number; readonly high: number } {
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
  if (variance > EXACT_VARIANCE_MAX) {
    const shift = (skew / (6 * variance)) * (NORMAL_95 ** 2 - 1)
    const reach = NORMAL_95 * Math.sqrt(variance)
    const within = (count: number): number => Math.min(trials, Math.max(0, Math.round(count)))
    return { low: within(mean - reach + shift), high: within(mean + reach + shift) }
  }
  const sum = sumOf(strata)
  return { low: quantile(sum, 0.05), high: quantile(sum, 0.95) }
}
