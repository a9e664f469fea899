import type { CalendarDate } from '@evenkeel/domain/identifier.ts'
import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { Line } from '../1-normalise/line.ts'
import { wordsOfAll } from '../locales/words-of-all.ts'
import { settled, type DayOrder } from './day-order.ts'
import { inYear, readPartialDate, type PartialDate } from './partial-date.ts'
import { readDates } from './read-date.ts'
import { sectionKindOf } from './section-kind.ts'

/** The line at which the notes of one meeting begin, with the line that gives its day and title. */
export interface MeetingStart {
  readonly index: number
  readonly line: Line
  readonly date: CalendarDate
}

interface DatedLine {
  readonly line: Line
  readonly date: CalendarDate
  /** Where the head of these notes begins: its own line, or the top of the front matter that it stands in. */
  readonly index: number
  /** The last line of the front matter, or its own. */
  readonly end: number
  /** Level of the heading; 7 for a line in bold, 8 for any other line that is hardly more than a date. */
  readonly level: number
  /** True when it calls itself a meeting's, or is hardly more than the date. */
  readonly certain: boolean
}

const MEETING_WORDS = wordsOfAll(({ meetings }) => meetings?.headings)
/** A line with one of these tells of another meeting than the one that it stands in. */
const OTHER_MEETING_WORDS = wordsOfAll(({ meetings }) => meetings?.otherMeetings)
const MATTER_MAX = 30
const HEAD_MAX = 14
const PLAIN_LEVEL = 8
/** An entry that is nothing but a day, in a list under a heading such as *Minutes*. */
const ENTRY_LEVEL = 9

/**
 * Returns where the meetings of a running document begin, in its order; fewer than two when it is not one.
 * Dated headings begin meetings at the highest level at which two or more carry different whole dates and call
 * themselves a meeting's or open with the date; so does any dated line, front matter included, with a roster right below.
 */
export function findMeetingStarts(lines: readonly Line[], order: () => DayOrder | null): MeetingStart[] {
  const dated = datedLines(lines, order)
  const level = meetingLevel(dated)
  const starts: MeetingStart[] = []
  let previous: DatedLine | null = null
  for (const [place, one] of dated.entries()) {
    const isLevel = one.level === level
    if (!isLevel && !(one.certain && hasRosterBelow(lines, one.end, nextDay(lines, dated, place)))) continue
    const last = starts.at(-1)
    if (previous !== null && last !== undefined && isSameHead(lines, previous, one, isLevel)) {
      // Front matter gives the surer day, the heading below it the better title.
      if (isMatter(previous) && one.line.kind === 'heading') starts[starts.length - 1] = { ...last, line: one.line }
      continue
    }
    starts.push({ index: one.index, line: one.line, date: one.date })
    previous = one
  }
  return starts
}

