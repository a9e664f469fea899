import fc from 'fast-check'
import { expect, test } from 'vitest'
import { forgetAll } from '../remembered.ts'
import { readWord, wordsOf } from './sentence-words.ts'

test('a word is bare of up to four signs at either end, in small letters', () => {
  const sign = fc.constantFrom('-', '(', '@', '’', '.', '“', '_', '7', 'a', 'É', 'Z', "'", '\t')
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(sign, { maxLength: 12 }).map((signs) => signs.join('')),
        fc.string(),
      ),
      (text) => {
        const bare = text.toLowerCase().replace(/^[^\p{L}\d@]{1,4}|[^\p{L}\d]{1,4}$/gu, '')
        expect(readWord(text).bare).toBe(bare.replaceAll('’', "'"))
      },
    ),
    { numRuns: 3000 },
  )
})

test('a sentence has the words that cutting it at spaces gives, whatever was read before it', () => {
  const word = fc.oneof(
    fc.constantFrom('Ana', 'will', '“send', 'it.', 'J.', 'the', 'WG:', '—', '’s', 'don’t', '', '@bo', 'Éva,'),
    fc.string({ maxLength: 6 }),
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 100 }), (written) => {
      const sentence = written.join(' ')
      expect(wordsOf(sentence)).toEqual(sentence.split(' ', 80).map(readWord))
      expect(wordsOf(sentence)).toEqual(sentence.split(' ', 80).map(readWord))
    }),
    { numRuns: 2000 },
  )
  forgetAll()
  expect(wordsOf('Ana will').map(({ bare, isSmall }) => [bare, isSmall])).toEqual([
    ['ana', false],
    ['will', true],
  ])
})
