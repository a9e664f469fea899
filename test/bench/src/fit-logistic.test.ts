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
  const { bias, weights } = fitLogistic(examples, ['marked'], 1e-9)
  expect(bias).toBeCloseTo(Math.log(10 / 50), 2)
  expect(weights.get('marked')).toBeCloseTo(Math.log((30 / 10) * (50 / 10)), 2)
})

test('a heavy penalty leaves the weights at 0, and cases without a label teach nothing', () => {
  const examples = [example(1, { strength: 1 }), example(0, { strength: 1 }), example(null, { strength: 9 })]
  const fitted = fitLogistic(examples, ['strength'], 1e6)
  expect(fitted.weights.get('strength')).toBeCloseTo(0, 3)
  expect(oddsOf(fitted, new Map([['strength', 1]]))).toBeCloseTo(0, 1)
})

test('a case of weight 2 counts as two, and a feature is penalised alike in any unit', () => {
  const cases = [example(1, { size: 10 }), example(0, {}), example(1, {})]
  const twice = fitLogistic([...cases, example(0, {})], ['size'], 1)
  const weighed = fitLogistic(
    [cases[0], { ...example(0, {}), weight: 2 }, cases[2]].flatMap((one) => one ?? []),
    ['size'],
    1,
  )
  expect(weighed.weights.get('size')).toBeCloseTo(twice.weights.get('size') ?? 0, 9)
  const small = fitLogistic([example(1, { size: 1 }), example(0, {}), example(1, {})], ['size'], 1)
  expect(small.weights.get('size')).toBeCloseTo(10 * (fitLogistic(cases, ['size'], 1).weights.get('size') ?? 0), 9)
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
