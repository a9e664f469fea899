import type { Phrases } from './phrases.ts'

/** How a language names who is to do something. */
export interface OwnerWords {
  /** What joins two names: `and`. */
  readonly conjunctions: Phrases
  /** What joins a helper to an owner: `with`. */
  readonly companions: Phrases
  /** Everybody of the group. */
  readonly everyone: Phrases
  /** Other groups that need no name. */
  readonly groups: Phrases
  /** Small words with which the name of a group begins: `the`, `our`. */
  readonly groupOpenings: Phrases
  /** Words that make a name a group's where they stand first, an article aside: `groupe communication`. */
  readonly groupHeads: Phrases
  /** What stands where nobody has been found yet. */
  readonly nobody: Phrases
  /** Labels before a name: `Owner: Ana`. */
  readonly labels: Phrases
}
