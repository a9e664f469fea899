import type { CalendarDate } from '@evenkeel/domain/identifier.ts'

/** A day found in a text: offsets of its words, end exclusive. */
export interface DateMention {
  readonly date: CalendarDate
  readonly start: number
  readonly end: number
}

const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  january: 1,
  feb: 2,
  february: 2,
  mar: 3,
  march: 3,
  apr: 4,
  april: 4,
  may: 5,
  jun: 6,
  june: 6,
  jul: 7,
  july: 7,
  aug: 8,
  august: 8,
  sep: 9,
  sept: 9,
  september: 9,
  oct: 10,
  october: 10,
  nov: 11,
  november: 11,
  dec: 12,
  december: 12,
}
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const YEAR_FIRST = /(?<!\d)((?:19|20)\d{2})([-./_ ]?)(1[0-2]|0?[1-9])\2(3[01]|[12]\d|0?[1-9])(?!\d)/g
const DAY_MONTH_YEAR = new RegExp(
  `(?<![\\p{L}\\d])(3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?: of)?[ -]?${MONTH}\\.?,?[ -]?((?:19|20)\\d{2})(?!\\d)`,
  'giu',
)
const MONTH_DAY_YEAR = new RegExp(
  `(?<![\\p{L}\\d])${MONTH}\\.?[ _-]?(3[01]|[12]\\d|0?[1-9])(?!\\d)(?:st|nd|rd|th)?(?:,? ?[-–/]? ?_?\\d{1,2}(?!\\d)(?:st|nd|rd|th)?)?(?:, ?| |_|-)_?((?:19|20)\\d{2})(?!\\d)`,
  'giu',
)
const SLASHED = /(?<![\d/.])(3[01]|[12]\d|0?[1-9])([/.])(3[01]|[12]\d|0?[1-9])\2((?:20)?\d{2})(?![\d/.])/g

const MONTH_SIGN = /jan|feb|mar|apr|may|jun|jul|aug|[s\u017f]ep|oct|nov|dec/i

/** The patterns that are put together from parts, for the test of their safety. */
export const patterns: readonly RegExp[] = [YEAR_FIRST, DAY_MONTH_YEAR, MONTH_DAY_YEAR, SLASHED]

/** Returns every whole date (day, month and year) in a short text, in the order in which they stand; nothing is guessed. */
export function readDates(text: string): DateMention[] {
  if (!/\d\d/.test(text)) return []
  const found: DateMention[] = []
  const add = (match: RegExpExecArray, year: number, month: number, day: number): void => {
    const date = calendarDate(year, month, day)
    const { index } = match
    if (date === null || found.some((one) => index < one.end && one.start < index + match[0].length)) return
    found.push({ date, start: index, end: index + match[0].length })
  }
  // A day named by its month has the four digits of its year too; the slashed one may have two.
  const hasYear = /(?:19|20)\d\d/.test(text)
  for (const match of hasYear ? text.matchAll(YEAR_FIRST) : []) {
    const isBareDigits = match[2] === '' && match[0].length !== 8
    if (!isBareDigits) add(match, Number(match[1]), Number(match[3]), Number(match[4]))
  }
  const isNamed = hasYear && MONTH_SIGN.test(text)
  for (const match of isNamed ? text.matchAll(DAY_MONTH_YEAR) : [])
    add(match, Number(match[3]), monthNumber(match[2]), Number(match[1]))
  for (const match of isNamed ? text.matchAll(MONTH_DAY_YEAR) : [])
    add(match, Number(match[3]), monthNumber(match[1]), Number(match[2]))
  for (const match of /\d[/.]\d/.test(text) ? text.matchAll(SLASHED) : []) {
    const year = Number(match[4]) < 100 ? 2000 + Number(match[4]) : Number(match[4])
    const first = Number(match[1])
    const second = Number(match[3])
    // 3/4/2025 reads month first, 3.4.2025 day first, unless only one way is a date.
    const isDayFirst = (match[2] === '.' && second <= 12) || first > 12
    add(match, year, isDayFirst ? second : first, isDayFirst ? first : second)
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Returns a month's number, 1 to 12, for its English name or short form in any case; 0 when it is none. */
export function monthNumber(word: string | undefined): number {
  return MONTHS[(word ?? '').toLowerCase()] ?? 0
}

/** Returns the day as `YYYY-MM-DD`, or null when there is no such day between 1970 and 2100. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  if (year < 1970 || year > 2100 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Returns the number of days in a month, 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
