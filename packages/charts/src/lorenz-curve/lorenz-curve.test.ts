import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layoutLorenzCurve, type LorenzCurveData } from './layout.ts'
import { lorenzCurveExamples } from './lorenz-curve.examples.ts'
import { readLorenzCurve, readLorenzStep } from './reading.ts'

function dataOf(amounts: readonly number[]): LorenzCurveData {
  const holders = amounts.map((amount, index) => ({ id: String(index), name: `Person ${index}`, amount }))
  return { holders, unit: 'turns', parties: 'people', gini: null, chance: null, interval: null, hoover: null }
}

const anyAmounts = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 40 })
  .filter((amounts) => amounts.some((amount) => amount > 0))

test('the curve rises, never lies above equality, and ends at everything', () => {
  fc.assert(
    fc.property(anyAmounts, fc.integer({ min: 280, max: 1600 }), (amounts, width) => {
      const { steps, plot } = layoutLorenzCurve(dataOf(amounts), width)
      steps.forEach((step, index) => {
        expect(step.cumulative).toBeLessThanOrEqual(step.count / amounts.length + 1e-9)
        expect(step.cumulative).toBeGreaterThanOrEqual(steps[index - 1]?.cumulative ?? 0)
      })
      expect(steps.at(-1)).toMatchObject({ x: plot.right, y: plot.top, cumulative: 1 })
    }),
  )
})

test('the area between the curve and equality is half the Gini coefficient by its formula', () => {
  fc.assert(
    fc.property(anyAmounts, (amounts) => {
      const n = amounts.length
      const ascending = amounts.toSorted((a, b) => a - b)
      const total = ascending.reduce((sum, amount) => sum + amount, 0)
      const weighted = ascending.reduce((sum, amount, index) => sum + (index + 1) * amount, 0)
      const gini = ((2 * weighted) / total - (n + 1)) / n
      const { steps } = layoutLorenzCurve(dataOf(amounts), 640)
      const under = steps.reduce(
        (sum, step, index) => sum + ((steps[index - 1]?.cumulative ?? 0) + step.cumulative) / (2 * n),
        0,
      )
      expect(1 - 2 * under).toBeCloseTo(gini, 9)
    }),
  )
})

test('the marked distance is the Hoover index: half the sum of what each is away from an equal share', () => {
  fc.assert(
    fc.property(anyAmounts, (amounts) => {
      const total = amounts.reduce((sum, amount) => sum + amount, 0)
      const hoover = amounts.reduce((sum, amount) => sum + Math.abs(amount / total - 1 / amounts.length), 0) / 2
      const layout = layoutLorenzCurve(dataOf(amounts), 640)
      const drawn =
        layout.hoover === null ? 0 : (layout.hoover.y2 - layout.hoover.y1) / (layout.plot.bottom - layout.plot.top)
      expect(drawn).toBeCloseTo(hoover, 6)
    }),
  )
})

test('the order of the input changes nothing, and no label lies on another', () => {
  fc.assert(
    fc.property(anyAmounts, (amounts) => {
      const data = dataOf(amounts)
      const layout = layoutLorenzCurve(data, 900)
      expect(layoutLorenzCurve({ ...data, holders: data.holders.toReversed() }, 900)).toEqual(layout)
      layout.labels.forEach((label, index) =>
        expect(label.y - (layout.labels[index - 1]?.y ?? -Infinity)).toBeGreaterThanOrEqual(16),
      )
    }),
  )
})

test('the sentence says what would have to move, and whether chance explains the rest', () => {
  expect(readLorenzCurve(lorenzCurveExamples.usual)).toBe(
    'To even out 120 speaking turns among 6 people, 34 (28%) would have to move; Gini 0.44 (0.36 to 0.52), more uneven than chance alone would make it, outside its 0.07 to 0.20.',
  )
  expect(readLorenzCurve(lorenzCurveExamples.even)).toMatch(
    /^120 speaking turns are spread evenly over 6 people; .*more even than chance alone would make it, outside/u,
  )
})

test('within the chance band there is nothing to explain, and the sentence says inside', () => {
  const data = { ...lorenzCurveExamples.usual, gini: 0.15, interval: null }
  expect(readLorenzCurve(data)).toMatch(
    /Gini 0\.15, no more uneven than chance alone would make it, inside its 0\.07 to 0\.20\.$/u,
  )
  const { gini, plot } = layoutLorenzCurve(data, 640)
  expect(gini?.chance.x).toBeLessThan(gini?.dotX ?? 0)
  expect(gini?.dotX).toBeLessThan((gini?.chance.x ?? 0) + (gini?.chance.width ?? 0))
  expect(gini?.x2).toBe(plot.right)
})

test('one holder, none, or nothing held is too little to draw a curve', () => {
  expect(readLorenzCurve(dataOf([3]))).toBe('Not enough data. It takes two or more people to compare; there is one.')
  expect(readLorenzCurve(dataOf([]))).toMatch(/there are none\.$/u)
  expect(readLorenzCurve(dataOf([0, 0]))).toBe('Not enough data. There are no turns to share.')
})

test('a point says what those with least hold together', () => {
  const data = lorenzCurveExamples.usual
  const sentences = layoutLorenzCurve(data, 640).steps.map((step) => readLorenzStep(step, data))
  expect(sentences[2]).toBe(
    'Dele: 14, 12% of the speaking turns; the 3 of 6 people who have least, this one included, hold 22%.',
  )
})
