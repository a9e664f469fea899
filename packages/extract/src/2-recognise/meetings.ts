import type { CalendarDate } from '@evenkeel/domain/identifier.ts'
import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { Drafted } from '@evenkeel/domain/draft.ts'
import type { Line } from '../1-normalise/line.ts'
import { isPost, readPostDate } from './post-date.ts'
import { patternOfAll, wholeWords } from '../locales/patterns-of-all.ts'
import { findMeetingStarts } from './meeting-starts.ts'
import { readDates } from './read-date.ts'
import { sectionKindOf } from './section-kind.ts'

/** The part of a source that records one meeting: line indexes, end exclusive. */
export interface MeetingPart {
  readonly from: number
  readonly until: number
  readonly title: Drafted<string | null>
  readonly date: Drafted<CalendarDate | null>
}

const UNKNOWN_TITLE: Drafted<string | null> = { value: null, certainty: 'unknown', span: null, quote: null, by: 'none' }
const UNKNOWN_DATE: Drafted<CalendarDate | null> = {
  value: null,
  certainty: 'unknown',
  span: null,
  quote: null,
  by: 'none',
}

/** What is known of a source besides its lines. */
export interface SourceHints {
  readonly title: string | null
  readonly fileName: string | null
  readonly startedAt: string | null
  /** What is said first, where the source is speech alone. */
  readonly opening?: string
}

/** Returns the parts of a running document, one per dated heading, or one part for the whole source. */
export function findMeetings(lines: readonly Line[], hints: SourceHints): MeetingPart[] {
  const starts = findMeetingStarts(lines)
  if (starts.length >= 2) {
    const parts: MeetingPart[] = []
    starts.forEach((start, position) => {
      const from = start.index
      const until = starts[position + 1]?.index ?? lines.length
      if (isCancelled(lines, start.line.index, until)) return
      parts.push({
        from,
        until,
        title: draftTitle(start.line, start.line.plain),
        date: draftDate(start.line, start.date, 'dated-heading'),
      })
    })
    const first = starts[0]?.index ?? 0
    // A standing list of tasks, or the newest notes whose day nobody wrote down yet.
    if (first > 0) parts.unshift({ from: 0, until: first, title: UNKNOWN_TITLE, date: UNKNOWN_DATE })
    if (parts.length > 0) return parts
  }
  return [{ from: 0, until: lines.length, title: findTitle(lines, hints), date: findDate(lines, hints) }]
}

function isCancelled(lines: readonly Line[], from: number, until: number): boolean {
  const content: Line[] = []
  for (let index = from + 1; index < until; index++) {
    const line = lines[index]
    if (line !== undefined && line.plain !== '') content.push(line)
    if (content.length > 3) return false
  }
  return content.length === 0 || content.some((line) => CANCELLED.test(line.plain))
}

function draftTitle(line: Line, value: string): Drafted<string | null> {
  const start = line.start + line.bodyStart
  return {
    value: value.slice(0, 300),
    certainty: 'stated',
    span: { start, end: line.start + line.raw.length },
    quote: line.raw.slice(line.bodyStart),
    by: 'heading',
  }
}

function draftDate(line: Line, value: CalendarDate, by: string): Drafted<CalendarDate | null> {
  return {
    value,
    certainty: 'stated',
    span: { start: line.start, end: line.start + line.raw.length },
    quote: line.raw,
    by,
  }
}

