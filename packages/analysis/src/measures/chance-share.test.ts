import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slowChanceCounts } from '../reference/slow-chance-counts.ts'
import { chanceCounts } from './chance-share.ts'
import { chancesOfSpans } from './chances-of-spans.ts'

const strata = (most: number) =>
  fc.array(
    fc.record({
      trials: fc.integer({ min: 0, max: most }),
      // Shares of so many seats, as at a meeting: all of them and none of them too.
      chance: fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 12 })).map(([own, all]) => Math.min(1, own / all)),
    }),
    { maxLength: 8 },
  )

const variance = (given: readonly { readonly trials: number; readonly chance: number }[]): number =>
  given.reduce((sum, { trials, chance }) => sum + trials * chance * (1 - chance), 0)

test('the band of a party is the exact 5th to 95th percentile of its chances', () => {
  fc.assert(
    fc.property(
      strata(40).filter((given) => variance(given) <= 36),
      (given) => {
        expect(chanceCounts(given)).toEqual(slowChanceCounts(given))
      },
    ),
    { numRuns: 200 },
  )
})

test('a wide band differs from the exact one by one unit at most', () => {
  const wide = fc.oneof(strata(60), strata(500)).filter((given) => variance(given) > 36)
  fc.assert(
    fc.property(wide, (given) => {
      const [fast, slow] = [chanceCounts(given), slowChanceCounts(given)]
      expect(Math.abs(fast.low - slow.low)).toBeLessThanOrEqual(1)
      expect(Math.abs(fast.high - slow.high)).toBeLessThanOrEqual(1)
    }),
    { numRuns: 60 },
  )
})

test('120 turns among six with equal chances give each 11% to 23%', () => {
  // In exact fractions the distribution reaches 2.8% at 12, 5.01% at 13, 94.0% at 26 and 96.3% at 27.
  expect(chanceCounts([{ trials: 120, chance: 1 / 6 }])).toEqual({ low: 13, high: 27 })
})

test('stretches of a row of chances have the bands that each has by itself, narrow and wide, in any order', () => {
  const chance = fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 12 })).map(([own, all]) => Math.min(1, own / all))
  const stretch = fc.tuple(fc.nat(239), fc.nat(239))
  fc.assert(
    fc.property(
      fc.array(chance, { minLength: 240, maxLength: 240 }),
      fc.array(stretch, { minLength: 1, maxLength: 30 }),
      (chances, ends) => {
        const spans = ends.map(([one, other]) => ({ first: Math.min(one, other) >> 4, last: Math.max(one, other) }))
        expect(chancesOfSpans(chances, spans)).toEqual(
          spans.map(({ first, last }) =>
            chanceCounts(chances.slice(first, last + 1).map((own) => ({ trials: 1, chance: own }))),
          ),
        )
      },
    ),
    { numRuns: 100 },
  )
})
