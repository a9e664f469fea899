import type { Phrases } from './phrases.ts'

/** How a language titles the columns of a table of tasks. */
export interface TableWords {
  readonly task: Phrases
  /** Those among them that nothing but a table of tasks has. */
  readonly clearlyTask: Phrases
  /** The question that a column answers, which beside the one of who is a table of tasks. */
  readonly what?: Phrases
  /** What the pieces of planned work are called, which are tasks where the table says whose they are or how they stand. */
  readonly work?: Phrases
  /** How their numbers are titled. */
  readonly number?: Phrases
  readonly owner: Phrases
  readonly due: Phrases
  readonly state: Phrases
  /** What says of a task that it is done, in a cell, in brackets or behind a dash. */
  readonly doneMarks: Phrases
}
