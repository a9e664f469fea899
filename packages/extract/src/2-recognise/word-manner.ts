import { twinPattern } from '../ascii-twin.ts'
import { foldName } from '@evenkeel/domain/fold-name.ts'
import { isGivenName } from '../3-resolve/given-names.ts'
import { isOrdinaryWord } from '../3-resolve/ordinary-words.ts'
import { formsOf } from './word-forms.ts'

/** How a word is written, as far as it tells whether it names somebody. */
export type Writing = 'handle' | 'capital' | 'small' | 'nothing'

const CAPITAL = twinPattern(/^[^\p{L}@]{0,2}\p{Lu}/u)
const HANDLE = twinPattern(/^[^\p{L}@]{0,2}@[\p{L}\d]/u)
const INITIALS = twinPattern(/^[^\p{L}]{0,1}\p{Lu}{2}[^\p{L}]{0,1}$/u)
const NO_WORDS: ReadonlyMap<string, number> = new Map()

/** What a word tells by itself beyond its letters; each answer is worked out when it is first asked for. */
export class WordManner {
  readonly #text: string
  readonly #bare: string
  #writing: Writing | null = null
  #forms = -1
  #isGivenName: boolean | null = null
  #isOrdinary: boolean | null = null
  #isInitials: boolean | null = null
  #lexicon = NO_WORDS
  #cues = 0
  #smallWords = NO_WORDS
  #small = 0

  /** Holds a word as written, and bare. */
  constructor(text: string, bare: string) {
    this.#text = text
    this.#bare = bare
  }

  /** The word without the mark of the possessive. */
  get whole(): string {
    return this.#bare.endsWith("'s") ? this.#bare.slice(0, -2) : this.#bare
  }

  get writing(): Writing {
    return (this.#writing ??= writingOf(this.#text, this.#bare))
  }

  /** The forms that it may have, as bits. */
  get forms(): number {
    if (this.#forms < 0) this.#forms = formsOf(this.#bare)
    return this.#forms
  }

  /** True for a widespread given name. */
  get isGivenName(): boolean {
    return (this.#isGivenName ??= isGivenName(foldName(this.whole)))
  }

  get isOrdinary(): boolean {
    return (this.#isOrdinary ??= isOrdinaryWord(this.whole))
  }

  get isInitials(): boolean {
    return (this.#isInitials ??= INITIALS.test(this.#text))
  }

  /** Returns the bits that a lexicon has for it; the lexicon that was asked last is asked again without a look. */
  cuesIn(lexicon: ReadonlyMap<string, number>): number {
    if (this.#lexicon !== lexicon) {
      this.#lexicon = lexicon
      this.#cues = lexicon.get(this.#bare) ?? 0
    }
    return this.#cues
  }

  /** Returns the bits that a list of small words has for it, recalled alike. */
  smallIn(smallWords: ReadonlyMap<string, number>): number {
    if (this.#smallWords !== smallWords) {
      this.#smallWords = smallWords
      this.#small = smallWords.get(this.#bare) ?? 0
    }
    return this.#small
  }
}

function writingOf(text: string, bare: string): Writing {
  if (bare === '') return 'nothing'
  if (text === bare && text.charCodeAt(0) >= 97 && text.charCodeAt(0) <= 122) return 'small'
  if (HANDLE.test(text)) return 'handle'
  return CAPITAL.test(text) ? 'capital' : 'small'
}
