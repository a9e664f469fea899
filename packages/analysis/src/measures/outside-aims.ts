import type { Facts } from '@evenkeel/domain/facts.ts'
import { type Measure, type MeasureResult, notEnoughData } from '../measure.ts'
import { readDecisionPurposes, readPurposes, type SaidPurposes } from '../purposes.ts'
import { quarterOf, quartersBetween } from '../quarter.ts'
import { rememberLast } from '../remember-last.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { counted, percent } from './plain-numbers.ts'
import { type Interval, wilsonInterval } from './wilson-interval.ts'

/** One quarter's commitments, or decisions, by what they serve. */
export interface PurposeQuarter {
  readonly quarter: string
  /** Those of which somebody said what they serve. */
  readonly said: number
  readonly outside: number
  readonly notSaid: number
}

export interface OutsideAims {
  /** The commitments or decisions said to serve each aim, in the coalition's own order; ids. */
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
  return measure(readPurposes(restrictToWindow(facts, window)), ['commitment', 'commitments'])
})

/** Returns the same of what was decided. */
export const measureDecisionsOutsideAims = rememberLast((facts: Facts, window: Window): MeasureResult<OutsideAims> => {
  return measure(readDecisionPurposes(restrictToWindow(facts, window)), ['decision', 'decisions'])
})

function measure(
  { aims, things, aimOf }: SaidPurposes,
  [one, many]: readonly [string, string],
): MeasureResult<OutsideAims> {
  if (aims.length === 0) return notEnoughData(0, many, 'The coalition has not said what it is for.')
  const served = new Map(aims.map(({ id }) => [id, [] as string[]]))
  const outside: string[] = []
  const notSaid: string[] = []
  const quarters = new Map<string, { said: number; outside: number; notSaid: number }>()
  for (const { id, since } of things) {
    const aim = aimOf(id)
    const tally = (since === null ? undefined : quarters.get(quarterOf(since))) ?? { said: 0, outside: 0, notSaid: 0 }
    if (since !== null) quarters.set(quarterOf(since), tally)
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
  const said = things.length - notSaid.length
  if (said < SAID_MIN) {
    const reason = `Of at least ${SAID_MIN} ${many} somebody has to say what they serve; it is said of ${said}.`
    return notEnoughData(said, many, reason)
  }
  const names = [...quarters.keys()].sort()
  const share = outside.length / said
  const row = (label: string, value: number) => ({ party: null, label, value, share: value / said })
  return {
    status: 'measured',
    n: said,
    of: many,
    value: share,
    sentence: `${percent(share)} of ${counted(said, one, many)} serve none of the aims; of ${notSaid.length} more nobody has said what they serve.`,
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
      quarters:
        names.length === 0
          ? []
          : quartersBetween(names[0] ?? '', names.at(-1) ?? '').map((quarter) => ({
              quarter,
              ...(quarters.get(quarter) ?? { said: 0, outside: 0, notSaid: 0 }),
            })),
      interval: wilsonInterval(outside.length, said),
    },
  }
}

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

/** The share of decisions that serve none of the declared aims (practice P18). */
export const decisionsOutsideAimsMeasure: Measure<OutsideAims> = {
  id: 'outside-aims-decisions',
  question: 'How much of what we decide serves what we are here for?',
  unit: 'share outside the aims',
  lens: 'coalition',
  practice: ['P18', 'P21'],
  inputs: ['aims', 'decisionPurposes', 'decisions', 'meetings'],
  definition:
    'Of the decisions of which somebody said what they serve, the part that serves none of the aims that the coalition declared; and how many serve each.',
  choice:
    'Nothing is guessed from words: a decision of which nobody said anything is not said, and counts for neither side. Motions that failed or were put off decided nothing. An aim that was taken from the list leaves what served it as not said.',
  formula: 'outside / said, with its 95% Wilson interval',
  source:
    'Pitfall “mission creep” (practice P18): tie what is decided to a stated goal. Wilson 1927, doi.org/10.1080/01621459.1927.10502953.',
  notFor:
    'Not a reproach: some decisions are about the coalition itself. It says nothing of decisions that nobody tied.',
  compute: measureDecisionsOutsideAims,
}
