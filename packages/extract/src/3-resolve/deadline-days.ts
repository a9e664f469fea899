import { twinPattern } from '../ascii-twin.ts'
import type { CalendarDate } from '@evenkeel/domain/identifier.ts'
import { monthNumber } from '../locales/calendar-patterns.ts'
import type { DayOrder } from '../2-recognise/day-order.ts'
import { addDays, calendarDate, daysInMonth, weekdayOf } from './calendar-days.ts'
import { resolvePlainDay } from './plain-days.ts'

/** Source of a pattern for a weekday's English name, whole or short. */
export const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?'
/** The same for a month's. */
export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'

const NAMED_MONTH = new RegExp(`^(?:(end|middle|beginning|start) of |(early|mid|late)[ -])?(${MONTH})$`)
const WEEK_OF_MONTH = new RegExp(`^(first|1st|second|2nd) week (?:of|in) (${MONTH})$`)
const MONTH_WEEK = new RegExp(`^(${MONTH}) (first|1st|second|2nd) week$`)

/** Returns the day that a phrase of deadlines means which everyday speech has no use for, null where it is none, undefined for any other phrase. */
export function resolveDeadline(
  folded: string,
  reference: CalendarDate,
  dayOrder: () => DayOrder | null,
): CalendarDate | null | undefined {
  const [year = 0, month = 1, day = 1] = reference.split('-').map(Number)
  if (folded === 'eod' || folded.endsWith('end of day') || folded.endsWith('end of the day') || folded === 'tonight')
    return reference
  const weekday = weekdayOf(reference)
  const isNext = folded.includes('next')
  if (folded === 'eow' || /(?:end of|this) (?:the |this |next )?week/.test(folded) || folded === 'this week') {
    return addDays(reference, ((5 - weekday + 7) % 7) + (isNext ? 7 : 0))
  }
  if (folded === 'next week' || folded === 'the coming week' || folded === 'in a week') return addDays(reference, 7)
  if (folded === 'eom' || /end of (?:the |this |next )?month/.test(folded) || folded === 'this month') {
    const [y, m] = isNext ? (month === 12 ? [year + 1, 1] : [year, month + 1]) : [year, month]
    return calendarDate(y, m, daysInMonth(y, m))
  }
  if (folded === 'eoy' || /end of (?:the |this )?year/.test(folded)) return calendarDate(year, 12, 31)
  if (/end of (?:the |this )?quarter/.test(folded)) {
    const last = Math.ceil(month / 3) * 3
    return calendarDate(year, last, daysInMonth(year, last))
  }
  const named = NAMED_MONTH.exec(folded)
  if (named !== null) {
    const number =
      ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].indexOf(
        (named[3] ?? '').slice(0, 3),
      ) + 1
    const inYear = number < month ? year + 1 : year
    const part = named[1] ?? named[2]
    if (part === undefined && folded === 'may') return null
    if (part === 'middle' || part === 'mid') return calendarDate(inYear, number, 15)
    if (part === 'beginning' || part === 'start' || part === 'early') return calendarDate(inYear, number, 1)
    return calendarDate(inYear, number, daysInMonth(inYear, number))
  }
  const weekOf = MONTH_WEEK.exec(folded) ?? WEEK_OF_MONTH.exec(folded)
  if (weekOf !== null) {
    const number = monthNumber(weekOf[1]) || monthNumber(weekOf[2])
    const inYear = number < month ? year + 1 : year
    return calendarDate(inYear, number, /first|1st/.test(folded) ? 7 : 14)
  }
  const ordinal = /^(?:the )?(\d{1,2})(?:st|nd|rd|th)$/.exec(folded)
  if (ordinal !== null) {
    const date = calendarDate(year, month, Number(ordinal[1]))
    if (date !== null && date >= reference) return date
    return month === 12
      ? calendarDate(year + 1, 1, Number(ordinal[1]))
      : calendarDate(year, month + 1, Number(ordinal[1]))
  }
  const ofYear = /^(?:in )?(?:the )?end of (?:the year )?((?:19|20)\d\d)$/.exec(folded)
  if (ofYear !== null) return calendarDate(Number(ofYear[1]), 12, 31)
  if (/^(?:immediately|right|directly|straight) after /.test(folded)) return reference
  const endOfDay = END_OF_DAY.exec(folded)?.[1]
  if (endOfDay !== undefined) return resolvePlainDay(wholeWeekday(endOfDay), reference) ?? null
  const ahead = resolveAhead(folded, reference)
  if (ahead !== undefined) return ahead
  const inQuarter = /^(?:the )?end of (?:the )?q([1-4])$/.exec(folded)
  if (inQuarter !== null) {
    const last = Number(inQuarter[1]) * 3
    const inYear = last < month ? year + 1 : year
    return calendarDate(inYear, last, daysInMonth(inYear, last))
  }
  const soon = /^(?:in|within) (?:the next |a |about )?(?:few|couple(?: of)?) (day|week|month)s?$/.exec(folded)
  if (soon !== null) return addDays(reference, soon[1] === 'day' ? 2 : soon[1] === 'week' ? 14 : 60)
  const dashed = /^(\d{1,2})-(\d{1,2})-(\d{2}|\d{4})$/.exec(folded)
  if (dashed !== null) {
    const [one, two, written] = [Number(dashed[1]), Number(dashed[2]), Number(dashed[3])]
    const inYear = written < 100 ? 2000 + written : written
    const [dayFirst, monthFirst] = [calendarDate(inYear, two, one), calendarDate(inYear, one, two)]
    return dayOrder() === 'day-first' ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst)
  }
  const slashed = /^(\d{1,2})\/(\d{1,2})$/.exec(folded)
  if (slashed !== null) {
    const first = Number(slashed[1])
    const second = Number(slashed[2])
    const isDayFirst = dayOrder() === 'day-first'
    const date = isDayFirst
      ? (calendarDate(year, second, first) ?? calendarDate(year, first, second))
      : (calendarDate(year, first, second) ?? calendarDate(year, second, first))
    return date !== null && date < reference && day > 0 ? null : date
  }
  return undefined
}

