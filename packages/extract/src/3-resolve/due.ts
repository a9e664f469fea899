import { whenForgetting } from '../remembered.ts'
import { shadowPattern, type Found, type ShadowPattern } from '../shadow-text.ts'
import type { CalendarDate } from '@evenkeel/domain/identifier.ts'
import type { Drafted } from '@evenkeel/domain/draft.ts'
import { addDays, calendarDate } from './calendar-days.ts'
import { MONTH, resolveDeadline, WEEKDAY } from './deadline-days.ts'
import {
  hasWordedSign,
  isOtherDay,
  isWordedDeadline,
  resolveWordedDay,
  wordedPhrases,
  wordedVague,
} from './worded-days.ts'
import { resolvePlainDay } from './plain-days.ts'
import { resolveSpokenDay } from './spoken-days.ts'
import { isReadyBy, isSubjectDay } from './subject-day.ts'
import { settled, type DayOrder } from '../2-recognise/day-order.ts'
import { readDates } from '../2-recognise/read-date.ts'

/** When a task is due: the day, where it resolves to one, and the words that say so. */
export interface DueRead {
  readonly due: Drafted<CalendarDate | null>
  readonly dueWords: string | null
}

const NO_DUE: DueRead = {
  due: { value: null, certainty: 'unknown', span: null, quote: null, by: 'none' },
  dueWords: null,
}

const DAYS = [
  `${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?`,
  `\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? \\d{4})?`,
  '\\d{4}-\\d{2}-\\d{2}',
  '\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?',
]
const LEAD = '(?:due|by|before|until|till|deadline|no later than|on|for|target|eta|week of):?(?: on| by| the)? '
const AMOUNT = '(?:a|an|one|two|three|four|\\d{1,2}|few|couple(?: of)?)'
const bounded = (body: string): RegExp => new RegExp(`(?<![\\p{L}\\d])${body}(?![\\p{L}\\d])`, 'giu')

/** A phrase with the plainer sign without which it can not stand in a text in lower case. */
interface Phrase {
  readonly sign: RegExp
  /** What it needs besides. */
  readonly also?: RegExp
  readonly pattern: RegExp
}

