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
  readonly carried: RegExp
  readonly failed: RegExp
  readonly tabled: RegExp
  /** What counts of votes are of. */
  readonly inFavour: RegExp
  readonly against: RegExp
  readonly abstaining: RegExp
  readonly unanimous: RegExp
}
