const WINDOW_MS = 600_000
const KEYS_MAX = 10_000

interface Tally {
  count: number
  readonly since: number
}

/** Counts attempts by a key (an address, a person) in memory: nothing of who tried is ever written down. */
export interface AttemptLimit {
  /** Returns whether fewer than `max` attempts stand under the key in its ten minutes; it counts none. */
  readonly allows: (key: string, max: number, now: number) => boolean
  /** Counts one attempt under the key. */
  readonly count: (key: string, now: number) => void
}

/** Returns a limit under which nobody has tried anything; it forgets the oldest of more than 10,000 keys. */
export function makeAttemptLimit(): AttemptLimit {
  const tallies = new Map<string, Tally>()
  const standing = (key: string, now: number): Tally | null => {
    const tally = tallies.get(key)
    if (tally === undefined) return null
    const age = now - tally.since
    // A clock that was set back must lock nobody out until it is there again.
    if (age >= 0 && age < WINDOW_MS) return tally
    tallies.delete(key)
    return null
  }
  return {
    allows: (key, max, now) => (standing(key, now)?.count ?? 0) < max,
    count: (key, now) => {
      const tally = standing(key, now)
      if (tally !== null) {
        tally.count += 1
        return
      }
      tallies.set(key, { count: 1, since: now })
      if (tallies.size <= KEYS_MAX) return
      for (const oldest of tallies.keys()) {
        tallies.delete(oldest)
        return
      }
    },
  }
}
