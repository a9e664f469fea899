import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shadowForm, shadowPattern, shadowText } from './shadow-text.ts'

const pieces = [
  'due',
  'Due',
  'DUE',
  'm\u00e9',
  'ME\u0301',
  '\u017foon',
  'wee\u212a',
  'week',
  '\u0130',
  '\u1e9e',
  '\u00df',
  'SS',
  '\u0416',
  '\u5b57',
  '\u00ff',
  '\u0178',
  '\u212b',
  '\u00e5',
  '\ud83d\udcc5 ',
  '\ud835\udc4e',
  '\ud800',
  '2',
  ' ',
  ':',
  '\u2019',
  '\u2014',
  '\u00aa',
  '\u0345',
  '\u00be',
]
const patterns = [
  String.raw`(?<![\p{L}\d])(?:due|soon|m(?:é|é?))(?![\p{L}\d])`,
  String.raw`(?:due:? |📅 ?)?(?:in )?(?:\d|week)(?![\p{L}\d])`,
  String.raw`^[\p{L}’ -]{2,9}: ?(?:å|ß|ÿ)`,
  String.raw`\bweek\b|\bss\b`,
].map((source) => new RegExp(source, 'giu'))

test('a pattern finds by shadows what it finds by itself, whatever letters a text holds', () => {
  let asked = 0
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 9 }),
      (parts) => {
        const text = parts.join('')
        for (const pattern of patterns) {
          const fast = shadowPattern(pattern)
          const slow = Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({ index, words }))
          expect(fast.test(text)).toBe(slow.length > 0)
          expect(fast.first(text)).toEqual(slow[0] ?? null)
          expect(fast.all(text)).toEqual(slow)
          expect(fast.matches(text).map(({ index }) => index)).toEqual(slow.map(({ index }) => index))
          if (slow.length > 0 && shadowText(text) !== null) asked += 1
        }
      },
    ),
    { numRuns: 4000 },
  )
  expect(asked).toBeGreaterThan(200)
})

test('the patterns asked above can be asked of shadows', () => {
  expect(patterns.map(shadowForm)).not.toContain(null)
})

test('a shadow is as long as its text, and letters that no phrase is written with are all alike', () => {
  expect(shadowText('\u00c9t\u00e9 \u0416\u5b57 We\u212a')).toBe('\u00e9t\u00e9 \u00fe\u00fe wek')
  expect(shadowText('\ud83d\udcc5')).toBeNull()
})

test('a pattern that counts characters or asks for more than letters keeps its own form', () => {
  for (const pattern of [/[^x]a/iu, /\Da/iu, /\p{N}/iu, /ж/iu, /þ/iu, /plain/i, /\p{L}/u])
    expect(shadowForm(pattern)).toBeNull()
  expect(shadowForm(/\p{L}[\p{L}x]Q/iu)).not.toBeNull()
})
