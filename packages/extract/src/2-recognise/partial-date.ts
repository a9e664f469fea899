import type { CalendarDate } from '@evenkeel/domain/identifier.ts'
import { calendarDate, weekdayOf } from '../3-resolve/calendar-days.ts'
import {
  JOINTS,
  MONTH_NAMES,
  monthNumber,
  ORDINALS,
  WEEKDAY_NAMES,
  weekdayNumber,
} from '../locales/calendar-patterns.ts'

/** A day and its month as a text gives them, without the year. */
export interface PartialDate {
  readonly month: number
  readonly day: number
  /** 0 for Sunday to 6, where the day of the week stands in front. */
  readonly weekday: number | null
}

const WEEKDAY = `(?:(${WEEKDAY_NAMES})\\.?,? )?`
const DAY = '(3[01]|[12]\\d|0?[1-9])'
const DAY_MONTH = new RegExp(
  `(?<![\\p{L}\\d])${WEEKDAY}${DAY}(?:${ORDINALS})?(?: (?:${JOINTS}))?[ -](${MONTH_NAMES})(?![\\p{L}\\d])`,
  'iu',
)
const MONTH_DAY = new RegExp(
  `(?<![\\p{L}\\d])${WEEKDAY}(${MONTH_NAMES})\\.?[ _-]${DAY}(?:${ORDINALS})?(?![\\p{L}\\d:])`,
  'iu',
)
const FIGURES = /(?<!\d)(?<!\d[-_.])(0[1-9]|1[0-2])[-_.](0[1-9]|[12]\d|3[01])(?![\d-])/

/** Returns the first day of a short text that is named with its month, such as "jeudi 16 décembre" or "Aug. 6", or null. */
export function readPartialDate(text: string): PartialDate | null {
  if (!/\d/.test(text)) return null
  const dayFirst = DAY_MONTH.exec(text)
  if (dayFirst !== null) return partial(dayFirst[1], monthNumber(dayFirst[3]), Number(dayFirst[2]))
  const monthFirst = MONTH_DAY.exec(text)
  return monthFirst === null ? null : partial(monthFirst[1], monthNumber(monthFirst[2]), Number(monthFirst[3]))
}

/** Returns the day that a file's name gives as month and day in figures beside a year of its own (`2024/notes-08-06.md`), or null. */
export function readFigures(name: string): CalendarDate | null {
  const figures = FIGURES.exec(name)
  const [year] = yearsIn(name)
  return figures === null || year === undefined ? null : calendarDate(year, Number(figures[1]), Number(figures[2]))
}

const SHORT_FIGURES = /(?<!\d)(?<!\d[-_.])(\d\d?)([-_.])(\d\d?)\2(\d\d)(?![-_.]?\d)/

/** Returns the day that a file's name gives in three pairs of figures (`03-28-20.md`, `6_25_25.md`) where they can mean only one since 2005, or null. */
export function readShortFigures(name: string): CalendarDate | null {
  const figures = SHORT_FIGURES.exec(name)
  if (figures === null) return null
  const [first, second, third] = [Number(figures[1]), Number(figures[3]), Number(figures[4])]
  const isPadded = figures[1]?.length === 2 && figures[3]?.length === 2
  // Numbers of releases are written with dots, and a year has two figures.
  if (!isPadded && figures[2] === '.') return null
  const orders: readonly (readonly [number, number, number])[] = [
    [third, first, second],
    [third, second, first],
    ...(isPadded ? [[first, second, third] as const] : []),
  ]
  const days = new Set<CalendarDate>()
  for (const [year, month, day] of orders) {
    const date = year < 5 || year > 45 ? null : calendarDate(2000 + year, month, day)
    if (date !== null) days.add(date)
  }
  const [only] = days
  return only !== undefined && days.size === 1 ? only : null
}

function partial(weekday: string | undefined, month: number, day: number): PartialDate | null {
  // 2024 has a 29th of February.
  return calendarDate(2024, month, day) === null ? null : { month, day, weekday: weekdayNumber(weekday) }
}

/** Returns the four-digit years that a text names, in order. */
export function yearsIn(text: string): number[] {
  return [...text.matchAll(/(?<!\d)((?:19|20)\d{2})(?!\d)/g)].map(([, year]) => Number(year))
}

/** Returns the day in the first of the years in which its day of the week is right, else in the first in which there is such a day. */
export function inYear({ month, day, weekday }: PartialDate, years: readonly number[]): CalendarDate | null {
  const dates = years.map((year) => calendarDate(year, month, day)).filter((date) => date !== null)
  if (weekday === null) return dates[0] ?? null
  return dates.find((date) => weekdayOf(date) === weekday) ?? dates[0] ?? null
}
