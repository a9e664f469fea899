import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { CalendarDate } from '@evenkeel/domain/identifier.ts'
import type { Drafted } from '@evenkeel/domain/draft.ts'
import type { Line } from '../1-normalise/line.ts'
import { addDays, weekdayOf } from '../3-resolve/calendar-days.ts'
import { zonedDay } from '../3-resolve/zoned-day.ts'
import { twinOfAll, wholeWords } from '../locales/patterns-of-all.ts'
import { dayOrderOf, settled, type DayOrder } from './day-order.ts'
import { inYear, readFigures, readPartialDate, readShortFigures, yearsIn } from './partial-date.ts'
import { isPost, readPostDate } from './post-date.ts'
import { readDates } from './read-date.ts'

/** What is known of a source besides its lines. */
export interface SourceHints {
  readonly title: string | null
  readonly fileName: string | null
  readonly startedAt: string | null
  /** The time zone whose calendar tells the day of an instant. */
  readonly timeZone?: string | null
  /** What is said first, where the source is speech alone. */
  readonly opening?: string
}

type DateDraft = Drafted<CalendarDate | null>

const UNKNOWN_DATE: DateDraft = { value: null, certainty: 'unknown', span: null, quote: null, by: 'none' }
/** Further down a label tells of some other event. */
const LABELLED_WITHIN = 30
const SEARCHED_LINES = 150
/** A post is written within so many days of what its title tells of. */
const TOLD_WITHIN_DAYS = 60

const DATE_LABEL = twinOfAll(
  ({ meetings }) => meetings?.dateLabels,
  (any) => `^(?:${any})\\s?(?::|$)`,
)
const STAMP = twinOfAll(
  ({ meetings }) => meetings?.stamps,
  (any) => `^(?:${any})`,
)
const OTHER_DAY = twinOfAll(({ meetings }) => meetings?.otherDays, wholeWords)
const REPORT = twinOfAll(({ meetings }) => meetings?.reports, wholeWords)

/** "Time/Location", "When and where": what stands below such a heading tells the day. */
const TIME_HEADING = twinOfAll(
  ({ meetings }) => meetings?.dateLabels,
  (any) => `^(?:${any}) `,
)

/** Returns a line's day as a draft. */
export function draftDate(line: Line, value: CalendarDate, by: string): DateDraft {
  return {
    value,
    certainty: 'stated',
    span: { start: line.start, end: line.start + line.raw.length },
    quote: line.raw,
    by,
  }
}

/** Returns the order of day and month in a document's figures, worked out when it is first asked for. */
export function lazyOrder(lines: readonly Line[], hints: SourceHints): () => DayOrder | null {
  let order: DayOrder | null | undefined
  return () => {
    if (order === undefined) order = dayOrderOf(lines, [fileDate(hints.fileName)])
    return order
  }
}

/**
 * Returns the day of the meeting that a whole source records: what its recording or front matter says, a dated heading
 * near the top, a `Date:` label, an early line, the name of its file; a day without a year takes it from around.
 */
export function findDate(lines: readonly Line[], front: readonly Line[], hints: SourceHints): DateDraft {
  const started = hints.startedAt ?? ''
  const began = zonedDay(started, hints.timeZone ?? null) ?? readDates(started)[0]?.date
  if (began !== undefined)
    return { value: began, certainty: 'stated', span: null, quote: hints.startedAt, by: 'transcript-start' }
  const matter = dateInMatter(lines, front, hints)
  if (matter !== null) return matter
  const body = lines.slice(front.length, front.length + SEARCHED_LINES)
  const order = lazyOrder(lines, hints)
  const years = yearsAround(lines, front, hints)
  const named = fileDate(hints.fileName) ?? fileDate(hints.title)
  const { heading, label, early } = datesInBody(body, order, years)
  if (heading !== null)
    return isCopied(heading, named, lines) || isOldYear(heading, named) ? fromFile(named, hints) : heading
  const isOfPeriod = (label !== null || early !== null) && isReport(body)
  if (label !== null && !isOfPeriod) return isOldYear(label, named) ? fromFile(named, hints) : label
  if (early !== null && named === null && !isOfPeriod) return early
  return named === null ? dateSpoken(hints.opening ?? '') : fromFile(named, hints)
}

function dateSpoken(opening: string): DateDraft {
  const [spoken] = readDates(opening)
  if (spoken === undefined) return UNKNOWN_DATE
  const quote = opening.slice(spoken.start, spoken.end)
  return { value: spoken.date, certainty: 'implied', span: null, quote, by: 'spoken-date' }
}

