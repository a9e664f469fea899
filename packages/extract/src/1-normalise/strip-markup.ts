import type { LineLink } from './line.ts'
import { isUnseen } from './unseen-letters.ts'

/** A content without its markup: links keep their words, `struck` and `bold` tell whether that covered all of it. */
export interface StrippedMarkup {
  readonly plain: string
  readonly links: readonly LineLink[]
  readonly struck: boolean
  readonly bold: boolean
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
  '#x27': "'",
}
const ESCAPABLE = new Set('\\`*_{}[]()#+-.!|<>~:@$%^&=?/,;"\'')
const REACH = 1200
/** Brackets nested deeper than this are no link, and are not searched to their end again and again. */
const DEPTH_MAX = 8

/** Anything that markup is made of, and white space that would have to be collapsed. */
const MARKUP =
  /[\\~*_`![<&\p{Cc}\u00a0\u00ad\u1680\u2000-\u200b\u200e\u200f\u202a-\u202f\u205f-\u2069\u3000\ufeff]| {2}/u

/** Returns a line's content without Markdown, HTML tags, entities and escapes, in one pass over it. */
export function stripMarkup(body: string): StrippedMarkup {
  if (!MARKUP.test(body)) return { plain: body.trim(), links: [], struck: false, bold: false }
  const state: State = {
    plain: '',
    isParted: true,
    links: [],
    strike: false,
    strong: false,
    struckLetters: 0,
    boldLetters: 0,
    letters: 0,
  }
  scan(body, state, 0)
  const plain = state.plain.trimEnd()
  return {
    plain,
    links: state.links,
    struck: state.letters > 0 && state.struckLetters >= state.letters * 0.9,
    bold: state.letters > 0 && state.boldLetters === state.letters,
  }
}

interface State {
  plain: string
  /** True where a space would be one too many: at the start and behind another. */
  isParted: boolean
  links: LineLink[]
  strike: boolean
  strong: boolean
  struckLetters: number
  boldLetters: number
  letters: number
}

function put(state: State, character: string): void {
  if (isSpace(character)) {
    if (!state.isParted) state.plain += ' '
    state.isParted = true
    return
  }
  state.plain += character
  state.isParted = false
  state.letters += 1
  if (state.strike) state.struckLetters += 1
  if (state.strong) state.boldLetters += 1
}

function scan(body: string, state: State, depth: number): void {
  let at = 0
  while (at < body.length) {
    const character = body.charAt(at)
    const next = body.charAt(at + 1)
    if (character === '\\' && ESCAPABLE.has(next)) {
      put(state, next)
      at += 2
    } else if (character === '~' && next === '~') {
      state.strike = !state.strike
      at += 2
    } else if ((character === '*' && next === '*') || (character === '_' && next === '_')) {
      state.strong = !state.strong
      at += 2
    } else if (character === '*' || character === '_') {
      const before = body.charAt(at - 1)
      const inWord = isWordy(before) && isWordy(next)
      const isLoose = (before === '' || isSpace(before)) && (next === '' || isSpace(next))
      if (isLoose || (character === '_' && inWord)) put(state, character)
      at += 1
    } else if (character === '`') {
      at += 1
    } else if (character === '!' && next === '[') {
      const link = readLink(body, at + 1)
      if (link === null) put(state, character)
      at = link === null ? at + 1 : link.end
    } else if (character === '[') {
      at = scanLink(body, at, state, depth)
    } else if (character === '<') {
      at = scanTag(body, at, state)
    } else if (character === '&') {
      at = scanEntity(body, at, state)
    } else if (isUnseen(character)) {
      // Between two words a zero-width space parts them all the same.
      if (character === '\u200b' && isWordy(body.charAt(at - 1)) && isWordy(next)) put(state, ' ')
      at += 1
    } else {
      const end = putRun(body, at, state)
      if (end === at) put(state, character)
      at = end === at ? at + 1 : end
    }
  }
}

const PLAIN = new Uint8Array(128).map((_none, code) =>
  code > 32 && !'\\~*_`![<&'.includes(String.fromCharCode(code)) ? 1 : 0,
)

