import { dayNumber as numberOfDay, dayOfNumber } from '@evenkeel/domain/day-number.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

interface DayParts {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Returns the days since 1970-01-01 of a date `YYYY-MM-DD`; throws a RangeError for any other text. */
export function dayNumber(date: string): number {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new RangeError(`not a calendar date: ${date}`)
  return numberOfDay(date)
}

function partsOf(number: number): DayParts {
  const [year = 0, month = 0, day = 0] = isoDate(number).split('-').map(Number)
  return { year, month, day }
}

/** Returns the day of the week, 0 for Sunday to 6 for Saturday. */
export function weekdayOf(number: number): number {
  return (((number + 4) % 7) + 7) % 7
}

/** Returns a day as `2026-03-04`. */
export const isoDate = dayOfNumber

/** Returns a day as `March 4, 2026`. */
export function longDate(number: number): string {
  const { year, month, day } = partsOf(number)
  return `${MONTHS[month - 1]} ${day}, ${year}`
}

/** Returns a day as `Mar 4, 2026`. */
export function shortDate(number: number): string {
  const { year, month, day } = partsOf(number)
  return `${MONTHS[month - 1]?.slice(0, 3)} ${day}, ${year}`
}

/** Returns a day as `4 March 2026`. */
export function britishDate(number: number): string {
  const { year, month, day } = partsOf(number)
  return `${day} ${MONTHS[month - 1]} ${year}`
}

/** Returns a day as `March 4`. */
export function monthDay(number: number): string {
  const { month, day } = partsOf(number)
  return `${MONTHS[month - 1]} ${day}`
}

/** Returns the English name of a day's weekday. */
export function weekdayName(number: number): string {
  return WEEKDAYS[weekdayOf(number)] ?? ''
}