function fromFile(value: CalendarDate | null, hints: SourceHints): DateDraft {
  return { value, certainty: 'implied', span: null, quote: hints.fileName, by: 'file-name' }
}

function dateInMatter(lines: readonly Line[], front: readonly Line[], hints: SourceHints): DateDraft | null {
  const field = (name: RegExp): Line | undefined => front.find((line) => name.test(line.raw))
  const dated = [field(/^date\s?:/i), field(/^title\s?:/i)].find(
    (line) => line !== undefined && readDates(line.raw).length > 0,
  )
  if (dated === undefined) return null
  const written = readDates(dated.raw)[0]?.date ?? null
  if (written === null) return null
  const title = field(/^title\s?:/i)
  // A title that is nothing but a day says whose notes these are; the date beside it may be the page's.
  const whole = title === undefined || title === dated ? null : onlyDay(title.raw)
  if (title !== undefined && whole !== null) return draftDate(title, whole, 'front-matter')
  const told = title === undefined || title === dated ? null : dayTold(title.raw, written)
  // A post is dated by the day on which it was written, and its title tells of the day before.
  if (title !== undefined && told !== null) return draftDate(title, told, 'front-matter')
  if (!isPost(front)) return draftDate(dated, written, 'front-matter')
  const post = readPostDate(lines.slice(front.length), written, fileDate(hints.fileName))
  if (post === null) return UNKNOWN_DATE
  return {
    ...draftDate(post.line ?? dated, post.date, post.by),
    certainty: post.line === null ? 'implied' : 'stated',
  }
}

