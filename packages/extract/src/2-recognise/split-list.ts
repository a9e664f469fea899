import { patternOfAll } from '../locales/patterns-of-all.ts'
import { wordsOfAll } from '../locales/words-of-all.ts'

/** Returns a list's entries: split at commas, semicolons, `and`, `&` and `+` outside brackets. */
export function splitList(text: string): string[] {
  const bySemicolon = text.includes(';') ? cutAt(text, true) : [text]
  // Behind semicolons a comma parts a name from its organization, unless each name has its own brackets.
  return bySemicolon.flatMap((piece) =>
    bySemicolon.length > 1 && piece.split('(').length < 3 ? [piece] : cutAt(piece, false),
  )
}

function cutAt(text: string, semicolons: boolean): string[] {
  const pieces: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '(' || character === '[') depth += 1
    else if (character === ')' || character === ']') depth = Math.max(0, depth - 1)
    if (depth > 0) continue
    const isCut = semicolons
      ? character === ';'
      : character === ',' || character === '\u2022' || (character === '/' && text.charAt(at - 1) === ' ')
    const word = character === ' ' ? conjunctionAt(text, at) : 0
    if (!isCut && word === 0) continue
    pieces.push(text.slice(from, at))
    from = at + (word === 0 ? 1 : word)
    at = from - 1
  }
  pieces.push(text.slice(from))
  return pieces
    .map((piece) =>
      piece
        .trim()
        .replace(OPENING_CONJUNCTION, '')
        .replace(/\.{2,9}$/, ''),
    )
    .filter((piece) => piece !== '' && !/^al\.?$/.test(piece))
}

const OPENING_CONJUNCTION = patternOfAll(
  ({ owners }) => owners?.conjunctions,
  (any) => `^(?:${any}) `,
)
const CONJUNCTIONS = [...wordsOfAll(({ owners }) => owners?.conjunctions), '&', '+'].map((word) => ` ${word} `)

function conjunctionAt(text: string, at: number): number {
  return CONJUNCTIONS.find((word) => text.startsWith(word, at))?.length ?? 0
}
