import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layoutRelianceBars, type RelianceBarsData } from './layout.ts'
import { readRelianceBars, readRelianceRow } from './reading.ts'
import { textWidth } from '../text-fit/text-width.ts'
import { relianceBarsExamples } from './reliance-bars.examples.ts'
import { relianceBarsTable } from './table.ts'

const anyData = fc
  .array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 45 })
  .map((counts): RelianceBarsData => ({
    owners: counts.map((items, index) => ({ id: String(index), name: `Person ${index}`, items })),
    unit: 'open items',
    parties: 'people',
    unowned: 0,
    absenceFactor: null,
  }))

test('bars and running sums lie within the plot, the sums rise, and the last drawn one never passes everything', () => {
  fc.assert(
    fc.property(anyData, fc.integer({ min: 280, max: 1600 }), (data, width) => {
      const { plot, rows } = layoutRelianceBars(data, width)
      rows.forEach(({ bar, cumulative, cumulativeX }, index) => {
        expect(bar.x).toBe(plot.left)
        expect(bar.x + bar.width).toBeLessThanOrEqual(cumulativeX + 0.001)
        expect(cumulativeX).toBeLessThanOrEqual(plot.right + 0.001)
        expect(cumulative).toBeGreaterThanOrEqual(rows[index - 1]?.cumulative ?? 0)
      })
    }),
  )
})

test('the strong bars are the smallest number of owners who hold half: none of them can be left out', () => {
  fc.assert(
    fc.property(anyData, (data) => {
      const { rows } = layoutRelianceBars(data, 640)
      const strong = rows.filter((row) => row.inHalf)
      const total = data.owners.reduce((sum, owner) => sum + owner.items, 0)
      const held = strong.reduce((sum, row) => sum + row.owner.items, 0)
      const withoutLast = held - (strong.at(-1)?.owner.items ?? 0)
      const isEmpty = total === 0
      const isAllDrawn = strong.length < rows.length || rows.length === data.owners.length
      expect(isEmpty || !isAllDrawn || held * 2 >= total).toBe(true)
      expect(isEmpty || withoutLast * 2 < total).toBe(true)
    }),
  )
})

test('the order of the input changes nothing', () => {
  fc.assert(
    fc.property(anyData, (data) => {
      expect(layoutRelianceBars({ ...data, owners: data.owners.toReversed() }, 640)).toEqual(
        layoutRelianceBars(data, 640),
      )
    }),
  )
})

test('the sentence says how many hold half, who holds most, and what nobody owns', () => {
  expect(readRelianceBars(relianceBarsExamples.usual)).toBe(
    '2 of 7 people together hold half or more of the 44 open items that have an owner; Amara Okafor holds the most, 19 (43%); 7 open items have no owner.',
  )
  expect(readRelianceBars(relianceBarsExamples.one)).toMatch(/^1 of 1 person holds half or more/u)
  expect(readRelianceBars(relianceBarsExamples['nobody-owns'])).toBe(
    'Not enough data. None of the 12 open items has an owner.',
  )
})

test('a bar says its own share and that of all above it', () => {
  const data = relianceBarsExamples.usual
  const sentences = layoutRelianceBars(data, 640).rows.map((row, index) => readRelianceRow(row, index, data))
  expect(sentences.slice(0, 2)).toEqual([
    'Amara Okafor owns 19 open items, 43%.',
    'Ben Lindqvist owns 8 open items, 18%; with those above, 61%.',
  ])
})

test('what nobody owns stands in the table apart, without a share', () => {
  expect(relianceBarsTable(relianceBarsExamples.usual).rows.at(-1)).toEqual(['no owner', 7, null, null])
})

test('an owner who is not needed to reach half is not among those who hold it, even when the others hold exactly half', () => {
  const owners = [2, 1, 1].map((items, index) => ({ id: String(index), name: `Person ${index}`, items }))
  const { rows } = layoutRelianceBars({ ...relianceBarsExamples.one, owners }, 640)
  expect(rows.map((row) => row.inHalf)).toEqual([true, false, false])
})

test('the running sum never runs through the numbers at the right, however narrow the figure', () => {
  for (const width of [280, 328, 480, 640, 1168]) {
    const { rows } = layoutRelianceBars(relianceBarsExamples.usual, width)
    const through = rows.filter(({ row, cumulativeX }) => cumulativeX + 3 > row.valueX - textWidth(row.value, 13))
    expect(through).toEqual([])
  }
})
