import { listOf, type Phrases } from './phrases.ts'

/** Returns the source of a pattern for any of the phrases, the longest first, each with its accents or without. */
export function alternatives(lists: readonly Phrases[]): string {
  const phrases = [...new Set(lists.flatMap(listOf))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return phrases.map((phrase) => (WORDS.test(phrase) ? phrase : phrasePattern(phrase))).join('|')
}

/** Most phrases are plain words, and stand for themselves. */
const WORDS = /^[a-zA-Z0-9 '-]*$/

function phrasePattern(phrase: string): string {
  return phrase
    .normalize('NFC')
    .replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll(/[^\p{ASCII}]/gu, letterPattern)
}

/** An accented letter is written as one sign, as two, or without its accent. */
function letterPattern(letter: string): string {
  const [base = '', ...marks] = letter.normalize('NFD')
  return marks.length === 0 ? letter : `(?:${letter}|${base}${marks.join('')}?)`
}
