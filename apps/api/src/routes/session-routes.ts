import { fail, succeed } from '@evenkeel/domain/problem.ts'
import { refuseOtherOrigin } from './authorise.ts'
import type { RouteHandlers } from './route-call.ts'
import { clearSessionCookie, readSessionCookie, setSessionCookie } from './session-cookie.ts'

export const sessionRoutes: RouteHandlers<'health' | 'signIn' | 'signOut' | 'session' | 'createCoalition'> = {
  health: async ({ dependencies }) => succeed({ name: 'evenkeel', version: dependencies.version }),
  signIn: async ({ context, dependencies, body }) => {
    const own = refuseOtherOrigin(context, false)
    if (!own.ok) return own
    const signedIn = await dependencies.directory.signIn(body.token, dependencies.clock())
    if (!signedIn.ok) return signedIn
    setSessionCookie(context, signedIn.value.session)
    const { name, coalitions } = signedIn.value.identity
    return succeed({ name, coalitions: [...coalitions] })
  },
  signOut: async ({ context, dependencies }) => {
    const session = readSessionCookie(context)
    if (session !== null) await dependencies.directory.signOut(session)
    clearSessionCookie(context)
    return succeed({ done: true })
  },
  session: async ({ signed }) => succeed({ name: signed.identity.name, coalitions: [...signed.identity.coalitions] }),
  createCoalition: async ({ dependencies, signed, body }) => {
    if (signed.by !== 'session') return fail('role-not-allowed', 'A paired device cannot make a coalition.')
    const coalition = await dependencies.directory.createCoalition(body.name, signed.identity.person)
    await dependencies.coalitions.create(coalition)
    return succeed(coalition)
  },
}
