import type { Facts } from '@evenkeel/domain/facts.ts'
import { type Measure, type MeasureResult, notEnoughData } from '../measure.ts'
import { readPurposes } from '../purposes.ts'
import { quarterOf, quartersBetween } from '../quarter.ts'
import { rememberLast } from '../remember-last.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { counted, percent } from './plain-numbers.ts'
import { type Interval, wilsonInterval } from './wilson-interval.ts'

/** One quarter's commitments by what they serve. */
export interface PurposeQuarter {
  readonly quarter: string
  /** Commitments of which somebody said what they serve. */
  readonly said: number
  readonly outside: number
  readonly notSaid: number
}

export interface OutsideAims {
  /** The commitments said to serve each aim, in the coalition's own order; ids. */
  readonly byAim: readonly { readonly aim: string; readonly text: string; readonly items: readonly string[] }[]
  /** Said to serve none of the aims. */
  readonly outside: readonly string[]
  /** Of which nobody has said anything. */
  readonly notSaid: readonly string[]
  readonly quarters: readonly PurposeQuarter[]
  /** The 95% interval of the share outside the aims. */
  readonly interval: Interval
}

const SAID_MIN = 5

/** Returns how much of what was taken on serves none of the aims, as far as somebody said what each serves. */
export const measureOutsideAims = rememberLast((facts: Facts, window: Window): MeasureResult<OutsideAims> => {
  const { aims, items, aimOf } = readPurposes(restrictToWindow(facts, window))
  if (aims.length === 0) return notEnoughData(0, 'commitments', 'The coalition has not said what it is for.')
  const served = new Map(aims.map(({ id }) => [id, [] as string[]]))
  const outside: string[] = []
  const notSaid: string[] = []
  const quarters = new Map<string, { said: number; outside: number; notSaid: number }>()
  for (const { id, since } of items) {
    const aim = aimOf(id)
    const tally = quarters.get(quarterOf(since)) ?? { said: 0, outside: 0, notSaid: 0 }
    quarters.set(quarterOf(since), tally)
    if (aim === undefined) {
      notSaid.push(id)
      tally.notSaid++
      continue
    }
    tally.said++
    if (aim === null) {
      outside.push(id)
      tally.outside++
    } else served.get(aim)?.push(id)
  }
  const said = items.length - notSaid.length
  if (said < SAID_MIN) {
    const reason = `Of at least ${SAID_MIN} commitments somebody has to say what they serve; it is said of ${said}.`
    return notEnoughData(said, 'commitments', reason)
  }
  const names = [...quarters.keys()].sort()
  const share = outside.length / said
  const row = (label: string, value: number) => ({ party: null, label, value, share: value / said })
  return {
    status: 'measured',
    n: said,
    of: 'commitments',
    value: share,
    sentence: `${percent(share)} of ${counted(said, 'commitment', 'commitments')} serve none of the aims; of ${notSaid.length} more nobody has said what they serve.`,
    rows: [
      ...aims.map(({ id, text }) => row(text, served.get(id)?.length ?? 0)),
      row('none of the aims', outside.length),
      { party: null, label: 'not said', value: notSaid.length, share: null },
    ],
    band: null,
    detail: {
      byAim: aims.map(({ id, text }) => ({ aim: id, text, items: served.get(id) ?? [] })),
      outside,
      notSaid,
      quarters: quartersBetween(names[0] ?? '', names.at(-1) ?? '').map((quarter) => ({
        quarter,
        ...(quarters.get(quarter) ?? { said: 0, outside: 0, notSaid: 0 }),
      })),
      interval: wilsonInterval(outside.length, said),
    },
  }
})

/** The share of commitments that serve none of the declared aims (practice P18). */
export const outsideAimsMeasure: Measure<OutsideAims> = {
  id: 'outside-aims',
  question: 'How much of what we take on serves what we are here for?',
  unit: 'share outside the aims',
  lens: 'coalition',
  practice: ['P18', 'P36'],
  inputs: ['aims', 'purposes', 'items'],
  definition:
    'Of the commitments of which somebody said what they serve, the part that serves none of the aims that the coalition declared; and how many serve each.',
  choice:
    'Nothing is guessed from words: a commitment of which nobody said anything is not said, and counts for neither side. Dropped commitments are left out. An aim that was taken from the list leaves what served it as not said.',
  formula: 'outside / said, with its 95% Wilson interval',
  source:
    'Pitfall “mission creep” (practice P18): tie what is done to a stated goal. Wilson 1927, doi.org/10.1080/01621459.1927.10502953.',
  notFor:
    'Not a reproach: work outside the aims may be what a member group needed, or a sign that the aims should change. It says nothing of commitments that nobody tied.',
  compute: measureOutsideAims,
}
