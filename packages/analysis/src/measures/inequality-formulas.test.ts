import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slowAbsenceFactor, slowCorrectedGini } from '../reference/slow-inequality.ts'
import { absenceFactor, effectiveNumber, herfindahl } from './concentration.ts'
import { correctedGini, lorenzPoints, plainGini } from './gini.ts'
import { hoover } from './hoover.ts'
import { theil } from './theil.ts'
import { wilsonInterval } from './wilson-interval.ts'
import { hypergeometricTail } from './hypergeometric.ts'

/** The vector in the documentation of R's ineq, DescTools and acid. */
const DOCUMENTED = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261]
/** The worked example of CHAOSS for its contributor absence factor. */
const CHAOSS = [1000, 202, 90, 33, 332, 343, 42, 433]

const amounts = fc.array(fc.nat({ max: 50 }), { minLength: 2, maxLength: 9 }).filter((list) => list.some((x) => x > 0))

test('Gini, Hoover and HHI of the vector that the R packages document', () => {
  expect(plainGini(DOCUMENTED)).toBeCloseTo(0.462091, 6)
  expect(correctedGini(DOCUMENTED)).toBeCloseTo(0.513435, 6)
  expect(hoover(DOCUMENTED)).toBeCloseTo(0.337807, 6)
  expect(herfindahl(DOCUMENTED)).toBeCloseTo(0.184081, 6)
})

test("CHAOSS's example has absence factor 2, eight equal contributors 4, one with half of all 1", () => {
  expect(absenceFactor(CHAOSS)).toBe(2)
  expect(absenceFactor([12.5, 12.5, 12.5, 12.5, 12.5, 12.5, 12.5, 12.5])).toBe(4)
  expect(absenceFactor([50, 10, 10, 10, 10, 10])).toBe(1)
  expect(correctedGini(CHAOSS)).toBeCloseTo(0.5549, 4)
  expect(herfindahl(CHAOSS)).toBeCloseTo(0.2395, 4)
})

test('the Lorenz curve of 1 to 5 has the points of PySAL and the Gini .266667', () => {
  expect(lorenzPoints([5, 3, 1, 4, 2]).map((point) => Number(point.share.toFixed(4)))).toEqual([
    0, 0.0667, 0.2, 0.4, 0.6667, 1,
  ])
  expect(plainGini([1, 2, 3, 4, 5])).toBeCloseTo(0.266667, 6)
  expect(plainGini(Array.from({ length: 100 }, (_, index) => index + 1))).toBeCloseTo(99 / 300, 12)
})

test('one who has all is 1 in a group of any size, all equal is 0, and nothing to share is no number', () => {
  expect(correctedGini([0, 0, 0, 0, 1])).toBe(1)
  expect(correctedGini([3, 3, 3])).toBe(0)
  expect(correctedGini([0, 0, 0])).toBeNaN()
  expect(correctedGini([7])).toBeNaN()
  expect(hoover([0, 0])).toBeNaN()
  expect(lorenzPoints([0, 0])).toEqual([])
  expect(absenceFactor([])).toBe(0)
})

test('the corrected Gini is half the mean difference of two holders over the mean', () => {
  fc.assert(
    fc.property(amounts, (list) => {
      expect(correctedGini(list)).toBeCloseTo(slowCorrectedGini(list), 10)
    }),
  )
})

test('counted, sorted or turned down for being too large, whole amounts have the Gini of their definition', () => {
  const whole = fc.array(fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 90 }), fc.nat({ max: 9000 })), {
    minLength: 2,
    maxLength: 60,
  })
  fc.assert(
    fc.property(whole, fc.constantFrom(0, 0.5), (list, part) => {
      const amounts = list.map((amount) => amount + part)
      if (amounts.every((amount) => amount === 0)) return
      expect(correctedGini(amounts)).toBeCloseTo(slowCorrectedGini(amounts), 10)
    }),
  )
})

