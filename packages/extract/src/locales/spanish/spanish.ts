import type { Locale } from '../locale.ts'
import { SPANISH_CALENDAR } from './calendar.ts'
import { SPANISH_HEADINGS } from './headings.ts'

/** Spanish. */
export const SPANISH: Partial<Locale> = {
  language: 'es',
  calendar: SPANISH_CALENDAR,
  headings: SPANISH_HEADINGS,
}
