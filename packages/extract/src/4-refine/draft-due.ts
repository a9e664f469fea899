import { mayNameNextMeeting } from '../2-recognise/gates.ts'
import type { CalendarDate } from '@evenkeel/domain/identifier.ts'
import type { ActionCandidate } from '../2-recognise/action-candidate.ts'
import { settled, type DayOrder } from '../2-recognise/day-order.ts'
import { readDates } from '../2-recognise/read-date.ts'
import type { Section } from '../2-recognise/sections.ts'
import type { TableAction } from '../2-recognise/table-actions.ts'
import { addDays } from '../3-resolve/calendar-days.ts'
import { readDueAbove } from '../3-resolve/due-above.ts'
import { readDue, resolveWords, type DueRead } from '../3-resolve/due.ts'
import { isWordedDeadline } from '../3-resolve/worded-days.ts'
import { withDaysForInstants } from '../3-resolve/zoned-day.ts'
import { twinOfAll, wholeWords } from '../locales/patterns-of-all.ts'
import type { Surroundings } from './surroundings.ts'

const NEXT_MEETING = twinOfAll(({ meetings }) => meetings?.nextMeeting, wholeWords)
const NEXT_SIGN = /next |prochaine |pr[óo]xim/i

const TITLE_MAX = 60
/** The next meeting is within so many days. */
const NEXT_WITHIN = 130

/** Returns the day of the next meeting where the notes give it, or null. */
export function nextMeeting({
  source: { lines },
  part,
  reference,
  dayOrder,
  signsAt,
}: Surroundings): CalendarDate | null {
  for (let index = part.from; index < part.until; index++) {
    const plain = lines[index]?.plain ?? ''
    if (plain.length > 200 || !mayNameNextMeeting(signsAt(index)) || !NEXT_SIGN.test(plain)) continue
    if (!/\bnext (?:\p{L}{1,20} ){0,2}(?:meeting|call|session)\b/iu.test(plain) && !NEXT_MEETING.test(plain)) continue
    for (const near of [plain, lines[index + 1]?.plain, lines[index + 2]?.plain]) {
      const text = (near ?? '').slice(0, 200)
      const date = dayOfMeeting(text, plain.length < TITLE_MAX, reference, dayOrder)
      if (date === null) continue
      if (date > reference && date <= addDays(reference, NEXT_WITHIN)) return date
      break
    }
  }
  return null
}

/** Below a title of its own a day stands without its year; "next week" is no day for a meeting. */
function dayOfMeeting(
  text: string,
  isTitled: boolean,
  reference: CalendarDate,
  dayOrder: () => DayOrder | null,
): CalendarDate | null {
  const [mention] = readDates(text)
  if (mention !== undefined) return settled(mention, text, dayOrder)
  const read = isTitled ? readDue(text, reference, 0, text, false, dayOrder) : null
  return read !== null && /\d/.test(read.dueWords ?? '') ? read.due.value : null
}

/** Returns when a task is due: by its own column, its words, its line, or what stands above its list. */
export function draftDue(candidate: ActionCandidate, surroundings: Surroundings, next: CalendarDate | null): DueRead {
  const { source, sectionOf, reference, dayOrder, timeZone } = surroundings
  const { line } = candidate
  const cells: Partial<TableAction> = candidate
  const isCarried = isCarriedOver(sectionOf[line.index] ?? null, line.plain)
  const fromCell =
    typeof cells.dueCell === 'string' && cells.dueCell.length < 60
      ? resolveWords(withDaysForInstants(cells.dueCell, timeZone), reference, isCarried, dayOrder)
      : null
  const own = readDue(
    withDaysForInstants(candidate.text, timeZone),
    reference,
    line.start,
    line.raw,
    isCarried,
    dayOrder,
  )
  const isShort = line.plain.length < 400 && line.plain.length > candidate.text.length
  const around =
    own.dueWords === null && isShort
      ? readDue(withDaysForInstants(line.plain, timeZone), reference, line.start, line.raw, isCarried, dayOrder)
      : own
  const read =
    own.dueWords === null &&
    !/^(?:due|by|before|until|deadline|this|next|end|in the next|week of|eta|target)/i.test(around.dueWords ?? '') &&
    !isWordedDeadline(around.dueWords ?? '')
      ? own
      : around
  const due =
    fromCell === null
      ? read
      : {
          due: {
            value: fromCell,
            certainty: 'stated' as const,
            span: null,
            quote: cells.dueCell ?? null,
            by: 'due-column',
          },
          dueWords: cells.dueCell ?? null,
        }
  const isForNext =
    due.due.value === null &&
    next !== null &&
    (/next (?:meeting|call|session|sync)/i.test(due.dueWords ?? '') || NEXT_MEETING.test(due.dueWords ?? ''))
  if (isForNext) return { ...due, due: { ...due.due, value: next, certainty: 'implied' as const, by: 'next-meeting' } }
  if (due.due.value !== null || due.dueWords !== null || cells.dueCell !== undefined) return due
  return readDueAbove(line, source.lines, sectionOf, reference, dayOrder) ?? due
}

const CARRIED = twinOfAll(({ headings }) => headings?.carried, wholeWords)

/** Old tasks were due in the past as often as in the future. */
function isCarriedOver(section: Section | null, plain: string): boolean {
  for (let one = section; one !== null; one = one.parent) {
    if (
      /\b(?:previous|last|carried|carry|outstanding|pending|overdue|old|open|review|earlier|prior)\b/i.test(
        one.title,
      ) ||
      CARRIED.test(one.title)
    )
      return true
  }
  return /\b(?:overdue|was due|carried (?:over|forward)|still (?:open|pending|to do)|past due)\b/i.test(plain)
}
