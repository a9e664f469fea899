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

/** Returns the days since 1970-01-01 of a date `YYYY-MM-DD` (civil-from-days arithmetic, H. Hinnant); throws a RangeError for any other text. */
export function dayNumber(date: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  if (match === null) throw new RangeError(`not a calendar date: ${date}`)
  const month = Number(match[2])
  const year = Number(match[1]) - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(match[3]) - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

function partsOf(number: number): DayParts {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  }
}

/** Returns the day of the week, 0 for Sunday to 6 for Saturday. */
export function weekdayOf(number: number): number {
  return (((number + 4) % 7) + 7) % 7
}

/** Returns a day as `2026-03-04`. */
export function isoDate(number: number): string {
  const { year, month, day } = partsOf(number)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

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
