import { expect, test } from 'vitest'
import { fitLogistic, oddsOf, type Example } from './fit-logistic.ts'
import { tallyDocuments, type GoldDocument } from './tally-actions.ts'

const example = (label: 0 | 1 | null, features: Record<string, number>): Example => ({
  label,
  features: new Map(Object.entries(features)),
})

test('without a penalty one feature gets the logarithm of its odds ratio', () => {
  const examples = [
    ...Array.from({ length: 30 }, () => example(1, { marked: 1 })),
    ...Array.from({ length: 10 }, () => example(0, { marked: 1 })),
    ...Array.from({ length: 10 }, () => example(1, {})),
    ...Array.from({ length: 50 }, () => example(0, {})),
  ]
  const { bias, weights } = fitLogistic(examples, 1e-9, new Map())
  expect(bias).toBeCloseTo(Math.log(10 / 50), 2)
  expect(weights.get('marked')).toBeCloseTo(Math.log((30 / 10) * (50 / 10)), 2)
})

test('a heavy penalty leaves the weights at their priors, and cases without a label teach nothing', () => {
  const examples = [example(1, { strength: 1 }), example(0, { strength: 1 }), example(null, { strength: 9 })]
  const fitted = fitLogistic(examples, 1e6, new Map([['strength', 1]]))
  expect(fitted.weights.get('strength')).toBeCloseTo(1, 3)
  expect(oddsOf(fitted, new Map([['strength', 1]]))).toBeCloseTo(0, 1)
})

test('an item is matched once, a second line of it is neither right nor wrong', () => {
  const gold: GoldDocument = { file: 'a', meetings: [{ actions: [{ line: 2, endLine: 4, text: '' }] }] }
  const guess = (line: number, chance: number) => ({ file: 'a', line, chance, label: null })
  const tally = tallyDocuments(
    new Map([['a', gold]]),
    [guess(2, 0.9), guess(3, 0.9), guess(9, 0.9), guess(12, 0.4)],
    0.5,
  )
  expect([tally.precision, tally.recall]).toEqual([0.5, 1])
})
