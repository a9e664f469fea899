import type { Assigned, ItemPlace } from '../usecases/coalition-record.ts'

export interface PlaceRow extends Omit<ItemPlace, 'done' | 'assignments' | 'dueWords'> {
  readonly due_words: string | null
  readonly done: number
  /** An array of party and role as JSON. */
  readonly assignments: string
}

/** Returns the place that a row holds; `fold` gives the party that a party was merged into. */
export function placeFromRow(row: PlaceRow, fold: (id: string) => string): ItemPlace {
  return {
    item: row.item,
    meeting: row.meeting,
    line: row.line,
    quote: row.quote,
    text: row.text,
    due: row.due,
    dueWords: row.due_words,
    done: row.done === 1,
    assignments: foldAssigned(JSON.parse(row.assignments) as Assigned[], fold),
  }
}

/** Returns assignments under those that their parties were merged into, each with the party that the ledger names. */
export function foldAssigned(
  assigned: readonly Pick<Assigned, 'party' | 'role'>[],
  fold: (id: string) => string,
): Assigned[] {
  return assigned.map((one) => ({ party: fold(one.party), role: one.role, as: one.party }))
}
