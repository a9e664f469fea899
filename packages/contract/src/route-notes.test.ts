import { expect, test } from 'vitest'
import { routeNotes, type RouteNote } from './route-notes.ts'
import { routes, type Route, type RouteName } from './routes.ts'

const all: readonly (readonly [string, Route, RouteNote])[] = (Object.keys(routes) as RouteName[]).map((name) => [
  name,
  routes[name],
  routeNotes[name],
])

test('every example is what its route takes and gives, to the last field', () => {
  const pairs = all.flatMap(([name, route, { example, body }]) => [
    { name, schema: route.response, value: example?.response },
    { name, schema: route.request, value: example?.request },
    { name, schema: body ?? null, value: example?.request },
  ])
  const given = pairs.filter(({ schema, value }) => schema !== null && value !== undefined)
  expect(given.length).toBeGreaterThan(all.length)
  for (const { name, schema, value } of given) expect([name, schema?.parse(value)]).toEqual([name, value])
})

test('a route that takes a body shows an example of it, and no other does', () => {
  expect(all.filter(([, { request }, { example }]) => (request === null) !== (example?.request === undefined))).toEqual(
    [],
  )
})

test('a summary is one sentence without its full stop, and no two routes have the same', () => {
  const summaries = all.map(([, , { summary }]) => summary)
  expect(new Set(summaries).size).toBe(all.length)
  for (const summary of summaries) expect(summary).toMatch(/^[A-Z].{10,120}[^.]$/)
})
