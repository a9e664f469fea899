import { numberWords } from './number-words.ts'

/** Returns a plural noun in the singular: "people" → "person", "open items" → "open item"; others are left alone. */
export function singularOf(plural: string): string {
  if (/\bties$/u.test(plural)) return plural.replace(/s$/u, '')
  if (plural.endsWith('people')) return plural.replace(/people$/u, 'person')
  if (plural.endsWith('ies')) return plural.replace(/ies$/u, 'y')
  return plural.replace(/s$/u, '')
}

/** Returns "1 open item", "3 open items", "no open items". */
export function countOf(count: number, plural: string): string {
  if (count === 0) return `no ${plural}`
  return `${numberWords(count)} ${count === 1 ? singularOf(plural) : plural}`
}
