import type { HeadingWords } from '../heading-words.ts'

/** The headings of French notes. */
export const FRENCH_HEADINGS: HeadingWords = {
  whole: {
    attendees: 'participants presents|presents',
    actions: 'prochaines étapes|prochaines etapes|actions à faire',
  },
}
