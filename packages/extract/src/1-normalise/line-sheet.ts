import type { Line } from './line.ts'
import {
  FRONT_MATTER_MAX,
  frontMatterEnd,
  hiddenLine,
  openBehind,
  parseLineWithin,
  type OpenBlock,
  type RawLine,
} from './parse-lines.ts'
import { hasInnerEnds, lineEnd, splitLines } from './split-lines.ts'
import { findChange } from './text-change.ts'

/**
 * The lines of a text that is being edited. An edit makes new lines only where the text differs; the others stay the
 * same objects, and only their place (`index`, `number`, `start`) is moved.
 */
export interface LineSheet {
  readonly text: string
  readonly lines: readonly Line[]
  /** What is open where each line begins. */
  readonly opens: readonly OpenBlock[]
  readonly frontEnd: number
  /** What ends the lines; null where other separators part lines too, and an edit reads all of it anew. */
  readonly end: '\n' | '\r' | null
}

/** Which lines an edit replaced: the same lines stand before `from`, and again from `untilBefore` and `untilAfter` on. */
export interface LinesChange {
  readonly from: number
  readonly untilBefore: number
  readonly untilAfter: number
  /** The lines that stood there before. */
  readonly removed: readonly Line[]
}

/** Returns a text's lines with what a later edit of it needs. */
export function openSheet(text: string): LineSheet {
  const rawLines = splitLines(text)
  const frontEnd = frontMatterEnd(rawLines)
  const { lines, opens } = parseFrom(rawLines, 0, frontEnd, '', '')
  return { text, lines, opens, frontEnd, end: onlyEnd(text) }
}

/** Returns the sheet of an edited text, with the lines that were replaced; the sheet it was made from is used up. */
export function editSheet(sheet: LineSheet, text: string): { readonly sheet: LineSheet; readonly change: LinesChange } {
  const { lines, opens } = sheet
  const change = findChange(sheet.text, text)
  if (change === null) return { sheet, change: { from: 0, untilBefore: 0, untilAfter: 0, removed: [] } }
  const { end } = sheet
  if (end === null || end !== lineEnd(text)) return openAnew(sheet, text)
  const first = firstLineAt(lines, change.from)
  const last = lineBehind(lines, change.untilBefore, first)
  const shift = text.length - sheet.text.length
  const stretch = stretchBetween(text, lines, first, last, shift)
  if (hasInnerEnds(stretch + end, end)) return openAnew(sheet, text)
  const fresh = splitStretch(stretch, end, first, lines[first]?.start ?? 0)
  const moved = lines.length - last
  if (first < sheet.frontEnd) return openAnew(sheet, text)
  if (sheet.frontEnd === 0 && first < FRONT_MATTER_MAX) {
    const head = [...lines.slice(0, first), ...fresh, ...lines.slice(last, last + FRONT_MATTER_MAX)]
    if (frontMatterEnd(head) > 0) return openAnew(sheet, text)
  }
  const below = lines[last]?.raw ?? ''
  const parsed = parseFrom(fresh, first, sheet.frontEnd, opens[first] ?? '', below)
  // A fence or comment that the edit opened or closed reaches on.
  let until = last
  let open = parsed.open
  for (; until < lines.length && open !== opens[until]; until++) {
    const line = lines[until]
    if (line === undefined) break
    const index = until + fresh.length - (last - first)
    const place = { number: index + 1, start: line.start + shift, raw: line.raw }
    parsed.lines.push(parseLineWithin(open, place, index, lines[until + 1]?.raw ?? ''))
    parsed.opens.push(open)
    open = openBehind(open, line.raw)
  }
  for (let index = until; index < lines.length; index++) move(lines[index], fresh.length - (last - first), shift)
  const above = headAbove(sheet, first, fresh[0]?.raw ?? '')
  const from = above === null ? first : first - 1
  const removed = lines.slice(from, until)
  const added = above === null ? parsed.lines : [above, ...parsed.lines]
  const addedOpens = above === null ? parsed.opens : [opens[from] ?? '', ...parsed.opens]
  return {
    sheet: {
      text,
      lines: replaced(lines, from, until, added),
      opens: replaced(opens, from, until, addedOpens),
      frontEnd: sheet.frontEnd,
      end,
    },
    change: {
      from,
      untilBefore: until,
      untilAfter: lines.length - moved + fresh.length - (last - first) + (until - last),
      removed,
    },
  }
}

