import { expect, test } from 'vitest'
import { layoutNamedRows } from './named-rows.ts'

test('a long value above a bar takes room from its own name only', () => {
  const entries = [
    { id: 'a', name: 'Tamsin Community Health', value: '25%' },
    { id: 'b', name: 'Old Mill Park Residents', value: 'not measured · brings 1 kind' },
  ]
  const [short, long] = layoutNamedRows(entries, { width: 328, top: 0, markHeight: 16 }).rows
  expect(short?.name.cut).toBe(false)
  expect(long?.name.cut).toBe(true)
})
