import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extractDrafts } from '../pipeline.ts'
import { daysSinceEpoch } from './calendar-days.ts'
import { isTimeZone, withDaysForInstants, zonedDay } from './zoned-day.ts'

test.each([
  ['2026-03-03T23:30:00Z', 'Europe/Paris', '2026-03-04'],
  ['2026-03-03T23:30:00Z', 'America/Lima', '2026-03-03'],
  ['2026-03-04T02:30:00.250+02:00', 'America/New_York', '2026-03-03'],
  ['2026-07-03T22:30Z', 'Europe/Paris', '2026-07-04'],
  ['2026-01-03T22:30Z', 'Europe/Paris', '2026-01-03'],
  ['2026-12-31 23:59:59 -0800', 'Asia/Tokyo', '2027-01-01'],
  ['2026-03-03T23:30:00Z', null, '2026-03-03'],
  ['2026-03-03T23:30:00Z', 'Mars/Olympus', '2026-03-03'],
])('%s is, on the calendar of %s, %s', (instant, zone, day) => {
  expect(zonedDay(instant, zone)).toBe(day)
})

test('a stamp that does not say how far it is from UTC names the day that it says', () => {
  expect(zonedDay('2026-03-03T23:30:00', 'Asia/Tokyo')).toBeNull()
  expect(zonedDay('2026-03-03', 'Asia/Tokyo')).toBeNull()
})

test('the day is the one that the calendar of the platform shows', () => {
  const zones = ['UTC', 'Europe/Paris', 'America/Lima', 'Asia/Kathmandu', 'Pacific/Apia', 'Australia/Lord_Howe']
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1971-01-02'), max: new Date('2099-12-30'), noInvalidDate: true }),
      fc.constantFrom(...zones),
      (date, timeZone) => {
        const wanted = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(date)
        expect(zonedDay(date.toISOString(), timeZone)).toBe(wanted)
      },
    ),
    { numRuns: 300 },
  )
})

test('days since 1970 are those of the platform', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1600-01-01'), max: new Date('2400-01-01'), noInvalidDate: true }), (date) => {
      const [year = 0, month = 0, day = 0] = date.toISOString().split('T', 1)[0]?.split('-').map(Number) ?? []
      expect(daysSinceEpoch(year, month, day)).toBe(Math.floor(date.getTime() / 86_400_000))
    }),
  )
})

test('no text makes it throw, and a text without an instant comes back as it was', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, zone) => {
      zonedDay(text, zone)
      expect(withDaysForInstants(text, zone)).toBe(text)
    }),
  )
})

test('only names of time zones are time zones', () => {
  expect(['Europe/Paris', 'UTC', 'America/Argentina/Salta', 'Paris', '', 'x'].map(isTimeZone)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ])
})

test('a call that began late in the evening is of the day that the group\u2019s calendar showed', () => {
  const text = JSON.stringify({
    startedAt: '2026-03-04T01:15:00Z',
    transcript: [
      { speaker: 'Ana Ruiz', text: 'I will send the letter to the town tomorrow.' },
      { speaker: 'Bo Lind', text: 'Thank you, and I will print the flyers.' },
    ],
  })
  const read = (timeZone: string | null) =>
    extractDrafts({ text, format: 'json' }, { today: '2026-12-01', timeZone }).meetings.map(({ date, actions }) => [
      date.value,
      actions.map(({ due }) => due.value),
    ])
  expect(read('America/Lima')).toEqual([['2026-03-03', ['2026-03-04', null]]])
  expect(read(null)).toEqual([['2026-03-04', ['2026-03-05', null]]])
})

test('a task is due on the day that an instant is in the group\u2019s time zone', () => {
  const text = '# Garden circle 2026-03-03\n\n## Actions\n\n- Ana to send the form (due 2026-03-10T23:30:00Z)\n'
  const due = (timeZone: string | null) =>
    extractDrafts({ text, format: 'md' }, { today: '2026-12-01', timeZone }).meetings[0]?.actions[0]?.due.value
  expect(due('Europe/Paris')).toBe('2026-03-11')
  expect(due('America/Lima')).toBe('2026-03-10')
  expect(due(null)).toBe('2026-03-10')
})
