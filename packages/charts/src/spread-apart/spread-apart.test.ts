import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spreadApart } from './spread-apart.ts'

test('positions that are far enough apart stay', () => {
  expect(spreadApart([10, 40, 90], { gap: 20, low: 0, high: 100 })).toEqual([10, 40, 90])
})

test('whatever the positions, they end up in order, apart and within the bounds as long as they fit', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 350 }), { minLength: 1, maxLength: 16 }), (given) => {
      const positions = spreadApart(
        given.toSorted((a, b) => a - b),
        { gap: 18, low: 0, high: 300 },
      )
      positions.forEach((position, index) => {
        expect(position).toBeGreaterThanOrEqual(0)
        expect(position).toBeLessThanOrEqual(300.001)
        expect(position - (positions[index - 1] ?? -Infinity)).toBeGreaterThanOrEqual(17.999)
      })
    }),
  )
})

test('labels of lines that end at one place stand around it, not all on one side', () => {
  expect(spreadApart([50, 50, 50], { gap: 20, low: 0, high: 100 })).toEqual([30, 50, 70])
})
