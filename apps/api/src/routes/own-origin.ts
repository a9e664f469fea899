import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import type { Context } from 'hono'
import type { AppDependencies } from './route-call.ts'

/** Returns the origin of the server's own pages: the one that was configured, else the one that the request names. */
export function ownOrigin(context: Context, dependencies: AppDependencies): string {
  return dependencies.signIn?.origin ?? new URL(context.req.url).origin
}

/** Fails with `cross-origin-refused` where a browser says that another site's page made the request. */
export function refuseOtherOrigin(
  context: Context,
  dependencies: AppDependencies,
  mustSayOrigin: boolean,
): Outcome<null> {
  const origin = context.req.header('origin')
  if (origin === undefined && !mustSayOrigin) return succeed(null)
  const configured = dependencies.signIn?.origin ?? null
  const isSame =
    origin !== undefined &&
    URL.canParse(origin) &&
    (configured === null ? new URL(origin).host === new URL(context.req.url).host : origin === configured)
  return isSame
    ? succeed(null)
    : fail('cross-origin-refused', 'Only this server’s own pages may ask this with a session.')
}