const MONTH_SIGN = new RegExp(`(?<![a-z\\d])${MONTH}(?![a-z\\d])`)
const PHRASES: readonly Phrase[] = [
  { sign: MONTH_SIGN, also: /\d/, pattern: bounded(`(?:${LEAD}|📅 ?)?${DAYS[0]}`) },
  { sign: MONTH_SIGN, also: /\d/, pattern: bounded(`(?:${LEAD}|📅 ?)?${DAYS[1]}`) },
  { sign: /\d-\d\d-/, pattern: bounded(`(?:${LEAD}|📅 ?)?${DAYS[2]}`) },
  { sign: /\d\/\d/, pattern: bounded(`(?:${LEAD}|📅 ?)?${DAYS[3]}`) },
  {
    sign: new RegExp(`(?<![a-z\\d])${WEEKDAY}(?![a-z\\d])`),
    pattern: bounded(`(?:${LEAD})?(?:this |next |coming )?${WEEKDAY}`),
  },
  {
    sign: /to(?:day|morrow|night)|eo[dwmy]|(?:this|next|coming|in a) (?:week|month)/,
    pattern: bounded(`(?:${LEAD})?(?:today|tomorrow|tonight|eo[dwmy]|(?:this|next|coming|in a) (?:week|month))`),
  },
  {
    sign: / (?:day|week|month)/,
    pattern: bounded(
      `(?:in|within) (?:the next |a |about )?${AMOUNT}(?:[-–]\\d{1,2})? (?:business |working )?(?:days?|weeks?|months?)`,
    ),
  },
  {
    sign: /(?:next|coming) (?:couple|few|one|two|three|four|six|\d)/,
    pattern: bounded(
      `(?:(?:in|within|over|during) )?(?:the )?(?:next|coming) ${AMOUNT}(?:(?:[-–]| to )\\d{1,2})? (?:business |working )?(?:days?|weeks?|months?)`,
    ),
  },
  {
    sign: /after (?:an?|one|two|three|six|right) |after (?:the|this|our) (?:meeting|call|session)/,
    pattern: bounded(
      '(?:after (?:an?|one|two|three|six) (?:weeks?|months?|years?)|(?:immediately|right|directly|straight) after (?:the|this|our) (?:meeting|call|session))',
    ),
  },
  {
    sign: /\d-\d{1,2}-\d\d/,
    pattern: bounded('(?:due|by|before|until|till|no later than):?(?: on)? \\d{1,2}-\\d{1,2}-(?:\\d{4}|\\d{2})'),
  },
  {
    sign: /end of (?:the year )?(?:19|20)\d\d/,
    pattern: bounded(`(?:${LEAD})?(?:in the )?end of (?:the year )?(?:19|20)\\d{2}`),
  },
  {
    sign: /(?:end|middle|beginning|start) of /,
    pattern: bounded(
      `(?:${LEAD})?(?:end|middle|beginning|start) of (?:the |this |next )?(?:day|week|month|quarter|year|${MONTH}|${WEEKDAY})`,
    ),
  },
  { sign: MONTH_SIGN, also: /(?:early|mid|late)[ -]/, pattern: bounded(`(?:${LEAD})?(?:early|mid|late)[ -]${MONTH}`) },
  { sign: MONTH_SIGN, pattern: bounded(`${LEAD}${MONTH}`) },
  { sign: MONTH_SIGN, also: / week/, pattern: bounded(`${MONTH} (?:first|1st|second|2nd) week`) },
  { sign: MONTH_SIGN, also: / week/, pattern: bounded(`(?:${LEAD})?(?:first|1st|second|2nd) week (?:of|in) ${MONTH}`) },
  {
    sign: / the \d/,
    pattern: bounded('(?:due|by|before|until|till|no later than)(?: on)? the \\d{1,2}(?:st|nd|rd|th)'),
  },
  { sign: /end of (?:the )?q[1-4]/, pattern: bounded(`(?:${LEAD})?end of (?:the )?Q[1-4]`) },
]
type Search = Omit<Phrase, 'pattern'> & { readonly search: ShadowPattern }
const SEARCHES: readonly Search[] = PHRASES.map(({ pattern, ...signs }) => ({
  ...signs,
  search: shadowPattern(pattern),
}))
const VAGUE =
  /(?<![\p{L}\d])(?:by|before|until|at|for) (?:the |our )?next (?:meeting|call|session|sync|week's (?:meeting|call))(?![\p{L}\d])|(?<![\p{L}\d])(?:asap|soon)(?![\p{L}\d])/iu
const VAGUE_PATTERN = shadowPattern(VAGUE)
const STRONG = /^(?:due|by|before|until|till|deadline|no later|📅|target|eta)/i

/** `16-17/03/2026`: what has to be ready for two days is due on the first. */
const DAYS_IN_A_ROW = /(?<![\d/-])(\d{1,2})[-–]\d{1,2}(\/\d{1,2}\/\d{4})/g

/** How far ahead a day without its year is looked for, in days. */
const YEAR_AHEAD = 270

/**
 * Returns when a task's text says that it is due, relative to the meeting's day. Only short spans with a date word are
 * resolved; words that name no day ("before the next meeting") are kept as words.
 */
export function readDue(
  text: string,
  reference: CalendarDate,
  lineStart: number,
  raw: string,
  isCarried = false,
  dayOrder: () => DayOrder | null = () => null,
): DueRead {
  const isWorded = hasWordedSign(text)
  if (!isWorded && !DAY_SIGN.test(text)) return NO_DUE
  const found = recallDue(text, isWorded, reference, isCarried, dayOrder)
  if (found === null) return NO_DUE
  const { date, words, isExact } = found
  if (date === null) return { ...NO_DUE, dueWords: words }
  const at = raw.indexOf(words)
  return {
    due: {
      value: date,
      certainty: isExact ? 'stated' : 'implied',
      span: at < 0 ? null : { start: lineStart + at, end: lineStart + at + words.length },
      quote: at < 0 ? null : words,
      by: isExact ? 'date' : 'relative-date',
    },
    dueWords: words.slice(0, 200),
  }
}

const DAY_SIGN =
  /\d|day\b|tomorrow|week|month|quarter|year|next|after |eo[dwmy]|soon|asap|tonight|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i

/** The words that say when something is due, with the day that they mean; null for words that name none. */
interface FoundDue {
  readonly date: CalendarDate | null
  readonly words: string
  readonly isExact: boolean
}

/** More than this many answers are not kept. */
const KEPT_MAX = 20_000
const found = new Map<string, FoundDue | null>()
whenForgetting(() => found.clear())

/** What a text says is asked twice of most tasks, and again after every edit of what stands around it. */
function recallDue(
  text: string,
  isWorded: boolean,
  reference: CalendarDate,
  isCarried: boolean,
  dayOrder: () => DayOrder | null,
): FoundDue | null {
  const key = `${reference}${isCarried ? '<' : ' '}${text}`
  const before = found.get(key)
  if (before !== undefined) return before
  let isOfNotes = false
  const due = findDue(text, isWorded, reference, isCarried, () => {
    isOfNotes = true
    return dayOrder()
  })
  // What depends on the other days in the notes is no matter of the text alone.
  if (isOfNotes) return due
  if (found.size >= KEPT_MAX) found.clear()
  found.set(key, due)
  return due
}

function findDue(
  text: string,
  isWorded: boolean,
  reference: CalendarDate,
  isCarried: boolean,
  dayOrder: () => DayOrder | null,
): FoundDue | null {
  const short = text.slice(0, 800).replace(DAYS_IN_A_ROW, '$1$2')
  let best: (FoundDue & { readonly isStrong: boolean }) | null = null
  for (const match of findPhrases(short, isWorded)) {
    const { words } = match
    const date = resolveWords(words, reference, isCarried, dayOrder)
    const isExact = readDates(words).length > 0
    const earliest = isCarried ? -400 : isExact ? -60 : -1
    if (date === null || date < addDays(reference, earliest)) continue
    const before = short.slice(0, match.index).toLowerCase()
    // "2026-03-03: Ana to call" tells since when she is to.
    if (isExact && date <= reference && before.length < 9 && /^\s{0,2}:/.test(short.slice(match.index + words.length)))
      continue
    if (words.startsWith('after ') && before.trim() !== '') continue
    if (isWorded && isOtherDay(before, words)) continue
    if (isSubjectDay(before, words, short.slice(match.index + words.length))) continue
    // Without a year and a word such as "by", a day of the months just gone is not one of the next year.
    if (
      !isCarried &&
      !STRONG.test(words) &&
      MONTH_SIGN.test(words.toLowerCase()) &&
      date > addDays(reference, YEAR_AHEAD)
    )
      continue
    const isTold = /\b(?:since|last|on|from|started|in|at|via|held) $/.test(before) && !isReadyBy(before)
    if (isTold && !STRONG.test(words)) continue
    const isStrong = STRONG.test(words) || (isWorded && isWordedDeadline(words))
    if (best === null || (isStrong && !best.isStrong)) best = { date, words, isStrong, isExact }
  }
  if (best !== null) return best
  const vague = VAGUE_PATTERN.first(short) ?? (isWorded ? wordedVague.first(short) : null)
  return vague === null ? null : { date: null, words: vague.words, isExact: false }
}

/** Returns the phrases that may name a day, the longest of those that overlap, in order. */
function findPhrases(text: string, isWorded: boolean): readonly Found[] {
  const phrases = phrasesIn(text)
  if (isWorded) for (const pattern of wordedPhrases) phrases.push(...pattern.all(text))
  if (phrases.length < 2) return phrases
  phrases.sort((a, b) => a.index - b.index || b.words.length - a.words.length)
  const kept: Found[] = []
  let end = 0
  for (const match of phrases) {
    if (match.index < end) continue
    kept.push(match)
    end = match.index + match.words.length
  }
  return kept
}

function phrasesIn(text: string): Found[] {
  const lower = text.toLowerCase()
  // Lower case turns the Kelvin sign into k, and the patterns take the long s for an s.
  const isOdd = text.includes('\u017f')
  const isMonthly = isOdd || MONTH_SIGN.test(lower)
  const phrases: Found[] = []
  for (const { sign, also, search } of SEARCHES) {
    if (!(sign === MONTH_SIGN ? isMonthly : isOdd || sign.test(lower))) continue
    if (also !== undefined && !isOdd && !also.test(lower)) continue
    phrases.push(...search.all(text))
  }
  return phrases
}

/** How many days back a carried-over task without a year is looked for. */
const CARRIED_DAYS = 92

/** Returns the day that a short phrase means, seen from a day, or null; for a carried-over task it may be a recent one. */
export function resolveWords(
  words: string,
  reference: CalendarDate,
  isCarried = false,
  dayOrder: () => DayOrder | null = () => null,
): CalendarDate | null {
  const exact = readDates(words)[0]
  if (exact !== undefined) return settled(exact, words, dayOrder)
  const date = resolveForward(words, reference, dayOrder)
  if (!isCarried || date === null || date <= reference) return date
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const before = calendarDate(year - 1, month, day)
  return before !== null && before >= addDays(reference, -CARRIED_DAYS) ? before : date
}

function resolveForward(words: string, reference: CalendarDate, dayOrder: () => DayOrder | null): CalendarDate | null {
  const folded = words
    .toLowerCase()
    .replace(/^(?:due|by|before|until|till|deadline|no later than|on|for|target|eta|week of):?(?: on| by| the)? /, '')
  const worded = hasWordedSign(words) ? resolveWordedDay(words, reference) : undefined
  if (worded !== undefined) return worded
  const own = resolveDeadline(folded, reference, dayOrder)
  if (own !== undefined) return own
  const plain = resolvePlainDay(folded, reference)
  // Who says "by Tuesday" on a Tuesday means the next.
  if (plain !== undefined)
    return plain === reference && folded.endsWith('day') && folded !== 'today' ? addDays(reference, 7) : plain
  return resolveSpokenDay(folded, reference)
}
