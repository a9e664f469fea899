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

test('plain letters fold the same by the short way as any other text', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      // A letter that folding keeps, set apart, forces the long way.
      expect(foldName(`${name} ж`)).toBe(`${foldName(name)} ж`.trim())
    }),
  )
})
