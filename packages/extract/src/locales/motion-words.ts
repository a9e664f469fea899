import type { Phrases } from './phrases.ts'

/** How a language tells of motions and votes; patterns that know no case and have no anchors. */
export interface MotionWords {
  /** That a motion was put: without it nobody is looked for who moved one. */
  readonly sign: RegExp
  /** What stands before the mover's name. */
  readonly movedBy: RegExp
  /** What stands behind the mover's name. */
  readonly moved: RegExp
  readonly secondedBy: RegExp
  readonly seconded: RegExp
  /** That somebody put a motion, besides the word itself. */
  readonly put: RegExp
  /** In which a speaker moves or seconds, ending with the verb: `I'll second`. */
  readonly iMove: RegExp
  readonly carried: RegExp
  readonly failed: RegExp
  readonly tabled: RegExp
  /** What counts of votes are of. */
  readonly inFavour: RegExp
  readonly against: RegExp
  readonly abstaining: RegExp
  readonly unanimous: RegExp
  /** What tells how a decision was reached. */
  readonly consensus: RegExp
  readonly consent: RegExp
  readonly majority: RegExp
  /** What a motion is called, and what becomes of one that a sentence opens with. */
  readonly names: RegExp
  readonly results: RegExp
  /** That somebody was given an office. */
  readonly elected: RegExp
  /** Words that stand with a capital right behind a mover's name, and are none of it. */
  readonly plainWords: Phrases
}
