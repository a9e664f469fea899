import type { CalendarDate } from '@evenkeel/domain/identifier.ts'
import { addDays, calendarDate, daysInMonth, weekdayOf } from './calendar-days.ts'

/** What stands in front of a day of the week or a stretch of time. */
type Modifier = 'this' | 'next' | 'coming' | null

const MODIFIERS: ReadonlySet<string> = new Set(['this', 'next', 'coming'])
const WEEKDAYS = numbered(
  'sun sunday|mon monday|tue tues tuesday|wed wednesday|thu thur thurs thursday|fri friday|sat saturday',
)
const MONTHS = numbered(
  '|jan january|feb february|mar march|apr april|may|jun june|jul july|aug august|sep sept september|oct october|nov november|dec december',
)
const AMOUNTS = numbered('|a an the one|two couple few|three|four|five|six|seven|eight|nine|ten|eleven|twelve')
const UNITS = new Map<string, Unit>([
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['quarter', 'quarter'],
  ['quarters', 'quarter'],
  ['year', 'year'],
  ['years', 'year'],
])
type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year'
const PARTS = new Map<string, 'start' | 'middle' | 'end'>([
  ['start', 'start'],
  ['beginning', 'start'],
  ['middle', 'middle'],
  ['end', 'end'],
])
/** A phrase of more words is prose. */
const WORDS_MAX = 16
/** "In 5000 days" is a slip. */
const AMOUNT_MAX = 400

/**
 * Returns the day that a phrase in small letters names, seen from a day: `next friday`, `monday, 3/30`, `in two weeks`,
 * `start of next month`, `june 4 at noon`; the first that is named, the next such day where no year is. Null where none is.
 */
export function resolveSpokenDay(phrase: string, reference: CalendarDate): CalendarDate | null {
  const words = phrase.match(/[a-z]+|\d+\/\d+(?:\/\d+)?|\d+/g) ?? []
  for (let at = 0; at < words.length && at < WORDS_MAX; at++) {
    const date = dayAt(words, at, reference)
    if (date !== undefined) return date
  }
  return null
}

/** Undefined where nothing begins at the word; null where what begins there is no day. */
function dayAt(words: readonly string[], at: number, reference: CalendarDate): CalendarDate | null | undefined {
  const word = words[at] ?? ''
  const dated = dateAt(words, at, reference)
  if (dated !== undefined) return dated
  if (word === 'today' || word === 'tonight' || word === 'now') return reference
  if (word === 'tomorrow') return addDays(reference, 1)
  if (word === 'yesterday') return addDays(reference, -1)
  const part = PARTS.get(word)
  if (part !== undefined && words[at + 1] === 'of') return partAt(part, words, at + 2, reference)
  const modifier = MODIFIERS.has(word) ? (word as Modifier) : null
  const named = words[modifier === null ? at : at + 1] ?? ''
  const weekday = named === 'weekend' ? 6 : WEEKDAYS.get(named)
  if (weekday !== undefined) {
    // "Monday, 3/30" is told by its figures.
    return (
      dateAt(words, at + (modifier === null ? 1 : 2), reference) ??
      onWeekday(weekday, named === 'weekend' ? (modifier ?? 'this') : modifier, reference)
    )
  }
  if (modifier !== null) {
    const unit = UNITS.get(named)
    if (unit !== undefined) return modifier === 'this' ? endOf(unit, reference) : later(reference, 1, unit)
    return undefined
  }
  return afterSome(words, at, reference)
}

/** A day of a month: `june 4`, `4th of june`, `6/4`. */
function dateAt(words: readonly string[], at: number, reference: CalendarDate): CalendarDate | null | undefined {
  const word = words[at] ?? ''
  const slashed = /^(\d{1,2})\/(\d{1,2})$/.exec(word)
  if (slashed !== null) {
    const [first, second] = [Number(slashed[1]), Number(slashed[2])]
    return nextDate(first, second, reference) ?? nextDate(second, first, reference)
  }
  const month = MONTHS.get(word)
  const day = dayNumber(words[at + 1])
  if (month !== undefined && day !== null) return nextDate(month, day, reference)
  const isOrdinal = ORDINALS.has(words[at + 1] ?? '')
  const behind = isOrdinal ? at + 2 : at + 1
  const named = MONTHS.get(words[words[behind] === 'of' ? behind + 1 : behind] ?? '')
  const first = dayNumber(word)
  return named !== undefined && first !== null ? nextDate(named, first, reference) : undefined
}

const ORDINALS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th'])

function dayNumber(word: string | undefined): number | null {
  return word !== undefined && /^\d{1,2}$/.test(word) ? Number(word) : null
}

