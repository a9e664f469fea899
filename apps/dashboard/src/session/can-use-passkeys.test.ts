import { expect, test } from 'vitest'
import { canUsePasskeys } from './can-use-passkeys.ts'

test('passkeys are offered where a browser makes them, and nowhere else', () => {
  const able = { isSecure: true, hasWebAuthn: true }
  for (const hostname of ['localhost', 'evenkeel.example']) expect(canUsePasskeys({ hostname, ...able })).toBe(true)
  for (const hostname of ['127.0.0.1', '192.168.0.7', '[::1]'])
    expect(canUsePasskeys({ hostname, ...able })).toBe(false)
  expect(canUsePasskeys({ hostname: 'evenkeel.example', isSecure: false, hasWebAuthn: true })).toBe(false)
  expect(canUsePasskeys({ hostname: 'localhost', isSecure: true, hasWebAuthn: false })).toBe(false)
})
