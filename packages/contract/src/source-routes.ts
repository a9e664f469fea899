import { SourceItemsResponse } from './record.ts'

/** The door through which a reader of notes learns what is on record of them; the extension has room for this alone. */
export const sourceRoutes = {
  /** Query: `kind` and `key` of the source. */
  sourceItems: {
    method: 'GET',
    path: '/v1/coalitions/:coalition/source-items',
    access: 'coalition',
    permission: 'read-record',
    request: null,
    response: SourceItemsResponse,
  },
} as const
