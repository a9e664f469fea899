import { groupAttendanceMeasure } from '@evenkeel/analysis/measures/group-attendance.ts'
import { groupInterlocksMeasure } from '@evenkeel/analysis/measures/group-interlocks.ts'
import { workingGroupTalkMeasure } from '@evenkeel/analysis/measures/working-group-talk.ts'
import type { MeasureResult } from '@evenkeel/analysis/measure.ts'
import type { Window } from '@evenkeel/analysis/window.ts'
import type { AmountBarsData } from '@evenkeel/charts/amount-bars/layout.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { inSteps, type Pace } from '../../analysis/pace.ts'
import { type FigureKind, plainAnswer, uncertaintyOf } from '../../analysis/plain-answer.ts'
import { basisUnlessWithheld } from '../../analysis/withheld-basis.ts'
import type { Figure } from './talk-data.ts'

interface Told {
  readonly title: string
  readonly unit: string
  readonly method: string
  readonly kind: FigureKind
  readonly noteOf: (value: number | null) => string | null
}

function bars(result: MeasureResult, { title, unit, method, kind, noteOf }: Told): Figure<AmountBarsData> {
  const notEnough = result.status === 'measured' ? null : result.reason
  const rows = result.status === 'measured' ? result.rows : []
  return {
    data: {
      bars: rows.map(({ party, label, value, share }) => {
        return { id: party ?? label, name: label, amount: share, low: null, high: null, note: noteOf(value) }
      }),
      title,
      unit,
      kind: 'share',
      interval: null,
      sentence: result.status === 'measured' ? result.sentence : '',
      notEnough,
    },
    basis: basisUnlessWithheld(notEnough, {
      n: result.status === 'withheld' ? null : `${result.n.toLocaleString('en')} ${result.of}`,
      method,
      uncertainty: uncertaintyOf(result, kind),
    }),
  }
}

/** Resolves to who is heard and who is in the room by working group, and how the groups are tied. */
export function groupVoices(facts: Facts, window: Window, pace: Pace) {
  return inSteps(pace, {
    talk: () =>
      bars(workingGroupTalkMeasure.compute(facts, window), {
        title: 'Part of all turns that people of each working group took',
        unit: 'of all turns',
        method:
          'Turns of the people of each group over all turns; somebody in two groups is heard for both, so that shares may add up to more than all.',
        kind: 'amount',
        noteOf: (turns) => (turns === null ? null : `${turns.toLocaleString('en')} turns`),
      }),
    attendance: () =>
      bars(groupAttendanceMeasure.compute(facts, window), {
        title: 'Meetings at which people of each working group were',
        unit: 'of meetings with a list',
        method:
          'Meetings with a list at which one or more of its people were; somebody in two groups is there for both.',
        kind: 'amount',
        noteOf: (meetings) => (meetings === null ? null : `${meetings.toLocaleString('en')} meetings`),
      }),
    answers: () => [plainAnswer(groupInterlocksMeasure, groupInterlocksMeasure.compute(facts, window), 'share')],
  })
}
