import type { Route, RouteName } from '@evenkeel/contract/routes.ts'
import type { Context } from 'hono'
import { problemResponse } from '../problem.ts'

/** The routes of one path by their methods. */
export type Door = ReadonlyMap<string, RouteName>

/** Returns the routes of a table by path and method. */
export function doorsOf(routes: Readonly<Record<RouteName, Route>>): ReadonlyMap<string, Door> {
  const doors = new Map<string, Map<string, RouteName>>()
  for (const name of Object.keys(routes) as RouteName[]) {
    const { path, method } = routes[name]
    const door = doors.get(path) ?? new Map<string, RouteName>()
    doors.set(path, door.set(method, name))
  }
  return doors
}

/** Returns the methods other than GET that any of the doors takes. */
export function changingMethods(doors: ReadonlyMap<string, Door>): string[] {
  const methods = [...doors.values()].flatMap((door) => [...door.keys()])
  return [...new Set(methods)].filter((method) => method !== 'GET')
}

/** Returns the answer to a method for which a path has no route: what it takes, asked by OPTIONS, else a refusal that says it. */
export function answerMethod(context: Context, door: ReadonlyMap<string, unknown>): Response {
  const methods = door.has('GET') ? ['HEAD', 'OPTIONS', ...door.keys()] : ['OPTIONS', ...door.keys()]
  const allow = methods.toSorted().join(', ')
  context.header('allow', allow)
  if (context.req.method === 'OPTIONS') return context.body(null, 204)
  return problemResponse(context, { code: 'method-not-allowed', detail: `This address takes ${allow}.` })
}
