import { expect, test } from 'vitest'
import { dateRangeProblem } from './date-range-problem.ts'

test('a span that ends before it begins is called wrong in words', () => {
  expect(dateRangeProblem({ from: '2024-03-02', to: '2024-03-01' })).toMatch(/after/)
})

test('one day, an open end and no ends at all are spans that can be used', () => {
  expect(dateRangeProblem({ from: '2024-03-01', to: '2024-03-01' })).toBeNull()
  expect(dateRangeProblem({ from: '2024-03-01', to: null })).toBeNull()
  expect(dateRangeProblem({ from: null, to: null })).toBeNull()
})
