import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldName } from './fold-name.ts'

test('diacritics, case and punctuation do not tell two names apart', () => {
  expect(foldName('  José  Núñez-O’Neil ')).toBe(foldName('jose nunez o neil'))
})

test('folding a folded name changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(foldName(foldName(name))).toBe(foldName(name))
    }),
  )
})
