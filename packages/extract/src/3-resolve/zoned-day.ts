import type { CalendarDate } from '@evenkeel/domain/identifier.ts'
import { daysSinceEpoch } from './calendar-days.ts'

/** `2026-03-03T23:30:00Z`, `2026-03-03 23:30:00.123 +02:00`: a day, a time and how far it is from UTC. */
const INSTANT =
  /(?<![\d-])(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)? ?(Z|UTC|GMT|[+-]\d{2}:?\d{2})(?![\d:])/
const EVERY_INSTANT = new RegExp(INSTANT.source, 'g')

/** Returns whether a name is a time zone whose calendar is known ("Europe/Paris", "UTC"). */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

/**
 * Returns the day that the calendar showed in a time zone at the first instant of a text, or as it is written where no
 * known zone is given; null for a text without an instant that says how far it is from UTC.
 */
export function zonedDay(text: string, timeZone: string | null): CalendarDate | null {
  const instant = INSTANT.exec(text.slice(0, 200))
  return instant === null ? null : dayOf(instant, timeZone)
}

/** Returns a text in which every instant with its distance from UTC stands as the day that it is in a time zone. */
export function withDaysForInstants(text: string, timeZone: string | null): string {
  if (!text.includes(':')) return text
  return text.replace(EVERY_INSTANT, (...match) => dayOf(match.slice(0, 8).map(String), timeZone) ?? match[0])
}

function dayOf(instant: readonly (string | undefined)[], timeZone: string | null): CalendarDate | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = instant
    .slice(1, 7)
    .map((part) => Number(part ?? 0) || 0)
  const written = `${instant[1] ?? ''}-${instant[2] ?? ''}-${instant[3] ?? ''}`
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 24 || minute > 59) return null
  if (timeZone === null || !isTimeZone(timeZone)) return written
  const shift = /^([+-])(\d{2}):?(\d{2})$/.exec(instant[7] ?? '')
  const minutes = shift === null ? 0 : (Number(shift[2]) * 60 + Number(shift[3])) * (shift[1] === '-' ? -1 : 1)
  const seconds = daysSinceEpoch(year, month, day) * 86_400 + hour * 3600 + (minute - minutes) * 60 + second
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'gregory',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  const parts = new Map(format.formatToParts(seconds * 1000).map(({ type, value }) => [type, value]))
  return `${(parts.get('year') ?? '').padStart(4, '0')}-${parts.get('month') ?? ''}-${parts.get('day') ?? ''}`
}
