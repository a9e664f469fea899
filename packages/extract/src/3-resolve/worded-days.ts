import { remembered } from '../remembered.ts'
import type { CalendarDate } from '@evenkeel/domain/identifier.ts'
import { foldName } from '@evenkeel/domain/fold-name.ts'
import { alternatives } from '../locales/alternatives.ts'
import { JOINTS, MONTH_NAMES, monthNumber, ORDINALS, weekdayNumber } from '../locales/calendar-patterns.ts'
import type { DueWords } from '../locales/due-words.ts'
import { listOf, type Phrases } from '../locales/phrases.ts'
import { LOCALES } from '../locales/spoken-languages.ts'
import { shadowPattern } from '../shadow-text.ts'
import { addDays, calendarDate, daysInMonth, weekdayOf } from './calendar-days.ts'
import { wordGate, type WordGate } from './word-gate.ts'

const DUES = LOCALES.flatMap(({ dues }) => dues ?? [])
const lists = (pick: (dues: DueWords) => Phrases): Phrases[] => DUES.map(pick)
/** An apostrophe is written straight or curved. */
const any = (pick: (dues: DueWords) => Phrases): string => alternatives(lists(pick)).replaceAll("'", "['’]")
const folded = (pick: (dues: DueWords) => Phrases): ReadonlySet<string> =>
  new Set(lists(pick).flatMap(listOf).map(foldName))

/** Short forms are left out: Sam and Dom are people. */
const WEEKDAY_LISTS = LOCALES.flatMap(({ calendar, dues }) => (dues === undefined ? [] : (calendar?.weekdays ?? [])))
  .flatMap(listOf)
  .filter((name) => name.length > 3)
const WEEKDAYS = alternatives(WEEKDAY_LISTS)
const LEAD = `(?:${any((dues) => dues.leads)}) ?:? `
const NUMBER = `\\d{1,2}|${alternatives(DUES.flatMap(({ numbers }) => numbers))}`
const PARTS = [any((dues) => dues.end), any((dues) => dues.middle), any((dues) => dues.beginning)]
/** Lists of phrases that name a day by themselves. */
type WholeDay =
  | 'today'
  | 'tomorrow'
  | 'dayAfterTomorrow'
  | 'thisWeek'
  | 'nextWeek'
  | 'endOfMonth'
  | 'nextMonth'
  | 'endOfYear'
