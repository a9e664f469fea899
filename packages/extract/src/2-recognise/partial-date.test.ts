import { expect, test } from 'vitest'
import { inYear, readFigures, readPartialDate, readShortFigures } from './partial-date.ts'

test.each([
  ['August 6 community meeting', 8, 6, null],
  ['Reunión 45 - Jueves 16 de Diciembre', 12, 16, 4],
  ['Compte rendu du 1er février', 2, 1, null],
  ['Wed, Sept. 3rd', 9, 3, 3],
])('"%s" names a day without its year', (text, month, day, weekday) => {
  expect(readPartialDate(text)).toEqual({ month, day, weekday })
})

test.each(['Meeting 12', 'March 2024', '3 mayors met', '31 June'])('"%s" names none', (text) => {
  expect(readPartialDate(text)).toBeNull()
})

test('the year is one in which the day of the week is right, else the first', () => {
  expect(inYear({ month: 12, day: 16, weekday: 4 }, [2009, 2010])).toBe('2010-12-16')
  expect(inYear({ month: 12, day: 16, weekday: null }, [2009, 2010])).toBe('2009-12-16')
  expect(inYear({ month: 12, day: 16, weekday: 0 }, [2009, 2010])).toBe('2009-12-16')
  expect(inYear({ month: 2, day: 29, weekday: null }, [2023])).toBeNull()
})

test('month and day in a name take the year that stands elsewhere in it', () => {
  expect(readFigures('2024/community-08-06.md')).toBe('2024-08-06')
  expect(readFigures('notes-08-06.md')).toBeNull()
  expect(readFigures('2024/ticket-1-08-067.md')).toBeNull()
})

test('three pairs of figures in a name are a day where they can mean only one', () => {
  expect(readShortFigures('03-28-20-garden.md')).toBe('2020-03-28')
  expect(readShortFigures('28.03.50-garden.md')).toBeNull()
  expect(readShortFigures('garden_6_25_25.md')).toBe('2025-06-25')
  expect(readShortFigures('garden-2.13.24.md')).toBeNull()
  expect(readShortFigures('03-04-05.md')).toBeNull()
  expect(readShortFigures('1.03-28-20-1.md')).toBeNull()
})
