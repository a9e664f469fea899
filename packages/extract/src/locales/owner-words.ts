import type { Phrases } from './phrases.ts'

/** How a language names who is to do something. */
export interface OwnerWords {
  /** What joins two names: `and`. */
  readonly conjunctions: Phrases
  /** Everybody of the group. */
  readonly everyone: Phrases
  /** Other groups that need no name. */
  readonly groups: Phrases
  /** What stands where nobody has been found yet. */
  readonly nobody: Phrases
  /** Labels before a name: `Owner: Ana`. */
  readonly labels: Phrases
}
