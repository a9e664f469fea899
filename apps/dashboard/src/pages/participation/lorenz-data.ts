import {
  attendanceInequalityMeasure,
  organizationAttendanceInequalityMeasure,
} from '@evenkeel/analysis/measures/attendance-inequality.ts'
import { correctedGini } from '@evenkeel/analysis/measures/gini.ts'
import { hoover } from '@evenkeel/analysis/measures/hoover.ts'
import {
  organizationTalkInequalityMeasure,
  talkInequalityMeasure,
} from '@evenkeel/analysis/measures/talk-inequality.ts'
import type { Inequality } from '@evenkeel/analysis/measures/inequality.ts'
import type { Measure } from '@evenkeel/analysis/measure.ts'
import type { MeetingInterval } from '@evenkeel/analysis/meeting-interval.ts'
import { whyNoOrganizations } from '@evenkeel/analysis/of-people.ts'
import type { Window } from '@evenkeel/analysis/window.ts'
import type { LorenzCurveData, LorenzHolder } from '@evenkeel/charts/lorenz-curve/layout.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { CHANCE_TO_COME } from '../../analysis/plain-answer.ts'
import { basisUnlessWithheld } from '../../analysis/withheld-basis.ts'
import { attendanceData } from './attendance-data.ts'
import { partiesOf, talkData, type Figure, type Lens, type TalkUnit } from './talk-data.ts'

const fewest = 3

/** What is wanted of a figure: the whole of it, or what is there before it is worked out how far chance goes. */
export type Depth = 'figures' | 'whole'

function inequalityMeasure(lens: Lens, isTalk: boolean): Measure<Inequality> {
  if (isTalk) return lens === 'person' ? talkInequalityMeasure : organizationTalkInequalityMeasure
  return lens === 'person' ? attendanceInequalityMeasure : organizationAttendanceInequalityMeasure
}

/** What the measure finds, and what chance says of it; null before it is worked out. */
function inequalityOf(measure: Measure<Inequality>, facts: Facts, window: Window, depth: Depth) {
  if (depth === 'figures' && measure.figures !== undefined) {
    return { figures: measure.figures(facts, window), chance: null }
  }
  const whole = measure.compute(facts, window)
  return { figures: whole, chance: whole.status === 'measured' ? whole : null }
}

/** Returns in a sentence how far a figure might be off, or why that cannot be said. */
function intervalWords(interval: MeetingInterval | undefined): string {
  if (interval === undefined) return ''
  return interval.status === 'measured'
    ? `Had other such meetings been held, the Gini would lie between ${interval.low.toFixed(2)} and ${interval.high.toFixed(2)} (95%, ${interval.n} meetings resampled).`
    : interval.reason
}

export interface LorenzAnswer extends Figure<LorenzCurveData> {
  /** Whether talk is spread, or, without any figures of it, attendance. */
  readonly isTalk: boolean
}

/** Returns how evenly the talk was spread over those who were there, or, without any speaking figures, how evenly the meetings attended were. */
export function lorenzData(
  facts: Facts,
  window: Window,
  lens: Lens,
  unit: TalkUnit,
  depth: Depth = 'whole',
): LorenzAnswer {
  const talk = talkData(facts, window, lens, unit)
  const isTalk = talk.data.notEnough === undefined || talk.data.notEnough === null
  const source = isTalk ? talk : attendanceData(facts, window, lens)
  // A turn can fall to anybody present, a word cannot: other units have no chance to be set beside.
  const hasChance = !isTalk || unit === 'turns'
  const found = hasChance ? inequalityOf(inequalityMeasure(lens, isTalk), facts, window, depth) : null
  const measured = found?.figures ?? null
  const band = found?.chance?.band ?? null
  const interval = found?.chance?.interval
  const holders: LorenzHolder[] =
    measured?.status === 'measured'
      ? measured.rows.map(({ party, label, value }) => ({ id: party ?? label, name: label, amount: value ?? 0 }))
      : source.data.parts
          .filter(({ state }) => state === 'measured' || state === 'silent' || (!isTalk && state === 'absent'))
          .map(({ id, name, amount }) => ({ id, name, amount: amount ?? 0 }))
  const amounts = Float64Array.from(holders, ({ amount }) => amount)
  const total = amounts.reduce((sum, amount) => sum + amount, 0)
  const enough = holders.length >= fewest && total > 0
  // Minutes, words and seconds: the talk says itself why chance has nothing to deal out.
  const isUndealt = isTalk && (measured === null || (measured.status !== 'withheld' && measured.n === 0))
  const reason = measured === null || measured.status === 'measured' ? '' : ` ${measured.reason}`
  const isToCome = measured?.status === 'measured' && depth === 'figures'
  const why = isToCome
    ? CHANCE_TO_COME
    : isUndealt
      ? talk.basis.uncertainty
      : `none, since there is too little to tell from chance.${reason}`
  const notEnough = enough
    ? null
    : whyNoOrganizations(
        facts,
        `At least ${fewest} ${partiesOf(lens)} with figures are needed; there are ${holders.length}.`,
      )
  return {
    isTalk,
    data: {
      holders,
      unit: isTalk ? `speaking ${unit}` : 'meetings attended',
      parties: partiesOf(lens),
      gini: enough ? correctedGini(amounts) : null,
      chance: band === null ? null : { low: band.low, high: band.high },
      interval: interval?.status === 'measured' ? { low: interval.low, high: interval.high } : null,
      hoover: enough ? hoover(amounts) : null,
      notEnough,
    },
    basis: basisUnlessWithheld(notEnough, {
      n: source.basis.n,
      method: isTalk
        ? 'From those with least to those with most, added up; those present who said nothing count as zero, those absent from every measured meeting do not count. Gini is corrected for small groups.'
        : 'From those with least to those with most, added up. Gini is corrected for small groups.',
      uncertainty:
        band === null
          ? why
          : `${band.model} Nine times in ten that gives ${band.low.toFixed(2)} to ${band.high.toFixed(2)}. ${intervalWords(interval)}`,
    }),
  }
}
