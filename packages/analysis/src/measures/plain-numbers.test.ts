import { expect, test } from 'vitest'
import { counted } from './plain-numbers.ts'

test('a count goes with its noun, in the number that it asks for, and a large one has commas', () => {
  const told = [0, 1, 2, 999, 1000, 1784, 1234567].map((count) => counted(count, 'item', 'items'))
  expect(told).toEqual(['0 items', '1 item', '2 items', '999 items', '1,000 items', '1,784 items', '1,234,567 items'])
})
