import { succeed } from '@evenkeel/domain/problem.ts'
import { identify } from './authorise.ts'
import { ownOrigin, refuseOtherOrigin } from './own-origin.ts'
import type { RouteHandlers } from './route-call.ts'
import { arrivalOf, setSessionCookie } from './session-cookie.ts'

type MemberRoute =
  | 'charter'
  | 'members'
  | 'changeMember'
  | 'removeMember'
  | 'invite'
  | 'withdrawInvitation'
  | 'lookAtInvitation'
  | 'acceptInvitation'

export const memberRoutes: RouteHandlers<MemberRoute> = {
  charter: async ({ dependencies, granted }) =>
    succeed((await (await dependencies.coalitions.open(granted)).charter()).charter),
  members: async ({ dependencies, granted }) =>
    succeed(await dependencies.directory.members(granted, dependencies.clock())),
  changeMember: async ({ dependencies, granted, body }) => {
    const changed = await dependencies.directory.changeMember(granted, body)
    if (!changed.ok) return changed
    // The page of somebody whose role changed opens its connection again, with what they may now.
    await dependencies.coalitions.dismiss(granted.coalition.id, { kind: 'person', id: body.person })
    return succeed({ done: true })
  },
  removeMember: async ({ dependencies, granted, body }) => {
    const removed = await dependencies.directory.removeMember(granted, body.person)
    if (!removed.ok) return removed
    await dependencies.coalitions.dismiss(granted.coalition.id, { kind: 'person', id: body.person })
    return succeed({ done: true })
  },
  invite: async ({ context, dependencies, granted, body }) => {
    const invited = await dependencies.directory.invite(granted, body, dependencies.clock())
    if (!invited.ok) return invited
    const { invitation, secret } = invited.value
    // What stands behind the # is sent to no server, and so stands in no log.
    return succeed({ invitation, link: `${ownOrigin(context, dependencies)}/join#${secret}` })
  },
  withdrawInvitation: async ({ dependencies, granted, body }) => {
    const withdrawn = await dependencies.directory.withdrawInvitation(granted, body.invitation)
    return withdrawn.ok ? succeed({ done: true }) : withdrawn
  },
  lookAtInvitation: async ({ context, dependencies, body }) =>
    await dependencies.directory.lookAtInvitation(body.token, dependencies.clock(), dependencies.addressOf(context)),
  acceptInvitation: async ({ context, dependencies, body }) => {
    const own = refuseOtherOrigin(context, dependencies, false)
    if (!own.ok) return own
    const signed = await identify(context, dependencies)
    // A device joins nothing: whoever holds its token may not be its person.
    const one = signed.ok && signed.value.by === 'session' ? signed.value.identity : null
    const accepted = await dependencies.directory.acceptInvitation(
      {
        secret: body.token,
        person: one?.person ?? null,
        ...(one?.means === undefined ? {} : { means: one.means }),
        name: body.name,
        arrival: arrivalOf(context, dependencies, 'link'),
      },
      dependencies.clock(),
      dependencies.addressOf(context),
    )
    if (!accepted.ok) return accepted
    const { name, coalition, session, replaced } = accepted.value
    if (replaced !== null) await dependencies.coalitions.dismiss(coalition.id, { kind: 'person', id: replaced })
    if (session !== null) setSessionCookie(context, dependencies, session)
    return succeed({ name, coalition })
  },
}
