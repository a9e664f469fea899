import { twinPattern } from '../ascii-twin.ts'
import type { CalendarDate } from '@evenkeel/domain/identifier.ts'
import type { Line } from '../1-normalise/line.ts'
import type { DayOrder } from '../2-recognise/day-order.ts'
import type { Section, SectionOf } from '../2-recognise/sections.ts'
import { WEEKDAY_NAMES, weekdayNumber } from '../locales/calendar-patterns.ts'
import { addDays, weekdayOf } from './calendar-days.ts'
import { readDue, type DueRead } from './due.ts'

/** Titles are short, and what a whole sentence dates is the sentence's. */
const TITLE_MAX = 80
const LIST_MAX = 60
/** A title that begins or closes with a deadline: `Immediate (by Friday's meeting)`, `This week:`, `Actions due 2 May`. */
const DEADLINE = twinPattern(
  /(?:^|[(–—-] ?|\b(?:due|actions?|tasks?|to-?dos?|items?|steps?|plans?|goals?|homework|priorities) (?:for |by |before |until )?)(?:due|by|before|until|till|deadline|no later than|this week|next week|next (?:\d|two|few|couple)|today|tomorrow|(?:by )?(?:the )?end of|within|avant|d'ici|cette semaine|la semaine prochaine|sous|antes|para el|esta semana|la próxima semana)(?![\p{L}])/iu,
)
/** Nobody owes anything by a day that a title only tells of. */
const TOLD =
  /\b(?:meeting|minutes|notes|agenda|call|session|recording|since|from|last|previous|held|réunion|reunión|acta)\b/i
const LEAD = /\b(?:due|by|before|until|till|deadline|avant|d'ici|antes)\b/i
const DAY_ALONE = new RegExp(`^(?:${WEEKDAY_NAMES})(?:,? [\\d./]{3,10})?(?: \\([^()]{1,30}\\))?:?$`, 'iu')

/**
 * Returns when a task is due by what stands above its list: the entry that it is indented below, a line that opens the
 * list, or the heading of a list of tasks (`Tuesday`, `By the end of the month`); null where none of them says.
 */
export function readDueAbove(
  line: Line,
  lines: readonly Line[],
  sectionOf: SectionOf,
  reference: CalendarDate,
  dayOrder: () => DayOrder | null,
): DueRead | null {
  if (line.kind !== 'bullet') return null
  const section = sectionOf[line.index] ?? null
  for (const title of titlesAbove(line, lines, section)) {
    const read = readTitle(title, reference, dayOrder)
    if (read !== null) return read
  }
  return null
}

function titlesAbove(line: Line, lines: readonly Line[], section: Section | null): Line[] {
  const titles: Line[] = []
  const isOfTasks = isActions(section)
  let indent = line.indent
  for (let index = line.index - 1; index >= 0 && index > line.index - LIST_MAX; index--) {
    const above = lines[index]
    if (above === undefined || above === section?.line || above.kind === 'heading') break
    if (above.kind === 'bullet') {
      if (above.indent >= indent) continue
      indent = above.indent
      titles.push(above)
    } else if (above.kind === 'text' && above.plain !== '' && above.indent <= indent) {
      if (above.plain.endsWith(':') || above.bold) titles.push(above)
      break
    }
  }
  if (section !== null && (isOfTasks || isDayAlone(section.line.plain))) titles.push(section.line)
  const parent = section?.parent ?? null
  if (parent !== null && isOfTasks && isActions(parent)) titles.push(parent.line)
  return titles
}

function isActions(section: Section | null): boolean {
  for (let one = section; one !== null; one = one.parent) if (one.kind === 'actions') return true
  return false
}

function isDayAlone(plain: string): boolean {
  return plain.length < 40 && DAY_ALONE.test(plain)
}

function readTitle(
  { plain, start, raw }: Line,
  reference: CalendarDate,
  dayOrder: () => DayOrder | null,
): DueRead | null {
  if (plain.length > TITLE_MAX) return null
  if (isDayAlone(plain)) return readDayAlone(plain, reference, start, raw)
  if (!DEADLINE.test(plain) || (TOLD.test(plain) && !LEAD.test(plain))) return null
  const read = readDue(plain, reference, start, raw, false, dayOrder)
  return read.due.value === null || read.due.value < reference
    ? null
    : { ...read, due: { ...read.due, certainty: 'implied' } }
}

/** In a plan of the week a day's name, with or without its date, stands above what is to be done on it. */
function readDayAlone(plain: string, reference: CalendarDate, start: number, raw: string): DueRead | null {
  const word = /^\p{L}+/u.exec(plain)?.[0] ?? ''
  const weekday = weekdayNumber(word)
  if (weekday === null) return null
  const ahead = addDays(reference, (weekday - weekdayOf(reference) + 7) % 7)
  const figures = /(\d{1,2})[./](\d{1,2})/.exec(plain)
  const value = figures === null ? ahead : datedNear(figures, reference, weekday)
  if (value === null) return null
  const at = Math.max(0, raw.indexOf(word))
  const span = { start: start + at, end: start + at + word.length }
  return { due: { value, certainty: 'implied', span, quote: word, by: 'day-above' }, dueWords: plain.replace(/:$/, '') }
}

/** "Tuesday 8.5." is the Tuesday within the next weeks that its figures name, day first or month first. */
function datedNear(figures: RegExpExecArray, reference: CalendarDate, weekday: number): CalendarDate | null {
  const pair = [figures[1], figures[2]].map((figure) => (figure ?? '').padStart(2, '0'))
  for (let ahead = -7; ahead <= 21; ahead++) {
    const date = addDays(reference, ahead)
    const [, month = '', day = ''] = date.split('-')
    const isSame = (day === pair[0] && month === pair[1]) || (month === pair[0] && day === pair[1])
    if (isSame && weekdayOf(date) === weekday) return date
  }
  return null
}
