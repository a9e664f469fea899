import type { CalendarDate } from '@evenkeel/domain/identifier.ts'
import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { Line } from '../1-normalise/line.ts'
import { replaced, type LinesChange } from '../1-normalise/line-sheet.ts'
import { monthNumber, weekdayNumber } from '../locales/calendar-patterns.ts'
import { wordsOfAll } from '../locales/words-of-all.ts'
import { settled, type DayOrder } from './day-order.ts'
import { inYear, readPartialDate, type PartialDate } from './partial-date.ts'
import { readDates, type DateMention } from './read-date.ts'

/** A line that gives a day as the beginning of a meeting's notes does. */
export interface DatedLine {
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
  /** True for a heading that is nothing but the day. */
  readonly isBare: boolean
}

/** The day that a line gives by its own words alone, wherever it stands. */
interface LineDay {
  readonly line: Line
  readonly level: number
  /** A whole date with the other words of the line. */
  readonly whole: { readonly mention: DateMention; readonly words: readonly string[]; readonly opens: boolean } | null
  /** A day without its year that is all of a heading. */
  readonly yearless: PartialDate | null
  /** A front matter may begin here. */
  readonly isRuler: boolean
}

/** What each line says of a day by its own words, by line index; null for most. */
export type LineDays = readonly (LineDay | null)[]

const MEETING_WORDS = wordsOfAll(({ meetings }) => meetings?.headings)
/** A line with one of these tells of another meeting than the one that it stands in. */
const OTHER_MEETING_WORDS = wordsOfAll(({ meetings }) => meetings?.otherMeetings)
const MATTER_MAX = 30
/** The level of a line that is no heading and not in bold. */
export const PLAIN_LEVEL = 8
/** An entry that is nothing but a day, in a list under a heading such as *Minutes*. */
export const ENTRY_LEVEL = 9

/** Returns what each line says of a day by its own words. */
export function readLineDays(lines: readonly Line[]): LineDays {
  return lines.map(lineDay)
}

/** Returns the same for an edited text, of which only the lines that changed are read; what was read before is used up. */
export function editLineDays(before: LineDays, lines: readonly Line[], change: LinesChange): LineDays {
  return replaced(before, change.from, change.untilBefore, lines.slice(change.from, change.untilAfter).map(lineDay))
}

