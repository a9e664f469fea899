import { twinPattern } from './ascii-twin.ts'
import { compileNatively } from './compile-natively.ts'
import { whenForgetting } from './remembered.ts'

/**
 * Patterns that ask for letters of any script in any case are slow to be built and to run. They find the same, far
 * sooner, in a text's shadow: small letters, every letter beyond Latin-1 drawn as one that no phrase holds.
 */

/** Stands for every letter that no phrase is written with. */
const OTHER_LETTER = '\u00fe'
const LATIN_LETTERS = 'a-z\\u00aa\\u00b5\\u00ba\\u00df-\\u00f6\\u00f8-\\u00ff'
const LETTER = twinPattern(/\p{L}/iu)

let lastText = ''
let lastShadow: string | null = ''
whenForgetting(() => {
  lastText = ''
  lastShadow = ''
})

/** Returns a text of the same length for patterns made by `shadowForm`, or null where it has letters outside the basic plane. */
export function shadowText(text: string): string | null {
  if (text === lastText) return lastShadow
  lastText = text
  lastShadow = drawShadow(text)
  return lastShadow
}

function drawShadow(text: string): string | null {
  let shadow = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 128) continue
    if (code >= 0xd800 && code <= 0xdfff) return null
    const drawn = drawLetter(text.charAt(at), code)
    if (drawn === null) continue
    shadow += text.slice(from, at) + drawn
    from = at + 1
  }
  // Only plain letters are left to be made small, and each is one as before.
  return (shadow + text.slice(from)).toLowerCase()
}

/** The Kelvin sign and the long s are a k and an s where case does not count. */
function drawLetter(letter: string, code: number): string | null {
  if (code === 0x212a) return 'k'
  if (code === 0x17f) return 's'
  if (code < 0x100) return null
  // Marks and punctuation are no letters, and stay.
  if (isApart(code) || !LETTER.test(letter)) return null
  const small = letter.toLowerCase()
  return small.length === 1 && small.charCodeAt(0) < 0x100 ? small : OTHER_LETTER
}

/**
 * Returns the form of a pattern with the flags `i` and `u` that finds in shadows what it finds in texts; null for one
 * that can not be brought into it: it counts characters, or names letters that shadows do not keep.
 */
export function shadowForm({ source, flags }: RegExp): RegExp | null {
  if (!flags.includes('i') || !flags.includes('u') || !isWrittenForShadows(source)) return null
  let inClass = false
  let built = ''
  for (let at = 0; at < source.length; at++) {
    const letter = source.charAt(at)
    if (letter === '\\' && source.charAt(at + 1) === 'p') {
      built += inClass ? LATIN_LETTERS : `[${LATIN_LETTERS}]`
      at = source.indexOf('}', at)
      continue
    }
    if (letter === '\\') {
      built += letter + source.charAt(at + 1)
      at += 1
      continue
    }
    if (letter === '[') inClass = true
    else if (letter === ']') inClass = false
    built += letter.toLowerCase()
  }
  return new RegExp(built, flags.replace(/[iu]/g, ''))
}

/** A shadow keeps the letters of Latin-1, marks and punctuation, and has no characters of two units to be counted. */
function isWrittenForShadows(source: string): boolean {
  if (/\\[DSWBPNku]|\\p\{(?!L\})|\[\^/.test(source)) return false
  let inClass = false
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at)
    const letter = source.charAt(at)
    if (letter === '[' || letter === ']') inClass = letter === '['
    if (code >= 0xd800 && code <= 0xdfff) {
      if (inClass || '?*+{'.includes(source.charAt(at + 1) || ' ')) return false
    } else if (code > 0xff ? !isApart(code) : code === 0xfe) return false
  }
  return true
}

/** This mark is a letter where case does not count. */
const IOTA_BELOW = 0x345

/** Combining marks and general punctuation. */
function isApart(code: number): boolean {
  return (code >= 0x300 && code <= 0x36f && code !== IOTA_BELOW) || (code >= 0x2000 && code <= 0x206f)
}

/** What a pattern found: where in the text, and the words as written there. */
export interface Found {
  readonly index: number
  readonly words: string
}

/** Finds what a pattern finds, by the shadow of a text where it can. */
export interface ShadowPattern {
  readonly test: (text: string) => boolean
  /** Returns the first thing that is found, or null. */
  readonly first: (text: string) => Found | null
  /** Returns all that is found, in order. */
  readonly all: (text: string) => readonly Found[]
  /** Returns all matches, in order; their words and groups may be in small letters. */
  readonly matches: (text: string) => readonly RegExpExecArray[]
}

/** Returns a pattern that is asked of the shadows of texts; their form is made when it is first needed. */
export function shadowPattern(pattern: RegExp): ShadowPattern {
  let form: RegExp | null | undefined
  let whole: RegExp | null = null
  const pick = (text: string): readonly [RegExp, string] => {
    const shadow = form === null ? null : shadowText(text)
    if (form === undefined) {
      form = shadowForm(pattern)
      if (form !== null && shadow !== null) compileNatively(form, shadow)
    }
    return form === null || shadow === null ? [(whole ??= compileNatively(pattern, text)), text] : [form, shadow]
  }
  const asFound = ({ 0: match, index }: RegExpExecArray, text: string): Found => ({
    index,
    words: text.slice(index, index + match.length),
  })
  const matches = (text: string): RegExpExecArray[] => {
    const [asked, where] = pick(text)
    asked.lastIndex = 0
    const found: RegExpExecArray[] = []
    for (let match = asked.exec(where); match !== null; match = asked.exec(where)) {
      found.push(match)
      // Nothing that is searched for is empty, and a pattern without `g` finds one thing.
      if (match[0] === '' || !asked.global) break
    }
    return found
  }
  return {
    test: (text) => {
      const [asked, where] = pick(text)
      asked.lastIndex = 0
      return asked.test(where)
    },
    first: (text) => {
      const [asked, where] = pick(text)
      asked.lastIndex = 0
      const match = asked.exec(where)
      return match === null ? null : asFound(match, text)
    },
    all: (text) => matches(text).map((match) => asFound(match, text)),
    matches,
  }
}
