import type { Phrases } from './phrases.ts'

/** Single words that say in what manner a sentence speaks; each adds a little to how likely it gives a task. */
export interface CueWords {
  /** What will be: "will", "shall". */
  readonly will: Phrases
  readonly should: Phrases
  readonly can: Phrases
  readonly need: Phrases
  /** Stands before an infinitive. */
  readonly to: Phrases
  readonly i: Phrases
  readonly we: Phrases
  readonly you: Phrases
  readonly they: Phrases
  readonly not: Phrases
  /** What leaves it open whether something will be. */
  readonly hedge: Phrases
  readonly ask: Phrases
  readonly opinion: Phrases
  readonly thanks: Phrases
  readonly talk: Phrases
  readonly news: Phrases
  readonly occasion: Phrases
  readonly time: Phrases
  readonly request: Phrases
  readonly agree: Phrases
  readonly task: Phrases
  /** Forms of "be" and "have" in the past. */
  readonly was: Phrases
  /** Forms of "be" and "have" in the present. */
  readonly is: Phrases
  readonly group: Phrases
  /** What notes have tasks with: documents, requests, messages. */
  readonly thing: Phrases
  readonly done: Phrases
  readonly because: Phrases
  /** Who takes something on, or was given it. */
  readonly charge: Phrases
  /** Not closed yet. */
  readonly pending: Phrases
  /** Articles and the like, before a noun. */
  readonly article: Phrases
}
