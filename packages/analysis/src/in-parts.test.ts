import { expect, test } from 'vitest'
import { finish, type InParts, stretchOf } from './in-parts.ts'

test('work in parts finds the same at once and as a stretch of a greater work, whose shares go on where it lies', () => {
  function* three(): InParts<string> {
    yield 0.5
    yield 1
    return 'found'
  }
  const told: number[] = []
  function* greater(): InParts<string> {
    const first = yield* stretchOf(three(), 0, 0.5)
    return `${first} ${yield* stretchOf(three(), 0.5, 1)}`
  }
  const work = greater()
  let step = work.next()
  for (; step.done !== true; step = work.next()) told.push(step.value)
  expect(step.value).toBe('found found')
  expect(told).toEqual([0.25, 0.5, 0.75, 1])
  expect(finish(greater())).toBe('found found')
})
