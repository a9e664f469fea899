import { HistoryResponse } from './history.ts'

/** The door behind which everybody reads what was recorded, in the words and names that are for them. */
export const historyRoutes = {
  history: {
    method: 'GET',
    path: '/v1/coalitions/:coalition/history',
    access: 'coalition',
    permission: 'read-record',
    request: null,
    response: HistoryResponse,
  },
} as const
