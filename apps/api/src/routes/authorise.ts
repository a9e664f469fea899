import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import type { Context } from 'hono'
import { noteAsker } from '../http/asker.ts'
import type { AppDependencies, Signed } from './route-call.ts'
import { readSessionCookie } from './session-cookie.ts'

/**
 * Returns who makes a request, by its bearer token or else its cookie, and of their coalitions only the one with the id
 * `only` where that is given; fails with `not-signed-in`.
 */
export async function identify(
  context: Context,
  dependencies: AppDependencies,
  only?: string,
): Promise<Outcome<Signed>> {
  const now = dependencies.clock()
  const header = context.req.header('authorization')
  const token = /^Bearer ([A-Za-z0-9_-]{20,200})$/i.exec(header ?? '')?.[1]
  if (token !== undefined) {
    const identity = await dependencies.directory.identify(token, 'token', now, only)
    if (identity !== null) return found(context, { identity, by: 'token' })
  }
  const session = readSessionCookie(context, dependencies)
  if (header === undefined && session !== null) {
    const identity = await dependencies.directory.identify(session, 'session', now, only)
    if (identity !== null) return found(context, { identity, by: 'session' })
  }
  return fail('not-signed-in', 'Nobody is signed in, or the pairing of this device is over.')
}

function found(context: Context, signed: Signed): Outcome<Signed> {
  noteAsker(context, signed.identity.person)
  return succeed(signed)
}