function lineDay(line: Line): LineDay | null {
  const isRuler = line.raw.startsWith('---') && line.raw.trim() === '---'
  const level = levelOf(line)
  if (level === 0) return isRuler ? { line, level, whole: null, yearless: null, isRuler } : null
  const [mention] = readDates(line.plain)
  if (mention !== undefined) {
    const rest = foldName(`${line.plain.slice(0, mention.start)} ${line.plain.slice(mention.end)}`)
    const words = rest.split(' ').filter((word) => word !== '')
    const opens = mention.start <= 1 && /^\s{0,2}(?:$|[|:@(–—-] ?)/.test(line.plain.slice(mention.end))
    return { line, level, whole: { mention, words, opens }, yearless: null, isRuler }
  }
  const yearless = line.kind === 'heading' ? bareDay(line.plain) : null
  return yearless === null && !isRuler ? null : { line, level, whole: null, yearless, isRuler }
}

/** Returns the lines that give a day as the head of a meeting's notes does, in order. */
export function datedLines(
  lines: readonly Line[],
  days: LineDays,
  order: () => DayOrder | null,
  years: () => readonly number[] = () => [],
): readonly DatedLine[] {
  const dated: DatedLine[] = []
  const yearless: YearlessLine[] = []
  const matters: Matter[] = []
  let heading: Line | null = null
  // Above this line the nearest heading is known.
  let walked = 0
  for (const day of days) {
    if (day === null) continue
    const { line, level } = day
    const { index } = line
    if (index <= (matters.at(-1)?.end ?? -1)) continue
    if (day.isRuler) {
      const matter = readMatter(lines, index)
      if (matter !== null) {
        matters.push({ from: index, end: matter.end })
        if (matter.dated !== null) dated.push(matter.dated)
        continue
      }
    }
    if (day.yearless !== null) yearless.push({ line, day: day.yearless, place: dated.length })
    if (day.whole === null) continue
    const { mention, words, opens } = day.whole
    const before = lineAbove(lines, index, matters, ({ plain }) => plain !== '')
    // The day right below "Next meeting" is that one's.
    const isAnnounced = before?.kind === 'heading' && line.kind !== 'heading' && isOfOther(before.plain)
    const isOther = isAnnounced || words.some((word) => OTHER_MEETING_WORDS.has(word))
    const certain = words.length <= 2 || (level < PLAIN_LEVEL && opens) || words.some((word) => MEETING_WORDS.has(word))
    if (level === PLAIN_LEVEL && (!certain || isOther || words.length > 6)) continue
    if (level === ENTRY_LEVEL && (words.length > 0 || !hasNotes(lines, line))) continue
    if (level === ENTRY_LEVEL) {
      const nearer = lineAbove(lines, index, matters, isHeading, walked)
      heading = nearer ?? heading
      walked = index
      if (!isOfMeetings(heading?.plain ?? '')) continue
    }
    const date = settled(mention, line.plain, order)
    dated.push({
      line,
      date,
      index,
      end: index,
      level,
      certain: certain && !isOther,
      isBare: line.kind === 'heading' && words.length === 0,
    })
  }
  return withYearless(dated, yearless, years)
}

interface Matter {
  readonly from: number
  readonly end: number
}

function isHeading({ kind }: Line): boolean {
  return kind === 'heading'
}

/** The nearest line above, from a given one on, that is such a one, front matters apart. */
function lineAbove(
  lines: readonly Line[],
  index: number,
  matters: readonly Matter[],
  isSuch: (line: Line) => boolean,
  from = 0,
): Line | null {
  let matter = matters.length - 1
  for (let at = index - 1; at >= from; at--) {
    const inside = matters[matter]
    if (inside !== undefined && at <= inside.end) {
      at = inside.from
      matter -= 1
    }
    const line = lines[at]
    if (line !== undefined && isSuch(line)) return line
  }
  return null
}

interface YearlessLine {
  readonly line: Line
  readonly day: PartialDate
  /** How many dated lines stand above it. */
  readonly place: number
}

/** A heading that is nothing but a day and its month is the meeting's like those of its level that tell the year, the nearest to which is meant. */
function withYearless(
  dated: readonly DatedLine[],
  yearless: readonly YearlessLine[],
  years: () => readonly number[],
): readonly DatedLine[] {
  let before: CalendarDate | null = null
  const added = yearless.flatMap(({ line, day, place }): DatedLine[] => {
    const isAlike = (one: DatedLine): boolean => one.level === line.level && one.certain
    const near = dated.slice(place).find(isAlike) ?? dated.slice(0, place).findLast(isAlike)
    const isRunning = near === undefined && isOneOfSeveral(line, dated, yearless)
    const date: CalendarDate | null =
      near !== undefined
        ? nearestDay(day, near.date)
        : !isRunning
          ? null
          : before === null
            ? firstDay(day, dated, years)
            : nearestDay(day, before)
    if (date === null) return []
    before = date
    return [{ line, date, index: line.index, end: line.index, level: line.level, certain: true, isBare: true }]
  })
  return added.length === 0 ? dated : [...dated, ...added].sort((a, b) => a.index - b.index)
}

/** Several such headings of one level are the meetings' where no heading above them gives a whole day. */
function isOneOfSeveral(line: Line, dated: readonly DatedLine[], yearless: readonly YearlessLine[]): boolean {
  const alike = yearless.filter((one) => one.line.level === line.level)
  const isBelowDay = dated.some((one) => one.line.kind === 'heading' && one.level < line.level)
  return alike.length >= 2 && !isBelowDay && alike.some(({ day }) => day.day !== alike[0]?.day.day)
}

function firstDay(day: PartialDate, dated: readonly DatedLine[], years: () => readonly number[]): CalendarDate | null {
  const near = dated.find(({ certain }) => certain)
  return near === undefined ? inYear(day, years()) : nearestDay(day, near.date)
}

function nearestDay(day: PartialDate, near: CalendarDate): CalendarDate | null {
  const year = Number(near.slice(0, 4))
  const same = inYear(day, [year])
  if (same === null) return null
  const months = day.month - Number(near.slice(5, 7))
  if (months > 8) return inYear(day, [year - 1])
  return months < -8 ? inYear(day, [year + 1]) : same
}

function bareDay(plain: string): PartialDate | null {
  const day = readPartialDate(plain)
  if (day === null) return null
  const words = foldName(plain).split(' ')
  return words.length <= 3 || (words.length <= 7 && words.every(isOfDay)) ? day : null
}

/** Figures, names of days and months, what joins them, and what calls it a meeting's. */
function isOfDay(word: string): boolean {
  return (
    /^\d{1,2}\p{L}{0,2}$/u.test(word) ||
    monthNumber(word) > 0 ||
    weekdayNumber(word) !== null ||
    JOINING_WORDS.has(word) ||
    MEETING_WORDS.has(word)
  )
}

const JOINING_WORDS = new Set('of|de|del|du|le|el|the|on|vom|am'.split('|'))

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
    if (day !== undefined)
      mention ??= { line, date: day.date, index: from, level: PLAIN_LEVEL, certain: true, isBare: false }
  }
  return null
}
