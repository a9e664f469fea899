import type { CalendarDate } from '@evenkeel/domain/identifier.ts'
import { monthNumber } from '../locales/calendar-patterns.ts'
import { addDays, calendarDate, weekdayOf } from './calendar-days.ts'

const MONTH_DAY = /^([a-z]{3,9}) (\d{1,2})(?:st|nd|rd|th)?$/
const DAY_MONTH = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})$/
const WEEKDAYS: Readonly<Record<string, number>> = {
  sunday: 0,
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
}

/**
 * Returns the day that the commonest phrases mean (`today`, `tomorrow`, `friday`, `june 4`, `4th june`), the next such
 * day from the given one on; undefined for any other phrase, and for a day that not every year has.
 */
export function resolvePlainDay(folded: string, reference: CalendarDate): CalendarDate | undefined {
  if (folded === 'today') return reference
  if (folded === 'tomorrow') return addDays(reference, 1)
  const weekday = Object.hasOwn(WEEKDAYS, folded) ? WEEKDAYS[folded] : undefined
  if (weekday !== undefined) return addDays(reference, (weekday - weekdayOf(reference) + 7) % 7)
  const monthFirst = MONTH_DAY.exec(folded)
  const dayFirst = monthFirst === null ? DAY_MONTH.exec(folded) : null
  const month = monthNumber(monthFirst?.[1] ?? dayFirst?.[2])
  const day = Number(monthFirst?.[2] ?? dayFirst?.[1] ?? 0)
  // 2025 has no 29th of February.
  if (month === 0 || calendarDate(2025, month, day) === null) return undefined
  const year = Number(reference.slice(0, 4))
  const inYear = calendarDate(year, month, day)
  const found = inYear !== null && inYear >= reference ? inYear : calendarDate(year + 1, month, day)
  return found ?? undefined
}
