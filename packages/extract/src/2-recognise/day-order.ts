import type { CalendarDate } from '@evenkeel/domain/identifier.ts'
import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { Line } from '../1-normalise/line.ts'
import { weekdayOf } from '../3-resolve/calendar-days.ts'
import { weekdayNumber, WEEKDAY_NAMES } from '../locales/calendar-patterns.ts'
import { wordsOfAll } from '../locales/words-of-all.ts'
import { readDates, type DateMention } from './read-date.ts'

/** Which of two figures is the day in `3/4/2026`. */
export type DayOrder = 'day-first' | 'month-first'

/** Returns the day that a date in figures means where its order is known. */
export function settled(mention: DateMention, text: string, order: () => DayOrder | null): CalendarDate {
  const { date, other, start } = mention
  if (other === null) return date
  const isMonthFirst = isWrittenMonthFirst(mention, text)
  const named = weekdayNamed(text.slice(Math.max(0, start - 16), start))
  if (named !== null && (weekdayOf(date) === named) !== (weekdayOf(other) === named))
    return weekdayOf(date) === named ? date : other
  const wanted = order()
  if (wanted === null) return date
  return (wanted === 'month-first') === isMonthFirst ? date : other
}

/** Whether the reading of figures that is taken by default has the month in front. */
function isWrittenMonthFirst({ date, start }: DateMention, text: string): boolean {
  return Number(/\d{1,2}/.exec(text.slice(start))?.[0]) === Number(date.slice(5, 7))
}

const WEEKDAY_BEFORE = new RegExp(`(?<![\\p{L}])(${WEEKDAY_NAMES})\\.?,? $`, 'iu')

function weekdayNamed(before: string): number | null {
  return weekdayNumber(WEEKDAY_BEFORE.exec(before)?.[1])
}

const DAY_FIRST_WORDS = wordsOfAll(({ calendar, smallWords }) => (calendar?.dayFirst === true ? smallWords : undefined))
const OTHER_WORDS = wordsOfAll(({ calendar, smallWords }) => (calendar?.dayFirst === true ? undefined : smallWords))
const FIGURES = /(?<![\d/.])(\d{1,2})[/](\d{1,2})[/](?:20)?\d{2}(?![\d/])/g
/** So many lines tell a document's language. */
const LANGUAGE_LINES = 150

/**
 * Returns in which order lines write day and month in figures, by what only one order allows: a figure above twelve, a day
 * that is known from elsewhere (a file's name), a day of the week; else by the language. Null where nothing tells.
 */
export function dayOrderOf(lines: readonly Line[], known: readonly (CalendarDate | null)[]): DayOrder | null {
  let dayFirst = 0
  let monthFirst = 0
  for (const { plain } of lines) {
    if (!/\d[/.]\d/.test(plain) || plain.length > 2000) continue
    for (const [, first, second] of plain.matchAll(FIGURES)) {
      if (Number(first) > 12 && Number(second) <= 12) dayFirst += 1
      if (Number(second) > 12 && Number(first) <= 12) monthFirst += 1
    }
    if (plain.length > 400) continue
    for (const mention of readDates(plain)) {
      const { date, other } = mention
      if (other === null) continue
      const named = weekdayNamed(plain.slice(Math.max(0, mention.start - 16), mention.start))
      const isDate = known.includes(date) || (named !== null && weekdayOf(date) === named)
      const isOther = known.includes(other) || (named !== null && weekdayOf(other) === named)
      if (isDate === isOther) continue
      if (isDate === isWrittenMonthFirst(mention, plain)) monthFirst += 1
      else dayFirst += 1
    }
  }
  if (dayFirst !== monthFirst) return dayFirst > monthFirst ? 'day-first' : 'month-first'
  return isInDayFirstLanguage(lines) ? 'day-first' : null
}

function isInDayFirstLanguage(lines: readonly Line[]): boolean {
  let dayFirst = 0
  let others = 0
  let seen = 0
  for (const { plain } of lines) {
    if (plain === '') continue
    seen += 1
    if (seen > LANGUAGE_LINES) break
    for (const word of foldName(plain.slice(0, 300)).split(' ')) {
      if (DAY_FIRST_WORDS.has(word)) dayFirst += 1
      if (OTHER_WORDS.has(word)) others += 1
    }
  }
  return dayFirst > others * 2 && dayFirst >= 4
}