const WHOLE: readonly WholeDay[] = [
  'today',
  'tomorrow',
  'dayAfterTomorrow',
  'thisWeek',
  'nextWeek',
  'endOfMonth',
  'nextMonth',
  'endOfYear',
]
const phrasesOf = (key: WholeDay): Phrases => lists((dues) => dues[key]).join('|')
const bounded = (body: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${body})(?![\\p{L}\\d])`, 'giu')

/** The phrases that may name a day in French and Spanish, each with its lead where it has one. */
const PHRASES: readonly RegExp[] = [
  bounded(`(?:${LEAD})?\\d{1,2}(?:${ORDINALS})?(?: (?:${JOINTS}))? (?:${MONTH_NAMES})(?:(?: (?:${JOINTS}))? \\d{4})?`),
  bounded(
    `(?:${LEAD})?(?:(?:${any((dues) => dues.next)}) )?(?:${WEEKDAYS})(?: (?:${any((dues) => dues.next)}))?(?: \\d{1,2}(?: (?:${JOINTS}))? (?:${MONTH_NAMES}))?`,
  ),
  bounded(`(?:${LEAD})?(?:${alternatives(WHOLE.map(phrasesOf)).replaceAll("'", "['’]")})`),
  bounded(
    `(?:${any((dues) => dues.within)}) (?:${NUMBER}) (?:${any((dues) => dues.days)}|${any((dues) => dues.weeks)}|${any((dues) => dues.months)})`,
  ),
  bounded(`(?:${LEAD})?(?:${PARTS.join('|')})[ -](?:${MONTH_NAMES})`),
  bounded(`${LEAD}\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?`),
]

const MONTHS = LOCALES.flatMap(({ calendar, dues }) => (dues === undefined ? [] : (calendar?.months ?? [])))

/** Without it a text names no day by these words. */
const SIGN = new RegExp(
  `(?<![\\p{L}])(?:${alternatives([...WHOLE.map(phrasesOf), ...MONTHS]).replaceAll("'", "['’]")}|${WEEKDAYS}|${any((dues) => dues.within)}|${any((dues) => dues.leads)}|${any((dues) => dues.vague)})(?![\\p{L}])`,
  'iu',
)
const SIGN_PATTERN = shadowPattern(SIGN)
let gate: WordGate | null = null

/** Returns whether a text holds words of these languages that may name a day. */
export const hasWordedSign = remembered((text: string): boolean => {
  gate ??= wordGate([
    ...WHOLE.map(phrasesOf),
    ...MONTHS,
    ...WEEKDAY_LISTS,
    ...lists((dues) => dues.within),
    ...lists((dues) => dues.leads),
    ...lists((dues) => dues.vague),
  ])
  return gate(text) && SIGN_PATTERN.test(text)
})

/** What these languages say of a deadline that names no day. */
const VAGUE = bounded(any((dues) => dues.vague))
/** Finds the phrases that may name a day in French and Spanish. */
export const wordedPhrases = PHRASES.map(shadowPattern)
/** Finds what these languages say of a deadline that names no day. */
export const wordedVague = shadowPattern(VAGUE)

const STRONG = new RegExp(`^(?:${any((dues) => dues.leads)})(?: |:)`, 'iu')
const STRONG_PATTERN = shadowPattern(STRONG)
const WEAK = new RegExp('^(?:le|el) ', 'i')
const OTHER = new RegExp(`(?:^|[^\\p{L}])(?:${any((dues) => dues.otherLeads)}) $`, 'iu')
const LEADING = new RegExp(`^${LEAD}`, 'iu')

/** The patterns that are put together from parts, for the test of their safety. */
export const patterns: readonly RegExp[] = [...PHRASES, SIGN, VAGUE, STRONG, OTHER, LEADING]

/** Returns whether words say of the day behind them that something has to be done by then. */
export function isWordedDeadline(words: string): boolean {
  return STRONG_PATTERN.test(words) && !WEAK.test(words)
}

/** Returns whether the words before a day make it something else's than a deadline. */
export function isOtherDay(before: string, words: string): boolean {
  return OTHER.test(before) && !isWordedDeadline(words)
}

const TABLE = new Map(WHOLE.flatMap((key) => listOf(phrasesOf(key)).map((phrase) => [foldName(phrase), key])))
const NEXT = folded((dues) => dues.next)
const END = folded((dues) => dues.end)
const MIDDLE = folded((dues) => dues.middle)
const BEGINNING = folded((dues) => dues.beginning)
const DAYS = folded((dues) => dues.days)
const WEEKS = folded((dues) => dues.weeks)
const NUMBERS = new Map(
  DUES.flatMap(({ numbers }) =>
    numbers.flatMap((names, index) => listOf(names).map((name): [string, number] => [foldName(name), index + 1])),
  ),
)

/** Returns the day that a phrase of these languages means, seen from a day; undefined for a phrase that is none of theirs. */
export function resolveWordedDay(phrase: string, reference: CalendarDate): CalendarDate | null | undefined {
  const figures = LEADING.test(phrase) ? readFigures(phrase.replace(LEADING, ''), reference) : undefined
  if (figures !== undefined) return figures
  const words = foldName(phrase.replace(LEADING, '')).split(' ')
  const bare = words.join(' ')
  const whole = TABLE.get(bare) ?? TABLE.get(foldName(phrase))
  if (whole !== undefined) return WHOLE_DAYS[whole](reference)
  const last = words.at(-1) ?? ''
  const month = monthNumber(last)
  const year = Number(reference.slice(0, 4))
  const part = words.slice(0, -1).join(' ')
  if (month > 0 && (END.has(part) || MIDDLE.has(part) || BEGINNING.has(part))) {
    const inYear = month < Number(reference.slice(5, 7)) ? year + 1 : year
    return calendarDate(inYear, month, END.has(part) ? daysInMonth(inYear, month) : MIDDLE.has(part) ? 15 : 1)
  }
  const day = words.map((word) => Number.parseInt(word, 10)).find((number) => number > 0)
  if (month > 0 && day !== undefined) {
    const date = calendarDate(year, month, day)
    return date !== null && date >= reference ? date : calendarDate(year + 1, month, day)
  }
  const named = words.find((word) => weekdayNumber(word) !== null)
  if (named !== undefined && words.length <= 3) {
    const ahead = ((weekdayNumber(named) ?? 0) - weekdayOf(reference) + 7) % 7
    const isNext = words.some((word) => NEXT.has(word)) || bare.endsWith('que viene')
    return addDays(reference, isNext && ahead === 0 ? 7 : ahead)
  }
  return afterSome(words, reference)
}

function afterSome(words: readonly string[], reference: CalendarDate): CalendarDate | undefined {
  const unit = words.at(-1) ?? ''
  const amount = words.map((word) => NUMBERS.get(word) ?? Number(word)).find((number) => number > 0)
  if (amount === undefined || words.length > 5) return undefined
  if (DAYS.has(unit)) return addDays(reference, amount)
  if (WEEKS.has(unit)) return addDays(reference, amount * 7)
  return unit === 'mois' || unit === 'mes' || unit === 'meses' ? monthsLater(reference, amount) : undefined
}

function monthsLater(reference: CalendarDate, months: number): CalendarDate | undefined {
  const [year = 0, month = 1, day = 1] = reference.split('-').map(Number)
  const inYear = year + Math.floor((month - 1 + months) / 12)
  const inMonth = ((month - 1 + months) % 12) + 1
  return calendarDate(inYear, inMonth, Math.min(day, daysInMonth(inYear, inMonth))) ?? undefined
}

/** In these languages 3/4 is the third of April. */
function readFigures(text: string, reference: CalendarDate): CalendarDate | null | undefined {
  const figures = /^(\d{1,2})[/.](\d{1,2})(?:[/.](\d{2,4}))?$/.exec(text.trim())
  if (figures === null) return undefined
  const written = figures[3] === undefined ? null : Number(figures[3])
  const year = written === null ? Number(reference.slice(0, 4)) : written < 100 ? 2000 + written : written
  const [first, second] = [Number(figures[1]), Number(figures[2])]
  const date = calendarDate(year, second, first) ?? calendarDate(year, first, second)
  return written === null && date !== null && date < reference ? calendarDate(year + 1, second, first) : date
}

const WHOLE_DAYS: Readonly<Record<WholeDay, (reference: CalendarDate) => CalendarDate | null>> = {
  today: (reference) => reference,
  tomorrow: (reference) => addDays(reference, 1),
  dayAfterTomorrow: (reference) => addDays(reference, 2),
  thisWeek: (reference) => addDays(reference, (5 - weekdayOf(reference) + 7) % 7),
  nextWeek: (reference) => addDays(reference, 7),
  endOfMonth: (reference) => {
    const [year = 0, month = 1] = reference.split('-').map(Number)
    return calendarDate(year, month, daysInMonth(year, month))
  },
  nextMonth: (reference) => monthsLater(reference, 1) ?? null,
  endOfYear: (reference) => calendarDate(Number(reference.slice(0, 4)), 12, 31),
}
