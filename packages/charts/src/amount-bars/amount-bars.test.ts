import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountBarsExamples } from './amount-bars.examples.ts'
import { type AmountBarsData, layoutAmountBars } from './layout.ts'
import { readAmountBar, readAmountBars } from './reading.ts'
import { amountBarsTable } from './table.ts'

test('bars are as long as their amounts, in the order given, and inside the plot', () => {
  const amounts = fc.array(fc.nat({ max: 900 }), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(amounts, fc.integer({ min: 280, max: 1600 }), (list, width) => {
      const bars = list.map((amount, index) => {
        return { id: String(index), name: `Quarter ${index}`, amount, low: null, high: null, note: null }
      })
      const data: AmountBarsData = { ...amountBarsExamples.usual, bars }
      const { rows, plot } = layoutAmountBars(data, width)
      expect(rows.map(({ bar }) => bar.id)).toEqual(bars.map(({ id }) => id))
      const largest = Math.max(1, ...list)
      for (const { bar, box } of rows) {
        const length = ((bar.amount ?? 0) / largest) * (plot.right - plot.left)
        expect(box?.width ?? -1).toBeCloseTo(length, 6)
      }
    }),
  )
})

test('what is not measured has no bar and is not called zero', () => {
  const data = amountBarsExamples['with-intervals']
  const last = layoutAmountBars(data, 640).rows.at(-1)
  expect(last?.box).toBeNull()
  expect(last === undefined ? '' : readAmountBar(last.bar, data)).toBe('Shore Tenants: too few.')
  expect(amountBarsTable(data).rows.at(-1)).toEqual(['Shore Tenants', null, null, null, 'too few'])
})

test('a bar says its amount with its interval, and the whole its sentence or why there is none', () => {
  const data = amountBarsExamples['with-intervals']
  const [first] = data.bars
  expect(first === undefined ? '' : readAmountBar(first, data)).toBe(
    'River Watch: 72%, of 18 (95% interval 52% to 92%).',
  )
  expect(readAmountBars(data)).toBe(data.sentence)
  expect(readAmountBars(amountBarsExamples.empty)).toBe('Not enough data. At least 5 items are needed; there are 2.')
})
