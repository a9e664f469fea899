import { listOf, type Phrases } from '../locales/phrases.ts'

/** A sign with the words, whole or as beginnings, that give it. */
export interface SignWords {
  readonly sign: number
  /** Whole words; of a phrase of several the longest, without which the phrase can not stand. */
  readonly whole?: readonly Phrases[]
  /** What words that give the sign begin with. */
  readonly begins?: readonly Phrases[]
}

const LETTERS = 26
const NODES_MAX = 65_536
/** Codes below this are letters of the Latin script, and are read without their marks. */
const LATIN_MAX = 0x180

/** The place of letters that are no plain letter with a mark, as ø and ß are: none of the words is written with them. */
const ODD_LETTER = 27

/** For each code below 0x180 the place of its plain letter in the alphabet from 1 on, 27 for other letters, or 0. */
export const LETTER_OF: Uint8Array = plainLetters()

/** Words as a tree of their letters, marks and case aside: one step a letter, and nothing of a text is copied to look it up. */
export interface WordTree {
  /** Where each letter leads from each node: `(node << 5) | letter`, 0 for nowhere. */
  readonly steps: Uint16Array
  /** The signs of the word that ends at each node. */
  readonly whole: Int32Array
  /** The signs of every word that comes through each node. */
  readonly begins: Int32Array
}

/** Returns the tree of some signs' words. */
export function plantTree(all: readonly SignWords[]): WordTree {
  let steps = new Uint16Array(1 << 18)
  let whole = new Int32Array(1 << 13)
  let begins = new Int32Array(1 << 13)
  let nodes = 1
  const nodeOf = (word: string): number => {
    let node = 1
    for (const code of codesOf(word)) {
      const place = (node << 5) | code
      let next = steps[place] ?? 0
      if (next === 0) {
        nodes += 1
        next = nodes
        if (next >= NODES_MAX) throw new RangeError('too many words for one tree')
        if (next >= whole.length) {
          steps = grown(steps, new Uint16Array(steps.length * 2))
          whole = grown(whole, new Int32Array(whole.length * 2))
          begins = grown(begins, new Int32Array(begins.length * 2))
        }
        steps[place] = next
      }
      node = next
    }
    return node
  }
  for (const { sign, whole: words = [], begins: beginnings = [] } of all) {
    for (const word of words.flatMap(listOf).map(tellingWord)) {
      const node = nodeOf(word)
      whole[node] = (whole[node] ?? 0) | sign
    }
    for (const beginning of beginnings.flatMap(listOf)) {
      const node = nodeOf(beginning)
      begins[node] = (begins[node] ?? 0) | sign
    }
  }
  return { steps, whole, begins }
}

function grown<Cells extends Uint16Array | Int32Array>(from: Cells, into: Cells): Cells {
  into.set(from)
  return into
}

/** Returns the longest word of a phrase: whoever writes the phrase writes it. */
export function tellingWord(phrase: string): string {
  if (!/[ '’-]/.test(phrase)) return phrase
  let best = ''
  for (const word of phrase.split(/[^\p{L}\p{M}]+/u)) if (word.length > best.length) best = word
  return best
}

function codesOf(word: string): number[] {
  const codes: number[] = []
  for (let at = 0; at < word.length; at++) {
    const letter = LETTER_OF[word.charCodeAt(at)] ?? 0
    if (letter > 0) codes.push(letter)
  }
  return codes
}

function plainLetters(): Uint8Array {
  const letters = new Uint8Array(LATIN_MAX)
  for (let code = 65; code < LATIN_MAX; code++) {
    // The long s is an s in any case.
    const letter = code === 0x17f ? 's' : String.fromCharCode(code).normalize('NFD').charAt(0).toLowerCase()
    const place = letter.charCodeAt(0) - 96
    if (place >= 1 && place <= LETTERS) letters[code] = place
    else if (/\p{L}/u.test(String.fromCharCode(code))) letters[code] = ODD_LETTER
  }
  return letters
}
