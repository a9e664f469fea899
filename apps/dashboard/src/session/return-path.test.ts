// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import { keepReturnPath, takeReturnPath } from './return-path.ts'

beforeEach(() => localStorage.clear())

test('the page wanted before signing in is gone back to once', () => {
  keepReturnPath(localStorage, '/pair?code=ABCD-EFGH', 1000)
  expect(takeReturnPath(localStorage, 2000)).toBe('/pair?code=ABCD-EFGH')
  expect(takeReturnPath(localStorage, 2000)).toBeNull()
})

test('nobody is sent to another site or to a page kept too long ago', () => {
  for (const path of ['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)']) {
    keepReturnPath(localStorage, path, 1000)
    expect(takeReturnPath(localStorage, 1000)).toBeNull()
  }
  keepReturnPath(localStorage, '/pair', 0)
  expect(takeReturnPath(localStorage, 15 * 60_000 + 1)).toBeNull()
})

test('a foreign value under the key is dropped without harm', () => {
  localStorage.setItem('evenkeel.return-to', '{')
  expect(takeReturnPath(localStorage, 0)).toBeNull()
  localStorage.setItem('evenkeel.return-to', '{"path":4}')
  expect(takeReturnPath(localStorage, 0)).toBeNull()
})
