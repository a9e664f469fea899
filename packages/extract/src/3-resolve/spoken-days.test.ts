import { casual } from 'chrono-node/en'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from './calendar-days.ts'
import { resolveSpokenDay } from './spoken-days.ts'

/** What the date parser, the slow and careful one, makes of the phrase. */
function parsed(phrase: string, reference: string): string | null {
  const [year = 0, month = 1, day = 1] = reference.split('-').map(Number)
  const [result] = casual.parse(phrase, new Date(year, month - 1, day, 12), { forwardDate: true })
  if (result === undefined) return null
  return `${result.start.get('year')}-${`${result.start.get('month')}`.padStart(2, '0')}-${`${result.start.get('day')}`.padStart(2, '0')}`
}

const WEEKDAYS = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'mon',
  'wed',
  'thurs',
  'fri',
]
const MONTHS = 'jan|january|feb|march|apr|april|june|july|aug|september|sept|oct|november|dec'.split('|')
const AMOUNTS = ['a', 'one', 'two', 'three', 'four', 'ten', '2', '3', '5', '10', '45']

/** Days on which the two agree about all months that are named: the 31st of a shorter month is overstepped by the parser. */
const references = fc
  .integer({ min: 0, max: 3000 })
  .map((days) => addDays('2020-01-01', days))
  .filter((day) => Number(day.slice(8)) <= 28)
const phrases = fc.oneof(
  fc.constantFrom(
    'today',
    'tomorrow',
    'yesterday',
    'tonight',
    'now',
    'next month',
    'next quarter',
    'next year',
    'weekend',
    'next weekend',
    'tomorrow morning',
  ),
  fc.tuple(fc.constantFrom('next ', 'this '), fc.constantFrom(...WEEKDAYS)).map((parts) => parts.join('')),
  fc
    .tuple(
      fc.constantFrom('in ', 'within ', 'in the next ', ''),
      fc.constantFrom(...AMOUNTS),
      fc.constantFrom(' day', ' days', ' week', ' weeks', ' month', ' months'),
      fc.constantFrom('', ' from now'),
    )
    .map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom(...AMOUNTS), fc.constantFrom(' days ago', ' weeks ago')).map((parts) => parts.join('')),
  fc
    .tuple(fc.constantFrom(...MONTHS), fc.integer({ min: 1, max: 28 }), fc.constantFrom('', 'th', ' at noon'))
    .map(([month, day, end]) => `${month} ${day}${end}`),
  fc
    .tuple(fc.integer({ min: 1, max: 28 }), fc.constantFrom(' ', 'th ', 'th of '), fc.constantFrom(...MONTHS))
    .map((parts) => parts.join('')),
  fc
    .tuple(fc.constantFrom('', 'friday, ', 'mon '), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([day, first, second]) => `${day}${first}/${second}`),
)

test('spoken days mean what the date parser takes them for', () => {
  fc.assert(
    fc.property(phrases, references, (phrase, reference) => {
      expect([phrase, reference, resolveSpokenDay(phrase, reference)]).toEqual([
        phrase,
        reference,
        parsed(phrase, reference),
      ])
    }),
    { numRuns: 3000 },
  )
}, 60_000)

// A Tuesday.
test.each([
  ['tues', '2026-03-10'],
  ['coming tuesday', '2026-03-10'],
  ['this tuesday', '2026-03-03'],
  ['start of next month', '2026-04-01'],
  ['beginning of the year', '2027-01-01'],
  ['middle of the month', '2026-03-15'],
  ['end of next quarter', '2026-06-30'],
  ['start of the week', '2026-03-09'],
  ['coming week', '2026-03-10'],
  ['a couple of weeks', '2026-03-17'],
])('where the date parser has no such rule, "%s" said on 3 March 2026 means %s', (phrase, day) => {
  expect(resolveSpokenDay(phrase, '2026-03-03')).toBe(day)
})

test('a month after the last day of a longer one is its own last day', () => {
  expect(resolveSpokenDay('in a month', '2024-01-31')).toBe('2024-02-29')
})

test.each([
  'ongoing',
  'after next meeting',
  'week 2',
  'june 31',
  '13/13',
  'next sprint',
  '5pm',
  'may',
  'in 0 days',
  '',
])('"%s" names no day', (phrase) => {
  expect(resolveSpokenDay(phrase, '2026-03-03')).toBeNull()
})
