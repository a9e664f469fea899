import { expect, test } from 'vitest'
import { nothingToRead, saysNothing } from './nothing-to-show.ts'

test('what is withheld is told apart from what is missing', () => {
  expect(nothingToRead('Withheld: comparing people is left to others.')).toBe(
    'Withheld. Comparing people is left to others.',
  )
  expect(nothingToRead('There are 2 meetings.')).toBe('Not enough data. There are 2 meetings.')
})

test('the sentence of a figure without anything to draw is told from the others', () => {
  expect(['Withheld: comparing people.', 'There are 2 meetings.'].map(nothingToRead).map(saysNothing)).toEqual([
    true,
    true,
  ])
  expect(saysNothing('8 organizations with 13 ties.')).toBe(false)
})
