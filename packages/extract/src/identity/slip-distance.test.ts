import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slipBetween, slipDistance } from './slip-distance.ts'

/** The definition itself, trying every way (optimal string alignment). */
function spelledOut(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length
  const same = one.at(-1) === other.at(-1)
  const ways = [
    spelledOut(one.slice(0, -1), other) + 1,
    spelledOut(one, other.slice(0, -1)) + 1,
    spelledOut(one.slice(0, -1), other.slice(0, -1)) + (same ? 0 : 1),
  ]
  if (one.length > 1 && other.length > 1 && one.at(-1) === other.at(-2) && one.at(-2) === other.at(-1))
    ways.push(spelledOut(one.slice(0, -2), other.slice(0, -2)) + 1)
  return Math.min(...ways)
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })

test('the distance is the least number of slips, cut off above the most', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 6 }), (one, other, most) => {
      expect(slipDistance(one, other, most)).toBe(Math.min(spelledOut(one, other), most + 1))
    }),
    { numRuns: 300 },
  )
})

test('one slip is found exactly where the distance is one', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(slipBetween(one, other) !== null).toBe(spelledOut(one, other) === 1)
      expect(slipBetween(one, other)).toBe(slipBetween(other, one))
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['brian', 'brain', 'swapped'],
  ['clarke', 'clake', 'left-out'],
  ['romoff', 'romof', 'doubled'],
  ['wunder', 'wonder', 'other-letter'],
  ['miller', 'tiller', 'other-opening'],
  ['erin', 'nire', null],
])('%s and %s: %s', (one, other, slip) => {
  expect(slipBetween(one, other)).toBe(slip)
})
