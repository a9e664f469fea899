import type { Locale } from '../locale.ts'
import { SPANISH_HEADINGS } from './headings.ts'

/** Spanish. */
export const SPANISH: Partial<Locale> = {
  language: 'es',
  headings: SPANISH_HEADINGS,
}
