import { casual } from 'chrono-node/en'
import { expect, test } from 'vitest'
import { addDays } from './calendar-days.ts'
import { resolvePlainDay } from './plain-days.ts'

const MONTHS =
  'jan|january|feb|february|march|apr|april|may|june|july|aug|august|sep|sept|september|oct|october|nov|november|dec|december'
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/** What the date parser, the slow and careful one, makes of the phrase. */
function parsed(phrase: string, reference: string): string | null {
  const [year = 0, month = 1, day = 1] = reference.split('-').map(Number)
  const [result] = casual.parse(phrase, new Date(year, month - 1, day, 12), { forwardDate: true })
  if (result === undefined) return null
  return `${result.start.get('year')}-${`${result.start.get('month')}`.padStart(2, '0')}-${`${result.start.get('day')}`.padStart(2, '0')}`
}

test('a day and month without a year, a weekday, today and tomorrow mean what the date parser takes them for', () => {
  const phrases = [
    ...WEEKDAYS,
    'today',
    'tomorrow',
    ...MONTHS.split('|').flatMap((month) => [
      `${month} 1`,
      `${month} 9th`,
      `${month} 16`,
      `28 ${month}`,
      `22nd ${month}`,
    ]),
  ]
  let reference = '2023-12-20'
  let seen = 0
  for (let step = 0; step < 30; step++) {
    for (const phrase of phrases) {
      const day = resolvePlainDay(phrase, reference)
      if (day === undefined) continue
      seen += 1
      expect([reference, phrase, day]).toEqual([reference, phrase, parsed(phrase, reference)])
    }
    reference = addDays(reference, 29)
  }
  expect(seen).toBeGreaterThan(3_000)
}, 60_000)

test('every day beside the one of the meeting is resolved as the date parser does', () => {
  const days = Array.from({ length: 31 }, (_none, index) => index + 1)
  const found = ['2024-02-28', '2025-03-16', '2026-12-31'].flatMap((reference) =>
    ['february', 'march', 'december', 'january'].flatMap((month) =>
      days.map((day) => ({ reference, phrase: `${month} ${day}`, day: resolvePlainDay(`${month} ${day}`, reference) })),
    ),
  )
  for (const { reference, phrase, day } of found.filter((one) => one.day !== undefined))
    expect([reference, phrase, day]).toEqual([reference, phrase, parsed(phrase, reference)])
}, 60_000)

test('a phrase that is not one of them is left alone', () => {
  for (const phrase of ['next friday', 'february 29', 'june 31', 'june', '4', 'constructor', 'in two weeks'])
    expect(resolvePlainDay(phrase, '2026-01-15')).toBeUndefined()
})
