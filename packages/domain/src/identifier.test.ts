import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Ulid, ulidFrom } from './identifier.ts'

test('every time and every random tail make a ULID that parses', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2 ** 48 - 1 }),
      fc.uint8Array({ minLength: 10, maxLength: 10 }),
      (epochMs, random) => {
        expect(Ulid.safeParse(ulidFrom(epochMs, random)).success).toBe(true)
      },
    ),
  )
})

test('a later time sorts after an earlier one whatever the random tails are', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2 ** 48 - 2 }),
      fc.uint8Array({ minLength: 10, maxLength: 10 }),
      fc.uint8Array({ minLength: 10, maxLength: 10 }),
      (epochMs, a, b) => {
        expect(ulidFrom(epochMs, a) < ulidFrom(epochMs + 1, b)).toBe(true)
      },
    ),
  )
})

test('a negative time is refused', () => {
  expect(() => ulidFrom(-1, new Uint8Array(10))).toThrow(RangeError)
})
