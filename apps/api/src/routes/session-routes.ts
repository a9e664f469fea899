import { fail, succeed } from '@evenkeel/domain/problem.ts'
import { refuseOtherOrigin } from './own-origin.ts'
import { describeSession, mayCreateCoalition, welcome } from './describe-session.ts'
import { endLive } from './end-live.ts'
import type { RouteHandlers } from './route-call.ts'
import { admit, admitCoalition } from '../sign-in/admit.ts'
import { arrivalOf, clearSessionCookie, readSessionCookie } from './session-cookie.ts'

export const sessionRoutes: RouteHandlers<'health' | 'signIn' | 'signOut' | 'session' | 'createCoalition'> = {
  health: async ({ context, dependencies }) => {
    const admitted = await admit(context, dependencies, 'look')
    return admitted.ok ? succeed({ name: 'evenkeel', version: dependencies.version }) : admitted
  },
  signIn: async ({ context, dependencies, body }) => {
    const own = refuseOtherOrigin(context, dependencies, false)
    if (!own.ok) return own
    const admitted = await admit(context, dependencies, 'sign-in')
    if (!admitted.ok) return admitted
    const arrival = arrivalOf(context, dependencies, 'link')
    const signedIn = await dependencies.directory.signIn(body.token, dependencies.clock(), arrival)
    return signedIn.ok ? succeed(await welcome(context, dependencies, signedIn.value)) : signedIn
  },
  signOut: async ({ context, dependencies, signed }) => {
    const session = readSessionCookie(context, dependencies)
    if (session !== null) await dependencies.directory.signOut(session)
    clearSessionCookie(context, dependencies)
    // Pages that the browser keeps for its back button show what was read in the session.
    context.header('clear-site-data', '"cache"')
    if (signed.by === 'session') await endLive(dependencies, signed)
    return succeed({ done: true })
  },
  session: async ({ dependencies, signed }) => succeed(await describeSession(dependencies, signed.identity)),
  createCoalition: async ({ dependencies, signed, body }) => {
    if (signed.by !== 'session') return fail('role-not-allowed', 'A paired device cannot make a coalition.')
    if (!(await mayCreateCoalition(dependencies, signed.identity))) {
      return fail(
        'role-not-allowed',
        'Whoever runs this server, or a member of a coalition on it, may make another one.',
      )
    }
    const admitted = await admitCoalition(dependencies, signed.identity.person)
    if (!admitted.ok) return admitted
    const coalition = await dependencies.directory.createCoalition(body.name, signed.identity.person)
    await dependencies.coalitions.create(coalition)
    return succeed(coalition)
  },
}
