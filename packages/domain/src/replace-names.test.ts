import fc from 'fast-check'
import { expect, test } from 'vitest'
import { replaceNames } from './replace-names.ts'

test('whole names and addresses are replaced in any letter case and over line breaks, parts of longer words stay', () => {
  const replace = replaceNames(['Ann Lee', 'ann@oak.example', '@annlee', 'Ann'], 'somebody')
  expect(replace('ANN\n LEE (ann@oak.example, @annlee): call Annabel and Ann')).toBe(
    'somebody (somebody, somebody): call Annabel and somebody',
  )
})

test('a name of one word is told from the word by its capital', () => {
  expect(replaceNames(['Will'], 'somebody')('Will will write')).toBe('somebody will write')
})

test('a text without the names is the same to the letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(replaceNames(['Zebulon Quartz', 'q@z.example'], 'somebody')(text)).toBe(text)
    }),
  )
})

test('whatever a name is made of, it is found between spaces and gone afterwards', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 2, unit: 'grapheme' }), (name) => {
      fc.pre(name.normalize('NFC').trim().length > 1)
      const given = name.normalize('NFC').trim()
      expect(replaceNames([given], '#')(`a ${given} b`)).toBe('a # b')
    }),
  )
})