const END_OF_DAY = new RegExp(`^(?:the )?end of (?:the )?(${WEEKDAY})$`)
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

function wholeWeekday(word: string): string {
  return WEEKDAYS.find((day) => day.startsWith(word.slice(0, 3))) ?? word
}

const SMALL_NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  six: 6,
  few: 2,
  couple: 2,
}
const AHEAD = twinPattern(
  /^(?:after |(?:in|within|over|during) )?(?:(?:the )?(?:next|coming) |a |about )?(\d{1,2}|an?|one|two|three|four|six|few|couple)(?: of)?(?:[-–]| to )?(\d{1,2})? ?(business |working )?(day|week|month|year)s?$/,
)

/** "in the next 1-2 weeks", "within 5 business days", "after a year": the far end of the stretch. */
function resolveAhead(folded: string, reference: CalendarDate): CalendarDate | null | undefined {
  const match = AHEAD.exec(folded)
  if (match === null) return undefined
  const isWorking = match[3] !== undefined
  const isPlain = !isWorking && match[2] === undefined && !/next|coming|after|year/.test(folded)
  // The plain ones are read with everyday speech.
  if (isPlain) return undefined
  const amount = Number(match[2] ?? SMALL_NUMBERS[match[1] ?? ''] ?? match[1])
  if (match[4] === 'week') return addDays(reference, amount * 7)
  if (match[4] === 'day') return isWorking ? workingDaysLater(reference, amount) : addDays(reference, amount)
  const [year = 0, month = 1, day = 1] = reference.split('-').map(Number)
  const months = month - 1 + amount * (match[4] === 'year' ? 12 : 1)
  const [inYear, inMonth] = [year + Math.floor(months / 12), (months % 12) + 1]
  return calendarDate(inYear, inMonth, Math.min(day, daysInMonth(inYear, inMonth)))
}

/** Saturdays and Sundays are not counted. */
function workingDaysLater(reference: CalendarDate, days: number): CalendarDate {
  let date = reference
  for (let left = days; left > 0;) {
    date = addDays(date, 1)
    if (weekdayOf(date) !== 0 && weekdayOf(date) !== 6) left -= 1
  }
  return date
}
