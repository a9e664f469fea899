import { expect, test } from 'vitest'
import { nothingToRead } from './nothing-to-show.ts'

test('what is withheld is told apart from what is missing', () => {
  expect(nothingToRead('Withheld: comparing people is left to others.')).toBe(
    'Withheld. Comparing people is left to others.',
  )
  expect(nothingToRead('There are 2 meetings.')).toBe('Not enough data. There are 2 meetings.')
})
