import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pairingCode } from './pairing-code.ts'

test('a code is understood however it is spaced or cased', () => {
  for (const typed of ['ABCD-EFGH', 'abcdefgh', ' abcd efgh ', 'abcd–efgh'])
    expect(pairingCode(typed)).toBe('ABCD-EFGH')
})

test('whatever is typed gives a code of the agreed shape or none', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      expect(pairingCode(typed) ?? 'ABCD-EFGH').toMatch(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/)
    }),
  )
  expect(pairingCode('ABC')).toBeNull()
  expect(pairingCode('ABCD-EFGHI')).toBeNull()
})
