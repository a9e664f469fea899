import { foldName } from '@evenkeel/domain/fold-name.ts'
import { alternatives } from './alternatives.ts'
import { listOf } from './phrases.ts'
import { LOCALES } from './spoken-languages.ts'

const CALENDARS = LOCALES.flatMap(({ calendar }) => calendar ?? [])

const MONTH_NUMBERS = new Map(
  CALENDARS.flatMap(({ months }) =>
    months.flatMap((names, index) => listOf(names).map((name): [string, number] => [foldName(name), index + 1])),
  ),
)
const WEEKDAY_NUMBERS = new Map(
  CALENDARS.flatMap(({ weekdays }) =>
    weekdays.flatMap((names, index) => listOf(names).map((name): [string, number] => [foldName(name), index])),
  ),
)

/** Source of a pattern, without a group around it, that any month's name or short form matches, accents or none. */
export const MONTH_NAMES = alternatives(CALENDARS.flatMap(({ months }) => months))
/** The same for the days of the week. */
export const WEEKDAY_NAMES = alternatives(CALENDARS.flatMap(({ weekdays }) => weekdays))
/** The same for what is written right behind the number of a day. */
export const ORDINALS = alternatives(CALENDARS.map(({ ordinals }) => ordinals))
/** The same for what stands between day, month and year. */
export const JOINTS = alternatives(CALENDARS.map(({ joints }) => joints))
/** The same for the letters with which every month begins, a long s taken for an s as in patterns that ask for no case. */
export const MONTH_BEGINNINGS = alternatives(
  CALENDARS.flatMap(({ months }) => months.flatMap(listOf).map((name) => name.normalize('NFC').slice(0, 3))),
).replaceAll('s', '[s\u017f]')

/** Returns a month's number, 1 to 12, for its name or short form in any language and case; 0 when it is none. */
export function monthNumber(word: string | undefined): number {
  return MONTH_NUMBERS.get(foldName(word ?? '')) ?? 0
}

/** Returns the day of the week, 0 for Sunday to 6, for its name or short form in any language and case; null when it is none. */
export function weekdayNumber(word: string | undefined): number | null {
  return WEEKDAY_NUMBERS.get(foldName(word ?? '')) ?? null
}
