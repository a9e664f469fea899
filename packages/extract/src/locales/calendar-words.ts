import type { Phrases } from './phrases.ts'

/** How a language names days. */
export interface CalendarWords {
  /** The twelve months in order, each with its short forms. */
  readonly months: readonly Phrases[]
  /** The seven days from Sunday on, each with its short forms. */
  readonly weekdays: readonly Phrases[]
}
