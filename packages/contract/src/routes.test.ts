import { livePath } from './live.ts'
import { expect, test } from 'vitest'
import { routes, type Route } from './routes.ts'

const all: readonly (readonly [string, Route])[] = Object.entries(routes)

test('no two routes share a door', () => {
  const doors = all.map(([, { method, path }]) => `${method} ${path}`)
  expect(doors.length).toBeGreaterThan(10)
  expect(new Set(doors).size).toBe(doors.length)
})

test('a route that names a coalition wants a membership in it, and no other does', () => {
  const odd = all.filter(([, { path, access }]) => path.includes(':coalition') !== (access === 'coalition'))
  expect(odd.map(([name]) => name)).toEqual([])
  expect(livePath).toContain('/:coalition/')
})

test('only a POST carries a body', () => {
  expect(all.filter(([, { method, request }]) => method === 'GET' && request !== null)).toEqual([])
})
