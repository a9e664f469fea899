import { foldName } from '@evenkeel/domain/fold-name.ts'
import { isPlainText } from '../ascii-twin.ts'
import type { Locale } from './locale.ts'
import { listOf, type Phrases } from './phrases.ts'
import { LOCALES } from './spoken-languages.ts'

/** Returns one list's phrases in all languages, folded, for looking up what a folded text says. */
export function wordsOfAll(pick: (locale: Partial<Locale>) => Phrases | undefined): ReadonlySet<string> {
  return new Set(LOCALES.flatMap((locale) => listOf(pick(locale)).map(foldName)))
}

/** Returns one list's phrases in all languages in small letters, with their accents and without, for looking up a word as written. */
export function spellingsOfAll(pick: (locale: Partial<Locale>) => Phrases | undefined): ReadonlySet<string> {
  const spellings = new Set<string>()
  for (const phrase of LOCALES.flatMap((locale) => listOf(pick(locale)))) {
    spellings.add(phrase)
    if (!isPlainText(phrase)) spellings.add(phrase.normalize('NFD').replace(/\p{M}/gu, ''))
  }
  return spellings
}
