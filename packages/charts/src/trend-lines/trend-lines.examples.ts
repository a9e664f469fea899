import { longName, manyNames, rightToLeftNames } from '../example-names/example-names.ts'
import type { TrendLine, TrendLinesData, TrendPoint } from './layout.ts'

const quarters = ['2024 Q1', '2024 Q2', '2024 Q3', '2024 Q4', '2025 Q1', '2025 Q2', '2025 Q3', '2025 Q4']

const shares = {
  periods: quarters.map((label) => ({ id: label, label })),
  measure: 'Share of open items held by the top owner',
  unit: 'items',
  band: 'expected by chance',
} as const

function point(value: number | null, spread: number): TrendPoint {
  if (value === null) return { value, low: null, high: null, n: 2 }
  return { value, low: Math.max(0, value - spread), high: Math.min(1, value + spread), n: 24 }
}

function line(name: string, values: (number | null)[], spread = 0.08): TrendLine {
  return { id: name, name, points: values.map((value) => point(value, spread)) }
}

/** The lines in all the states that they can be in, by name. */
export const trendLinesExamples = {
  usual: {
    ...shares,
    lines: [
      line('Amara Okafor', [0.18, 0.22, 0.21, 0.3, 0.34, 0.41, 0.46, 0.52]),
      line('Ben Lindqvist', [0.24, 0.2, null, 0.19, 0.16, 0.15, 0.17, 0.12], 0.05),
    ],
  },
  empty: {
    ...shares,
    lines: [
      line(
        'Amara Okafor',
        quarters.map(() => null),
      ),
    ],
  },
  one: { ...shares, band: null, lines: [line('Amara Okafor', [0.4])], periods: shares.periods.slice(0, 1) },
  many: {
    ...shares,
    band: null,
    lines: manyNames(200).map((name, index) =>
      line(
        name,
        quarters.map((_, place) => ((index * 7 + place * 3) % 40) / 200),
        0,
      ),
    ),
  },
  'long-names': {
    ...shares,
    lines: [
      line(longName, [0.1, 0.2, 0.3, 0.4, 0.5, 0.4, 0.3, 0.2]),
      line(`${longName} (northern chapter)`, [0.3, 0.3, 0.3, 0.3, 0.2, 0.2, 0.2, 0.2]),
    ],
  },
  'right-to-left': {
    ...shares,
    lines: rightToLeftNames.map((name, index) =>
      line(
        name,
        quarters.map((_, place) => 0.1 + index * 0.12 + place * 0.02),
        0.03,
      ),
    ),
  },
} satisfies Record<string, TrendLinesData>
