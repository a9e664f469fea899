const key = 'evenkeel.coalition'

/** Returns the id of the coalition looked at last in this browser, or null. */
export function lastCoalition(storage: Storage): string | null {
  return storage.getItem(key)
}

/** Keeps which coalition is being looked at, for the next visit. */
export function keepCoalition(storage: Storage, id: string): void {
  storage.setItem(key, id)
}

/** Forgets which coalition was looked at: whoever comes next to this browser learns nothing of who was here. */
export function forgetCoalition(storage: Storage): void {
  storage.removeItem(key)
}
