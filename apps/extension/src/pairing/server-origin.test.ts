import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseServerOrigin } from './server-origin.ts'

test('an address is taken as people type it, down to its origin', () => {
  expect(parseServerOrigin(' evenkeel.example/path?x ')).toEqual({ ok: true, value: 'https://evenkeel.example' })
  expect(parseServerOrigin('http://localhost:8787/')).toEqual({ ok: true, value: 'http://localhost:8787' })
})

test('another computer is spoken to by https alone', () => {
  expect(parseServerOrigin('http://evenkeel.example')).toMatchObject({ problem: { code: 'server-address-invalid' } })
  expect(parseServerOrigin('http://localhost.evil.example')).toMatchObject({ ok: false })
  expect(parseServerOrigin('ftp://localhost')).toMatchObject({ ok: false })
})

test('whatever is typed, nothing but https or this computer comes out', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl({ validSchemes: ['http', 'https', 'ftp'] }), fc.string()), (typed) => {
      const origin = parseServerOrigin(typed)
      expect(!origin.ok || /^https:\/\/|^http:\/\/(?:localhost|127\.0\.0\.1)(?::|$)/.test(origin.value)).toBe(true)
    }),
  )
})
