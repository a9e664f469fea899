import { expect, test } from 'vitest'
import { layoutNamedRows } from './named-rows.ts'

test('a long value above a bar takes room from its own name only', () => {
  const entries = [
    { id: 'a', name: 'Tamsin Community Health', value: '25%' },
    { id: 'b', name: 'Old Mill Park Residents', value: 'not measured · brings 1 kind' },
  ]
  const [short, long] = layoutNamedRows(entries, { width: 328, top: 0, markHeight: 16 }).rows
  expect(short?.name.cut).toBe(false)
  expect([long?.name.shown, long?.nameRest]).toEqual(['Old Mill Park', 'Residents'])
})

test('a name that has no room beside its value goes on below, and what stands under it moves down as far', () => {
  const name = 'Tamsin Community Health on Tamsin Riverkeepers'
  const entries = [
    { id: 'a', name, value: '19%' },
    { id: 'b', name: 'Harvest Commons', value: '12%' },
  ]
  const { rows, bottom } = layoutNamedRows(entries, { width: 286, top: 0, markHeight: 16 })
  const [long, short] = rows
  expect(`${long?.name.shown} ${long?.nameRest}`).toBe(name)
  expect(short).toMatchObject({ nameRest: null, top: long?.height })
  expect(long?.height).toBeGreaterThan(short?.height ?? 0)
  expect(bottom).toBe((long?.height ?? 0) + (short?.height ?? 0))
})
