import type { Line, LineKind } from './line.ts'
import { stripMarkup } from './strip-markup.ts'
import { isUnseen } from './unseen-letters.ts'

/** A raw line with its 1-based number in the source and its offset in the normalised text. */
export interface RawLine {
  readonly number: number
  readonly start: number
  readonly raw: string
}

const BULLETS = new Set(['-', '*', '+', '•', '●', '◦', '▪', '‣', '–', '○', '■', '·'])
const BOXES_OPEN = new Set(['☐', '□', '◻'])
const BOXES_DONE = new Set(['☑', '☒', '✅', '✔', '✓'])
/** Marks that underline headings: Markdown's two, and those of reStructuredText, which are as long as the heading. */
const SETEXT = /^(?:={3,200}|-{3,200}|~{4,200}|\^{4,200}|"{4,200}|#{4,200}|\+{4,200}|\*{4,200}|:{4,200})\s{0,8}$/

/** What is open where a line begins: a code fence, a comment, or nothing. */
export type OpenBlock = '' | '```' | '~~~' | '<!--'

/** Returns the lines taken apart; front matter is kept, code fences and HTML comments become `hidden`. */
export function parseLines(rawLines: readonly RawLine[]): Line[] {
  const lines: Line[] = []
  let open: OpenBlock = ''
  const frontEnd = frontMatterEnd(rawLines)
  for (let index = 0; index < rawLines.length; index++) {
    const rawLine = rawLines[index]
    if (rawLine === undefined) break
    if (index < frontEnd) {
      lines.push(hiddenLine(rawLine, index))
      continue
    }
    lines.push(parseLineWithin(open, rawLine, index, rawLines[index + 1]?.raw ?? ''))
    open = openBehind(open, rawLine.raw)
  }
  return lines
}

/** Returns a line outside a front matter taken apart, given what is open where it begins and the raw line below it. */
export function parseLineWithin(open: OpenBlock, rawLine: RawLine, index: number, below: string): Line {
  const isHidden = open !== '' || opensBlock(rawLine.raw) !== ''
  return isHidden ? hiddenLine(rawLine, index) : parseLine(rawLine, index, below)
}

/** Returns what is open behind a line, given what was open where it began. */
export function openBehind(open: OpenBlock, raw: string): OpenBlock {
  if (open === '<!--') return raw.includes('-->') ? '' : open
  if (open !== '') return raw.trim().startsWith(open) ? '' : open
  const opened = opensBlock(raw)
  return opened === '<!--' && raw.includes('-->') ? '' : opened
}

function opensBlock(raw: string): OpenBlock {
  const mark = raw.charAt(skipSpace(raw, 0))
  if (mark !== '`' && mark !== '~' && mark !== '<') return ''
  const trimmed = raw.trim()
  if (trimmed.startsWith('```')) return '```'
  // Longer runs of tildes underline headings in reStructuredText.
  if (trimmed.startsWith('~~~') && trimmed.charAt(3) !== '~') return '~~~'
  return trimmed.startsWith('<!--') ? '<!--' : ''
}

/** Returns how many lines a YAML front matter takes, its rulers included; 0 where there is none. */
export function frontMatterEnd(rawLines: readonly { readonly raw: string }[]): number {
  if (rawLines[0]?.raw.replace('\ufeff', '').trim() !== '---') return 0
  for (let index = 1; index < rawLines.length && index < FRONT_MATTER_MAX; index++) {
    const raw = rawLines[index]?.raw.trim()
    // YAML may end by dots as well.
    if (raw === '---' || raw === '...') return index + 1
  }
  return 0
}

/** A front matter has fewer lines than this. */
export const FRONT_MATTER_MAX = 300

/** Returns a line that no recogniser looks at. */
export function hiddenLine({ number, start, raw }: RawLine, index: number): Line {
  return {
    index,
    number,
    start,
    raw,
    kind: 'hidden',
    indent: 0,
    level: 0,
    check: null,
    struck: false,
    quoted: false,
    bold: false,
    bodyStart: 0,
    plain: '',
    links: [],
  }
}

function parseLine({ number, start, raw }: RawLine, index: number, underline: string): Line {
  let at = 0
  let indent = 0
  let quoted = false
  for (; at < raw.length; at++) {
    const character = raw.charAt(at)
    if (character === '\t') indent += 4
    else if (character === '>' && at < 12) quoted = true
    else if (isUnseen(character)) continue
    else if (character.trim() === '') indent += 1
    else break
  }
  let kind: LineKind = 'text'
  let level = 0
  let check: Line['check'] = null
  if (at >= raw.length) kind = 'blank'
  else if (raw.charAt(at) === '#') {
    let hashes = 0
    while (raw.charAt(at + hashes) === '#') hashes += 1
    if (hashes <= 6 && raw.charAt(at + hashes).trim() === '' && at + hashes < raw.length) {
      kind = 'heading'
      level = hashes
      at = skipSpace(raw, at + hashes)
    }
  } else if (raw.charAt(at) === '|' && raw.indexOf('|', at + 1) > 0) kind = 'row'
  else if (isRule(raw, at)) kind = 'rule'
  else if (raw.charAt(at) === '=' && indent === 0 && wikiLevel(raw) > 0) {
    kind = 'heading'
    level = wikiLevel(raw)
    at = skipSpace(raw, level)
  } else {
    for (let round = 0; round < 3; round++) {
      const after = bulletEnd(raw, at)
      if (after < 0) break
      kind = 'bullet'
      at = after
    }
    const box = readBox(raw, at)
    if (box !== null) {
      if (kind === 'text') kind = 'bullet'
      check = box.check
      at = box.end
    }
    const rule = ruleBelow(underline, raw)
    // "1. Budget" above a ruler of its length is a title, and no entry of a list.
    const isNumbered =
      kind === 'bullet' && check === null && /^\d{1,2}[.)]/.test(raw) && rule.trim().length >= raw.trim().length - 2
    if (
      (kind === 'text' || isNumbered) &&
      !quoted &&
      raw.length - at < 120 &&
      SETEXT.test(rule) &&
      isAsLong(rule, raw)
    ) {
      kind = 'heading'
      level = rule.startsWith('=') ? 1 : rule.startsWith('-') ? 2 : 3
    } else if (kind === 'bullet' && raw.charAt(at) === '#') {
      const text = raw.slice(at).replace(/^#{1,6}\s/, '')
      at = raw.length - text.length
    }
  }
  const stripped = stripMarkup(withoutStruckName(raw.slice(at)))
  return {
    index,
    number,
    start,
    raw,
    kind: stripped.plain === '' && kind === 'text' ? 'blank' : kind,
    indent,
    level,
    check,
    struck: stripped.struck,
    quoted,
    bold: stripped.bold,
    bodyStart: at,
    plain: kind === 'heading' ? trimAnchor(stripped.plain) : stripped.plain,
    links: stripped.links,
  }
}

/** `~~Ana~~ Bo`: a name struck out with another right behind it was replaced. */
const STRUCK_NAME = /~~\p{Lu}[\p{L}'’.-]{0,20}(?: \p{Lu}[\p{L}'’.-]{0,20})?~~[ ,/]{1,2}(?=@?\p{Lu})/u

