import type { SessionResponse } from '@evenkeel/contract/session.ts'
import type { Context } from 'hono'
import { noteAsker } from '../http/asker.ts'
import type { Identity } from '../ports.ts'
import type { SignedIn } from '../sign-in-ports.ts'
import type { AppDependencies } from './route-call.ts'
import { setSessionCookie } from './session-cookie.ts'

/** Returns whether somebody may make a coalition: one whom nobody has invited yet may not fill a server with their own. */
export async function mayCreateCoalition({ directory }: AppDependencies, identity: Identity): Promise<boolean> {
  return identity.coalitions.length > 0 || (await directory.isOwner(identity.person))
}

/** Returns what a person is told of themselves. */
export async function describeSession(dependencies: AppDependencies, identity: Identity): Promise<SessionResponse> {
  const mayCreate = await mayCreateCoalition(dependencies, identity)
  return { name: identity.name, coalitions: [...identity.coalitions], mayCreateCoalition: mayCreate }
}

/** Hands a new session to the browser and returns whose it is. */
export async function welcome(
  context: Context,
  dependencies: AppDependencies,
  { session, identity }: SignedIn,
): Promise<SessionResponse> {
  noteAsker(context, identity.person)
  setSessionCookie(context, dependencies, session)
  return await describeSession(dependencies, identity)
}
