interface Tie {
  source: string
  target: string
  weight: number
  bridge: boolean
}

/**
 * Returns at most about `limit` ties in the order given: the bridges, the strongest tie of each node, so that nobody looks
 * untied who is not, and then the strongest of all. More than the limit only when those first two kinds are more.
 */
export function strongestTies<T extends Tie>(ties: readonly T[], limit: number): T[] {
  if (ties.length <= limit) return [...ties]
  const strongestFirst = ties.toSorted((a, b) => b.weight - a.weight)
  const kept = new Set(ties.filter((tie) => tie.bridge))
  const seen = new Set<string>()
  for (const tie of strongestFirst) {
    if (!seen.has(tie.source) || !seen.has(tie.target)) kept.add(tie)
    seen.add(tie.source)
    seen.add(tie.target)
  }
  for (const tie of strongestFirst) if (kept.size < limit) kept.add(tie)
  return ties.filter((tie) => kept.has(tie))
}
