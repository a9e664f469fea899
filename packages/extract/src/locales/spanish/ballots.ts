import type { BallotWords } from '../ballot-words.ts'

/** Votes and their ballots in Spanish notes. */
export const SPANISH_BALLOTS: BallotWords = {
  titles: /votaci[óo]n(?:es)?|voto/,
  answers: /s[íi]|no|a favor|en contra|abstenci[óo]n/,
  counts: /s[íi]|no|favor|contra|abstenci(?:[óo]n|ones)/,
  columnFor: /s[íi]|a favor/,
  columnAgainst: /no|en contra/,
}
