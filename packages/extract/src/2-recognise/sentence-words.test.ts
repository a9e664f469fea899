import fc from 'fast-check'
import { expect, test } from 'vitest'
import { forgetAll } from '../remembered.ts'
import { readWord, wordsOf } from './sentence-words.ts'

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
