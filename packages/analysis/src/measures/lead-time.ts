import type { Facts } from '@evenkeel/domain/facts.ts'
import { rememberedDays, sinceDays } from '../item-days.ts'
import { type Measure, type MeasureResult, notEnoughData } from '../measure.ts'
import { isOpen } from '../ownership.ts'
import { dayOfReckoning, restrictToWindow, type Window } from '../window.ts'
import { daysUntil, type Duration, survivalSteps, type SurvivalStep } from './kaplan-meier.ts'
import { counted } from './plain-numbers.ts'

export interface LeadTime {
  readonly asOf: string
  /** Half are done within so many days, with the 95% bounds; a bound that the record does not reach is null. */
  readonly median: { readonly days: number; readonly low: number | null; readonly high: number | null }
  readonly done: number
  /** Open items, each counted for as long as it has been open. */
  readonly open: number
  /** Done at an unknown time, dropped, or gone from their notes. */
  readonly leftOut: number
  readonly steps: readonly SurvivalStep[]
}

const DONE_MIN = 5

/** Returns within how many days half of all items are done, from the day on which they were first written down. */
export function measureLeadTime(facts: Facts, window: Window): MeasureResult<LeadTime> {
  const inWindow = restrictToWindow(facts, window)
  const asOf = dayOfReckoning(facts, window)
  const days = sinceDays(inWindow)
  const numberOf = rememberedDays()
  const durations: Duration[] = []
  inWindow.items.forEach((item, place) => {
    const since = days[place] as number
    if (item.status === 'done' && item.closedAt !== null) {
      durations.push({ days: Math.max(0, numberOf(item.closedAt.slice(0, 10)) - since), isOver: true })
    } else if (isOpen(item) && asOf !== null && asOf >= item.since) {
      durations.push({ days: numberOf(asOf) - since, isOver: false })
    }
  })
  const done = durations.filter(({ isOver }) => isOver).length
  if (done < DONE_MIN || asOf === null) {
    return notEnoughData(
      done,
      'items done',
      `At least ${DONE_MIN} items that are done on a known day are needed; there are ${done}.`,
    )
  }
  const steps = survivalSteps(durations)
  const median = daysUntil(steps, 0.5)
  if (median === null) {
    return notEnoughData(
      done,
      'items done',
      `Fewer than half of ${counted(durations.length, 'item', 'items')} are done so far (${done}), so that nobody can say how long half take.`,
    )
  }
  const bounds = median.low === null || median.high === null ? '' : ` (95% interval ${median.low} to ${median.high})`
  const parts = [
    ['a quarter are done within', 0.25],
    ['half are done within', 0.5],
    ['three quarters are done within', 0.75],
    ['nine of ten are done within', 0.9],
  ] as const
  return {
    status: 'measured',
    n: durations.length,
    of: 'items',
    value: median.days,
    sentence: `Half of what is taken on is done within ${counted(median.days, 'day', 'days')}${bounds}, as far as the notes show; ${done} are done, ${durations.length - done} open.`,
    rows: parts.map(([label, part]) => {
      return { party: null, label, value: daysUntil(steps, part)?.days ?? null, share: part }
    }),
    band: null,
    detail: {
      asOf,
      median,
      done,
      open: durations.length - done,
      leftOut: inWindow.items.length - durations.length,
      steps,
    },
  }
}

/** How long items take (practice P9, P36). */
export const leadTimeMeasure: Measure<LeadTime> = {
  id: 'lead-time',
  question: 'How long does it take us to do what we take on?',
  unit: 'days until half are done',
  lens: 'coalition',
  practice: ['P9', 'P36'],
  inputs: ['items', 'sources'],
  definition: 'The number of days, from the day on which an item was first written down, within which half are done.',
  choice:
    'Open items count for as long as they have been open: leaving them out would make a coalition that finishes little look fast. Notes learn that something is done when their meeting next meets, so that days are those of the notes. Dropped and gone items, and those done on an unknown day, are left out.',
  formula: 'S(t) = Π over days up to t of (1 − done / waiting); headline min t: S(t) ≤ ½',
  source:
    'Kaplan & Meier 1958, doi.org/10.1080/01621459.1958.10501452; Brookmeyer & Crowley 1982, doi.org/10.2307/2530286.',
  notFor: 'Not a measure of speed of people: items differ in size, and some ought to take long.',
  compute: measureLeadTime,
}
