import type { Facts } from '@evenkeel/domain/facts.ts'
import { dayNumber, dayOfNumber } from '@evenkeel/domain/day-number.ts'
import { type Measure, type MeasureResult, notEnoughData } from '../measure.ts'
import { addSpan, type Lasting, lastDayOf, lastingItems, openAt } from '../lasting-items.ts'
import { namedOnItems, organizationsOfRows, ROLE_BITS } from '../named-on-items.ts'
import { partyDirectory } from '../party-directory.ts'
import { quarterOf, quartersBetween } from '../quarter.ts'
import { dayOfReckoning, type Window } from '../window.ts'
import { counted, oneDecimal } from './plain-numbers.ts'

/** How many items were open at the end of a week, the last of which may be a part of one. */
export interface WeekLoad {
  /** The day at whose end was counted. */
  readonly day: string
  readonly open: number
  /** Of these, items whose day had passed. */
  readonly overdue: number
}

export interface OpenLoad {
  readonly weeks: readonly WeekLoad[]
  readonly quarters: readonly string[]
  /** Open items at the end of each quarter, and at the last day counted. */
  readonly atQuarters: readonly number[]
  /** By name: of each organization whose people own any, the same. */
  readonly organizations: readonly {
    readonly party: string
    readonly label: string
    readonly atQuarters: readonly number[]
  }[]
  /** Items that ended on a day that nobody wrote down: done or dropped at an unknown time, or gone from their notes. */
  readonly leftOut: number
}

const ITEMS_MIN = 5
const WEEKS_MOST = 1040

/** Returns how many items are open at the end of the window, with how many were at the end of each week and quarter of it. */
export function measureOpenLoad(facts: Facts, window: Window): MeasureResult<OpenLoad> {
  const asOf = dayOfReckoning(facts, window)
  // What was first written down before the window may have been open in it.
  const lasting = lastingItems(facts)
  const leftOut = facts.items.length - lasting.length
  if (asOf === null || lasting.length < ITEMS_MIN) {
    return notEnoughData(
      lasting.length,
      'items',
      `At least ${ITEMS_MIN} items that are open, or ended on a known day, are needed; there are ${lasting.length}.`,
    )
  }
  const last = dayNumber(asOf)
  const began = lasting.reduce((least, { since }) => Math.min(least, since), last)
  const first = window.from === null ? began : Math.max(began, dayNumber(window.from))
  if (first > last || !lasting.some(({ since, until }) => since <= last && (until === null || until > first))) {
    return notEnoughData(0, 'items', 'No item was open in this span of time.')
  }
  const days = weekEnds(first, last)
  const opened = new Int32Array(days.length + 1)
  const overdue = new Int32Array(days.length + 1)
  let n = 0
  for (const { since, until, due } of lasting) {
    if (since <= last && (until === null || until > first)) n++
    addSpan(opened, days, since, until)
    // On the day itself it is not overdue yet.
    if (due !== null) addSpan(overdue, days, Math.max(since, due + 1), until)
  }
  const weeks = days.map((day, index): WeekLoad => {
    if (index > 0) {
      opened[index] = (opened[index] ?? 0) + (opened[index - 1] ?? 0)
      overdue[index] = (overdue[index] ?? 0) + (overdue[index - 1] ?? 0)
    }
    return { day: dayOfNumber(day), open: opened[index] ?? 0, overdue: overdue[index] ?? 0 }
  })
  const quarters = quartersBetween(quarterOf(dayOfNumber(first)), quarterOf(asOf))
  const ends = quarters.map((quarter) => Math.min(last, lastDayOf(quarter)))
  const atEnds = (held: readonly Lasting[]): readonly number[] => openAt(held, ends)
  const atQuarters = atEnds(lasting)
  const value = atQuarters.at(-1) ?? 0
  const mean = weeks.reduce((sum, { open }) => sum + open, 0) / weeks.length
  const highest = weeks.reduce(
    (top, week) => (week.open > top.open ? week : top),
    weeks[0] ?? { day: asOf, open: 0, overdue: 0 },
  )
  const unknown = leftOut === 0 ? '' : `; ${counted(leftOut, 'item', 'items')} ended on an unknown day and are left out`
  return {
    status: 'measured',
    n,
    of: 'items',
    value,
    sentence: `${counted(value, 'item was', 'items were')} open on ${asOf}, ${oneDecimal(mean)} at the end of a week on average and at most ${highest.open} (${highest.day})${unknown}.`,
    rows: quarters.map((quarter, index) => {
      return { party: null, label: quarter, value: atQuarters[index] ?? 0, share: null }
    }),
    band: null,
    detail: { weeks, quarters, atQuarters, organizations: byOrganization(facts, lasting, atEnds), leftOut },
  }
}

/** The ends of the weeks up to the last day, counted back from it, so that the last week is a whole one. */
function weekEnds(first: number, last: number): readonly number[] {
  const count = Math.min(WEEKS_MOST, Math.floor((last - first) / 7) + 1)
  return Array.from({ length: count }, (_, index) => last - 7 * (count - 1 - index))
}

function byOrganization(
  facts: Facts,
  lasting: readonly Lasting[],
  atEnds: (held: readonly Lasting[]) => readonly number[],
): OpenLoad['organizations'] {
  const directory = partyDirectory(facts)
  const { starts, roles } = namedOnItems(facts)
  const { parties: organizations, of } = organizationsOfRows(facts)
  const held = organizations.map((): Lasting[] => [])
  for (const span of lasting) {
    for (let row = starts[span.place] as number; row < (starts[span.place + 1] as number); row++) {
      const own = held[of[row] as number]
      // An item of two people of one organization is one of its items.
      if (own !== undefined && ((roles[row] as number) & ROLE_BITS.owner) !== 0 && own.at(-1) !== span) own.push(span)
    }
  }
  return organizations
    .flatMap((organization, number) => {
      const own = held[number] ?? []
      return own.length === 0 ? [] : [[organization, own] as const]
    })
    .map(([party, spans]) => ({ party, label: directory.nameOf(party), atQuarters: atEnds(spans) }))
    .sort((left, right) => (left.label < right.label ? -1 : 1))
}

/** Load over time (practice P1, P14). */
export const openLoadMeasure: Measure<OpenLoad> = {
  id: 'open-load',
  question: 'How much do we carry at a time, and is it growing?',
  unit: 'open items',
  lens: 'coalition',
  practice: ['P1', 'P14'],
  inputs: ['items', 'assignments', 'memberships', 'sources'],
  definition: 'How many items were open at the end of each week and quarter, and how many of them were overdue.',
  choice:
    'Items from before the span count as long as they were open in it. Who asks what was open on a day must know when things ended: items that were done or dropped on an unknown day, or are gone from their notes, are left out of every week and counted beside.',
  formula: 'open(t) = items with first written down ≤ t < ended',
  source: 'Counting.',
  notFor: 'Not a measure of effort: one large item may weigh more than twenty small ones.',
  compute: measureOpenLoad,
}
