import type { RouteName } from '@evenkeel/contract/routes.ts'
import type { Context } from 'hono'

const FLAG = 'compressible'

/**
 * What carries no secret and reflects nothing of the request: the length of anything else, compressed, could tell a
 * page of another site a secret letter by letter (BREACH). A route that is not named here is sent as it is.
 */
const routes: ReadonlySet<RouteName> = new Set<RouteName>(['facts', 'events', 'sourceItems', 'mergeReview'])

/** Marks the answer of a route that may be compressed. */
export function markRoute(context: Context, name: RouteName): void {
  if (routes.has(name)) markCompressible(context)
}

/** Marks an answer that may be compressed, for a runtime that does not do so by itself. */
export function markCompressible(context: Context): void {
  context.set(FLAG, true)
}

/** Returns whether an answer may be compressed. */
export function isCompressible(context: Context): boolean {
  return context.get(FLAG) === true
}
