import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seededRandom } from './seeded-random.ts'
import { shuffle } from './shuffle.ts'

test('every order of three comes as often as any other', () => {
  const random = seededRandom(7)
  const counts = new Map<string, number>()
  for (let draw = 0; draw < 6000; draw++) {
    const numbers = [1, 2, 3]
    shuffle(numbers, random)
    counts.set(numbers.join(''), (counts.get(numbers.join('')) ?? 0) + 1)
  }
  expect([...counts.keys()].sort()).toEqual(['123', '132', '213', '231', '312', '321'])
  // 1,000 each are expected, with a standard deviation of 29.
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150)
})

test('no number is lost or doubled, also where the last places alone are dealt anew, as they are when all of them are', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 40 }), fc.integer(), fc.nat(39), (list, seed, at) => {
      const from = Math.max(1, Math.min(at, list.length - 1))
      const [whole, last] = [[...list], [...list]]
      shuffle(whole, seededRandom(seed))
      shuffle(last, seededRandom(seed), from)
      expect(last.toSorted((left, right) => left - right)).toEqual(list.toSorted((left, right) => left - right))
      expect(last.slice(from)).toEqual(whole.slice(from))
    }),
  )
})
