import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayWords, daysBetween, monthsBefore } from './calendar-day.ts'

test('a month back from its last day stays in the month before', () => {
  expect(monthsBefore('2024-03-31', 1)).toBe('2024-02-29')
  expect(monthsBefore('2023-03-31', 1)).toBe('2023-02-28')
  expect(monthsBefore('2024-02-29', 12)).toBe('2023-02-28')
  expect(monthsBefore('2024-01-15', 3)).toBe('2023-10-15')
})

test('adding days and counting them between two days agree, over leap years and changes of the clock', () => {
  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(day, fc.integer({ min: -4000, max: 4000 }), (from, days) => {
      expect(daysBetween(from, addDays(from, days))).toBe(days)
    }),
  )
})

test('a day is written with its month in words, so that nobody swaps day and month', () => {
  expect(dayWords('2026-11-04')).toBe('4 Nov 2026')
})
