import type { Word } from '../locales/promise-grammar.ts'
import { whenForgetting } from '../remembered.ts'
import { LISTED, listedAs } from './listed-words.ts'
import { endsAsPromiseOpening } from './modal.ts'
import { WordManner } from './word-manner.ts'

/** A word of a sentence with what can be told of it without its neighbours; the same words of a document are one object. */
export interface SentenceWord extends Word {
  /** True for a word that a promise may begin at. */
  readonly mayOpen: boolean
  /** True for a verb that tells a task by its form alone. */
  readonly opensTask: boolean
  readonly isPassiveFuture: boolean
  /** True for a word that any of these three is true for: at all others nobody promises anything. */
  readonly tells: boolean
  /** True for a plain small word, which opens nobody's name unless somebody of the document is called so. */
  readonly isSmall: boolean
  /** True for dashes, bars and the like. */
  readonly isMark: boolean
  /** True behind which a clause ends, initials apart. */
  readonly isStop: boolean
  /** What few words are asked for is worked out when it is. */
  readonly manner: WordManner
}

const PUNCTUATION_ONLY = /^[-–—/•:>|]{1,3}$/
const STOPS = '.:;!?'
const WORDS_MAX = 80
/** With a quarter of it, a long document's words push each other out so often that reading takes a tenth longer. */
const WORDS_KEPT = 65_536

/** Returns a word as a sentence's recognisers look at it. */
export function readWord(text: string): SentenceWord {
  const isPlain = isPlainSmall(text)
  const bare = isPlain ? text : (barePlain(text) ?? bareAny(text))
  const listed = listedAs(bare)
  const mayOpen = (listed & LISTED.opensPromise) !== 0 || endsAsPromiseOpening(bare)
  return {
    text,
    bare,
    mayOpen,
    opensTask: (listed & LISTED.opensTask) !== 0,
    isPassiveFuture: (listed & LISTED.passive) !== 0,
    tells: mayOpen || (listed & (LISTED.opensTask | LISTED.passive)) !== 0,
    isSmall: isPlain && text !== '' && (listed & LISTED.owning) === 0,
    isMark: text.length <= 3 && PUNCTUATION_ONLY.test(text),
    isStop: STOPS.includes(text.charAt(text.length - 1)) && text !== '' && !/^\p{Lu}\.$|^[JS]r\.$/u.test(text),
    manner: new WordManner(text, bare),
  }
}

function bareAny(text: string): string {
  return text
    .toLowerCase()
    .replace(/^[^\p{L}\d@]{1,4}|[^\p{L}\d]{1,4}$/gu, '')
    .replaceAll('’', "'")
}

/** The same for ASCII alone, at whose ends no pattern has to look; null for other texts. */
function barePlain(text: string): string | null {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return null
  let from = 0
  while (from < 4 && from < text.length && !isPlainSign(text.charCodeAt(from)) && text.charAt(from) !== '@') from += 1
  let until = text.length
  while (text.length - until < 4 && until > from && !isPlainSign(text.charCodeAt(until - 1))) until -= 1
  return text.slice(from, until).toLowerCase()
}

/** Whether a code is a plain letter's or a digit's. */
function isPlainSign(code: number): boolean {
  return (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122)
}

function isPlainSmall(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 97 || code > 122) return false
  }
  return true
}

/** The words of a document, each at the place that its letters give; a later one takes the place of an earlier one. */
const words: (SentenceWord | undefined)[] = Array.from({ length: WORDS_KEPT })
/** An entry's sentences are read for their owners and again for their tasks. */
const sentences: ({ readonly sentence: string; readonly words: readonly SentenceWord[] } | undefined)[] = Array.from({
  length: 1024,
})
/** The places that are taken: emptying these alone, a short text is not slowed by the room for a long one. */
const taken: number[] = []
whenForgetting(() => {
  for (const place of taken) words[place] = undefined
  taken.length = 0
  sentences.fill(undefined)
})

/** Returns the first 80 words of a sentence, parted by single spaces. */
export function wordsOf(sentence: string): readonly SentenceWord[] {
  const place = placeOf(sentence)
  const before = sentences[place]
  if (before !== undefined && before.sentence === sentence) return before.words
  const found = splitWords(sentence)
  sentences[place] = { sentence, words: found }
  return found
}

/** Told by its length and a few letters: sentences of notes mostly differ in these. */
function placeOf(sentence: string): number {
  const { length } = sentence
  let hash = length
  for (let part = 0; part < 6; part++) hash = (Math.imul(hash, 31) + sentence.charCodeAt((length * part) >> 3)) | 0
  return (hash ^ (hash >>> 10)) & 1023
}

/** A word that was met before is recognised by its letters, without being cut out of its sentence. */
function splitWords(sentence: string): SentenceWord[] {
  const found: SentenceWord[] = []
  let from = 0
  let hash = 0
  for (let at = 0; at <= sentence.length && found.length < WORDS_MAX; at++) {
    const code = at < sentence.length ? sentence.charCodeAt(at) : 32
    if (code !== 32) {
      hash = (Math.imul(hash, 31) + code) | 0
      continue
    }
    const place = (hash ^ (hash >>> 14)) & (WORDS_KEPT - 1)
    const known = words[place]
    if (known !== undefined && isAt(sentence, from, at, known.text)) found.push(known)
    else {
      const word = readWord(sentence.slice(from, at))
      if (known === undefined) taken.push(place)
      words[place] = word
      found.push(word)
    }
    from = at + 1
    hash = 0
  }
  return found
}

function isAt(sentence: string, from: number, until: number, word: string): boolean {
  if (word.length !== until - from) return false
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== sentence.charCodeAt(from + at)) return false
  return true
}