function onlyDay(title: string): CalendarDate | null {
  const [mention] = readDates(title)
  if (mention === undefined) return null
  const rest = `${title.slice(title.indexOf(':') + 1, mention.start)}${title.slice(mention.end)}`
  return /^[\s"']*$/.test(rest) ? mention.date : null
}

/** Returns the day that a title names, not long before a text was written, or null. */
function dayTold(title: string, written: CalendarDate): CalendarDate | null {
  const year = Number(written.slice(0, 4))
  const partial = readPartialDate(title)
  const candidates = [
    readDates(title)[0]?.date ?? null,
    partial === null ? null : inYear(partial, [year]),
    partial === null ? null : inYear(partial, [year - 1]),
  ]
  return (
    candidates.find((date) => date !== null && date <= written && date >= addDays(written, -TOLD_WITHIN_DAYS)) ?? null
  )
}

const ADDRESS = /https?:\/\/\S{1,2000}/g

interface BodyDates {
  readonly heading: DateDraft | null
  readonly label: DateDraft | null
  readonly early: DateDraft | null
}

function datesInBody(body: readonly Line[], order: () => DayOrder | null, years: readonly number[]): BodyDates {
  let label: DateDraft | null = null
  let early: DateDraft | null = null
  let heading: DateDraft | null = null
  let seen = 0
  let isTimeAbove = false
  const whole = (written: string): CalendarDate | null => {
    // The day in an address is a page's.
    const text = written.includes('://') ? written.replaceAll(ADDRESS, '') : written
    const [mention] = readDates(text)
    return mention === undefined ? null : settled(mention, text, order)
  }
  const dayIn = (text: string): CalendarDate | null => {
    const partial = whole(text) === null ? readPartialDate(text) : null
    return partial === null ? whole(text) : inYear(partial, years)
  }
  for (const line of body) {
    if (line.plain === '' || line.kind === 'hidden') continue
    seen += 1
    if (line.plain.length >= 400) continue
    const day = whole(line.plain)
    if (line.kind === 'heading') isTimeAbove = TIME_HEADING.test(`${foldName(line.plain)} `)
    if (label === null && seen <= LABELLED_WITHIN && DATE_LABEL.test(line.plain)) {
      const own = dayIn(line.plain)
      const next = own === null ? nextLine(body, line) : undefined
      const behind = own ?? (next === undefined ? null : dayIn(next.plain.slice(0, 400)))
      if (behind !== null) {
        label = draftDate(next ?? line, behind, 'date-label')
        // Its year comes from elsewhere.
        if (whole((next ?? line).plain.slice(0, 400)) === null) label = { ...label, certainty: 'implied' }
      }
    }
    const isHeading = line.kind === 'heading' && line.level <= 3 && seen < 25
    if (isHeading && day !== null) return { heading: draftDate(line, day, 'heading'), label, early }
    if (STAMP.test(line.plain) || OTHER_DAY.test(line.plain)) continue
    if (day !== null && seen <= 12 && line.plain.length < 120) early ??= draftDate(line, day, 'early-line')
    else if (day !== null && seen <= 3) early ??= { ...draftDate(line, day, 'early-line'), certainty: 'implied' }
    else if (day === null && heading === null && seen <= 25 && line.plain.length < 160) {
      const isTitle = isHeading || seen <= 3 || (seen <= 12 && isTimeAbove)
      const partial = isTitle ? readPartialDate(line.plain) : null
      const date = partial === null ? null : inYear(partial, years)
      if (date !== null) heading = { ...draftDate(line, date, 'heading-and-year'), certainty: 'implied' }
    }
  }
  return { heading: label === null && early === null ? heading : null, label, early }
}

function nextLine(body: readonly Line[], line: Line): Line | undefined {
  const at = body.indexOf(line)
  return body.slice(at + 1, at + 5).find((near) => near.plain !== '')
}

/**
 * Returns the years that may be a day's where it names none: its file's, the title's, those of the first lines; where only
 * these tell, the years next to them too, in which a day of the week may be right.
 */
export function yearsAround(lines: readonly Line[], front: readonly Line[], hints: SourceHints): number[] {
  const named = [hints.fileName ?? '', hints.title ?? '', ...front.map(({ raw }) => raw)].flatMap(yearsIn)
  const short = fileDate(hints.fileName)
  const sure = (short === null ? named : [...named, Number(short.slice(0, 4))]).filter(isYear)
  const told: number[] = []
  for (const line of lines.slice(front.length, front.length + 30)) {
    if (line.plain.length < 160 && !STAMP.test(line.plain)) told.push(...yearsIn(line.plain).filter(isYear))
  }
  const near = sure.length > 0 ? [] : told.flatMap((year) => [year - 1, year + 1])
  return [...sure, ...told, ...near]
}

function isYear(year: number): boolean {
  return year >= 1990 && year <= 2045
}

/** A period's report tells of many days, and none of them is a meeting's. */
function isReport(body: readonly Line[]): boolean {
  let seen = 0
  for (const { plain, kind } of body) {
    if (plain === '' || kind === 'hidden') continue
    seen += 1
    if (seen > 12) return false
    if (plain.length < 100 && REPORT.test(plain)) return true
  }
  return false
}

/**
 * A title that was copied with the notes of the meeting before: its day stands again among the earlier meetings that
 * the notes list, and the file's name gives a later one.
 */
function isCopied({ value, quote }: DateDraft, named: CalendarDate | null, lines: readonly Line[]): boolean {
  if (value === null || named === null || named <= value) return false
  let earlier = 0
  let isListed = false
  for (const { kind, plain, raw } of lines) {
    if (kind !== 'bullet' || plain.length > 120) continue
    const [mention] = readDates(plain)
    if (mention === undefined || mention.date > value) continue
    earlier += 1
    if (mention.date === value && raw !== quote) isListed = true
  }
  return isListed && earlier >= 3
}

/**
 * The day that a file's name gives, a year later: in January people still write the old year, and a day of the week that
 * is right only in the later one tells that the year was copied.
 */
function isOldYear({ value, quote }: DateDraft, named: CalendarDate | null): boolean {
  if (value === null || named === null || value.slice(4) !== named.slice(4)) return false
  if (Number(named.slice(0, 4)) !== Number(value.slice(0, 4)) + 1) return false
  const weekday = readPartialDate(quote ?? '')?.weekday ?? null
  if (weekday !== null) return weekday === weekdayOf(named)
  return Number(named.slice(5, 7)) <= 2
}

/** Returns the day in a file's name, the last one where there are several, or null. */
function fileDate(name: string | null): CalendarDate | null {
  if (name === null) return null
  const plain = name.replaceAll('%2C', ',').replaceAll('%20', ' ')
  const dates = readDates(plain)
  return dates.at(-1)?.date ?? inNamedYear(plain) ?? readShortFigures(plain)
}

/** `2024/community-08-06.md` and `2024/notes-august-6.md`: the year stands elsewhere in the path. */
function inNamedYear(name: string): CalendarDate | null {
  const partial = readPartialDate(name.replaceAll(/[-_]/g, ' '))
  // `2021/02-february.md`: folders of months are numbered.
  if (partial !== null && partial.day === partial.month && /(?<!\d)0?\d{1,2}[-_ ]\p{L}/u.test(name)) return null
  return partial === null ? readFigures(name) : inYear(partial, yearsIn(name))
}
