import type { CalendarDate } from '@evenkeel/domain/identifier.ts'
import { calendarDate, daysInMonth, weekdayOf } from '../3-resolve/calendar-days.ts'
import { shadowPattern } from '../shadow-text.ts'
import { JOINTS, MONTH_BEGINNINGS, MONTH_NAMES, monthNumber, ORDINALS } from '../locales/calendar-patterns.ts'

/** A day found in a text: offsets of its words, end exclusive. */
export interface DateMention {
  readonly date: CalendarDate
  readonly start: number
  readonly end: number
  /** The day that the same figures mean with day and month the other way round; null where only one way can be meant. */
  readonly other: CalendarDate | null
}

const MONTH = `(${MONTH_NAMES})`
const YEAR_FIRST = /(?<!\d)((?:19|20)\d{2})([-./_ ]?)(1[0-2]|0?[1-9])\2(3[01]|[12]\d|0?[1-9])(?!\d)/g
const DAY_MONTH_YEAR = new RegExp(
  `(?<![\\p{L}\\d])(3[01]|[12]\\d|0?[1-9])(?:${ORDINALS})?(?: (?:${JOINTS}))?[ -]?${MONTH}\\.?,?(?: (?:${JOINTS}))?[ -]?((?:19|20)\\d{2})(?!\\d)`,
  'giu',
)
const MONTH_DAY_YEAR = new RegExp(
  `(?<![\\p{L}\\d])${MONTH}\\.?[ _-]?(3[01]|[12]\\d|0?[1-9])(?!\\d)(?:${ORDINALS})?(?:,? ?[-–/]? ?_?\\d{1,2}(?!\\d)(?:${ORDINALS})?)?(?:, ?| |_|-)_?((?:19|20)\\d{2})(?!\\d)`,
  'giu',
)
const SLASHED = /(?<![\d/.])(3[01]|[12]\d|0?[1-9])([/.])(3[01]|[12]\d|0?[1-9])\2((?:20)?\d{2})(?![\d/.])/g
const DASHED =
  /(?<!\d)(?<!\d[/._-])(3[01]|[12]\d|0?[1-9])([-_])(3[01]|[12]\d|0?[1-9])\2((?:19|20)\d{2})(?![\d/-]|\.\d)/g
const ISO_WEEK = /(?<!\d)((?:19|20)\d{2})-?W(0[1-9]|[1-4]\d|5[0-3])-?([1-7])(?!\d)/g
const YEAR_MONTH_DAY = new RegExp(
  `(?<!\\d)((?:19|20)\\d{2})[-/ ]${MONTH}\\.?[-/ ](3[01]|[12]\\d|0?[1-9])(?!\\d)`,
  'giu',
)
const SHORT_YEAR = new RegExp(
  `(?<![\\p{L}\\d])(3[01]|[12]\\d|0?[1-9])[- ](${MONTH_NAMES})\\.?(?:-| ?['’])(\\d{2})(?![\\p{L}\\d])`,
  'giu',
)

const YEAR_MONTH_DAYS = shadowPattern(YEAR_MONTH_DAY)
const DAY_MONTH_YEARS = shadowPattern(DAY_MONTH_YEAR)
const MONTH_DAY_YEARS = shadowPattern(MONTH_DAY_YEAR)
const SHORT_YEARS = shadowPattern(SHORT_YEAR)

const MONTH_SIGN = new RegExp(MONTH_BEGINNINGS, 'i')

/** Returns every whole date (day, month and year) in a short text, in the order in which they stand; nothing is guessed. */
export function readDates(text: string): DateMention[] {
  if (!/\d\d/.test(text)) return []
  const found: DateMention[] = []
  const add = (match: RegExpExecArray, year: number, month: number, day: number, isEitherWay = false): void => {
    const date = calendarDate(year, month, day)
    const { index } = match
    if (date === null || found.some((one) => index < one.end && one.start < index + match[0].length)) return
    const other = isEitherWay && month !== day ? calendarDate(year, day, month) : null
    found.push({ date, start: index, end: index + match[0].length, other })
  }
  // A day named by its month has the four digits of its year too; the slashed one may have two.
  const hasYear = /(?:19|20)\d\d/.test(text)
  for (const match of hasYear ? text.matchAll(YEAR_FIRST) : []) {
    // Numbers of pages and tickets are long runs of digits too.
    const isNumber = match[2] === '' && (match[0].length !== 8 || Number(match[1]) > LAST_PACKED_YEAR)
    if (!isNumber) add(match, Number(match[1]), Number(match[3]), Number(match[4]))
  }
  const isNamed = hasYear && MONTH_SIGN.test(text)
  for (const match of isNamed ? YEAR_MONTH_DAYS.matches(text) : [])
    add(match, Number(match[1]), monthNumber(match[2]), Number(match[3]))
  for (const match of isNamed ? DAY_MONTH_YEARS.matches(text) : [])
    add(match, Number(match[3]), monthNumber(match[2]), Number(match[1]))
  for (const match of isNamed ? MONTH_DAY_YEARS.matches(text) : [])
    add(match, Number(match[3]), monthNumber(match[1]), Number(match[2]))
  for (const match of /\d[/.]\d/.test(text) ? text.matchAll(SLASHED) : []) {
    const year = Number(match[4]) < 100 ? 2000 + Number(match[4]) : Number(match[4])
    const first = Number(match[1])
    const second = Number(match[3])
    // 3/4/2025 reads month first, 3.4.2025 day first, unless only one way is a date.
    const isDayFirst = (match[2] === '.' && second <= 12) || first > 12
    add(match, year, isDayFirst ? second : first, isDayFirst ? first : second, true)
  }
  for (const match of hasYear && /\d[-_]\d/.test(text) ? text.matchAll(DASHED) : []) {
    const isMonthFirst = Number(match[3]) > 12
    add(match, Number(match[4]), Number(match[isMonthFirst ? 1 : 3]), Number(match[isMonthFirst ? 3 : 1]), true)
  }
  for (const match of /[-'’]\d\d(?!\d)/.test(text) && MONTH_SIGN.test(text) ? SHORT_YEARS.matches(text) : [])
    add(match, 2000 + Number(match[3]), monthNumber(match[2]), Number(match[1]))
  for (const match of hasYear && text.includes('W') ? text.matchAll(ISO_WEEK) : []) {
    const [year, month, day] = isoWeekDay(Number(match[1]), Number(match[2]), Number(match[3]))
    add(match, year, month, day)
  }
  return found.sort((a, b) => a.start - b.start)
}

/** A run of eight digits is a day up to this year, and some other number beyond. */
const LAST_PACKED_YEAR = 2045

/** Returns year, month and day of a weekday, 1 for Monday, of an ISO 8601 week: week 1 is the one with the 4th of January. */
function isoWeekDay(year: number, week: number, weekday: number): [number, number, number] {
  const fourth = weekdayOf(`${year}-01-04`) || 7
  let day = 4 - fourth + (week - 1) * 7 + weekday
  if (day < 1) return [year - 1, 12, 31 + day]
  let month = 1
  while (month <= 12 && day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month)
    month += 1
  }
  return month > 12 ? [year + 1, 1, day] : [year, month, day]
}
