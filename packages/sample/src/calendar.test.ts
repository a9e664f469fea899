import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber, isoDate, weekdayOf } from './calendar.ts'

const DAY_MS = 86_400_000

test('days, dates and weekdays agree with those of the platform from 1700 to 2400', () => {
  fc.assert(
    fc.property(fc.integer({ min: -98_615, max: 157_054 }), (number) => {
      const platform = new Date(number * DAY_MS)
      expect(isoDate(number)).toBe(platform.toISOString().slice(0, 10))
      expect(dayNumber(isoDate(number))).toBe(number)
      expect(weekdayOf(number)).toBe(platform.getUTCDay())
    }),
  )
})

test('what is not a date is refused', () => {
  expect(() => dayNumber('March 4')).toThrow(RangeError)
})
