/** What there is of an answer under way. */
export interface UnderWay {
  /** The part that is done, 0 to 1. */
  readonly share: number
  /** What may be shown before the rest is; undefined until there is such a thing. */
  readonly first: unknown
}

/** What there is of each answer under way, by the key of its question, for the page to show. */
export interface AnswersUnderWay {
  /** Returns what there is, or null for what is not under way. */
  readonly of: (key: string) => UnderWay | null
  /** Notes the share that is done; what may be shown stays when none is given. */
  readonly tell: (key: string, share: number, first?: unknown) => void
  readonly end: (key: string) => void
  /** Calls back after each change until the function that it returns is called. */
  readonly subscribe: (listener: () => void) => () => void
}

/** Returns a place for what there is of answers under way, empty at first. */
export function createAnswersUnderWay(): AnswersUnderWay {
  const known = new Map<string, UnderWay>()
  const listeners = new Set<() => void>()
  const callAll = (): void => {
    for (const listener of listeners) listener()
  }
  return {
    of: (key) => known.get(key) ?? null,
    tell(key, share, first) {
      known.set(key, { share, first: first ?? known.get(key)?.first })
      callAll()
    },
    end(key) {
      known.delete(key)
      callAll()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
