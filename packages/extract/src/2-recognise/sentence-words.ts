import type { Word } from '../locales/promise-grammar.ts'
import { remembered } from '../remembered.ts'
import { isSmallWord } from '../3-resolve/owners.ts'
import { mayOpenPromise } from './modal.ts'
import { opensTask } from './verbs.ts'

/** A word of a sentence with what can be told of it without its neighbours; the same words of a document are one object. */
export interface SentenceWord extends Word {
  /** True for a word that a promise may begin at. */
  readonly mayOpen: boolean
  /** True for a verb that tells a task by its form alone. */
  readonly opensTask: boolean
  /** True for a plain small word, which opens nobody's name unless somebody of the document is called so. */
  readonly isSmall: boolean
  /** True for dashes, bars and the like. */
  readonly isMark: boolean
  /** True behind which a clause ends, initials apart. */
  readonly isStop: boolean
}

const PUNCTUATION_ONLY = /^[-–—/•:>|]{1,3}$/
const WORDS_MAX = 80

/** Returns a word as a sentence's recognisers look at it. */
const readWord = remembered((text: string): SentenceWord => {
  const bare = isPlainSmall(text)
    ? text
    : text
        .toLowerCase()
        .replace(/^[^\p{L}\d@]{1,4}|[^\p{L}\d]{1,4}$/gu, '')
        .replaceAll('’', "'")
  return {
    text,
    bare,
    mayOpen: mayOpenPromise(bare),
    opensTask: opensTask(bare),
    isSmall: isSmallWord(text),
    isMark: PUNCTUATION_ONLY.test(text),
    isStop: /[.:;!?]$/.test(text) && !/^\p{Lu}\.$|^[JS]r\.$/u.test(text),
  }
})

function isPlainSmall(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 97 || code > 122) return false
  }
  return true
}

/** Returns the first 80 words of a sentence, parted by single spaces. */
export const wordsOf = remembered((sentence: string): readonly SentenceWord[] =>
  sentence.split(' ', WORDS_MAX).map(readWord),
)
