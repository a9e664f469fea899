import { wordTree } from './word-signs.ts'
import { LETTER_OF } from './word-tree.ts'

/** What single characters of a text tell, a bit each. */
export const MARK = {
  question: 1 << 0,
  at: 1 << 1,
  colon: 1 << 2,
  digit: 1 << 3,
  /** A round, square or curly bracket. */
  bracket: 1 << 4,
  bar: 1 << 5,
  plus: 1 << 6,
  hash: 1 << 7,
  /** A dash or an arrow: what may part a name from a task. */
  dash: 1 << 8,
  comma: 1 << 9,
  stop: 1 << 10,
  /** An accented letter of the Latin script. */
  accent: 1 << 11,
  /** A capital that begins a word behind the first. */
  innerCapital: 1 << 12,
  /** A word of two or more letters, all of them capitals. */
  allCapitals: 1 << 13,
  /** The first letter is a capital. */
  capitalFirst: 1 << 14,
  /** `A.I` or `to-do`: task marks that are no word. */
  brokenMark: 1 << 15,
  slash: 1 << 16,
  /** Any letter at all. */
  letter: 1 << 18,
  /** Letters of another script, or written in its look-alikes: what the words say is not known, and every gate is open. */
  otherScript: 1 << 17,
} as const

/** What a text tells by its words and characters, before any recogniser has looked at it; bits of `WORD` and `MARK`. */
export interface TextSigns {
  /** The signs of all words. */
  readonly words: number
  /** The signs of the words up to the first space. */
  readonly opening: number
  readonly marks: number
}

/** The signs of a text without any. */
export const NO_SIGNS: TextSigns = { words: 0, opening: 0, marks: 0 }

const LATIN_MAX = 0x180
const MARK_OF = new Int32Array(128)
for (const [characters, mark] of [
  ['?', MARK.question],
  ['@', MARK.at],
  [':', MARK.colon],
  ['0123456789', MARK.digit],
  ['([{)]}', MARK.bracket],
  ['|', MARK.bar],
  ['+', MARK.plus],
  ['#', MARK.hash],
  ['->', MARK.dash],
  [',;', MARK.comma],
  ['.!', MARK.stop],
  ['/', MARK.slash],
] as const)
  for (const character of characters) MARK_OF[character.charCodeAt(0)] = mark

const [UPPER_A, UPPER_Z, STOP, HYPHEN, SPACE] = [65, 90, 46, 45, 32]

/** Returns what a text tells by its words and characters, read once from its first letter to its last. */
export function readSigns(text: string): TextSigns {
  const { steps, whole, begins } = wordTree()
  const { length } = text
  let words = 0
  let opening = -1
  let marks = 0
  let at = 0
  let isFirst = true
  while (at < length) {
    let code = text.charCodeAt(at)
    let letter = code < LATIN_MAX ? (LETTER_OF[code] ?? 0) : 0
    if (letter === 0) {
      if (code === SPACE) {
        if (opening < 0 && at > 0) opening = words
      } else if (code < 128) {
        marks |= MARK_OF[code] ?? 0
        if (code === STOP || code === HYPHEN) marks |= brokenMark(text, at)
      } else marks |= markBeyond(text, at, code)
      at += 1
      continue
    }
    const start = at
    marks |= MARK.letter
    let node = 1
    let told = 0
    let isPlain = true
    let capitals = 0
    do {
      if (code >= UPPER_A && code <= UPPER_Z) capitals += 1
      else if (code > 127) isPlain = false
      if (node > 0) {
        node = steps[(node << 5) | letter] ?? 0
        told |= begins[node] ?? 0
      }
      at += 1
      if (at >= length) break
      code = text.charCodeAt(at)
      letter = code < LATIN_MAX ? (LETTER_OF[code] ?? 0) : 0
      // A mark that is written behind its letter belongs to it.
      while (code >= 0x300 && code < 0x370) {
        isPlain = false
        at += 1
        code = at < length ? text.charCodeAt(at) : SPACE
        letter = code < LATIN_MAX ? (LETTER_OF[code] ?? 0) : 0
      }
    } while (letter > 0)
    words |= told | (whole[node] ?? 0)
    if (!isPlain) {
      marks |= MARK.accent
      words |= signsOfPlainRuns(text, start, at)
    }
    if (capitals > 0) {
      const first = text.charCodeAt(start)
      if (first >= UPPER_A && first <= UPPER_Z) marks |= isFirst ? MARK.capitalFirst : MARK.innerCapital
      if (capitals > 1 && capitals === at - start) marks |= MARK.allCapitals
    } else if (!isPlain) marks |= isFirst ? MARK.capitalFirst : MARK.innerCapital
    isFirst = false
  }
  return { words, opening: opening < 0 ? words : opening, marks }
}

/** Patterns that know plain letters alone see a word end where an accented letter stands: "é" parts "pr" from "vu". */
function signsOfPlainRuns(text: string, from: number, until: number): number {
  const { steps, whole, begins } = wordTree()
  let words = 0
  let node = 1
  for (let at = from; at < until; at++) {
    const code = text.charCodeAt(at)
    if (code > 127) {
      words |= whole[node] ?? 0
      node = 1
    } else if (node > 0) {
      node = steps[(node << 5) | (LETTER_OF[code] ?? 0)] ?? 0
      words |= begins[node] ?? 0
    }
  }
  return words | (whole[node] ?? 0)
}

/** `A.I` and `to-do` are parted into words that tell nothing. */
function brokenMark(text: string, at: number): number {
  const before = text.charCodeAt(at - 1) | 32
  const behind = text.charCodeAt(at + 1) | 32
  return (before === 97 && behind === 105) || (before === 111 && behind === 100) ? MARK.brokenMark : 0
}

/** Beyond ASCII stand typographic signs, symbols and pictures, which are no words, and other scripts. */
function markBeyond(text: string, at: number, code: number): number {
  if (code < LATIN_MAX) return 0
  if (code >= 0x2010 && code <= 0x2015) return MARK.dash
  if (code >= 0x2190 && code <= 0x21ff) return MARK.dash
  const isSign =
    (code >= 0x2000 && code <= 0x206f) ||
    (code >= 0x20a0 && code <= 0x20cf) ||
    (code >= 0x2200 && code <= 0x245f) ||
    (code >= 0x2500 && code <= 0x2bff) ||
    // Pictures and what completes them.
    code === 0xd83d ||
    code === 0xd83e ||
    (code === 0xd83c && text.charCodeAt(at + 1) >= 0xdf00) ||
    (code >= 0xdc00 && code <= 0xdfff) ||
    (code >= 0xfe00 && code <= 0xfe0f)
  return isSign ? 0 : MARK.otherScript
}
