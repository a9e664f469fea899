/** A number of chances that each fall to a party with the same probability: the turns of one meeting, a seat at it. */
export interface ChanceStratum {
  readonly trials: number
  /** 0 to 1. */
  readonly chance: number
}

/** Beyond this variance the skew-corrected normal quantile is within one unit of the exact one (see the test). */
const EXACT_VARIANCE_MAX = 100
const NORMAL_95 = 1.6448536269514722
const NEGLIGIBLE = 1e-13

/** How probable each number of successes from `from` on is. */
interface Distribution {
  readonly from: number
  readonly probabilities: readonly number[]
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

function convolve(left: Distribution, right: Distribution): Distribution {
  const probabilities = Array.from<number>({
    length: left.probabilities.length + right.probabilities.length - 1,
  }).fill(0)
  left.probabilities.forEach((first, index) => {
    right.probabilities.forEach((second, step) => {
      probabilities[index + step] = (probabilities[index + step] ?? 0) + first * second
    })
  })
  const start = probabilities.findIndex((probability) => probability >= NEGLIGIBLE)
  const end = probabilities.findLastIndex((probability) => probability >= NEGLIGIBLE)
  return { from: left.from + right.from + start, probabilities: probabilities.slice(start, end + 1) }
}

function quantile({ from, probabilities }: Distribution, level: number): number {
  let reached = 0
  for (const [index, probability] of probabilities.entries()) {
    reached += probability
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
  const sum = strata.reduce<Distribution>((before, stratum) => convolve(before, binomial(stratum)), {
    from: 0,
    probabilities: [1],
  })
  return { low: quantile(sum, 0.05), high: quantile(sum, 0.95) }
}
