import { listOf, type Phrases } from './phrases.ts'

/** Returns the source of a pattern for any of the phrases, the longest first, each with its accents or without. */
export function alternatives(lists: readonly Phrases[]): string {
  const phrases = [...new Set(lists.flatMap(listOf))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return phrases
    .map((phrase) =>
      phrase
        .normalize('NFC')
        .replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replaceAll(/[^\p{ASCII}]/gu, letterPattern),
    )
    .join('|')
}

/** An accented letter is written as one sign, as two, or without its accent. */
function letterPattern(letter: string): string {
  const [base = '', ...marks] = letter.normalize('NFD')
  return marks.length === 0 ? letter : `(?:${letter}|${base}${marks.join('')}?)`
}
