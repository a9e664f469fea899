import { expect, test } from 'vitest'
import { rememberOnce } from './remember-once.ts'

test('an answer is worked out once for an object, nothing among them, and anew for another that looks the same', () => {
  let asked = 0
  const first = rememberOnce((list: readonly number[]) => {
    asked++
    return list[0]
  })
  const [none, one] = [[] as number[], [3]]
  expect([first(none), first(none), first(one), first(one), first([3])]).toEqual([undefined, undefined, 3, 3, 3])
  expect(asked).toBe(3)
})
