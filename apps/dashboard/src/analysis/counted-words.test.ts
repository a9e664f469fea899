import { expect, test } from 'vitest'
import { countedWords } from './counted-words.ts'

test('what is counted goes with its number, and what follows it stays as it is', () => {
  expect(countedWords(1, 'meetings with a list of who was there')).toBe('1 meeting with a list of who was there')
  expect(countedWords(1, 'open items')).toBe('1 open item')
  expect(countedWords(1, 'people in the meetings')).toBe('1 person in the meetings')
  expect(countedWords(1, 'cases of turns and meetings led')).toBe('1 case of turns and meetings led')
  expect(countedWords(1234, 'meetings')).toBe('1,234 meetings')
})
