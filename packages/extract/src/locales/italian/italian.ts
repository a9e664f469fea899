import type { Locale } from '../locale.ts'

/** Of Italian only the commonest headings are known. */
export const ITALIAN: Partial<Locale> = {
  language: 'it',
  headings: {
    whole: {
      actions: 'prossimi passi',
    },
  },
}
