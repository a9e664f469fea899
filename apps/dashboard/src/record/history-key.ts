/** Returns the cache key of what was recorded in a coalition. */
export function historyKey(coalition: string): readonly ['history', string] {
  return ['history', coalition]
}
