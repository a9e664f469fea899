import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listOf } from '../locales/phrases.ts'
import { noteFragments } from '../testing/notes-fragments.ts'
import { MARK, readSigns } from './text-signs.ts'
import { SIGN_WORDS, WORD } from './word-signs.ts'
import { tellingWord } from './word-tree.ts'

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ſ', 's')
const lists = SIGN_WORDS.map(({ sign, whole = [], begins = [] }) => ({
  sign,
  whole: new Set(whole.flatMap(listOf).map(tellingWord).map(folded)),
  begins: begins.flatMap(listOf),
}))

/** The slow, obvious way: every word of the text, looked up in every list. */
function twin(text: string): number {
  const words = [...text.matchAll(/[\p{L}\p{M}]+/gu)].map(([word]) => folded(word))
  const plain = [...text.matchAll(/[A-Za-z]+/g)].map(([word]) => word.toLowerCase())
  let signs = 0
  for (const word of [...words, ...plain])
    for (const { sign, whole, begins } of lists)
      if (whole.has(word) || begins.some((beginning) => word.startsWith(beginning))) signs |= sign
  return signs
}

const known = SIGN_WORDS.flatMap(({ whole = [], begins = [] }) => [...whole, ...begins].flatMap(listOf))
const word = fc.oneof(fc.constantFrom(...known), fc.constantFrom(...noteFragments), fc.string({ maxLength: 6 }))
const written = fc
  .tuple(word, fc.nat(3), fc.constantFrom('', 's', 'ed', '.', ':', '-', "'", '’', '_', '1', 'é', 'ſ'))
  .map(([one, way, end]) => {
    const cased = way === 0 ? one.toUpperCase() : way === 1 ? one.charAt(0).toUpperCase() + one.slice(1) : one
    return (way === 3 ? cased.normalize('NFD') : cased) + end
  })
const texts = fc.array(written, { maxLength: 8 }).map((words) => words.join(' '))

test('one pass over the letters finds the signs that looking up every word in every list finds', () => {
  const seen = new Set<number>()
  fc.assert(
    fc.property(fc.oneof(texts, texts, fc.string({ unit: 'grapheme' })), (text) => {
      const { words, marks } = readSigns(text)
      const expected = twin(text)
      // In another script nothing is claimed of the words but that any may stand there.
      const isRead = (marks & MARK.otherScript) === 0
      expect([text, words]).toEqual([text, isRead ? expected : words])
      for (const sign of Object.values(WORD)) if ((expected & sign) !== 0) seen.add(sign)
    }),
    { numRuns: 6000 },
  )
  expect(seen.size).toBe(Object.keys(WORD).length)
})

test.each([
  ['Ana will send it', 'promise'],
  ['«Enverra» la lettre', 'actionVerb'],
  ['«Enverra» la lettre', 'romance'],
  ['Décidé : on garde la date', 'decision'],
  ['próxima reunión', 'next'],
  ["don't", 'negation'],
  ['rédiger', 'actionVerb'],
] as const)('%j tells %s', (text, name) => {
  expect(readSigns(text).words & WORD[name]).toBe(WORD[name])
})

test('the signs of the first word are told apart, and words that tell nothing tell nothing', () => {
  expect(readSigns('send it by Friday').opening & WORD.actionVerb).toBe(WORD.actionVerb)
  expect(readSigns('it sends').opening).toBe(0)
  expect(readSigns('flawless toad')).toEqual({ words: 0, opening: 0, marks: MARK.letter })
})

test.each([
  ['Who?', 'question'],
  ['@ana', 'at'],
  ['Ana: go', 'colon'],
  ['7', 'digit'],
  ['[x', 'bracket'],
  ['A | b', 'bar'],
  ['+1', 'plus'],
  ['#3', 'hash'],
  ['a – b', 'dash'],
  ['a → b', 'dash'],
  ['café', 'accent'],
  ['by Ana', 'innerCapital'],
  ['the WG', 'allCapitals'],
  ['Ana', 'capitalFirst'],
  ['A.I. Ana', 'brokenMark'],
  ['To-Do', 'brokenMark'],
  ['a/b', 'slash'],
  ['1 b', 'letter'],
  ['Ана', 'otherScript'],
  ['ＡＣＴＩＯＮ', 'otherScript'],
] as const)('%j has the mark %s', (text, name) => {
  expect(readSigns(text).marks & MARK[name]).toBe(MARK[name])
})

test('emoji, typographic quotes and arrows are no other script', () => {
  for (const text of ['✅ 📅 “so” ‘it’ … €5 → ☐', '👍🏽 ✔️']) expect(readSigns(text).marks & MARK.otherScript).toBe(0)
})
