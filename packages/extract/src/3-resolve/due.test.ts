import { expect, test } from 'vitest'
import { addDays, weekdayOf } from './calendar-days.ts'
import { readDue } from './due.ts'

// A Tuesday.
const meeting = '2026-03-03'

test.each([
  ['send it by Friday', '2026-03-06'],
  ['by next Monday we mail it', '2026-03-09'],
  ['call them tomorrow', '2026-03-04'],
  ['draft it by next week', '2026-03-10'],
  ['ready by end of month', '2026-03-31'],
  ['due 10 March', '2026-03-10'],
  ['before June 1st', '2026-06-01'],
  ['by January 5', '2027-01-05'],
  ['write it by 2026-04-02', '2026-04-02'],
  ['done by the end of the week', '2026-03-06'],
  ['mid April at the latest', '2026-04-15'],
  ['within two weeks', '2026-03-17'],
  ['in the next couple of days', '2026-03-05'],
  ['until the end of April', '2026-04-30'],
  ['by EOD', '2026-03-03'],
  ['in the end of 2026 we print it', '2026-12-31'],
  ['by end of Wednesday', '2026-03-04'],
  ['send it by 3-20-26', '2026-03-20'],
  ['within the next 1-2 weeks', '2026-03-17'],
  ['in the coming 2 months', '2026-05-03'],
  ['within next couple days', '2026-03-05'],
  ['within 5 business days', '2026-03-10'],
  ['After a year look at it again', '2027-03-03'],
  ['call them right after the meeting', '2026-03-03'],
  ['have it ready (16-17/03/2026)', '2026-03-16'],
  ["report at Thursday's staff meeting", '2026-03-05'],
  ['prepare for the board March 13 meeting', '2026-03-13'],
  ['mandar el borrador (límite: 20/03)', '2026-03-20'],
  ['en las próximas dos semanas', '2026-03-17'],
  ['dans les deux prochaines semaines, sous 15 jours', '2026-03-18'],
])('"%s" said on 3 March 2026 means %s', (text, expected) => {
  expect(readDue(text, meeting, 0, text).due.value).toBe(expected)
})

test.each([
  'before the next meeting',
  '2026-02-24: call the hall',
  'write it after two weeks of rest',
  'as soon as possible, asap',
  'book the hall',
  'we met last Friday',
  'in May perhaps they may',
])('"%s" names no day', (text) => {
  expect(readDue(text, meeting, 0, text).due.value).toBeNull()
})

test('words that name no day are kept as words', () => {
  expect(readDue('send it before the next meeting', meeting, 0, '').dueWords).toBe('before the next meeting')
})

test('a whole date is stated, a relative one implied', () => {
  expect(readDue('by 2026-04-02', meeting, 0, '').due.certainty).toBe('stated')
  expect(readDue('by Friday', meeting, 0, '').due.certainty).toBe('implied')
})

test('days are added and named as the calendar does, over leap days and ends of years', () => {
  for (let day = 0; day < 2000; day += 1) {
    const wanted = new Date(Date.UTC(2023, 0, 1 + day)).toISOString().slice(0, 10)
    expect(addDays('2023-01-01', day)).toBe(wanted)
    expect(addDays(wanted, -day)).toBe('2023-01-01')
    expect(weekdayOf(wanted)).toBe(new Date(`${wanted}T00:00:00Z`).getUTCDay())
  }
})
