/** How a language titles a vote and tells who voted how; patterns that know no case and have no anchors. */
export interface BallotWords {
  /** What opens a line whose ballots stand below it: `Vote on`. */
  readonly titles: RegExp
  /** What a voter answers. */
  readonly answers: RegExp
  /** What a count of votes is of, where it stands before a colon. */
  readonly counts: RegExp
  /** What heads the columns of votes for and against. */
  readonly columnFor: RegExp
  readonly columnAgainst: RegExp
}