function findTitle(lines: readonly Line[], hints: SourceHints): Drafted<string | null> {
  const front = frontMatter(lines)
  for (const line of front) {
    if (/^title\s?:/i.test(line.raw)) {
      const value = line.raw
        .slice(line.raw.indexOf(':') + 1)
        .trim()
        .replace(/^["']|["']$/g, '')
      if (value !== '') return { ...draftTitle(line, value), by: 'front-matter' }
    }
  }
  const isMeetingTitle = (line: Line): boolean =>
    line.kind === 'heading' &&
    line.level <= 2 &&
    line.plain !== '' &&
    sectionKindOf(line.plain) === 'other' &&
    !TABS.has(foldName(line.plain))
  const heading = lines.find((line) => line.index >= front.length && line.index < 80 && isMeetingTitle(line))
  if (heading !== undefined) return draftTitle(heading, heading.plain)
  if (hints.title !== null && hints.title.trim() !== '') {
    return {
      value: hints.title.trim().slice(0, 300),
      certainty: 'implied',
      span: null,
      quote: null,
      by: 'source-title',
    }
  }
  const called = lines.find(
    (line) => (line.said !== undefined || /^meeting title:/i.test(line.plain)) && CALLED.test(line.plain),
  )
  if (called !== undefined) return draftTitle(called, called.plain.replace(CALLED, '').trim())
  const first = lines.find(
    (line) =>
      line.index >= front.length &&
      line.said === undefined &&
      (line.kind === 'text' || line.kind === 'heading') &&
      line.plain.length < 160 &&
      !/^\[?\d{4}-\d\d-\d\dT/.test(line.plain) &&
      !isOnlyDate(line.plain) &&
      !/^\[?[\d:]{4,9}\]?$/.test(line.plain) &&
      ['other', 'standing', 'transcript'].includes(sectionKindOf(line.plain)) &&
      !line.plain.endsWith(':') &&
      !TABS.has(foldName(line.plain)) &&
      !isRosterLabel(line.plain),
  )
  return first === undefined || first.index > 30
    ? UNKNOWN_TITLE
    : { ...draftTitle(first, first.plain), certainty: 'implied' }
}

/** How a meeting is named in a chat log. */
const CALLED = /^(?:#startmeeting|#meetingname|#meetingtopic|Meeting:|Meeting title:)\s{1,3}(?=\S)/i

/** "Host: Ana Ruiz" opens many minutes and names none. */
function isRosterLabel(plain: string): boolean {
  const colon = plain.indexOf(': ')
  return colon > 0 && colon < 40 && ['attendees', 'absent', 'invited'].includes(sectionKindOf(plain.slice(0, colon)))
}

/** Tabs of a Docs export that say nothing of the meeting. */
const TABS = new Set(['notes', 'tab 1', 'transcript'])

function isOnlyDate(plain: string): boolean {
  const [mention] = plain.length < 60 ? readDates(plain) : []
  return mention !== undefined && foldName(plain.slice(0, mention.start) + plain.slice(mention.end)).length < 4
}

function frontMatter(lines: readonly Line[]): readonly Line[] {
  if (lines[0]?.raw.replace('\ufeff', '').trim() !== '---') return []
  const end = lines.findIndex((line, index) => index > 0 && line.raw.trim() === '---')
  return end > 0 && end < 200 ? lines.slice(0, end + 1) : []
}

function findDate(lines: readonly Line[], hints: SourceHints): Drafted<CalendarDate | null> {
  const stamped = hints.startedAt === null ? undefined : readDates(hints.startedAt)[0]
  if (stamped !== undefined)
    return { value: stamped.date, certainty: 'stated', span: null, quote: hints.startedAt, by: 'transcript-start' }
  const front = frontMatter(lines)
  for (const line of front) {
    const mention = /^(?:date|title)\s?:/i.test(line.raw) ? readDates(line.raw)[0] : undefined
    if (mention === undefined) continue
    if (!isPost(front)) return draftDate(line, mention.date, 'front-matter')
    const told = readPostDate(lines.slice(front.length), mention.date, fileDate(hints.fileName))
    if (told === null) return UNKNOWN_DATE
    return { ...draftDate(told.line ?? line, told.date, told.by), certainty: told.line === null ? 'implied' : 'stated' }
  }
  let label: Drafted<CalendarDate | null> | null = null
  let early: Drafted<CalendarDate | null> | null = null
  let seen = 0
  for (const line of lines.slice(front.length, front.length + 150)) {
    if (line.plain === '' || line.kind === 'hidden') continue
    seen += 1
    const [mention] = line.plain.length < 400 ? readDates(line.plain) : []
    const isDateLabel = DATE_LABEL.test(line.plain)
    if (isDateLabel && seen <= LABELLED_WITHIN) {
      const next = lines.slice(line.index + 1, line.index + 5).find((near) => near.plain !== '')
      const behind = mention ?? (next === undefined ? undefined : readDates(next.plain)[0])
      if (behind !== undefined)
        label ??= draftDate(mention === undefined && next !== undefined ? next : line, behind.date, 'date-label')
    }
    if (mention === undefined) continue
    if (line.kind === 'heading' && line.level <= 3 && seen < 25) return draftDate(line, mention.date, 'heading')
    if (STAMP.test(line.plain) || OTHER_DAY.test(line.plain)) continue
    if (seen <= 12 && line.plain.length < 120) early ??= draftDate(line, mention.date, 'early-line')
    else if (seen <= 3) early ??= { ...draftDate(line, mention.date, 'early-line'), certainty: 'implied' }
  }
  if (label !== null) return label
  const named = fileDate(hints.fileName) ?? fileDate(hints.title)
  if (early !== null && named === null) return early
  if (named !== null) return { value: named, certainty: 'implied', span: null, quote: hints.fileName, by: 'file-name' }
  const spoken = readDates(hints.opening ?? '')[0]
  if (spoken !== undefined) {
    const { date: value, start, end } = spoken
    return {
      value,
      certainty: 'implied',
      span: null,
      quote: (hints.opening ?? '').slice(start, end),
      by: 'spoken-date',
    }
  }
  return yearAbove(lines, hints) ?? UNKNOWN_DATE
}

const DATE_LABEL = patternOfAll(
  ({ meetings }) => meetings?.dateLabels,
  (any) => `^(?:${any})\\s?(?::|$)`,
)
const STAMP = patternOfAll(
  ({ meetings }) => meetings?.stamps,
  (any) => `^(?:${any})`,
)
const OTHER_DAY = patternOfAll(({ meetings }) => meetings?.otherDays, wholeWords)
const CANCELLED = patternOfAll(({ meetings }) => meetings?.cancelled, wholeWords)

/** Further down a label tells of some other event. */
const LABELLED_WITHIN = 30
/** A title such as "January 27" with the year only in a path, or the reverse, still gives one day. */
function yearAbove(lines: readonly Line[], hints: SourceHints): Drafted<CalendarDate | null> | null {
  const year = /(?:^|\D)((?:19|20)\d{2})(?:\D|$)/.exec(hints.fileName ?? '')?.[1]
  if (year === undefined) return null
  for (const line of lines.slice(0, 30)) {
    const [mention] = line.plain.length < 120 ? readDates(`${line.plain} ${year}`) : []
    if (mention !== undefined)
      return { ...draftDate(line, mention.date, 'heading-and-file-name'), certainty: 'implied' }
  }
  return null
}

function fileDate(name: string | null): CalendarDate | null {
  if (name === null) return null
  return readDates(name.replaceAll('%2C', ',').replaceAll('%20', ' ')).at(-1)?.date ?? null
}