function withoutStruckName(body: string): string {
  return body.includes('~~') ? body.replace(STRUCK_NAME, '') : body
}

/** A log that is quoted whole stands further in, and its headings' underlines with them. */
function ruleBelow(underline: string, raw: string): string {
  const indent = skipSpace(raw, 0)
  return indent > 0 && skipSpace(underline, 0) === indent ? underline.slice(indent) : underline
}

/** A fence or a rule below a line underlines nothing, unless it is as long as the line. */
function isAsLong(underline: string, raw: string): boolean {
  const { length } = raw.trim()
  return length > 1 && (/^[=-]/.test(underline) || underline.trim().length >= length - 2)
}

function trimAnchor(plain: string): string {
  const anchor = plain.lastIndexOf('{#')
  const text = anchor > 0 && plain.endsWith('}') ? plain.slice(0, anchor) : plain
  let end = text.length
  while (end > 0 && '# ='.includes(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}

/** Returns the level of a wiki's heading (`== Agenda ==`, in AsciiDoc `== Agenda`), or 0. */
function wikiLevel(raw: string): number {
  let level = 0
  while (level < 7 && raw.charAt(level) === '=') level += 1
  if (level < 2 || level > 6 || raw.length > 200) return 0
  const isClosed = raw.trimEnd().endsWith('='.repeat(level))
  return isClosed || /^ \p{L}/u.test(raw.slice(level, level + 2)) ? level : 0
}

function skipSpace(raw: string, from: number): number {
  let at = from
  while (at < raw.length && (raw.charAt(at).trim() === '' || isUnseen(raw.charAt(at)))) at += 1
  return at
}

function isRule(raw: string, at: number): boolean {
  const mark = raw.charAt(at)
  if (!'-*_=~^"+:'.includes(mark)) return false
  let count = 0
  for (let place = at; place < raw.length; place++) {
    const character = raw.charAt(place)
    if (character === mark) count += 1
    else if (character.trim() !== '') return false
  }
  return count >= ('-*_='.includes(mark) ? 3 : 4)
}

/** Returns the offset behind a bullet or number and its space, or -1. */
function bulletEnd(raw: string, at: number): number {
  const character = raw.charAt(at)
  let after = -1
  if (BULLETS.has(character)) after = at + 1
  else if (character === '\\' && BULLETS.has(raw.charAt(at + 1))) after = at + 2
  else if (character === 'o' && (raw.charAt(at + 1) === '\t' || raw.startsWith('   ', at + 1))) after = at + 1
  else {
    let digits = at
    while (digits < at + 4 && raw.charAt(digits) >= '0' && raw.charAt(digits) <= '9') digits += 1
    if (digits === at && character >= 'a' && character <= 'z') digits += 1
    if (digits > at) {
      if (raw.charAt(digits) === '\\') digits += 1
      if (raw.charAt(digits) === '.' || raw.charAt(digits) === ')') after = digits + 1
    }
  }
  if (after < 0 || after >= raw.length) return -1
  if (raw.charAt(after).trim() !== '') return -1
  const end = skipSpace(raw, after)
  return end >= raw.length ? -1 : end
}

/** Returns the box at a place of a raw line and the offset behind it, or null. */
export function readBox(raw: string, from: number): { check: 'open' | 'done'; end: number } | null {
  const character = raw.charAt(from)
  if (BOXES_OPEN.has(character)) return { check: 'open', end: skipSpace(raw, from + 1) }
  if (BOXES_DONE.has(character)) return { check: 'done', end: skipSpace(raw, from + 1) }
  const at = character === '\\' ? from + 1 : from
  if (raw.charAt(at) !== '[') return null
  const mark = raw.charAt(at + 1)
  let close = at + 2
  if (mark === ']') close = at + 1
  else if (raw.charAt(close) === '\\') close += 1
  if (raw.charAt(close) !== ']' || raw.charAt(close + 1) === '(') return null
  if (mark === ' ' || mark === ']' || mark === '\u00a0' || mark === '_') {
    return { check: 'open', end: skipSpace(raw, close + 1) }
  }
  if (mark === 'x' || mark === 'X' || mark === '✓' || mark === '✔' || mark === '*') {
    return { check: 'done', end: skipSpace(raw, close + 1) }
  }
  return null
}