/** Takes over the words from `at` on, single spaces between them, that hold no markup; returns the offset behind them. */
function putRun(body: string, at: number, state: State): number {
  let end = at
  let spaces = 0
  let isSpaced = state.isParted
  for (; end < body.length; end++) {
    const code = body.charCodeAt(end)
    if (code === 32) {
      if (isSpaced) break
      isSpaced = true
      spaces += 1
    } else if (code < 128 && PLAIN[code] === 1) isSpaced = false
    else break
  }
  if (end === at) return at
  const letters = end - at - spaces
  state.plain += body.slice(at, end)
  state.isParted = isSpaced
  state.letters += letters
  if (state.strike) state.struckLetters += letters
  if (state.strong) state.boldLetters += letters
  return end
}

function scanLink(body: string, at: number, state: State, depth: number): number {
  const link = depth > 3 ? null : readLink(body, at)
  if (link === null) {
    put(state, '[')
    return at + 1
  }
  const start = state.plain.length
  scan(body.slice(at + 1, link.textEnd), state, depth + 1)
  const text = state.plain.slice(start).trim()
  if (text !== '') {
    state.links.push({ text, url: link.url, start, end: start + text.length, struck: state.strike })
  }
  return link.end
}

function readLink(body: string, at: number): { textEnd: number; url: string; end: number } | null {
  const limit = Math.min(body.length, at + REACH)
  let open = 0
  let textEnd = -1
  for (let place = at; place < limit; place++) {
    const character = body.charAt(place)
    if (character === '\\') place += 1
    else if (character === '[') {
      open += 1
      if (open > DEPTH_MAX) return null
    } else if (character === ']') {
      open -= 1
      if (open === 0) {
        textEnd = place
        break
      }
    }
  }
  if (textEnd < 0 || body.charAt(textEnd + 1) !== '(') return null
  let round = 0
  for (let place = textEnd + 1; place < limit; place++) {
    const character = body.charAt(place)
    if (character === '(') round += 1
    else if (character === ')') {
      round -= 1
      if (round === 0) return { textEnd, url: body.slice(textEnd + 2, place), end: place + 1 }
    }
  }
  return null
}

function scanTag(body: string, at: number, state: State): number {
  const next = body.charAt(at + 1)
  const close = body.slice(at, at + REACH).indexOf('>')
  if (close < 0) {
    put(state, '<')
    return at + 1
  }
  const inside = body.slice(at + 1, at + close)
  if (inside.startsWith('http') || (inside.includes('@') && !inside.includes(' '))) {
    put(state, '<')
    for (const character of inside) put(state, character)
    put(state, '>')
    return at + close + 1
  }
  if (!isWordy(next) && next !== '/' && next !== '!') {
    put(state, '<')
    return at + 1
  }
  const name = inside.toLowerCase()
  if (name.startsWith('br') || name.startsWith('/li') || name.startsWith('/td')) put(state, ' ')
  if (name === 'b' || name === 'strong') state.strong = true
  if (name === '/b' || name === '/strong') state.strong = false
  if (name === 's' || name === 'del' || name === 'strike') state.strike = true
  if (name === '/s' || name === '/del' || name === '/strike') state.strike = false
  return at + close + 1
}

function scanEntity(body: string, at: number, state: State): number {
  const close = body.slice(at, at + 8).indexOf(';')
  const entity = close < 0 ? undefined : ENTITIES[body.slice(at + 1, at + close).toLowerCase()]
  if (entity === undefined) {
    put(state, '&')
    return at + 1
  }
  put(state, entity)
  return at + close + 1
}

function isSpace(character: string): boolean {
  return character <= ' ' || (character > '\u007f' && character.trim() === '')
}

function isWordy(character: string): boolean {
  return (
    (character >= 'a' && character <= 'z') ||
    (character >= 'A' && character <= 'Z') ||
    (character >= '0' && character <= '9') ||
    character > '\u00bf'
  )
}
