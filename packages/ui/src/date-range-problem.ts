/** A span of calendar days, both ends in it; null is open. */
export interface DateRange {
  readonly from: string | null
  readonly to: string | null
}

/** Returns what is wrong with a span of days as a sentence, or null when it can be used. */
export function dateRangeProblem(range: DateRange): string | null {
  if (range.from === null || range.to === null || range.from <= range.to) return null
  return 'The first day is after the last one. Swap them or choose others.'
}
