import fc from 'fast-check'
import { foldName } from '@evenkeel/domain/fold-name.ts'
import { expect, test } from 'vitest'
import { firstWordOf } from './first-word.ts'

test('the first word is the one that folding the whole text gives, or left to folding', () => {
  let told = 0
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.lorem()), (text) => {
      const word = firstWordOf(text)
      if (word !== null) told += 1
      expect([null, foldName(text).split(' ', 1)[0]]).toContain(word)
    }),
    { numRuns: 3000 },
  )
  expect(told).toBeGreaterThan(1000)
})

test.each([
  ['- [ ] None yet', 'none'],
  ['TBD', 'tbd'],
  ['…', null],
  ['Émile', null],
  ['naïve', null],
  ['', null],
])('%j begins with %j', (text, word) => {
  expect(firstWordOf(text)).toBe(word)
})
