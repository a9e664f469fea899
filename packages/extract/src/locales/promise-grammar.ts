/** A word as written, and folded without the punctuation around it. */
export interface Word {
  readonly text: string
  readonly bare: string
}

/** The manner in which a task is taken on or given. */
export type ModalKind =
  | 'will'
  | 'to'
  | 'should'
  | 'volunteer'
  | 'plan'
  | 'need'
  | 'can'
  | 'doing'
  | 'own'
  | 'present'
  | 'would'

/** Where a promise begins to be one, and the place of its verb. */
export interface Modal {
  readonly kind: ModalKind
  readonly verbAt: number
}

/** How a language's sentences promise. */
export interface PromiseGrammar {
  /** The words at which a promise may begin. */
  readonly openings: ReadonlySet<string>
  /** The ends, behind an apostrophe, of further such words: `'ll`. */
  readonly openingEnds: readonly string[]
  /** Returns what sort of promise begins at a word, and where its verb stands; null when none does. */
  readonly readModal: (words: readonly Word[], at: number) => Modal | null
}
