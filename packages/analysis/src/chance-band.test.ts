import fc from 'fast-check'
import { expect, test } from 'vitest'
import { affordableDraws, chanceBand } from './chance-band.ts'
import { drawEqually } from './draw-multinomial.ts'
import { correctedGini } from './measures/gini.ts'
import { seededRandom } from './seeded-random.ts'

/** Corrected Gini when `n` people are equally likely to take each of `turns` turns. */
const equalChances = (n: number, turns: number, observed: number, seed?: number) => {
  const drawn = new Float64Array(n)
  return chanceBand({
    observed,
    model: 'equal',
    draws: 4000,
    ...(seed === undefined ? {} : { seed }),
    draw(random) {
      drawn.fill(0)
      drawEqually(random, turns, Int32Array.from(drawn.keys()), drawn)
      return correctedGini(drawn)
    },
  })
}

test('six people with equal chances and 20 turns show a corrected Gini of .31 on average and .48 at the 95th percentile', () => {
  // Values of an independent simulation in numpy; rows are people, turns, mean, 95th percentile.
  const table = [
    [4, 20, 0.25, 0.43],
    [6, 20, 0.31, 0.48],
    [6, 100, 0.14, 0.21],
    [8, 50, 0.22, 0.33],
    [10, 200, 0.13, 0.18],
    [20, 20, 0.53, 0.65],
  ] as const
  for (const [people, turns, mean, high] of table) {
    const band = equalChances(people, turns, 0)
    expect(Math.abs(band.mean - mean)).toBeLessThan(0.012)
    expect(Math.abs(band.high - high)).toBeLessThan(0.022)
  }
  expect(table).toHaveLength(6)
})

test('the same seed gives the same band to the last digit, another seed another', () => {
  expect(equalChances(6, 40, 0.3, 7)).toEqual(equalChances(6, 40, 0.3, 7))
  expect(equalChances(6, 40, 0.3, 7).mean).not.toBe(equalChances(6, 40, 0.3, 8).mean)
})

test('a figure is above, within or below its band, and its chance is never zero', () => {
  expect(equalChances(6, 20, 1).position).toBe('above')
  expect(equalChances(6, 20, 0.3).position).toBe('within')
  expect(equalChances(6, 200, 0).position).toBe('below')
  expect(equalChances(6, 20, 1).chance).toBeCloseTo(1 / 4001, 12)
})

test('dealing out equally deals out everything, and to each alike', () => {
  fc.assert(
    fc.property(fc.nat({ max: 3000 }), fc.integer({ min: 1, max: 40 }), fc.nat(), (total, places, seed) => {
      const counts = new Float64Array(places)
      drawEqually(seededRandom(seed), total, Int32Array.from(counts.keys()), counts)
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total)
      expect(counts.every((count) => count >= 0 && Number.isInteger(count))).toBe(true)
    }),
  )
  const sums = new Float64Array(5)
  const random = seededRandom(3)
  for (let draw = 0; draw < 4000; draw++) drawEqually(random, 20, Int32Array.from(sums.keys()), sums)
  // Mean 16,000 each, standard deviation 113: five of them is beyond luck.
  for (const sum of sums) expect(Math.abs(sum - 16_000)).toBeLessThan(565)
})

test('a draw that takes few steps is made 400 times, a dear one fewer times, and none fewer than 100', () => {
  expect([0, 1, 1000, 1250, 2000, 2500, 1e6].map((steps) => affordableDraws(steps))).toEqual([
    400, 400, 400, 400, 250, 200, 100,
  ])
  expect(affordableDraws(1e6, 200)).toBe(200)
})
