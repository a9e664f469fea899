import { expect, test } from 'vitest'
import { createSharesDone } from './shares-done.ts'

test('who listens hears of every change until they stop, and what is over has no share', () => {
  const shares = createSharesDone()
  const heard: (number | null)[] = []
  const stop = shares.subscribe(() => heard.push(shares.of('a')))
  shares.set('a', 0.25)
  shares.set('b', 1)
  shares.set('a', null)
  stop()
  shares.set('a', 0.5)
  expect(heard).toEqual([0.25, 0.25, null])
  expect([shares.of('a'), shares.of('b'), shares.of('c')]).toEqual([0.5, 1, null])
})
