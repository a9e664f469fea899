const key = 'evenkeel.return-to'
const validMs = 15 * 60_000

/** Keeps the page that somebody wanted before signing in, for a quarter of an hour. */
export function keepReturnPath(storage: Storage, path: string, nowMs: number): void {
  storage.setItem(key, JSON.stringify({ path, at: nowMs }))
}

/** Returns and forgets the page kept by `keepReturnPath`; null when there is none, it is too old, or it leads off this site. */
export function takeReturnPath(storage: Storage, nowMs: number): string | null {
  const kept = storage.getItem(key)
  storage.removeItem(key)
  if (kept === null) return null
  let parsed: unknown
  try {
    parsed = JSON.parse(kept)
  } catch {
    // Somebody else wrote under this key; there is nothing to return to.
    return null
  }
  if (typeof parsed !== 'object' || parsed === null || !('path' in parsed) || !('at' in parsed)) return null
  const { path, at } = parsed
  if (typeof path !== 'string' || typeof at !== 'number') return null
  const isOwn = /^\/(?![/\\])/.test(path)
  return isOwn && at <= nowMs && nowMs - at <= validMs ? path : null
}
