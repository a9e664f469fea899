import { ENGLISH_CUES } from '../locales/english/cues.ts'
import type { CueWords } from '../locales/cue-words.ts'
import { listOf } from '../locales/phrases.ts'
import { LOCALES } from '../locales/spoken-languages.ts'
import { isActionVerb, isAdverb, isDeed, isWeakVerb, opensTask } from '../2-recognise/verbs.ts'
import { remembered } from '../remembered.ts'

/** The manners that a word may tell, each a bit of a sign; in this order. */
export const CUES = Object.keys(ENGLISH_CUES) as readonly (keyof CueWords)[]

/** The forms that a word may have, each a bit of a sign; in this order. */
export const FORMS = [
  'a verb',
  'a deed',
  'a weak verb',
  'a third person',
  'a gerund',
  'a past form',
  'an infinitive',
  'an adverb',
  'a number',
  'a noun of doing',
  'an infinitive by its ending',
] as const

/** Returns the bit of a cue. */
export function cueBit(cue: keyof CueWords): number {
  return 1 << CUES.indexOf(cue)
}

/** Returns the bit of a form. */
export function formBit(form: (typeof FORMS)[number]): number {
  return 1 << FORMS.indexOf(form)
}

/** Returns the names of features: a prefix before each. */
export function namesOf(prefix: string, list: readonly string[]): string[] {
  return list.map((one) => `${prefix} ${one}`)
}

/** The words of one language by the cues that they give, as bits. */
export interface Lexicon {
  readonly words: ReadonlyMap<string, number>
  /** Forms that say nothing in this language. */
  readonly without: number
}

interface Tongue {
  readonly language: string
  readonly small: ReadonlySet<string>
  readonly lexicon: Lexicon
}

const TONGUES: readonly Tongue[] = LOCALES.flatMap(({ language = '', smallWords, cues }) => {
  if (cues === undefined) return []
  const lexicon = new Map<string, number>()
  for (const [at, cue] of CUES.entries())
    for (const word of listOf(cues[cue])) lexicon.set(word, (lexicon.get(word) ?? 0) | (1 << at))
  const without =
    language === 'en'
      ? formBit('an infinitive by its ending')
      : formBit('a third person') | formBit('a gerund') | formBit('a past form')
  return [{ language, small: new Set(listOf(smallWords)), lexicon: { words: lexicon, without } }]
})
const FIRST = TONGUES[0]
const NONE: Lexicon = { words: new Map(), without: 0 }

/** Returns the lexicon of the language whose small words are commonest among some words; English where none stands out. */
export function lexiconOf(words: Iterable<string>): Lexicon {
  const counts = TONGUES.map(() => 0)
  for (const word of words)
    for (const [at, { small }] of TONGUES.entries()) if (small.has(word)) counts[at] = (counts[at] ?? 0) + 1
  const most = Math.max(...counts)
  return (most === counts[0] ? FIRST : TONGUES[counts.indexOf(most)])?.lexicon ?? NONE
}

/** "Preparation of", "mise", "despliegue": what somebody does, as a thing. */
const NOUN_OF_DOING = /(?:[tsx]ions?|[tsc]i[oó]n|ments?|mientos?|ance|age|aje|ure)$/

/** Of verbs in languages whose lists give tasks in the infinitive; nouns end so too. */
const INFINITIVE_ENDING = /(?:[aei]r|[nvtdpu]re|[iaou]rre|oire|aire|arse|erse|irse|ar(?:lo|la|los|las))$/

/** Returns the forms that a word in small letters may have, as bits. */
export const formsOf = remembered((word: string): number => {
  let forms = 0
  const has = (form: (typeof FORMS)[number]): void => {
    forms |= formBit(form)
  }
  if (/^\d/.test(word)) has('a number')
  if (word.length > 6 && NOUN_OF_DOING.test(word)) has('a noun of doing')
  if (word.length > 4 && INFINITIVE_ENDING.test(word)) has('an infinitive by its ending')
  if (isAdverb(word)) has('an adverb')
  if (opensTask(word)) has('an infinitive')
  if (isActionVerb(word)) has('a verb')
  if (isDeed(word)) has('a deed')
  if (isWeakVerb(word)) has('a weak verb')
  if (word.length > 4 && stemsOf(word, 'ing').some(isActionVerb)) has('a gerund')
  if (word.length > 3 && stemsOf(word, 'ed').some(isActionVerb)) has('a past form')
  if (word.length > 3 && word.endsWith('s') && stemsOf(word, 's').some(isActionVerb)) has('a third person')
  return forms
})

function stemsOf(word: string, ending: 'ing' | 'ed' | 's'): string[] {
  if (!word.endsWith(ending)) return []
  const stem = word.slice(0, -ending.length)
  if (ending === 's')
    return word.endsWith('ies') ? [`${word.slice(0, -3)}y`] : word.endsWith('es') ? [stem, word.slice(0, -2)] : [stem]
  const isDoubled = stem.length > 3 && stem.at(-1) === stem.at(-2)
  return [
    stem,
    `${stem}e`,
    ...(isDoubled ? [stem.slice(0, -1)] : []),
    ...(stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : []),
  ]
}
