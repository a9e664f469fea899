import type { Locale } from '../locale.ts'
import { FRENCH_CALENDAR } from './calendar.ts'
import { FRENCH_HEADINGS } from './headings.ts'

/** French. */
export const FRENCH: Partial<Locale> = {
  language: 'fr',
  calendar: FRENCH_CALENDAR,
  headings: FRENCH_HEADINGS,
}
