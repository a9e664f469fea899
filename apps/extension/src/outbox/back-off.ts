const FIRST_MS = 1000
/** Each confirmed item is an attempt, so failures add up fast; a server that is back must not wait long for what is owed. */
const LONGEST_MS = 60_000

/** Returns how long to wait after so many failures in a row, in milliseconds: doubling up to a minute, `chance` (0 to 1) spreading it over the upper half. */
export function backOffMs(failures: number, chance: number): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures, 20))
  return Math.round(full / 2 + (full / 2) * chance)
}
