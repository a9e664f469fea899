import type { Locale } from '../locale.ts'

/** Of German only the commonest headings are known. */
export const GERMAN: Partial<Locale> = {
  language: 'de',
  headings: {
    whole: {
      attendees: 'teilnehmer|anwesend|anwesende',
      absent: 'abwesend|entschuldigt',
      actions: 'aufgaben|nächste schritte|nachste schritte',
      decisions: 'entscheidungen|beschlusse',
    },
  },
}
