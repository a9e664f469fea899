import type { BallotWords } from '../ballot-words.ts'

/** Votes and their ballots in English notes. */
export const ENGLISH_BALLOTS: BallotWords = {
  titles: /(?:final |announcement of )?(?:vot(?:e|ing|es)|ballot)/,
  answers: /yes|no|aye|nay|abstain|for|against|yea|approve|in favou?r/,
  counts: /yes|no|ayes?|nays?|for|against|favou?r|opposed|abstain(?:ed|ing|s)?|abstentions?/,
  columnFor: /yes|for|in favou?r|ayes?/,
  columnAgainst: /no|against|opposed|nays?/,
}
