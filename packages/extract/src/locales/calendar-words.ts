import type { Phrases } from './phrases.ts'

/** How a language names days. */
export interface CalendarWords {
  /** The twelve months in order, each with its short forms. */
  readonly months: readonly Phrases[]
  /** The seven days from Sunday on, each with its short forms. */
  readonly weekdays: readonly Phrases[]
  /** What may be written right behind the number of a day: `1st`, `1er`. */
  readonly ordinals: Phrases
  /** What may stand between day and month, and between month and year: `3rd of May`, `3 de mayo de 2026`. */
  readonly joints: Phrases
  /** True where 3/4 is the third of April. */
  readonly dayFirst: boolean
}
