import { expect, test } from 'vitest'
import { shortDate } from './short-date.ts'

test('a calendar date is written out, anything else is left as it is', () => {
  expect(shortDate('2024-05-03')).toBe('3 May 2024')
  expect(shortDate('2024-13-03')).toBe('2024-13-03')
  expect(shortDate('next week')).toBe('next week')
})
