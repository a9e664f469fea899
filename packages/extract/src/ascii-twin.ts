import { compileNatively } from './compile-natively.ts'
import { whenForgetting } from './remembered.ts'

/** A pattern and the one that finds the same in texts of plain letters, where engines are several times faster. */
export interface TwinPattern {
  readonly test: (text: string) => boolean
  readonly exec: (text: string) => RegExpExecArray | null
}

const CLASS = /\\p\{(L|Lu|Ll|N|Nd)\}/g

/**
 * Returns a pattern without `g` or `y` that is asked of plain text in a form without Unicode classes: there `\p{L}` is
 * no more than a to z, which needs neither tables of letters nor their two cases.
 */
export function twinPattern(pattern: RegExp): TwinPattern {
  const hasTwin = pattern.unicode
  let plain: RegExp | null = null
  let whole: RegExp | null = null
  const formFor = (text: string): RegExp =>
    hasTwin && isPlainText(text)
      ? (plain ??= compileNatively(asciiForm(pattern), text))
      : (whole ??= compileNatively(pattern, text))
  return { test: (text) => formFor(text).test(text), exec: (text) => formFor(text).exec(text) }
}

/** Returns the form of a pattern that finds the same as it does in texts of ASCII alone. */
export function asciiForm({ source, flags }: RegExp): RegExp {
  const isEither = flags.includes('i')
  let depth = 0
  let built = ''
  let from = 0
  for (const match of source.matchAll(/\\p\{(?:L|Lu|Ll|N|Nd)\}|\\.|[[\]]/g)) {
    const [piece] = match
    if (piece === '[') depth = 1
    else if (piece === ']') depth = 0
    else if (piece.startsWith('\\p')) {
      const letters = piece.replace(CLASS, (_whole, name: string) =>
        name.startsWith('N') ? '0-9' : name === 'L' || isEither ? 'A-Za-z' : name === 'Lu' ? 'A-Z' : 'a-z',
      )
      built += source.slice(from, match.index) + (depth === 1 ? letters : `[${letters}]`)
      from = match.index + piece.length
    }
  }
  return new RegExp(built + source.slice(from), flags.replace('u', ''))
}

let lastText = ''
let isLastPlain = true
whenForgetting(() => {
  lastText = ''
  isLastPlain = true
})

/** Returns whether a text is of ASCII alone; most texts are asked about again right after. */
export function isPlainText(text: string): boolean {
  if (text === lastText) return isLastPlain
  lastText = text
  isLastPlain = isPlain(text)
  return isLastPlain
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false
  return true
}
