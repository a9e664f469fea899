import { expect, test } from 'vitest'
import { binomialTail } from '../measures/binomial-tail.ts'
import { raisedForFair, raisedForUnfair, unfairCases } from '../testing/unfair-cases.ts'

test('no detector raises a false alarm in more than one in twenty fair coalitions, as far as a hundred tell', () => {
  const coalitions = 100
  const { any: _, ...raised } = raisedForFair(coalitions)
  // More than so many would come once in a thousand times if the rate were 5%.
  const tooMany = Object.entries(raised).filter(([, count]) => binomialTail(coalitions, count, 0.05) < 0.001)
  expect(tooMany).toEqual([])
})

test('every detector finds most of what it is for when that is altogether so', () => {
  const coalitions = 12
  const missed = unfairCases
    .map((one) => ({ ...one, found: raisedForUnfair(one, 1, coalitions) }))
    .filter(({ found }) => found < coalitions / 3)
  expect(missed).toEqual([])
})
