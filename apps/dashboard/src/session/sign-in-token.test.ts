import { expect, test } from 'vitest'
import { signInToken } from './sign-in-token.ts'

test('a sign-in link may carry its token bare or by name', () => {
  expect(signInToken('#abcdefghijklmnopqrstuvwxyz')).toBe('abcdefghijklmnopqrstuvwxyz')
  expect(signInToken('#token=abcdefghijklmnopqrstuvwxyz')).toBe('abcdefghijklmnopqrstuvwxyz')
})

test('what is too short, too long or not there is no token', () => {
  expect(signInToken('')).toBeNull()
  expect(signInToken('#short')).toBeNull()
  expect(signInToken(`#${'a'.repeat(201)}`)).toBeNull()
  expect(signInToken('#other=abcdefghijklmnopqrstuvwxyz')).toBeNull()
})
