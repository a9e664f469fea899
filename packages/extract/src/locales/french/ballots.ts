import type { BallotWords } from '../ballot-words.ts'

/** Votes and their ballots in French notes. */
export const FRENCH_BALLOTS: BallotWords = {
  titles: /vot(?:e|es|ation)|mise aux voix|scrutin/,
  answers: /oui|non|pour|contre|abstention/,
  counts: /oui|non|pour|contre|abstentions?|abstiennent/,
  columnFor: /oui|pour/,
  columnAgainst: /non|contre/,
}
