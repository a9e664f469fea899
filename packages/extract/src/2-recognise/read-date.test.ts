import { expect, test } from 'vitest'
import { readDates } from './read-date.ts'

test.each([
  ['Meeting 2026-03-05', '2026-03-05'],
  ['2025.02.25', '2025-02-25'],
  ['20180820-notes', '2018-08-20'],
  ['March 5th, 2026', '2026-03-05'],
  ['Thursday, September 28th, 2023', '2023-09-28'],
  ['5 March 2026', '2026-03-05'],
  ['17Apr2023', '2023-04-17'],
  ['Attending (Tuesday 2026-Mar-03)', '2026-03-03'],
  ['2026 March 3', '2026-03-03'],
  ['12/17/2024', '2024-12-17'],
  ['17/12/2024', '2024-12-17'],
  ['17.12.2024', '2024-12-17'],
  ['Feb 19 2019', '2019-02-19'],
  ['May_20_2026', '2026-05-20'],
  ['mardi 3 mars 2026', '2026-03-03'],
  ['le 1er août 2026', '2026-08-01'],
  ['3 decembre 2026', '2026-12-03'],
  ['3 de marzo de 2026', '2026-03-03'],
  ['15 de septiembre del 2026', '2026-09-15'],
  ['notes-24-03-2026', '2026-03-24'],
  ['12-Feb-26', '2026-02-12'],
  ["3 Mar '26", '2026-03-03'],
  ['2026-W10-2', '2026-03-03'],
  ['2027-W01-1', '2027-01-04'],
  ['2026-W53-5', '2027-01-01'],
  ['2024-11-05T23:30:00-08:00', '2024-11-05'],
])('%s is the day %s', (text, expected) => {
  expect(readDates(text).map(({ date }) => date)).toEqual([expected])
})

test.each([
  'version 1.2.2024.5',
  '2026-02-30',
  '2026-13-01',
  'call 555-2024-1',
  'in March',
  '31 June 2026',
  'page 20550823',
  'Meeting 45, room 12',
  '2026-W10',
])('%s holds no day', (text) => {
  expect(readDates(text)).toEqual([])
})

test('a date is found where it stands', () => {
  const text = 'Moved to 5 March 2026 at noon'
  const [mention] = readDates(text)
  expect(text.slice(mention?.start, mention?.end)).toBe('5 March 2026')
})
