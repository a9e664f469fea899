import type { Phrases } from './phrases.ts'

/** What a language's tasks are told with. */
export interface TaskWords {
  /** What people are asked to do, in the form that stands behind "to" and in an imperative list. */
  readonly verbs: Phrases
  /** Verbs that behind "will" more often tell what a thing does than what a person takes on. */
  readonly weakVerbs: Phrases
  /** Words that may stand between "will" and the verb. */
  readonly adverbs: Phrases
}
