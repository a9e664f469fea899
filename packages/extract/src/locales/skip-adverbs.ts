import type { Word } from './promise-grammar.ts'

const ADVERBS_MAX = 3

/** Returns the place of the first word from `place` on that is no adverb, at most three words further. */
export function skipAdverbs(words: readonly Word[], place: number, adverbs: ReadonlySet<string>): number {
  let at = place
  while (at < place + ADVERBS_MAX && adverbs.has(words[at]?.bare ?? '')) at += 1
  return at
}
