import type { CalendarDate } from '@evenkeel/domain/identifier.ts'
import type { Line } from '../1-normalise/line.ts'
import { datedLines, ENTRY_LEVEL, PLAIN_LEVEL, readLineDays, type DatedLine, type LineDays } from './dated-lines.ts'
import type { DayOrder } from './day-order.ts'
import { sectionKindOf } from './section-kind.ts'

/** The line at which the notes of one meeting begin, with the line that gives its day and title. */
export interface MeetingStart {
  readonly index: number
  readonly line: Line
  readonly date: CalendarDate
}

const HEAD_MAX = 14
const DEEPEST = 4

/**
 * Returns where the meetings of a running document begin, in its order; fewer than two when it is not one.
 * Dated headings begin meetings at the highest level at which two or more carry different whole dates and call
 * themselves a meeting's or open with the date; so does any dated line, front matter included, with a roster right below.
 */
export function findMeetingStarts(
  lines: readonly Line[],
  order: () => DayOrder | null,
  days: LineDays = readLineDays(lines),
  years: () => readonly number[] = () => [],
): MeetingStart[] {
  const dated = datedLines(lines, days, order, years)
  const level = meetingLevel(dated)
  const isOfBareDays = level !== null && dated.every((one) => one.level !== level || one.isBare)
  const starts: MeetingStart[] = []
  let previous: DatedLine | null = null
  for (const [place, one] of dated.entries()) {
    // Where headings that are nothing but days begin the meetings, people lose count of the signs before them.
    const isLevel = one.level === level || (isOfBareDays && one.isBare && one.level <= DEEPEST)
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
    if (between > HEAD_MAX) return false
  }
  if (!isLevel && one.date === previous.date) return between <= HEAD_MAX
  return between <= 2 && (one.date === previous.date || !isLevel || isMatter(previous))
}

function isMatter({ index, line }: DatedLine): boolean {
  return index !== line.index
}
