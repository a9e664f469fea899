import type { Locale } from '../locale.ts'

/** Of Portuguese only the commonest headings are known. */
export const PORTUGUESE: Partial<Locale> = {
  language: 'pt',
  headings: {
    whole: {
      actions: 'próximas etapas|proximas etapas',
    },
  },
}
