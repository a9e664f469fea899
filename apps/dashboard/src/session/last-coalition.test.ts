// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { forgetCoalition, keepCoalition, lastCoalition } from './last-coalition.ts'

test('the coalition looked at last is known at the next visit, and forgotten with signing out', () => {
  keepCoalition(localStorage, 'river')
  expect(lastCoalition(localStorage)).toBe('river')
  forgetCoalition(localStorage)
  expect(lastCoalition(localStorage)).toBeNull()
  expect(Object.values(localStorage)).not.toContain('river')
})
