import { expect, test } from 'vitest'
import { median, timeSideBySide } from './side-by-side.ts'

test('the median of an even number of values lies between the middle two', () => {
  expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2.5, Number.NaN])
})

test('contenders take turns, the first two rounds do not count, and ratios are to the first', () => {
  let clock = 0
  const order: string[] = []
  const taking = (name: string, ms: number) => ({
    name,
    run: () => {
      order.push(name)
      clock += order.length <= 4 ? 1000 : ms
    },
  })
  const timings = timeSideBySide([taking('a', 2), taking('b', 6)], 3, () => clock)
  expect(order.join('')).toBe('ab'.repeat(5))
  expect(timings).toEqual([
    { name: 'a', medianMs: 2, ratio: 1 },
    { name: 'b', medianMs: 6, ratio: 3 },
  ])
})

test('work that is run several times in a row counts for one run', () => {
  let clock = 0
  const step = (): void => {
    clock += 4
  }
  const timings = timeSideBySide(
    [
      { name: 'once', run: step },
      { name: 'ten times', run: step, times: 10 },
    ],
    3,
    () => clock,
  )
  expect(timings.map(({ medianMs }) => medianMs)).toEqual([4, 4])
})