function datedLines(lines: readonly Line[], order: () => DayOrder | null): readonly DatedLine[] {
  const dated: DatedLine[] = []
  let matterEnd = -1
  let heading = ''
  const yearless: YearlessLine[] = []
  let above: Line | null = null
  for (const line of lines) {
    if (line.index <= matterEnd) continue
    const before = above
    if (line.plain !== '') above = line
    if (line.kind === 'heading') heading = line.plain
    if (line.raw.startsWith('---') && line.raw.trim() === '---') {
      const matter = readMatter(lines, line.index)
      if (matter !== null) {
        matterEnd = matter.end
        if (matter.dated !== null) dated.push(matter.dated)
        continue
      }
    }
    const level = levelOf(line)
    if (level === 0) continue
    const [mention] = readDates(line.plain)
    if (mention === undefined) {
      const day = line.kind === 'heading' ? readPartialDate(line.plain) : null
      if (day !== null && isBareDay(line.plain)) yearless.push({ line, day, place: dated.length })
      continue
    }
    const rest = foldName(`${line.plain.slice(0, mention.start)} ${line.plain.slice(mention.end)}`)
    const words = rest.split(' ').filter((word) => word !== '')
    const opens = mention.start <= 1 && /^\s{0,2}(?:$|[|:@(–—-] ?)/.test(line.plain.slice(mention.end))
    // The day right below "Next meeting" is that one's.
    const isAnnounced = before?.kind === 'heading' && line.kind !== 'heading' && isOfOther(before.plain)
    const isOther = isAnnounced || words.some((word) => OTHER_MEETING_WORDS.has(word))
    const certain = words.length <= 2 || (level < PLAIN_LEVEL && opens) || words.some((word) => MEETING_WORDS.has(word))
    if (level === PLAIN_LEVEL && (!certain || isOther || words.length > 6)) continue
    if (level === ENTRY_LEVEL && (words.length > 0 || !isOfMeetings(heading) || !hasNotes(lines, line))) continue
    const { index } = line
    const date = settled(mention, line.plain, order)
    dated.push({ line, date, index, end: index, level, certain: certain && !isOther })
  }
  return withYearless(dated, yearless)
}

interface YearlessLine {
  readonly line: Line
  readonly day: PartialDate
  /** How many dated lines stand above it. */
  readonly place: number
}

/** A heading that is nothing but a day and its month is the meeting's like those of its level that tell the year, the nearest to which is meant. */
function withYearless(dated: readonly DatedLine[], yearless: readonly YearlessLine[]): readonly DatedLine[] {
  const added = yearless.flatMap(({ line, day, place }): DatedLine[] => {
    const isAlike = (one: DatedLine): boolean => one.level === line.level && one.certain
    const near = dated.slice(place).find(isAlike) ?? dated.slice(0, place).findLast(isAlike)
    const date = near === undefined ? null : nearestDay(day, near.date)
    if (date === null) return []
    return [{ line, date, index: line.index, end: line.index, level: line.level, certain: true }]
  })
  return added.length === 0 ? dated : [...dated, ...added].sort((a, b) => a.index - b.index)
}

function nearestDay(day: PartialDate, near: CalendarDate): CalendarDate | null {
  const year = Number(near.slice(0, 4))
  const same = inYear(day, [year])
  if (same === null) return null
  const months = day.month - Number(near.slice(5, 7))
  if (months > 8) return inYear(day, [year - 1])
  return months < -8 ? inYear(day, [year + 1]) : same
}

function isBareDay(plain: string): boolean {
  return foldName(plain).split(' ').length <= 3 && readPartialDate(plain) !== null
}

function isOfOther(heading: string): boolean {
  const words = foldName(heading).split(' ')
  return words.length <= 4 && words.some((word) => OTHER_MEETING_WORDS.has(word)) && isOfMeetings(heading)
}

function isOfMeetings(heading: string): boolean {
  return foldName(heading)
    .split(' ')
    .some((word) => MEETING_WORDS.has(word))
}

/** A list of days is no minutes: below an entry that is some, there is more than the next one. */
function hasNotes(lines: readonly Line[], line: Line): boolean {
  const next = lines[line.index + 1]
  return next !== undefined && next.kind !== 'blank' && (next.kind !== 'bullet' || next.indent > line.indent)
}

function levelOf(line: Line): number {
  if (line.kind === 'heading') return line.plain.length > 120 ? 0 : line.level
  if (line.kind === 'bullet')
    return line.indent === 0 && line.plain.length < 30 && line.check === null ? ENTRY_LEVEL : 0
  if (line.kind !== 'text' || line.quoted) return 0
  if (line.bold && line.plain.length < 60) return 7
  return line.plain.length < 60 && line.indent === 0 ? PLAIN_LEVEL : 0
}

/** Documents that were put together from pages keep the front matter of each. */
function readMatter(lines: readonly Line[], from: number): { end: number; dated: DatedLine | null } | null {
  let mention: Omit<DatedLine, 'end'> | null = null
  for (let index = from + 1; index < Math.min(lines.length, from + MATTER_MAX); index++) {
    const line = lines[index]
    if (line === undefined) return null
    const raw = line.raw.trim()
    // Rulers stand between meetings too: front matter opens with a field right away, and holds no heading.
    if (index === from + 1 && !/^[A-Za-z][\w-]{0,30}\s?:/.test(raw)) return null
    if (raw === '---' || raw === '...') {
      return { end: index, dated: mention === null ? null : { ...mention, end: index } }
    }
    if (!/^(?:[A-Za-z][\w-]{0,30}\s?:|- |# |$)/.test(raw)) return null
    const day = /^(?:date|title)\s?:/i.test(raw) ? readDates(line.raw)[0] : undefined
    if (day !== undefined) mention ??= { line, date: day.date, index: from, level: PLAIN_LEVEL, certain: true }
  }
  return null
}

/** The highest level at which two or more lines carry different dates and call themselves a meeting's. */
function meetingLevel(dated: readonly DatedLine[]): number | null {
  const byLevel = new Map<number, Set<CalendarDate>>()
  for (const { level, date, certain } of dated) {
    if (certain && level !== PLAIN_LEVEL) byLevel.set(level, (byLevel.get(level) ?? new Set()).add(date))
  }
  return [1, 2, 3, 4, 7, ENTRY_LEVEL].find((level) => (byLevel.get(level)?.size ?? 0) >= 2) ?? null
}

/** Where the next line with another day stands: the roster below that one is not this one's. */
function nextDay(lines: readonly Line[], dated: readonly DatedLine[], place: number): number {
  const here = dated[place]
  for (let next = place + 1; next < dated.length; next++) {
    const one = dated[next]
    if (here === undefined || one === undefined || one.date === here.date) continue
    if (!isMatter(here) || !isSameHead(lines, here, one, true)) return one.line.index
  }
  return Infinity
}

function hasRosterBelow(lines: readonly Line[], from: number, until: number): boolean {
  let seen = 0
  for (let index = from + 1; index < Math.min(lines.length, until) && seen < HEAD_MAX; index++) {
    const line = lines[index]
    if (line === undefined || line.plain === '') continue
    seen += 1
    const colon = line.plain.indexOf(':')
    const label =
      line.kind === 'heading' || line.bold || colon < 0 || colon > 60 ? line.plain : line.plain.slice(0, colon)
    if (label.length > 60 || line.check !== null) continue
    const isLabel = line.kind === 'heading' || line.bold || colon > 0
    if (isLabel && ROSTER_KINDS.has(sectionKindOf(label))) return true
  }
  return false
}

const ROSTER_KINDS = new Set(['attendees', 'absent', 'invited'])

/** The day is often told twice at the top of the same notes: in the title, then below it. */
function isSameHead(lines: readonly Line[], previous: DatedLine, one: DatedLine, isLevel: boolean): boolean {
  let between = 0
  for (let index = previous.end + 1; index < one.line.index; index++) {
    const line = lines[index]
    if (line !== undefined && line.plain !== '') between += 1
  }
  if (!isLevel && one.date === previous.date) return between <= HEAD_MAX
  return between <= 2 && (one.date === previous.date || !isLevel || isMatter(previous))
}

function isMatter({ index, line }: DatedLine): boolean {
  return index !== line.index
}
