import type { SectionKind } from '../2-recognise/section-kind.ts'
import type { Phrases } from './phrases.ts'

/** How a language heads the parts of notes. */
export interface HeadingWords {
  /** Headings that say by themselves what stands below them. */
  readonly whole: Readonly<Partial<Record<Exclude<SectionKind, 'other'>, Phrases>>>
  /** Words that make a short heading a roster's. */
  readonly roster?: Phrases
  /** Words that make a heading that of those who did not come. */
  readonly absent?: Phrases
  readonly invited?: Phrases
  /** Phrases that make a longer heading that of a list of tasks, wherever they stand in it. */
  readonly tasks?: Phrases
  /** The same, at its beginning and at its end. */
  readonly tasksFirst?: Phrases
  readonly tasksLast?: Phrases
  /** Words that stand for tasks anywhere in a heading, and those beside which they don't. */
  readonly tasksAnywhere?: Phrases
  readonly notTasks?: Phrases
  /** Words by which a list of tasks is one of those done. */
  readonly done?: Phrases
  /** Words that say that a heading about tasks stands over the talk about them. */
  readonly talk?: Phrases
  /** Words for members of a body, which with `voting` or `present` head a roster. */
  readonly members?: Phrases
  readonly voting?: Phrases
  /** Words that make a short heading that of decisions, and phrases that do so at the beginning of a longer one. */
  readonly decisions?: Phrases
  readonly decisionsFirst?: Phrases
  /** Words by which a heading is about decisions that are not yet taken, or about how they are. */
  readonly notDecisions?: Phrases
  readonly agenda?: Phrases
  readonly transcript?: Phrases
  readonly recording?: Phrases
  readonly standing?: Phrases
  /** Words that may stand before a heading without changing what it says. */
  readonly openings?: Phrases
  /** Words of headings over tasks of earlier meetings. */
  readonly carried?: Phrases
}
