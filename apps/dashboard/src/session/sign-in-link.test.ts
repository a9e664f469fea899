import { expect, test } from 'vitest'
import { signInLink } from './sign-in-link.ts'

const token = 'abcdefghijklmnopqrstuvwxyz'

test('a sign-in link may carry its token bare or by name, and says what it was made for', () => {
  expect(signInLink(`#${token}`)).toEqual({ kind: 'link', token })
  expect(signInLink(`#token=${token}`)).toEqual({ kind: 'link', token })
  expect(signInLink(`#email=${token}`)).toEqual({ kind: 'email', token })
  expect(signInLink(`#add-email=${token}`)).toEqual({ kind: 'add-email', token })
})

test('what is too short, too long or not there is no token', () => {
  expect(signInLink('')).toBeNull()
  expect(signInLink('#short')).toBeNull()
  expect(signInLink(`#${'a'.repeat(201)}`)).toBeNull()
  expect(signInLink(`#other=${token}`)).toBeNull()
})
