import fc from 'fast-check'
import { expect, test } from 'vitest'
import { forgetAll } from '../remembered.ts'
import { isSmallWord, OWNING_WORDS } from '../3-resolve/owners.ts'
import { mayOpenPromise, PROMISE_OPENINGS } from './modal.ts'
import { readWord, wordsOf } from './sentence-words.ts'
import { isPassiveFuture, opensTask, PASSIVES, TASK_OPENINGS } from './verbs.ts'

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

test('one look tells of a word what asking each list for it tells', () => {
  const all = [...PROMISE_OPENINGS, ...OWNING_WORDS, ...PASSIVES, ...TASK_OPENINGS]
  expect(all.length).toBeGreaterThan(500)
  for (const text of [...all, ...all.map((word) => `${word},`), "I'll", "she'll", "i'm", "she'd", 'plain', 'Ana', '']) {
    const word = readWord(text)
    expect(word).toMatchObject({
      mayOpen: mayOpenPromise(word.bare),
      opensTask: opensTask(word.bare),
      isPassiveFuture: isPassiveFuture(word.bare),
      isSmall: isSmallWord(text),
    })
  }
})
