import { type ChanceCounts, countsByNormal, countsOf, EXACT_VARIANCE_MAX, growingSum } from './chance-share.ts'

/** A stretch of chances that follow each other, both ends included. */
export interface Span {
  readonly first: number
  readonly last: number
}

/**
 * Returns for each stretch of a row of chances, each of one trial, what `chanceCounts` gives for them. Stretches that begin
 * together are one sum that grows, and wide ones are told from sums over the row: a long record has hundreds of them.
 */
export function chancesOfSpans(chances: ArrayLike<number>, spans: readonly Span[]): readonly ChanceCounts[] {
  const cumulantsOf = createCumulants(chances)
  const found: ChanceCounts[] = spans.map(() => ({ low: 0, high: 0 }))
  const order = spans
    .map((span, place) => ({ span, place }))
    .sort((left, right) => {
      return left.span.first - right.span.first || left.span.last - right.span.last
    })
  let sum = growingSum()
  let [first, next] = [-1, -1]
  let counts: ChanceCounts | null = null
  for (const { span, place } of order) {
    const cumulants = cumulantsOf(span)
    if (cumulants.variance > EXACT_VARIANCE_MAX) {
      found[place] = countsByNormal(cumulants)
      continue
    }
    if (span.first !== first) {
      sum = growingSum()
      first = span.first
      next = first
    }
    for (; next <= span.last; next++) {
      sum.add({ trials: 1, chance: chances[next] as number })
      counts = null
    }
    counts ??= countsOf(sum.distribution())
    found[place] = counts
  }
  return found
}

/** Returns a function that gives the cumulants of a stretch, as the difference of two sums from the first chance on. */
function createCumulants(chances: ArrayLike<number>) {
  const means = new Float64Array(chances.length + 1)
  const variances = new Float64Array(chances.length + 1)
  const skews = new Float64Array(chances.length + 1)
  for (let index = 0; index < chances.length; index++) {
    const chance = chances[index] as number
    const spread = chance * (1 - chance)
    means[index + 1] = (means[index] as number) + chance
    variances[index + 1] = (variances[index] as number) + spread
    skews[index + 1] = (skews[index] as number) + spread * (1 - 2 * chance)
  }
  return ({ first, last }: Span) => {
    const within = (sums: Float64Array): number => (sums[last + 1] as number) - (sums[first] as number)
    return { trials: last - first + 1, mean: within(means), variance: within(variances), skew: within(skews) }
  }
}
