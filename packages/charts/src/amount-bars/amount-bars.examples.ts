import { longName, manyNames, rightToLeftNames } from '../example-names/example-names.ts'
import type { AmountBar, AmountBarsData } from './layout.ts'

const load = {
  title: 'Open items by quarter',
  unit: 'open items',
  kind: 'count',
  interval: null,
  sentence: '31 items were open on 2025-12-31, 24.5 at the end of a week on average.',
} as const

const kept = {
  title: 'Kept on time',
  unit: 'kept on time',
  kind: 'share',
  interval: '95% interval',
  sentence: '31 of 60 commitments were kept on time (95% interval 39% to 64%).',
} as const

function bar(name: string, amount: number | null, note: string | null = null): AmountBar {
  return { id: name, name, amount, low: null, high: null, note }
}

function share(name: string, amount: number, spread: number, of: number): AmountBar {
  const [low, high] = [Math.max(0, amount - spread), Math.min(1, amount + spread)]
  return { id: name, name, amount, low, high, note: `of ${of}` }
}

/** The bars in all the states that they can be in, by name. */
export const amountBarsExamples = {
  usual: {
    ...load,
    bars: [bar('2025-Q1', 12), bar('2025-Q2', 25), bar('2025-Q3', 24), bar('2025-Q4', 31, '9 overdue')],
  },
  'with-intervals': {
    ...kept,
    bars: [
      share('River Watch', 0.72, 0.2, 18),
      share('Hill Farmers', 0.4, 0.28, 10),
      bar('Shore Tenants', null, 'too few'),
    ],
  },
  empty: { ...load, bars: [], notEnough: 'At least 5 items are needed; there are 2.' },
  one: { ...load, bars: [bar('2025-Q4', 1)] },
  many: { ...kept, bars: manyNames(200).map((name, index) => share(name, (index % 50) / 50, 0.1, 5 + (index % 9))) },
  'long-names': {
    ...kept,
    bars: [share(longName, 0.6, 0.2, 9), share(`${longName} (northern chapter)`, 0.3, 0.1, 30)],
  },
  'right-to-left': { ...load, bars: rightToLeftNames.map((name, index) => bar(name, 3 + index)) },
} satisfies Record<string, AmountBarsData>
