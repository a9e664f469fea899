import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { buildFacts } from '@evenkeel/domain/testing/facts-builder.ts'
import { targetShares } from './declared-target.ts'

const levels = ['core', 'active', 'supporting', 'informed', null] as const

function declaring(declared: readonly (typeof levels)[number][]): Facts {
  const facts = buildFacts()
    .organization(...declared.map((_, index) => String(index)))
    .facts()
  facts.parties.forEach((party, index) => {
    party.level = declared[index] ?? null
  })
  return facts
}

test('levels divide the whole three to two to one to nothing', () => {
  const { kind, shareOf } = targetShares(declaring(['core', 'active', 'supporting', 'informed']), ['0', '1', '2', '3'])
  expect(kind).toBe('declared level')
  expect(['0', '1', '2', '3'].map((party) => shareOf(party) * 6)).toEqual([3, 2, 1, 0])
})

test('who declared nothing is expected to have an equal share, whatever the others declared', () => {
  const { shareOf, declared } = targetShares(declaring(['core', null, 'supporting', null]), ['0', '1', '2', '3'])
  expect(declared).toBe(2)
  expect(['0', '1', '2', '3'].map(shareOf)).toEqual([0.375, 0.25, 0.125, 0.25])
})

test('without a level that expects anything the target is an equal share', () => {
  for (const declared of [
    [null, null],
    ['informed', null],
    ['informed', 'informed'],
  ] as const) {
    const { kind, shareOf } = targetShares(declaring(declared), ['0', '1'])
    expect([kind, shareOf('0'), shareOf('1')]).toEqual(['equal share', 0.5, 0.5])
  }
})

test('the targets of all sum to the whole, and none is negative', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...levels), { minLength: 1, maxLength: 30 }), (declared) => {
      const parties = declared.map((_, index) => String(index))
      const { shareOf } = targetShares(declaring(declared), parties)
      const shares = parties.map(shareOf)
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
      expect(shares.filter((share) => share < 0)).toEqual([])
    }),
  )
})