function nextDate(month: number, day: number, reference: CalendarDate): CalendarDate | null {
  const year = Number(reference.slice(0, 4))
  const date = calendarDate(year, month, day)
  return date !== null && date >= reference ? date : calendarDate(year + 1, month, day)
}

/** "Next Friday" is the Friday of the week to come, and weeks begin on Monday. */
function onWeekday(weekday: number, modifier: Modifier, reference: CalendarDate): CalendarDate {
  const today = weekdayOf(reference)
  const ahead = (weekday - today + 7) % 7
  if (modifier === 'this') return addDays(reference, ahead)
  if (modifier !== 'next') return addDays(reference, ahead === 0 ? 7 : ahead)
  const isThisWeek = (weekday + 6) % 7 >= (today + 6) % 7
  return addDays(reference, isThisWeek ? ahead + 7 : ahead)
}

/** "In the next two weeks", "within a month", "3 days", "2 weeks ago". */
function afterSome(words: readonly string[], at: number, reference: CalendarDate): CalendarDate | null | undefined {
  const word = words[at] ?? ''
  const amount = AMOUNTS.get(word) ?? (/^\d{1,3}$/.test(word) ? Number(word) : undefined)
  if (amount === undefined || amount === 0 || amount > AMOUNT_MAX) return undefined
  const behind = words[at + 1] === 'of' ? at + 2 : at + 1
  const unit = UNITS.get(words[behind] ?? '')
  if (unit === undefined) return undefined
  return later(reference, words[behind + 1] === 'ago' ? -amount : amount, unit)
}

/** "Start of next month", "middle of the year": the next such day where this one's is over. */
function partAt(
  part: 'start' | 'middle' | 'end',
  words: readonly string[],
  from: number,
  reference: CalendarDate,
): CalendarDate | null | undefined {
  const at = words[from] === 'the' ? from + 1 : from
  const modifier = MODIFIERS.has(words[at] ?? '') ? words[at] : null
  const unit = UNITS.get(words[modifier === null ? at : at + 1] ?? '')
  if (unit === undefined) return undefined
  const within = modifier === 'next' || modifier === 'coming' ? later(reference, 1, unit) : reference
  const date = within === null ? null : partOf(part, unit, within)
  if (date === null || date >= reference || modifier === 'this') return date
  const next = later(reference, 1, unit)
  return next === null ? null : partOf(part, unit, next)
}

function partOf(part: 'start' | 'middle' | 'end', unit: Unit, day: CalendarDate): CalendarDate | null {
  if (part === 'end') return endOf(unit, day)
  const [year = 0, month = 1] = day.split('-').map(Number)
  if (unit === 'day') return day
  if (unit === 'week') return addDays(day, -((weekdayOf(day) + 6) % 7) + (part === 'middle' ? 2 : 0))
  if (unit === 'month') return calendarDate(year, month, part === 'middle' ? 15 : 1)
  if (unit === 'year') return calendarDate(year, part === 'middle' ? 7 : 1, 1)
  const first = Math.floor((month - 1) / 3) * 3 + 1
  return part === 'middle' ? calendarDate(year, first + 1, 15) : calendarDate(year, first, 1)
}

/** A working week ends on Friday. */
function endOf(unit: Unit, day: CalendarDate): CalendarDate | null {
  const [year = 0, month = 1] = day.split('-').map(Number)
  if (unit === 'day') return day
  if (unit === 'week') return addDays(day, (5 - weekdayOf(day) + 7) % 7)
  const last = unit === 'month' ? month : unit === 'quarter' ? Math.ceil(month / 3) * 3 : 12
  return calendarDate(year, last, daysInMonth(year, last))
}

function later(reference: CalendarDate, amount: number, unit: Unit): CalendarDate | null {
  if (unit === 'day' || unit === 'week') return addDays(reference, amount * (unit === 'week' ? 7 : 1))
  const [year = 0, month = 1, day = 1] = reference.split('-').map(Number)
  const months = year * 12 + month - 1 + amount * (unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12)
  const inYear = Math.floor(months / 12)
  const inMonth = (months % 12) + 1
  return calendarDate(inYear, inMonth, Math.min(day, daysInMonth(inYear, inMonth)))
}

/** Lists of names parted by bars, each numbered by its place; an empty one in front has the next count from 1. */
function numbered(lists: string): ReadonlyMap<string, number> {
  return new Map(
    lists
      .split('|')
      .flatMap((names, index) => (names === '' ? [] : names.split(' ').map((name): [string, number] => [name, index]))),
  )
}
