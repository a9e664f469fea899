const FRESH_MS = 3_600_000

/**
 * Returns whether a session that began at `since` may still change how its person signs in, both in epoch milliseconds:
 * within an hour, so that whoever finds a browser open the next day gets no key of their own to it.
 */
export function isFresh(since: number, now: number): boolean {
  return now - since < FRESH_MS
}
