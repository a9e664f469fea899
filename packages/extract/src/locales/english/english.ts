import type { Locale } from '../locale.ts'
import { ENGLISH_CALENDAR } from './calendar.ts'
import { ENGLISH_HEADINGS } from './headings.ts'
import { ENGLISH_ROSTER } from './roster.ts'

/** English. */
export const ENGLISH: Locale = {
  language: 'en',
  headings: ENGLISH_HEADINGS,
  calendar: ENGLISH_CALENDAR,
  roster: ENGLISH_ROSTER,
}
