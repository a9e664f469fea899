import type { Modal, PromiseGrammar, Word } from '../locales/promise-grammar.ts'
import { LOCALES } from '../locales/spoken-languages.ts'
import { isAdverb } from './verbs.ts'

const GRAMMARS = LOCALES.flatMap(({ promises }) => promises ?? [])

/** Returns whether a promise of one language may begin at a word. */
function mayOpen({ openings, openingEnds }: PromiseGrammar, bare: string): boolean {
  return openings.has(bare) || openingEnds.some((ending) => bare.endsWith(ending))
}

/** Returns whether a promise may begin at a word in any language. */
export function mayOpenPromise(bare: string): boolean {
  return GRAMMARS.some((grammar) => mayOpen(grammar, bare))
}

/** The words of all languages at which a promise may begin, but for those that are told by their ends. */
export const PROMISE_OPENINGS: readonly string[] = GRAMMARS.flatMap(({ openings }) => [...openings])
const OPENING_ENDS = GRAMMARS.flatMap(({ openingEnds }) => openingEnds)

/** Returns whether a word's end alone tells that a promise may begin at it. */
export function endsAsPromiseOpening(bare: string): boolean {
  return bare.includes("'") && OPENING_ENDS.some((ending) => bare.endsWith(ending))
}

/** Returns what sort of promise begins at a word in any language, and where its verb stands; null when none does. */
export function readModal(words: readonly Word[], at: number): Modal | null {
  const bare = words[at]?.bare ?? ''
  for (const grammar of GRAMMARS) {
    const modal = mayOpen(grammar, bare) ? grammar.readModal(words, at) : null
    if (modal !== null) return modal
  }
  return null
}

const OTHERS = new Set('he she they it this that there you which who these those'.split(' '))

/** Returns which pronoun, if any, is the subject of what begins at a word. */
export function pronounBefore(words: readonly Word[], at: number, bare: string): 'i' | 'we' | 'they' | null {
  const apostrophe = bare.indexOf("'")
  const fused = apostrophe < 0 ? null : bare.slice(0, apostrophe)
  let place = at - 1
  // "believes this, and will follow up": what stands before "and" is no subject of what follows.
  if (words[place]?.bare === 'and' && fused === null) return null
  while (place >= 0 && place > at - 3 && words[place]?.bare !== 'all' && isAdverb(words[place]?.bare ?? '')) place -= 1
  // "gone through it, will look more": behind a comma what stands before it is no subject.
  if (fused === null && words[place]?.text.endsWith(',') === true) return null
  const written = fused ?? words[place]?.bare ?? ''
  const subject = written.includes("'") ? written.slice(0, written.indexOf("'")) : written
  if (subject === 'i') return 'i'
  if (subject === 'we') return 'we'
  return OTHERS.has(subject) ? 'they' : null
}
