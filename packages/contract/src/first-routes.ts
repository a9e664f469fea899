import { Facts } from '@evenkeel/domain/facts.ts'
import { SessionResponse } from './session.ts'

/** The doors that every page goes through before it shows anything; a browser has these at once, and fetches the shapes of the others with what asks for them. */
export const firstRoutes = {
  session: { method: 'GET', path: '/v1/session', access: 'signed-in', request: null, response: SessionResponse },
  /** Query: `cursor` (the number of an entry) or `at` (an instant) for the facts as they stood then. */
  facts: {
    method: 'GET',
    path: '/v1/coalitions/:coalition/facts',
    access: 'coalition',
    permission: 'read-record',
    request: null,
    response: Facts,
  },
} as const
