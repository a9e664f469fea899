/** An answer that may be asked for again on condition that it has changed. */
export interface KeptAnswer {
  readonly tag: string
  readonly value: unknown
}

export interface KeptAnswers {
  readonly find: (key: string) => KeptAnswer | null
  readonly keep: (key: string, answer: KeptAnswer) => void
}

/** Returns room for the answers of the given number of addresses; the one that was not asked for longest makes room. */
export function keepAnswers(max: number): KeptAnswers {
  const answers = new Map<string, KeptAnswer>()
  return {
    find: (key) => {
      const found = answers.get(key)
      if (found === undefined) return null
      answers.delete(key)
      answers.set(key, found)
      return found
    },
    keep: (key, answer) => {
      answers.delete(key)
      answers.set(key, answer)
      const [oldest] = answers.keys()
      if (answers.size > max && oldest !== undefined) answers.delete(oldest)
    },
  }
}
