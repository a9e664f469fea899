import type { CalendarDate } from '@evenkeel/domain/identifier.ts'
import { JOINTS, MONTH_BEGINNINGS, MONTH_NAMES, monthNumber, ORDINALS } from '../locales/calendar-patterns.ts'

/** A day found in a text: offsets of its words, end exclusive. */
export interface DateMention {
  readonly date: CalendarDate
  readonly start: number
  readonly end: number
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

const MONTH_SIGN = new RegExp(MONTH_BEGINNINGS, 'i')

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
