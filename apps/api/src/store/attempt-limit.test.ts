import { expect, test } from 'vitest'
import { makeAttemptLimit } from './attempt-limit.ts'

test('attempts are counted for ten minutes, and a clock that is set back locks nobody out', () => {
  const limit = makeAttemptLimit()
  const now = Date.UTC(2026, 0, 5)
  for (let attempt = 0; attempt < 3; attempt++) limit.count('ann', now)
  expect(limit.allows('ann', 3, now + 599_999)).toBe(false)
  expect(limit.allows('bo', 3, now)).toBe(true)
  expect(limit.allows('ann', 3, now - 86_400_000)).toBe(true)
  for (let attempt = 0; attempt < 3; attempt++) limit.count('ann', now)
  expect(limit.allows('ann', 3, now + 600_000)).toBe(true)
})
