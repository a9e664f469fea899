import type { SentenceWord } from '../2-recognise/sentence-words.ts'
import { ENGLISH_CUES } from '../locales/english/cues.ts'
import type { CueWords } from '../locales/cue-words.ts'
import { listOf } from '../locales/phrases.ts'
import { LOCALES } from '../locales/spoken-languages.ts'
import { formBit } from '../2-recognise/word-forms.ts'

/** The manners that a word may tell, each a bit of a sign; in this order. */
export const CUES = Object.keys(ENGLISH_CUES) as readonly (keyof CueWords)[]

/** Returns the bit of a cue. */
export function cueBit(cue: keyof CueWords): number {
  return 1 << CUES.indexOf(cue)
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
  readonly small: readonly string[]
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
  return [{ language, small: listOf(smallWords), lexicon: { words: lexicon, without } }]
})
const FIRST = TONGUES[0]
const NONE: Lexicon = { words: new Map(), without: 0 }

/** The small words of all languages, with a bit for each language. */
const SMALL = new Map<string, number>()
for (const [at, { small }] of TONGUES.entries())
  for (const word of small) SMALL.set(word, (SMALL.get(word) ?? 0) | (1 << at))

/** Returns the lexicon of the language whose small words are commonest among the words of some texts; English where none stands out. */
export function lexiconOf(texts: Iterable<readonly SentenceWord[]>): Lexicon {
  const counts = TONGUES.map(() => 0)
  for (const words of texts) {
    for (const { manner } of words) {
      const bits = manner.smallIn(SMALL)
      if (bits === 0) continue
      for (let at = 0; at < counts.length; at++) if ((bits & (1 << at)) !== 0) counts[at] = (counts[at] ?? 0) + 1
    }
  }
  const most = Math.max(...counts)
  return (most === counts[0] ? FIRST : TONGUES[counts.indexOf(most)])?.lexicon ?? NONE
}
