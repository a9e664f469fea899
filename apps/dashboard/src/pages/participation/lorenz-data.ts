import { correctedGini } from '@evenkeel/analysis/measures/gini.ts'
import { hoover } from '@evenkeel/analysis/measures/hoover.ts'
import { measureTalkInequality } from '@evenkeel/analysis/measures/talk-inequality.ts'
import type { Window } from '@evenkeel/analysis/window.ts'
import type { LorenzCurveData } from '@evenkeel/charts/lorenz-curve/layout.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { attendanceData } from './attendance-data.ts'
import { partiesOf, talkData, type Figure, type Lens, type TalkUnit } from './talk-data.ts'

const fewest = 3

/** Returns how evenly the talk was spread over those who were there, or, without any speaking figures, how evenly the meetings attended were. */
export function lorenzData(facts: Facts, window: Window, lens: Lens, unit: TalkUnit): Figure<LorenzCurveData> {
  const talk = talkData(facts, window, lens, unit)
  const isTalk = talk.data.notEnough === undefined || talk.data.notEnough === null
  const source = isTalk ? talk : attendanceData(facts, window, lens)
  const holders = source.data.parts
    .filter(({ state }) => state === 'measured' || state === 'silent' || (!isTalk && state === 'absent'))
    .map(({ id, name, amount }) => ({ id, name, amount: amount ?? 0 }))
  const amounts = Float64Array.from(holders, ({ amount }) => amount)
  const total = amounts.reduce((sum, amount) => sum + amount, 0)
  const enough = holders.length >= fewest && total > 0
  // Chance is worked out for turns of people only: a turn can fall to anybody present, a word cannot.
  const chance = isTalk && lens === 'person' && unit === 'turns' ? measureTalkInequality(facts, window) : null
  const band = chance?.status === 'measured' ? chance.band : null
  return {
    data: {
      holders,
      unit: isTalk ? `speaking ${unit}` : 'meetings attended',
      parties: partiesOf(lens),
      gini: enough ? correctedGini(amounts) : null,
      chance: band === null ? null : { mean: band.mean, high: band.high },
      interval: null,
      hoover: enough ? hoover(amounts) : null,
      notEnough: enough
        ? null
        : `At least ${fewest} ${partiesOf(lens)} with figures are needed; there are ${holders.length}.`,
    },
    basis: {
      n: source.basis.n,
      method:
        'From those with least to those with most, added up; those present who said nothing count as zero, those absent from every measured meeting do not count. Gini is corrected for small groups.',
      uncertainty:
        band === null
          ? null
          : `${band.model} Nine times in ten that gives ${band.low.toFixed(2)} to ${band.high.toFixed(2)}.`,
    },
  }
}
