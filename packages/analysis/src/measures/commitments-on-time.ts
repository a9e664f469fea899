import type { Facts } from '@evenkeel/domain/facts.ts'
import { commitmentVerdicts, type Verdict } from '../commitment-verdicts.ts'
import { type Measure, type MeasureResult, notEnoughData } from '../measure.ts'
import { partyDirectory } from '../party-directory.ts'
import type { Window } from '../window.ts'
import { percent } from './plain-numbers.ts'
import { type Interval, wilsonInterval } from './wilson-interval.ts'

/** What became of the items whose day has come. */
export interface CommitmentsOnTime {
  readonly asOf: string
  /** Done by their day, or found done when their meeting next met. */
  readonly kept: readonly string[]
  /** Found done later than that. */
  readonly late: readonly string[]
  /** Their meeting has met since their day, and they are open. */
  readonly stillOpen: readonly string[]
  /** Nobody can say: done at an unknown time, or no meeting has looked since their day. */
  readonly notJudged: readonly string[]
  /** Kept / (kept + late + still open), 95%. */
  readonly interval: Interval
}

export const ITEMS_MIN = 5
/** With fewer items recorded as done, the notes do not tell what becomes of items. */
export const DONE_MIN = 3

/** Returns the share of items with an owner and a passed day that were done by that day, as far as the notes show. */
export function measureCommitmentsOnTime(facts: Facts, window: Window): MeasureResult<CommitmentsOnTime> {
  const { asOf, commitments } = commitmentVerdicts(facts, window)
  const verdicts: Record<Verdict, string[]> = { kept: [], late: [], stillOpen: [], notJudged: [] }
  const organizations = new Map<string, { kept: number; all: number }>()
  const directory = partyDirectory(facts)
  for (const { item, owners, verdict } of commitments) {
    verdicts[verdict].push(item.id)
    if (verdict === 'notJudged') continue
    const counted: string[] = []
    for (const owner of owners) {
      const organization = directory.organizationOf(owner, item.since)
      if (organization === null || counted.includes(organization)) continue
      counted.push(organization)
      const known = organizations.get(organization)
      const tally = known ?? { kept: 0, all: 0 }
      tally.all++
      if (verdict === 'kept') tally.kept++
      if (known === undefined) organizations.set(organization, tally)
    }
  }
  const { kept, late, stillOpen, notJudged } = verdicts
  const n = kept.length + late.length + stillOpen.length
  if (n < ITEMS_MIN || asOf === null) {
    return notEnoughData(
      n,
      'items whose day has come',
      `At least ${ITEMS_MIN} items with an owner and a day, and a meeting since that day, are needed; there are ${n}.`,
    )
  }
  if (kept.length + late.length < DONE_MIN) {
    return notEnoughData(
      n,
      'items whose day has come',
      `The notes hardly ever say that an item is done: ${kept.length + late.length} of the ${n} whose day has come.`,
    )
  }
  const interval = wilsonInterval(kept.length, n)
  return {
    status: 'measured',
    n,
    of: 'items whose day has come',
    value: kept.length / n,
    sentence: `${kept.length} of ${n} commitments were kept on time as far as the notes show (95% interval ${percent(interval.low)} to ${percent(interval.high)}); ${late.length} were done later.`,
    rows: [...organizations]
      .map(([party, tally]) => ({
        party,
        label: directory.nameOf(party),
        value: tally.all,
        share: tally.all >= ITEMS_MIN ? tally.kept / tally.all : null,
      }))
      .sort((left, right) => (left.label < right.label ? -1 : 1)),
    band: null,
    detail: { asOf, kept, late, stillOpen, notJudged, interval },
  }
}

/** Commitments kept on time (practice P9). */
export const commitmentsOnTimeMeasure: Measure<CommitmentsOnTime> = {
  id: 'commitments-on-time',
  question: 'Do we do what we said, by the day we said?',
  unit: 'share of commitments',
  lens: 'coalition',
  practice: ['P9', 'P36'],
  inputs: ['items', 'assignments', 'meetings', 'memberships', 'sources'],
  definition:
    'Of the items with an owner whose day has passed, the share that was done by that day, as far as the notes show.',
  choice:
    'Notes learn that something is done when their meeting next meets: an item found done then counts as kept. Items done at an unknown time, dropped, gone, or not looked at since their day are left out. Fewer than three items recorded as done are not enough data. An organization with fewer than 5 gets no share.',
  formula: 'kept / (kept + late + still open), with its 95% Wilson interval',
  source: 'Trust as small commitments honoured (practice P9). Wilson 1927, doi.org/10.1080/01621459.1927.10502953.',
  notFor: 'Not a judgement of reliability: a date may have been set by others, or moved by agreement.',
  compute: measureCommitmentsOnTime,
}
