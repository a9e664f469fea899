import { SESSION_IDLE_MS, SESSION_MS } from './store/sql-sessions.ts'

/**
 * Returns when a live connection that opens now has to end, in epoch milliseconds: when the session that opened it runs out, even if
 * nobody asks for anything in it meanwhile. A token has no end of its own, and null.
 */
export function liveUntil(since: number | undefined, now: number): number | null {
  return since === undefined ? null : Math.min(since + SESSION_MS, now + SESSION_IDLE_MS)
}
