import { measureOpenLoadPeople, openLoadOf } from '@evenkeel/analysis/measures/open-load-people.ts'
import type { MeasureResult } from '@evenkeel/analysis/measure.ts'
import type { Window } from '@evenkeel/analysis/window.ts'
import type { AmountBarsData } from '@evenkeel/charts/amount-bars/layout.ts'
import type { FigureTable } from '@evenkeel/charts/figure-frame/figure-table.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { uncertaintyOf } from '../../analysis/plain-answer.ts'
import { basisUnlessWithheld } from '../../analysis/withheld-basis.ts'
import type { Figure } from '../participation/talk-data.ts'

function basisOf(result: MeasureResult, method: string) {
  return basisUnlessWithheld(result.status === 'measured' ? null : result.reason, {
    n: result.status === 'withheld' ? null : `${result.n.toLocaleString('en')} ${result.of}`,
    method,
    uncertainty: uncertaintyOf(result, 'amount'),
  })
}

/** Returns a reader's own open items at the end of each quarter. */
export function ownLoad(facts: Facts, window: Window, party: string): Figure<AmountBarsData> {
  const result = openLoadOf(facts, window, party)
  return {
    data: {
      bars:
        result.status === 'measured'
          ? result.rows.map(({ label, value }) => {
              return { id: label, name: label.replace('-', ' '), amount: value, low: null, high: null, note: null }
            })
          : [],
      title: 'Your open items at the end of each quarter',
      unit: 'open items',
      kind: 'count',
      interval: null,
      sentence: result.status === 'measured' ? result.sentence : '',
      notEnough: result.status === 'measured' ? null : result.reason,
    },
    basis: basisOf(result, 'Yours from the day on which each was first written down to the day on which it ended.'),
  }
}

/** Bars of today's load, with every quarter in the table. */
export interface PeopleLoad extends Figure<AmountBarsData> {
  readonly table: FigureTable
}

/** Returns the open items of each person at the end of the span, and in the table at the end of each quarter, for readers who may compare people. */
export function peopleLoad(facts: Facts, window: Window): PeopleLoad {
  const result = measureOpenLoadPeople(facts, window)
  const { quarters, people } = result.status === 'measured' ? result.detail : { quarters: [], people: [] }
  return {
    data: {
      bars: people.map(({ party, label, atQuarters }) => {
        const before = atQuarters.at(-2)
        const note = before === undefined ? null : `${before} a quarter before`
        return { id: party, name: label, amount: atQuarters.at(-1) ?? 0, low: null, high: null, note }
      }),
      title: 'Open items of each at the end of the span',
      unit: 'open items',
      kind: 'count',
      interval: null,
      sentence: result.status === 'measured' ? result.sentence : '',
      notEnough: result.status === 'measured' ? null : result.reason,
    },
    basis: basisOf(
      result,
      'Open items of each owner, by name and not by rank; an item with two owners counts with both. Every quarter is in the table.',
    ),
    table: {
      caption: 'Open items of each at the end of each quarter',
      columns: [
        { label: 'Name', kind: 'text' },
        ...quarters.map((quarter) => ({ label: quarter.replace('-', ' '), kind: 'number' as const })),
      ],
      rows: people.map(({ label, atQuarters }) => [label, ...atQuarters]),
    },
  }
}
