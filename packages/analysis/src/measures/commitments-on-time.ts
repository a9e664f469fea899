import type { Facts } from '@evenkeel/domain/facts.ts'
import { type Measure, type MeasureResult, notEnoughData } from '../measure.ts'
import { readOwnership } from '../ownership.ts'
import { partyDirectory } from '../party-directory.ts'
import { dayOfReckoning, restrictToWindow, type Window } from '../window.ts'
import { percent } from './plain-numbers.ts'
import { type Interval, wilsonInterval } from './wilson-interval.ts'

/** What became of the items whose day has come. */
export interface CommitmentsOnTime {
  readonly asOf: string
  readonly kept: readonly string[]
  /** Done after their day. */
  readonly late: readonly string[]
  /** Their day has passed and they are open. */
  readonly stillOpen: readonly string[]
  /** Done, nobody knows when. */
  readonly doneSometime: readonly string[]
  /** Kept / (kept + late + still open), 95%. */
  readonly interval: Interval
}

const ITEMS_MIN = 5

/** Returns the share of items with an owner and a passed day that were done by that day. */
export function measureCommitmentsOnTime(facts: Facts, window: Window): MeasureResult<CommitmentsOnTime> {
  const inWindow = restrictToWindow(facts, window)
  const asOf = dayOfReckoning(facts, window)
  const { items, ownersOf } = readOwnership(inWindow)
  const kept: string[] = []
  const late: string[] = []
  const stillOpen: string[] = []
  const doneSometime: string[] = []
  const organizations = new Map<string, { kept: number; all: number }>()
  const directory = partyDirectory(inWindow)
  for (const item of items) {
    if (item.due === null || asOf === null || item.due > asOf) continue
    const owners = ownersOf(item.id)
    if (owners.length === 0 || (item.status === 'open' && item.gone)) continue
    if (item.status === 'done' && item.closedAt === null) {
      doneSometime.push(item.id)
      continue
    }
    const isKept = item.closedAt !== null && item.status === 'done' && item.closedAt.slice(0, 10) <= item.due
    ;(isKept ? kept : item.status === 'done' ? late : stillOpen).push(item.id)
    const responsible = new Set(owners.map((owner) => directory.organizationOf(owner, item.since)))
    for (const organization of responsible) {
      if (organization === null) continue
      const tally = organizations.get(organization) ?? { kept: 0, all: 0 }
      tally.all++
      if (isKept) tally.kept++
      organizations.set(organization, tally)
    }
  }
  const n = kept.length + late.length + stillOpen.length
  if (n < ITEMS_MIN || asOf === null) {
    return notEnoughData(
      n,
      'items whose day has come',
      `At least ${ITEMS_MIN} items with an owner and a day that has passed are needed; there are ${n}.`,
    )
  }
  const interval = wilsonInterval(kept.length, n)
  return {
    status: 'measured',
    n,
    of: 'items whose day has come',
    value: kept.length / n,
    sentence: `${kept.length} of ${n} commitments were kept on time (95% interval ${percent(interval.low)} to ${percent(interval.high)}).`,
    rows: [...organizations]
      .map(([party, tally]) => ({
        party,
        label: directory.nameOf(party),
        value: tally.all,
        share: tally.all >= ITEMS_MIN ? tally.kept / tally.all : null,
      }))
      .sort((left, right) => (left.label < right.label ? -1 : 1)),
    band: null,
    detail: { asOf, kept, late, stillOpen, doneSometime, interval },
  }
}

/** Commitments kept on time (practice P9). */
export const commitmentsOnTimeMeasure: Measure<CommitmentsOnTime> = {
  id: 'commitments-on-time',
  question: 'Do we do what we said, by the day we said?',
  unit: 'share of commitments',
  lens: 'coalition',
  practice: ['P9', 'P36'],
  inputs: ['items', 'assignments', 'memberships', 'sources'],
  definition: 'Of the items with an owner whose day has passed, the share that was done by that day.',
  choice:
    'An item is done on the day the record learned of it, which may be later than the work. Items done at an unknown time, dropped, or gone from their source are left out. An organization with fewer than 5 gets no share.',
  formula: 'kept / (kept + late + still open), with its 95% Wilson interval',
  source: 'Trust as small commitments honoured (practice P9). Wilson 1927, doi.org/10.1080/01621459.1927.10502953.',
  notFor: 'Not a judgement of reliability: a date may have been set by others, or moved by agreement.',
  compute: measureCommitmentsOnTime,
}
