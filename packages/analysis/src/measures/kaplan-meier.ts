/** How long something took, or, when it has not happened yet, how long it has been waited for. */
export interface Duration {
  readonly days: number
  readonly isOver: boolean
}

/** A step of the survival curve. */
export interface SurvivalStep {
  readonly days: number
  /** The part, 0 to 1, that is not over after so many days, with its 95% bounds. */
  readonly surviving: number
  readonly low: number
  readonly high: number
}

const NORMAL_975 = 1.959963984540054

/**
 * Returns the steps of the part that is not yet over, at the days on which some are (Kaplan & Meier 1958,
 * doi.org/10.1080/01621459.1958.10501452), so that what is still waited for counts for as long as it was; bounds by
 * Greenwood's variance on the logarithm, as R's survfit has them.
 */
export function survivalSteps(durations: readonly Duration[]): readonly SurvivalStep[] {
  // Days are whole: the digit behind says whether it is over, and numbers sort in a fraction of the time of objects.
  const ascending = Float64Array.from(durations, ({ days, isOver }) => 2 * days + (isOver ? 1 : 0)).sort()
  const steps: SurvivalStep[] = []
  let surviving = 1
  let variance = 0
  for (let first = 0; first < ascending.length;) {
    const days = Math.floor((ascending[first] as number) / 2)
    let last = first
    let over = 0
    while (last < ascending.length && (ascending[last] as number) < 2 * days + 2) {
      if (ascending[last] === 2 * days + 1) over++
      last++
    }
    const waiting = ascending.length - first
    if (over > 0) {
      surviving *= 1 - over / waiting
      variance += over / (waiting * (waiting - over))
      const reach = surviving > 0 ? Math.exp(NORMAL_975 * Math.sqrt(variance)) : 1
      steps.push({ days, surviving, low: surviving / reach, high: Math.min(1, surviving * reach) })
    }
    first = last
  }
  return steps
}

/**
 * Returns after how many days a part, 0 to 1, is over: null when fewer ever are, as far as was waited. Bounds are where
 * those of the curve cross the same part (Brookmeyer & Crowley 1982, doi.org/10.2307/2530286); null where one does not.
 */
export function daysUntil(
  steps: readonly SurvivalStep[],
  part: number,
): { readonly days: number; readonly low: number | null; readonly high: number | null } | null {
  const left = 1 - part + 1e-12
  const crossing = (of: (step: SurvivalStep) => number): number | null =>
    steps.find((step) => of(step) <= left)?.days ?? null
  const days = crossing(({ surviving }) => surviving)
  return days === null ? null : { days, low: crossing(({ low }) => low), high: crossing(({ high }) => high) }
}
