/** How much of each answer under way is done, by the key of its question, for the page to show. */
export interface SharesDone {
  /** Returns the part that is done, 0 to 1, or null for what is not under way. */
  readonly of: (key: string) => number | null
  readonly set: (key: string, share: number | null) => void
  /** Calls back after each change until the function that it returns is called. */
  readonly subscribe: (listener: () => void) => () => void
}

/** Returns a place for the shares of answers that are done, empty at first. */
export function createSharesDone(): SharesDone {
  const shares = new Map<string, number>()
  const listeners = new Set<() => void>()
  return {
    of: (key) => shares.get(key) ?? null,
    set(key, share) {
      if (share === null) shares.delete(key)
      else shares.set(key, share)
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
