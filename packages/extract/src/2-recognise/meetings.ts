import type { CalendarDate } from '@evenkeel/domain/identifier.ts'
import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { Drafted } from '@evenkeel/domain/draft.ts'
import type { Line } from '../1-normalise/line.ts'
import { twinOfAll, wholeWords } from '../locales/patterns-of-all.ts'
import { draftDate, findDate, lazyOrder, yearsAround, type SourceHints } from './meeting-date.ts'
import { readLineDays, type LineDays } from './dated-lines.ts'
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

/** Returns the parts of a running document, one per dated heading, or one part for the whole source. */
export function findMeetings(
  lines: readonly Line[],
  hints: SourceHints,
  days: LineDays = readLineDays(lines),
): MeetingPart[] {
  const years = (): number[] => yearsAround(lines, frontMatter(lines), hints)
  const starts = findMeetingStarts(lines, lazyOrder(lines, hints), days, years)
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
  return [
    { from: 0, until: lines.length, title: findTitle(lines, hints), date: findDate(lines, frontMatter(lines), hints) },
  ]
}

function isCancelled(lines: readonly Line[], from: number, until: number): boolean {
  const content: Line[] = []
  for (let index = from + 1; index < until; index++) {
    const line = lines[index]
    if (line === undefined || !/[\p{L}\d]/u.test(line.plain)) continue
    content.push(line)
    // A template's headings may stand below the word that says it all.
    if (content.length === 1 && line.plain.split(' ', 4).length <= 3 && CANCELLED.test(line.plain)) return true
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
  if (lines[0]?.raw.replace('\ufeff', '').trim() !== '---') return unfencedMatter(lines)
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s{0,20}$/.test(line.raw))
  return end > 0 && end < 200 ? lines.slice(0, end + 1) : []
}

const FIELD = /^(?:title|date|author|authors|tags|category|slug|status|lang|summary|modified): /i

/** Fields of a post at the very top, `Title: …` first, end at the first blank line. */
function unfencedMatter(lines: readonly Line[]): readonly Line[] {
  if (!/^title: /i.test(lines[0]?.raw ?? '')) return []
  const end = lines.findIndex(({ kind }) => kind === 'blank')
  const fields = lines.slice(0, end < 0 ? lines.length : end)
  const isMatter = fields.length >= 3 && fields.length <= 12 && fields.every(({ raw }) => FIELD.test(raw))
  return isMatter && fields.some(({ raw }) => /^date: /i.test(raw)) ? fields : []
}

const CANCELLED = twinOfAll(({ meetings }) => meetings?.cancelled, wholeWords)
