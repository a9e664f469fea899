import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Allowance } from '../sign-in-ports.ts'
import { makeTokenBuckets, type TokenBuckets } from './token-bucket.ts'

/** The same by keeping every moment at which something was given, and counting anew each time. */
function slowBuckets(): TokenBuckets {
  const given = new Map<string, number[]>()
  const tokensOf = ({ key, burst, perMinute }: Allowance, now: number): number => {
    let tokens = burst
    let at = Number.NEGATIVE_INFINITY
    for (const moment of given.get(key) ?? []) {
      tokens = Math.min(burst, tokens + ((moment - at) * perMinute) / 60_000) - 1
      at = moment
    }
    return Math.min(burst, tokens + ((now - at) * perMinute) / 60_000)
  }
  return {
    take: (wanted, now) => {
      const waits = wanted.map((one) => {
        const tokens = tokensOf(one, now)
        return tokens >= 1 - 1e-9 ? 0 : Math.ceil(((1 - tokens) * 60) / one.perMinute - 1e-9)
      })
      const longest = Math.max(0, ...waits)
      if (longest === 0) for (const { key } of wanted) given.set(key, [...(given.get(key) ?? []), now])
      return longest
    },
  }
}

test('buckets give what a slow count of all that was given would, and name the same wait', () => {
  const doors = [
    { key: 'a', burst: 3, perMinute: 6 },
    { key: 'b', burst: 1, perMinute: 60 },
    { key: 'c', burst: 5, perMinute: 1 },
  ]
  // Steps of ten seconds keep sums of thirds and sixtieths apart from the edge that they round to.
  const step = fc.record({ seconds: fc.nat(9), doors: fc.subarray(doors, { minLength: 1 }) })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const [fast, slow] = [makeTokenBuckets(), slowBuckets()]
      let now = 0
      for (const { seconds, doors: wanted } of steps) {
        now += seconds * 10_000
        expect(fast.take(wanted, now)).toBe(slow.take(wanted, now))
      }
    }),
  )
})

test('whoever waits as long as was said is let in, and one second before is not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), fc.constantFrom(1, 2, 6, 10, 60), (burst, perMinute) => {
      const buckets = makeTokenBuckets()
      const door = [{ key: 'door', burst, perMinute }]
      for (let number = 0; number < burst; number++) expect(buckets.take(door, 0)).toBe(0)
      const wait = buckets.take(door, 0)
      expect(wait).toBeGreaterThan(0)
      expect(buckets.take(door, wait * 1000 - 1001)).toBeGreaterThan(0)
      expect(buckets.take(door, wait * 1000)).toBe(0)
    }),
  )
})

test('a clock that is set back neither gives nor locks out for ever', () => {
  const buckets = makeTokenBuckets()
  const door = [{ key: 'door', burst: 1, perMinute: 60 }]
  expect(buckets.take(door, 1_000_000)).toBe(0)
  expect(buckets.take(door, 0)).toBeGreaterThan(0)
  expect(buckets.take(door, 1000)).toBe(0)
})

test('a refusal takes nothing from the other buckets that were asked', () => {
  const buckets = makeTokenBuckets()
  const [empty, full] = [
    { key: 'empty', burst: 1, perMinute: 1 },
    { key: 'full', burst: 1, perMinute: 1 },
  ]
  expect(buckets.take([empty], 0)).toBe(0)
  expect(buckets.take([empty, full], 0)).toBe(60)
  expect(buckets.take([full], 0)).toBe(0)
})

test('of more keys than fit those asked for longest ago are forgotten', () => {
  const buckets = makeTokenBuckets()
  const door = (key: string) => [{ key, burst: 1, perMinute: 1 }]
  buckets.take(door('first'), 0)
  buckets.take(door('second'), 0)
  expect(buckets.take(door('first'), 0)).toBe(60)
  for (let number = 0; number < 9999; number++) buckets.take(door(`other ${number}`), 0)
  expect(buckets.take(door('second'), 0)).toBe(0)
  expect(buckets.take(door('other 9998'), 0)).toBe(60)
})
