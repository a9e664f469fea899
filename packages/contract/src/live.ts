import * as z from 'zod/mini'
import type { Permission } from './permission.ts'

/** The WebSocket that sends a LiveMessage whenever the coalition's ledger grows; it is no JSON route and stands apart. */
export const livePath = '/v1/coalitions/:coalition/live'
export const livePermission = 'read-record' satisfies Permission

/** Sent over the live WebSocket when it opens and whenever the ledger has grown. */
export const LiveMessage = z.object({
  cursor: z.int(),
  /** In the first message to a client that said where it stands (`after`): whether the ledger stands elsewhere by now. */
  missed: z.optional(z.boolean()),
})
export type LiveMessage = z.infer<typeof LiveMessage>

/** A client may send this to find out whether the connection is alive; on the edge it is answered without waking the record. */
export const livePing = 'ping'
export const livePong = 'pong'

/** Returns the first message to a client that has the ledger up to `after`, null where it did not say. */
export function firstLiveMessage(cursor: number, after: string | null): LiveMessage {
  return after !== null && /^\d{1,15}$/.test(after) ? { cursor, missed: Number(after) !== cursor } : { cursor }
}

/** How a live connection ends whose owner's right to the coalition has ended or changed: the code is of those that applications choose (RFC 6455). */
export const liveDismissal = { code: 4403, reason: 'no longer allowed' } as const
