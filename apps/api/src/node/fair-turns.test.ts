import { expect, test } from 'vitest'
import { makeFairTurns } from './fair-turns.ts'

test('of those who wait each coalition has one turn before another has its second', async () => {
  const turns = makeFairTurns(1, 10, () => 0)
  const order: string[] = []
  const first = turns.take('loud')
  const rest = ['loud', 'loud', 'loud', 'quiet', 'other', 'quiet'].map(async (key) => {
    const end = await turns.take(key)
    order.push(key)
    end?.()
  })
  expect(order).toEqual([])
  if (typeof first === 'function') first()
  await Promise.all(rest)
  expect(order).toEqual(['loud', 'quiet', 'other', 'loud', 'quiet', 'loud'])
})

test('a turn is given at once where one is free, and never more than so many; too many of one key are sent away', async () => {
  const turns = makeFairTurns(2, 1, () => 0)
  expect([typeof turns.take('a'), typeof turns.take('a')]).toEqual(['function', 'function'])
  expect(turns.take('a')).toBeInstanceOf(Promise)
  expect(turns.take('a')).toBeNull()
  expect(turns.take('b')).toBeInstanceOf(Promise)
})

test('a coalition alone takes all turns, and its part of them where another has asked within a second', () => {
  let now = 0
  const turns = makeFairTurns(4, 10, () => now)
  const isAtOnce = (key: string): boolean => typeof turns.take(key) === 'function'
  const quiet = turns.take('quiet')
  if (typeof quiet === 'function') quiet()
  expect(['loud', 'loud', 'loud'].map(isAtOnce)).toEqual([true, true, false])
  now = 2000
  const alone = makeFairTurns(4, 10, () => now)
  expect([0, 1, 2, 3, 4].map(() => typeof alone.take('loud') === 'function')).toEqual([true, true, true, true, false])
})
