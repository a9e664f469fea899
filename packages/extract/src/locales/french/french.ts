import type { Locale } from '../locale.ts'
import { FRENCH_HEADINGS } from './headings.ts'

/** French. */
export const FRENCH: Partial<Locale> = {
  language: 'fr',
  headings: FRENCH_HEADINGS,
}
