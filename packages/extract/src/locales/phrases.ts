/** Words or short phrases in small letters, a bar between any two; accents may be written, and are never asked for. */
export type Phrases = string

/** Returns a list's phrases as written; none for a language that has no such list. */
export function listOf(phrases: Phrases | undefined): string[] {
  return phrases === undefined || phrases === '' ? [] : phrases.split('|')
}
