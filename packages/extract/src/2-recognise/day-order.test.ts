import { expect, test } from 'vitest'
import { parseLines } from '../1-normalise/parse-lines.ts'
import { splitLines } from '../1-normalise/split-lines.ts'
import { dayOrderOf, settled } from './day-order.ts'
import { readDates } from './read-date.ts'

const orderOf = (text: string, known: readonly string[] = []): string | null =>
  dayOrderOf(parseLines(splitLines(text)), known)

test.each([
  ['a figure above twelve in front', 'Date: 03/04/2026\nDue: 24/04/2026', 'day-first'],
  ['a figure above twelve behind', 'Date: 03/04/2026\nDue: 04/24/2026', 'month-first'],
  // The 3rd of April 2026 is a Friday.
  ['the day of the week', 'Friday 03/04/2026', 'day-first'],
  ['the day of the week', 'Wednesday 03/04/2026', 'month-first'],
  ['French words', 'Réunion du 03/04/2026\nLe point sur les travaux et la suite des actions pour le mois', 'day-first'],
  ['Spanish words', 'Reunión del 03/04/2026\nEl estado de las obras y los pasos que hay para el mes', 'day-first'],
  ['nothing', 'Meeting of 03/04/2026\nThe state of the works and what is to be done with the rest', null],
])('%s tells which figure is the day', (_reason, text, expected) => {
  expect(orderOf(text)).toBe(expected)
})

test('figures between dots are days first, unless a day known from elsewhere says otherwise', () => {
  const [mention] = readDates('Meeting of 12.01.21')
  if (mention === undefined) throw new Error('no day is read')
  expect(settled(mention, 'Meeting of 12.01.21', () => null)).toBe('2021-01-12')
  expect(settled(mention, 'Meeting of 12.01.21', () => 'month-first')).toBe('2021-12-01')
})

test('a day that is known from elsewhere tells which figure is the day', () => {
  expect(orderOf('Meeting of 03/04/2026', ['2026-04-03'])).toBe('day-first')
  expect(orderOf('Meeting of 03/04/2026', ['2026-03-04'])).toBe('month-first')
  expect(orderOf('Meeting of 03.04.26', ['2026-03-04'])).toBe('month-first')
})
