import type { Phrases } from './phrases.ts'

/** How a language says when something is due, as far as its days are not read by a parser of their own. */
export interface DueWords {
  /** What stands before a day to make it a deadline: `avant le`. */
  readonly leads: Phrases
  /** What stands before a day that is something else's: `la réunion du`. */
  readonly otherLeads: Phrases
  readonly today: Phrases
  readonly tomorrow: Phrases
  readonly dayAfterTomorrow: Phrases
  /** Words for this week's Friday, and for a week from now. */
  readonly thisWeek: Phrases
  readonly nextWeek: Phrases
  readonly endOfMonth: Phrases
  readonly nextMonth: Phrases
  readonly endOfYear: Phrases
  /** What makes of a month its end, its middle, its beginning. */
  readonly end: Phrases
  readonly middle: Phrases
  readonly beginning: Phrases
  /** `next`, before or behind the name of a day. */
  readonly next: Phrases
  /** `within`, the numbers from one on, and what they count. */
  readonly within: Phrases
  readonly numbers: readonly Phrases[]
  readonly days: Phrases
  readonly weeks: Phrases
  readonly months: Phrases
  /** Words that name no day, and are kept as words. */
  readonly vague: Phrases
}