/**
 * Returns a list with a stretch of it replaced. The list it is made from is used up: a stretch of the same length, as
 * most edits leave it, is replaced in its place.
 */
export function replaced<Entry>(
  list: readonly Entry[],
  from: number,
  until: number,
  added: readonly Entry[],
): readonly Entry[] {
  if (added.length !== until - from) return list.slice(0, from).concat(added, list.slice(until))
  const changed = list as Entry[]
  for (const [offset, entry] of added.entries()) changed[from + offset] = entry
  return changed
}

/** The line above an edit may have become a heading, or ceased to be one, by the ruler below it; null when it did not. */
function headAbove(sheet: LineSheet, first: number, below: string): Line | null {
  const line = sheet.lines[first - 1]
  if (line === undefined || first - 1 < sheet.frontEnd) return null
  const again = parseLineWithin(sheet.opens[first - 1] ?? '', line, first - 1, below)
  return again.kind === line.kind && again.level === line.level ? null : again
}

function openAnew(sheet: LineSheet, text: string): { readonly sheet: LineSheet; readonly change: LinesChange } {
  const opened = openSheet(text)
  return {
    sheet: opened,
    change: { from: 0, untilBefore: sheet.lines.length, untilAfter: opened.lines.length, removed: sheet.lines },
  }
}

function parseFrom(
  rawLines: readonly RawLine[],
  from: number,
  frontEnd: number,
  openBefore: OpenBlock,
  below: string,
): { lines: Line[]; opens: OpenBlock[]; open: OpenBlock } {
  const lines: Line[] = []
  const opens: OpenBlock[] = []
  let open = openBefore
  for (const [offset, rawLine] of rawLines.entries()) {
    const index = from + offset
    opens.push(open)
    if (index < frontEnd) {
      lines.push(hiddenLine(rawLine, index))
      continue
    }
    const next = rawLines[offset + 1]
    lines.push(parseLineWithin(open, rawLine, index, next === undefined ? below : next.raw))
    open = openBehind(open, rawLine.raw)
  }
  return { lines, opens, open }
}

/** Returns the index of the last line that begins at a place or before it. */
function firstLineAt(lines: readonly Line[], place: number): number {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle]?.start ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return low
}

/** Returns the index of the first line whose own start, and the end of the line above, lie behind a place. */
function lineBehind(lines: readonly Line[], place: number, first: number): number {
  let low = first + 1
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle]?.start ?? 0) > place) high = middle
    else low = middle + 1
  }
  return low
}

function stretchBetween(text: string, lines: readonly Line[], first: number, last: number, shift: number): string {
  const below = lines[last]
  const until = below === undefined ? text.length : below.start + shift - 1
  // A copy, so that a line does not keep the whole text of the day on which it was written alive.
  return ` ${text.slice(lines[first]?.start ?? 0, until)}`.slice(1)
}

function splitStretch(stretch: string, end: string, first: number, from: number): RawLine[] {
  let start = from
  return stretch.split(end).map((whole, offset) => {
    const raw = whole.endsWith('\r') ? whole.slice(0, -1) : whole
    const line = { number: first + offset + 1, start, raw }
    start += whole.length + 1
    return line
  })
}

/** Null for a text of one line as well, for its first line end decides what ends its lines. */
function onlyEnd(text: string): '\n' | '\r' | null {
  const end = lineEnd(text)
  const isOne = (end === '\n' || end === '\r') && text.includes(end)
  return isOne && !hasInnerEnds(text, end) ? end : null
}

type Movable = { -readonly [Key in 'index' | 'number' | 'start']: Line[Key] }

function move(line: Movable | undefined, byLines: number, byLetters: number): void {
  if (line === undefined) return
  line.index += byLines
  line.number += byLines
  line.start += byLetters
}
