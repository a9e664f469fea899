import { expect, test } from 'vitest'
import { type Direction, stepInList, stepInRows } from './chart-mark.ts'
import { markForKey } from './mark-keys.ts'

const ids = ['a', 'b', 'c']
const step = (from: string, direction: Direction): string | null => stepInList(ids, from, direction)

test('the first arrow key leads to the first mark, the next ones through the list, and they stop at its ends', () => {
  expect(markForKey('ArrowRight', { ids, active: null, step })).toBe('a')
  expect(markForKey('ArrowDown', { ids, active: 'a', step })).toBe('b')
  expect(markForKey('ArrowUp', { ids, active: 'a', step })).toBe('a')
  expect(markForKey('ArrowRight', { ids, active: 'c', step })).toBe('c')
})

test('home, end and the page keys reach every mark whatever the arrows do', () => {
  const nowhere = (): null => null
  expect(markForKey('End', { ids, active: null, step: nowhere })).toBe('c')
  expect(markForKey('Home', { ids, active: 'c', step: nowhere })).toBe('a')
  expect(markForKey('PageDown', { ids, active: 'a', step: nowhere })).toBe('b')
  expect(markForKey('PageUp', { ids, active: 'b', step: nowhere })).toBe('a')
})

test('keys that are not ours, and figures without marks, are left alone', () => {
  expect(markForKey('Tab', { ids, active: 'a', step })).toBeNull()
  expect(markForKey('ArrowRight', { ids: [], active: null, step })).toBeNull()
})

test('a mark that is gone after new data counts as none', () => {
  expect(markForKey('ArrowRight', { ids, active: 'gone', step })).toBe('a')
})

test('in rows, up and down keep the place as far as the next row reaches', () => {
  const rows = [
    ['a1', 'a2', 'a3'],
    ['b1', 'b2'],
    ['c1', 'c2', 'c3'],
  ]
  expect(stepInRows(rows, 'a3', 'down')).toBe('b2')
  expect(stepInRows(rows, 'b2', 'down')).toBe('c2')
  expect(stepInRows(rows, 'b2', 'right')).toBeNull()
  expect(stepInRows(rows, 'a1', 'up')).toBeNull()
})
