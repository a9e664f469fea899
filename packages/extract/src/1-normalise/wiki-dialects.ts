import { twinPattern } from '../ascii-twin.ts'
import type { Line } from './line.ts'
import { readBox } from './parse-lines.ts'
import { stripMarkup } from './strip-markup.ts'

/** A mark-up of plain text besides Markdown, told by marks that Markdown does not have. */
export type Dialect = 'wiki' | 'jira' | 'org' | 'asciidoc'

/** `== Heading ==`, as many marks behind as in front. */
const WIKI_HEADING = /^(={1,6})\s{0,3}([^=\s].{0,180}?)\s{0,3}(={1,6})\s{0,8}$/
const JIRA_HEADING = /^h([1-6])\.\s{1,4}(?=\S)/
const ORG_HEADING = /^(\*{1,6})\s{1,4}(?:(TODO|NEXT|WAITING|DONE|CANCELL?ED)\s{1,4})?(?=\S)/
/** An outline's point that is nothing but a day, as in a diary. */
const ORG_DAY = twinPattern(/^\*{1,3} [<[]?\d{4}-\d\d-\d\d(?: \p{L}{2,4}\.?)?[>\]]?\s{0,8}$/u)
const ORG_KEY = /^#\+([A-Za-z_]{3,20}):\s{0,8}/
const ASCIIDOC_HEADING = /^(={1,6}) (?=[^=\s])/
const ENTRY = /^([*#]{1,6})\s{1,4}(?=\S)/
const LINK = /\[\[(?:[^[\]|]{0,200}(?:\||\]\[))?([^[\]|]{1,200})\]\]/g
const JIRA_LINK = /\[([^[\]|]{1,120})\|[^[\]|\s]{1,300}\]/g
const JIRA_NAME = /\[~([\w.@-]{1,40})\]/g
const TICK = /^\((\/|x)\)\s{0,3}/

/** How many lines bear each mark that tells a dialect. */
export interface DialectMarks {
  readonly closed: number
  readonly open: number
  readonly jira: number
  readonly org: number
  /** Org's words of state and bare days behind stars, which plain lists may have too. */
  readonly states: number
  readonly stars: number
  readonly deepStars: number
  /** Markdown's headings below the first level. */
  readonly hashes: number
}

/** Returns which dialect a source is written in, or null for Markdown and plain text. */
export function dialectOf(marks: DialectMarks): Dialect | null {
  const { closed, open, jira, org, states, stars, deepStars, hashes } = marks
  const isOrg = org >= 1 || (states >= 1 && deepStars >= 1)
  if (isOrg && stars >= 2 && closed + open + hashes === 0) return 'org'
  if (jira >= 1) return 'jira'
  if (closed >= 2) return 'wiki'
  return open >= 2 ? 'asciidoc' : null
}

/** Returns the marks that lines bear; those of a text are the sum of its lines'. */
export function countDialectMarks(lines: readonly Line[]): DialectMarks {
  const marks = { closed: 0, open: 0, jira: 0, org: 0, states: 0, stars: 0, deepStars: 0, hashes: 0 }
  for (const { raw, kind } of lines) {
    if (kind === 'hidden' || kind === 'blank') continue
    const first = raw.charCodeAt(0)
    if (first === 61) {
      if (isClosed(raw)) marks.closed += 1
      else if (ASCIIDOC_HEADING.test(raw)) marks.open += 1
    } else if (first === 104) {
      if (JIRA_HEADING.test(raw)) marks.jira += 1
    } else if (first === 35) {
      if (ORG_KEY.test(raw)) marks.org += 1
      else if (/^#{2,6} /.test(raw)) marks.hashes += 1
    } else if (first === 42) {
      const heading = ORG_HEADING.exec(raw)
      if (heading?.[2] !== undefined || ORG_DAY.test(raw)) marks.states += 1
      if (heading !== null) marks.stars += 1
      if (raw.startsWith('** ')) marks.deepStars += 1
    }
  }
  return marks
}

/** Returns the marks of a text of which some lines were replaced. */
export function recountDialectMarks(
  marks: DialectMarks,
  removed: readonly Line[],
  added: readonly Line[],
): DialectMarks {
  const [less, more] = [countDialectMarks(removed), countDialectMarks(added)]
  return {
    closed: marks.closed - less.closed + more.closed,
    open: marks.open - less.open + more.open,
    jira: marks.jira - less.jira + more.jira,
    org: marks.org - less.org + more.org,
    states: marks.states - less.states + more.states,
    stars: marks.stars - less.stars + more.stars,
    deepStars: marks.deepStars - less.deepStars + more.deepStars,
    hashes: marks.hashes - less.hashes + more.hashes,
  }
}

function isClosed(raw: string): boolean {
  const heading = raw.length > 200 ? null : WIKI_HEADING.exec(raw)
  return heading !== null && heading[1] === heading[3]
}

/** Returns a source's lines with its dialect's headings, nested entries, boxes, tables and links read; their raw text stays. */
export function readDialect(lines: readonly Line[], dialect: Dialect): Line[] {
  // Some wikis give the title the most marks, most the fewest.
  const marks = lines.flatMap(({ raw }) => (isClosed(raw) ? [WIKI_HEADING.exec(raw)?.[1]?.length ?? 0] : []))
  const isFalling = dialect === 'wiki' && marks.some((count) => count < (marks[0] ?? 0))
  return lines.map((line) => (line.kind === 'hidden' ? line : readLine(line, dialect, isFalling)))
}

function readLine(line: Line, dialect: Dialect, isFalling: boolean): Line {
  const { raw } = line
  if (dialect === 'wiki' && isClosed(raw)) {
    const level = WIKI_HEADING.exec(raw)?.[1]?.length ?? 1
    return heading(line, level, isFalling ? 7 - level : level, dialect)
  }
  if (dialect === 'wiki' && /^\^ .{1,2000} \^\s{0,4}$/.test(raw)) return { ...line, kind: 'row' }
  if (dialect === 'jira') {
    const level = JIRA_HEADING.exec(raw)
    if (level !== null) return heading(line, level[0].length, Number(level[1]), dialect)
  }
  if (dialect === 'asciidoc') {
    const level = ASCIIDOC_HEADING.exec(raw)?.[1]?.length
    if (level !== undefined) return heading(line, level, level, dialect)
  }
  if (dialect === 'org') return readOrgLine(line)
  const entry = ENTRY.exec(raw)
  const depth = entry?.[1]?.length ?? 0
  if (entry !== null && (depth > 1 || raw.startsWith('#') || line.kind === 'bullet')) {
    return entryOf(line, entry[0].length, (depth - 1) * 2, dialect)
  }
  return /\[\[|''|\[~|\|/.test(raw) && line.kind !== 'row' ? body(line, line.bodyStart, dialect) : line
}

function readOrgLine(line: Line): Line {
  const { raw } = line
  const key = ORG_KEY.exec(raw)
  if (key !== null) {
    const name = (key[1] ?? '').toLowerCase()
    if (name === 'title') return heading(line, key[0].length, 1, 'org')
    const plain = name === 'date' ? `Date: ${raw.slice(key[0].length).trim()}` : ''
    return { ...line, kind: plain === '' ? 'hidden' : 'text', plain }
  }
  if (/^\s{0,20}:[A-Za-z_]{2,30}:/.test(raw)) return { ...line, kind: 'hidden', plain: '' }
  const star = ORG_HEADING.exec(raw)
  const level = star?.[1]?.length ?? 0
  if (star === null) return raw.includes('[[') ? body(line, line.bodyStart, 'org') : line
  if (star[2] === undefined) return heading(line, star[0].length, level, 'org')
  const check = /^(?:DONE|CANCEL)/.test(star[2]) ? 'done' : 'open'
  return { ...body(line, star[0].length, 'org'), kind: 'bullet', indent: level * 2, level: 0, check }
}

function heading(line: Line, from: number, level: number, dialect: Dialect): Line {
  const read = body(line, from, dialect)
  const plain = read.plain.replace(/\s{0,3}={1,6}$/, '').trim()
  return { ...read, kind: 'heading', level, indent: 0, check: null, plain }
}

function entryOf(line: Line, from: number, indent: number, dialect: Dialect): Line {
  const box = readBox(line.raw, from)
  const tick = box === null ? TICK.exec(line.raw.slice(from)) : null
  const start = box?.end ?? from + (tick?.[0].length ?? 0)
  const check = box?.check ?? (tick === null ? null : tick[1] === '/' ? 'done' : 'open')
  return { ...body(line, start, dialect), kind: 'bullet', indent, level: 0, check }
}

function body(line: Line, from: number, dialect: Dialect): Line {
  const words = line.raw
    .slice(from)
    .replace(LINK, '$1')
    .replace(/'{2,5}/g, dialect === 'wiki' ? '' : '$&')
  const plainer = dialect === 'jira' ? words.replace(JIRA_LINK, '$1').replace(JIRA_NAME, '@$1') : words
  const { plain, links, struck, bold } = stripMarkup(plainer)
  return { ...line, bodyStart: from, plain, links, struck, bold }
}
