import type { Facts } from '@evenkeel/domain/facts.ts'
import { type Measure, type MeasureResult, notEnoughData } from '../measure.ts'
import { isOpen } from '../ownership.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { counted, percent } from './plain-numbers.ts'
import { type Interval, wilsonInterval } from './wilson-interval.ts'

export interface CarriedOver {
  readonly carried: number
  readonly items: number
  /** The 95% interval of the share that was carried over. */
  readonly interval: Interval
  /** Open items that the notes of most meetings have carried, those first; at most ten ids. */
  readonly mostCarried: readonly { readonly item: string; readonly meetings: number }[]
}

const ITEMS_MIN = 5
const TOLD = 10

/** Returns the share of items, 0 to 1, that stood in the notes of a second meeting or more. */
export function measureCarriedOver(facts: Facts, window: Window): MeasureResult<CarriedOver> {
  const items = restrictToWindow(facts, window).items.filter(({ status }) => status !== 'dropped')
  if (items.length < ITEMS_MIN) {
    return notEnoughData(items.length, 'items', `At least ${ITEMS_MIN} items are needed; there are ${items.length}.`)
  }
  const carried = items.filter(({ sightings }) => sightings > 1).length
  if (carried === 0) {
    return notEnoughData(
      items.length,
      'items',
      'No notes repeat an item of an earlier meeting, so that they do not tell what is carried over.',
    )
  }
  const interval = wilsonInterval(carried, items.length)
  const times = [
    { label: 'in the notes of one meeting', least: 1, most: 1 },
    { label: 'of two meetings', least: 2, most: 2 },
    { label: 'of three meetings', least: 3, most: 3 },
    { label: 'of four or more', least: 4, most: Number.POSITIVE_INFINITY },
  ]
  return {
    status: 'measured',
    n: items.length,
    of: 'items',
    value: carried / items.length,
    sentence: `${carried} of ${counted(items.length, 'item', 'items')} (${percent(carried / items.length)}) were carried over into the notes of another meeting (95% interval ${percent(interval.low)} to ${percent(interval.high)}).`,
    rows: times.map(({ label, least, most }) => {
      const count = items.filter(({ sightings }) => sightings >= least && sightings <= most).length
      return { party: null, label, value: count, share: count / items.length }
    }),
    band: null,
    detail: {
      carried,
      items: items.length,
      interval,
      mostCarried: items
        .filter((item) => isOpen(item) && item.sightings > 1)
        .sort((left, right) => right.sightings - left.sightings || (left.id < right.id ? -1 : 1))
        .slice(0, TOLD)
        .map(({ id, sightings }) => ({ item: id, meetings: sightings })),
    },
  }
}

/** Items carried over (practice P1). */
export const carriedOverMeasure: Measure<CarriedOver> = {
  id: 'carried-over',
  question: 'How much do we carry over from meeting to meeting?',
  unit: 'share of items',
  lens: 'coalition',
  practice: ['P1'],
  inputs: ['items'],
  definition: 'The share of items that the notes of more than one meeting have.',
  choice:
    'Dropped items do not count; done ones do. Where no notes ever repeat an item, nothing can be said: they are not kept that way.',
  formula: 'items seen in two meetings or more / items, with its 95% Wilson interval',
  source: 'Counting. Wilson 1927, doi.org/10.1080/01621459.1927.10502953.',
  notFor: 'Not a failing in itself: large items take several meetings. Those that are carried longest want a question.',
  compute: measureCarriedOver,
}
