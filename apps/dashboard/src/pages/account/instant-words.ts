/** Returns an instant as a reader in this browser's language and time zone says it, "5 Jan 2026, 09:00" in English. */
export function instantWords(instant: string): string {
  return new Date(instant).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })
}

/** Returns when something was used last, in words; null for never. */
export function lastUsedWords(instant: string | null): string {
  return instant === null ? 'not used yet' : `last used ${instantWords(instant)}`
}
