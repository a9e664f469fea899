import type { CalendarDate } from '@evenkeel/domain/identifier.ts'
import { isTimeZone, zonedDay } from '@evenkeel/extract/3-resolve/zoned-day.ts'

/** Returns what is wrong with the name of a time zone given on the command line, or null when nothing is. */
export function timeZoneProblem(name: string | undefined): string | null {
  if (name === undefined || isTimeZone(name)) return null
  return `There is no time zone '${name}'; they are called like Europe/Paris or UTC.`
}

/** Returns the day on the calendar of a time zone, or of this computer where none is given. */
export function zonedToday(timeZone: string | null): CalendarDate {
  const now = new Date()
  const two = (value: number): string => String(value).padStart(2, '0')
  const here = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  return timeZone === null ? here : (zonedDay(now.toISOString(), timeZone) ?? here)
}