test('the absence factor is the size of the smallest set that reaches the threshold', () => {
  fc.assert(
    fc.property(amounts, fc.constantFrom(0.25, 0.5, 0.75, 1), (list, threshold) => {
      expect(absenceFactor(list, threshold)).toBe(slowAbsenceFactor(list, threshold))
    }),
  )
})

test('order, unit and names of holders change no inequality; a gift from rich to poor never raises it', () => {
  fc.assert(
    fc.property(amounts, fc.integer({ min: 2, max: 9 }), (list, factor) => {
      const scaled = list.toReversed().map((amount) => amount * factor)
      expect(correctedGini(scaled)).toBeCloseTo(correctedGini(list), 10)
      expect(hoover(scaled)).toBeCloseTo(hoover(list), 10)
      expect(effectiveNumber(scaled)).toBeCloseTo(effectiveNumber(list), 10)
      const ascending = list.toSorted((left, right) => left - right)
      const [poorest = 0] = ascending
      const richest = ascending.at(-1) ?? 0
      const gift = (richest - poorest) / 2
      const after = [poorest + gift, ...ascending.slice(1, -1), richest - gift]
      expect(correctedGini(after)).toBeLessThanOrEqual(correctedGini(list) + 1e-12)
      expect(hoover(after)).toBeLessThanOrEqual(hoover(list) + 1e-12)
    }),
  )
})

test("Theil's T of PySAL: three with nothing, three with all, in two groups is ln 2, all of it between", () => {
  const parts = theil([0, 0, 0, 10, 10, 10], ['a', 'a', 'a', 'b', 'b', 'b'])
  expect(parts.total).toBeCloseTo(Math.LN2, 14)
  expect(parts.between).toBeCloseTo(Math.LN2, 14)
  expect(parts.within).toBeCloseTo(0, 14)
  expect(theil(DOCUMENTED, DOCUMENTED).total).toBeCloseTo(0.362341, 6)
  expect(theil([0, 0], ['a', 'b']).total).toBeNaN()
})

test('Theil lies wholly inside one group, wholly between groups of one, and its parts are never negative', () => {
  fc.assert(
    fc.property(amounts, fc.array(fc.nat({ max: 2 }), { minLength: 9, maxLength: 9 }), (list, groups) => {
      expect(
        theil(
          list,
          list.map(() => 'one'),
        ).between,
      ).toBeCloseTo(0, 10)
      expect(
        theil(
          list,
          list.map((_, index) => index),
        ).within,
      ).toBeCloseTo(0, 10)
      const { total, between, within } = theil(list, groups)
      expect(Math.min(between, within)).toBeGreaterThan(-1e-10)
      expect(total).toBeLessThanOrEqual(Math.log(list.length) + 1e-10)
    }),
  )
})

test("Wilson's interval holds the share, stays inside 0 to 1, and is everything when nothing was seen", () => {
  expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 })
  const { low, high } = wilsonInterval(15, 148)
  expect([low.toFixed(4), high.toFixed(4)]).toEqual(['0.0624', '0.1605'])
  fc.assert(
    fc.property(fc.nat({ max: 60 }), fc.nat({ max: 60 }), (hits, misses) => {
      const interval = wilsonInterval(hits, hits + misses)
      expect(interval.low).toBeGreaterThanOrEqual(0)
      expect(interval.high).toBeLessThanOrEqual(1)
      if (hits + misses === 0) return
      expect(interval.low).toBeLessThanOrEqual(hits / (hits + misses) + 1e-12)
      expect(interval.high).toBeGreaterThanOrEqual(hits / (hits + misses) - 1e-12)
    }),
  )
})

test("Fisher's tea tasting: all four right by chance once in seventy times", () => {
  expect(hypergeometricTail(8, 4, 4, 4)).toBeCloseTo(1 / 70, 12)
  expect(hypergeometricTail(8, 4, 4, 3)).toBeCloseTo(17 / 70, 12)
  expect(hypergeometricTail(8, 4, 4, 0)).toBeCloseTo(1, 12)
})
