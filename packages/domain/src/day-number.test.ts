import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber, dayOfNumber } from './day-number.ts'

test('days are numbered as the clock of the machine numbers them, leap days too', () => {
  expect([dayNumber('1970-01-01'), dayNumber('2000-03-01'), dayNumber('2024-02-29')]).toEqual([0, 11_017, 19_782])
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
      const day = new Date(number * 86_400_000).toISOString()
      if (!/^\d{4}-/.test(day)) return
      expect(dayOfNumber(number)).toBe(day.slice(0, 10))
      expect(dayNumber(day.slice(0, 10))).toBe(number)
    }),
  )
})
