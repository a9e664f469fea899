import { twinPattern, type TwinPattern } from '../ascii-twin.ts'
import { alternatives } from './alternatives.ts'
import type { Locale } from './locale.ts'
import type { Phrases } from './phrases.ts'
import { LOCALES } from './spoken-languages.ts'

/** The patterns made here, for the test of their safety. */
export const patterns: RegExp[] = []

/** Returns a pattern for one list's phrases in all languages, in any case, with accents or without; `shape` says where they stand. */
export function patternOfAll(
  pick: (locale: Partial<Locale>) => Phrases | undefined,
  shape: (any: string) => string,
): RegExp {
  const pattern = new RegExp(shape(alternatives(LOCALES.map((locale) => pick(locale) ?? ''))), 'iu')
  patterns.push(pattern)
  return pattern
}

/** Returns the same pattern for asking alone, with its twin for plain text. */
export function twinOfAll(...parts: Parameters<typeof patternOfAll>): TwinPattern {
  return twinPattern(patternOfAll(...parts))
}

/** Returns the shape of whole words: no letter or digit stands right before or behind. */
export function wholeWords(any: string): string {
  return `(?<![\\p{L}\\p{N}_])(?:${any})(?![\\p{L}\\p{N}_])`
}

/** Returns one pattern of all languages joined, in any case unless the flags say otherwise; `shape` says where it stands. */
export function joinedPattern(
  pick: (locale: Partial<Locale>) => RegExp | undefined,
  shape: (any: string) => string,
  flags = 'iu',
): RegExp {
  const sources = LOCALES.flatMap((locale) => pick(locale)?.source ?? [])
  const pattern = new RegExp(shape(sources.join('|')), flags)
  patterns.push(pattern)
  return pattern
}

/** Returns the same pattern for asking alone, with its twin for plain text. */
export function joinedTwin(...parts: Parameters<typeof joinedPattern>): TwinPattern {
  return twinPattern(joinedPattern(...parts))
}
