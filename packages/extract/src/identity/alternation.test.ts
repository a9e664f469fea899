import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chanceOfMeetingSoSeldom } from './alternation.ts'

/** All ways to place the one's meetings among those of the time in which both came, counted one by one. */
function countedChance(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const from = Math.max(Math.min(...one), Math.min(...other))
  const until = Math.min(Math.max(...one), Math.max(...other))
  const places = Array.from({ length: Math.max(0, until - from + 1) }, (_one, index) => from + index)
  if (places.length < 2) return 1
  const drawn = places.filter((place) => one.has(place))
  const met = drawn.filter((place) => other.has(place)).length
  let [seldom, all] = [0, 0]
  for (let mask = 0; mask < 2 ** places.length; mask++) {
    const chosen = places.filter((_place, at) => (mask >> at) % 2 === 1)
    if (chosen.length !== drawn.length) continue
    all += 1
    if (chosen.filter((place) => other.has(place)).length <= met) seldom += 1
  }
  return seldom / all
}

test('it is the share of all ways of coming in which they would meet as seldom', () => {
  const places = fc.uniqueArray(fc.nat(10), { minLength: 1, maxLength: 8 }).map((list) => new Set(list))
  fc.assert(
    fc.property(places, places, (one, other) => {
      expect(chanceOfMeetingSoSeldom(one, other)).toBeCloseTo(countedChance(one, other), 9)
    }),
    { numRuns: 200 },
  )
})

test('two who take turns for thirty meetings hardly do so by chance', () => {
  const places = Array.from({ length: 30 }, (_one, index) => index)
  const even = new Set(places.filter((place) => place % 2 === 0))
  const odd = new Set(places.filter((place) => place % 2 === 1))
  expect(chanceOfMeetingSoSeldom(even, odd)).toBeLessThan(1e-6)
})
