import fc from 'fast-check'
import { expect, test } from 'vitest'
import { strongestTies } from './strongest-ties.ts'

const place = fc.integer({ min: 0, max: 12 }).map(String)
const anyTies = fc.array(
  fc.record({ source: place, target: place, weight: fc.integer({ min: 1, max: 9 }), bridge: fc.boolean() }),
  { maxLength: 80 },
)

test('nobody who is tied looks untied, and no bridge is lost, however few ties are drawn', () => {
  fc.assert(
    fc.property(anyTies, fc.integer({ min: 0, max: 80 }), (ties, limit) => {
      const kept = strongestTies(ties, limit)
      const touched = new Set(kept.flatMap((tie) => [tie.source, tie.target]))
      expect(ties.filter((tie) => !touched.has(tie.source) || !touched.has(tie.target))).toEqual([])
      expect(ties.filter((tie) => tie.bridge && !kept.includes(tie))).toEqual([])
    }),
  )
})

test('of the rest the strongest are drawn, up to the limit', () => {
  const star = Array.from({ length: 6 }, (_, index) => ({ source: 'a', target: 'b', weight: index, bridge: false }))
  expect(strongestTies(star, 3).map((tie) => tie.weight)).toEqual([3, 4, 5])
  expect(strongestTies(star, 6)).toEqual(star)
})
