import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layoutTrendLines, type TrendLinesData, type TrendPoint } from './layout.ts'
import { readTrendLines, readTrendMark } from './reading.ts'
import { trendLinesTable } from './table.ts'
import { trendLinesExamples } from './trend-lines.examples.ts'

const share = fc.double({ min: 0, max: 1, noNaN: true })
const anyPoint = fc.option(fc.tuple(share, share, share)).map((drawn): TrendPoint => {
  const [low = null, value = null, high = null] = drawn?.toSorted((a, b) => a - b) ?? []
  return { value, low, high, n: 9 }
})
const anyData = fc
  .integer({ min: 1, max: 16 })
  .chain((periods) =>
    fc
      .array(fc.array(anyPoint, { minLength: periods, maxLength: periods }), { minLength: 1, maxLength: 12 })
      .map((lines) => ({ periods, lines })),
  )
  .map(({ periods, lines }): TrendLinesData => ({
    periods: Array.from({ length: periods }, (_, index) => ({ id: `p${index}`, label: `2024 Q${index}` })),
    lines: lines.map((points, index) => ({ id: `l${index}`, name: `Line ${index}`, points })),
    measure: 'Share',
    unit: 'items',
    band: null,
  }))

test('every point lies within the plot, and a period without a value has no point', () => {
  fc.assert(
    fc.property(anyData, fc.integer({ min: 280, max: 1600 }), (data, width) => {
      const { plot, lines } = layoutTrendLines(data, width)
      expect(lines).toHaveLength(Math.min(8, data.lines.length))
      for (const { line, marks } of lines) {
        expect(marks).toHaveLength(line.points.filter((point) => point.value !== null).length)
        for (const { x, y } of marks) {
          expect(x).toBeGreaterThanOrEqual(plot.left)
          expect(x).toBeLessThanOrEqual(plot.right)
          expect(y).toBeGreaterThanOrEqual(plot.top - 0.001)
          expect(y).toBeLessThanOrEqual(plot.bottom + 0.001)
        }
      }
    }),
  )
})

test('a line breaks where a value is missing instead of bridging it', () => {
  const lines = layoutTrendLines(trendLinesExamples.usual, 640).lines
  expect(lines.map(({ path }) => path.split('M').length - 1)).toEqual([1, 2])
})

test('names at the ends of lines never lie on each other, and period labels never run together', () => {
  fc.assert(
    fc.property(anyData, fc.integer({ min: 480, max: 1600 }), (data, width) => {
      const { lines, periods } = layoutTrendLines(data, width)
      const heights = lines.flatMap(({ label }) => (label === null ? [] : [label.y])).toSorted((a, b) => a - b)
      heights.forEach((y, index) => expect(y - (heights[index - 1] ?? -Infinity)).toBeGreaterThanOrEqual(15.999))
      periods.forEach((period, index) => expect(period.x - (periods[index - 1]?.x ?? -Infinity)).toBeGreaterThan(40))
      expect(periods.at(-1)?.label).toBe(data.periods.at(-1)?.label)
    }),
  )
})

test('the sentence says from where to where, with the n', () => {
  expect(readTrendLines(trendLinesExamples.usual)).toBe(
    'Share of open items held by the top owner: Amara Okafor rose from 18% in 2024 Q1 to 52% in 2025 Q4; Ben Lindqvist fell from 24% in 2024 Q1 to 12% in 2025 Q4 (362 items in 8 periods).',
  )
  expect(readTrendLines(trendLinesExamples.empty)).toBe('Not enough data. No period has enough to say anything.')
})

test('a point says its band and its n', () => {
  const data = trendLinesExamples.usual
  const mark = layoutTrendLines(data, 640).lines[0]?.marks[0]
  expect(mark === undefined ? '' : readTrendMark(mark, data)).toBe(
    'Amara Okafor, 2024 Q1: 18% (expected by chance 10% to 26%), of 24 items.',
  )
})

test('the table keeps the periods that had too little to say, without a value', () => {
  const rows = trendLinesTable(trendLinesExamples.usual).rows
  expect(rows).toHaveLength(16)
  expect(rows.find((row) => row[0] === 'Ben Lindqvist' && row[1] === '2024 Q3')).toEqual([
    'Ben Lindqvist',
    '2024 Q3',
    null,
    null,
    null,
    2,
  ])
})
