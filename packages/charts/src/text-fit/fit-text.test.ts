import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitText } from './fit-text.ts'
import { textWidth } from './text-width.ts'
import { wrapText } from './wrap-text.ts'

test('a text that fits is left alone, a longer one ends in an ellipsis and keeps its full text', () => {
  expect(fitText('Dele', 200, 13)).toEqual({ shown: 'Dele', full: 'Dele', cut: false })
  const cut = fitText('Riverside Tenants Union', 80, 13)
  expect(cut.shown).toMatch(/^Riversid.*…$/u)
  expect(cut).toMatchObject({ full: 'Riverside Tenants Union', cut: true })
})

test('a cut text is never wider than asked for, unless one character alone is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 10, max: 300 }), (text, width) => {
      const { shown } = fitText(text, width, 13)
      const isOneCharacter = [...new Intl.Segmenter('en').segment(shown)].length <= 2
      expect(isOneCharacter || textWidth(shown, 13) <= width).toBe(true)
    }),
  )
})

test('a cut falls between characters as people see them, never inside one', () => {
  expect(fitText('👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 30, 13).shown).toBe('👩‍👩‍👧‍👦…')
  expect(fitText('e\u0301e\u0301e\u0301e\u0301', 20, 13).shown).toBe('e\u0301…')
})

test('wrapping keeps every word in order and every line within the width', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z]{1,8}$/u), { maxLength: 30 }),
      fc.integer({ min: 120, max: 500 }),
      (words, width) => {
        const lines = wrapText(words.join(' '), width, 13)
        expect(lines.join(' ')).toBe(words.join(' '))
        for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(width)
      },
    ),
  )
})
