import type { Phrases } from './phrases.ts'

/** How a language records decisions; patterns that know no case. */
export interface DecisionWords {
  /** What marks a line as a decision when a colon or dash follows: `Decision`, `Resolved`; no anchors. */
  readonly marks: RegExp
  /** What is stamped in brackets behind what was decided: `[PASS]`. */
  readonly stamps: RegExp
  /** What opens an entry in a list of decisions that is none: a task's mark, a wish, an open question. */
  readonly openEntries: RegExp
  /** Marks that stand inside a line too, in the case in which they are written there. */
  readonly shouted: RegExp
  /** What ends a line, before its colon, behind which decisions are listed: `the board agreed`. */
  readonly leads: RegExp
  /** What says so anywhere in a short line: `the following decisions were taken`. */
  readonly leadSentences: RegExp
  /** Beside these a list holds remarks and plans as well: `Discussions and decisions`. */
  readonly talk: RegExp
  /** What opens a sentence that records one; no anchors. */
  readonly openings: RegExp
  /** What says anywhere in a sentence that one was made. */
  readonly verdicts: RegExp
  /** What a sentence says was talked about before it says, in one breath, what came of it. */
  readonly talked: RegExp
  readonly thenDecided: RegExp
  /** What ends a sentence that records one, without any other verb: `Report of the treasurer: approved`. */
  readonly endings: RegExp
  /** Without it a text holds no verdict, and is not cut into sentences. */
  readonly sign: RegExp
  /** In front of a verdict these make it a condition, a wish or an old story. */
  readonly hedges: RegExp
  /** The same for single words that stand right before it: `after the board approved`, `many agreed`. */
  readonly hedgesRightBefore: Phrases
  /** The same anywhere in the sentence. */
  readonly hedgesAnywhere: RegExp
}
