import * as z from 'zod/mini'

/** What a command of the ledger was about, in the order in which a screen offers the choice. */
export const HistoryKind = z.enum([
  'notes',
  'items',
  'decisions',
  'names',
  'organizations',
  'people',
  'charter',
  'undoing',
])
export type HistoryKind = z.infer<typeof HistoryKind>
