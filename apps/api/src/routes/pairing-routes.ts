import { fail, succeed } from '@evenkeel/domain/problem.ts'
import { grant } from '../granted.ts'
import { logEvent } from '../http/write-log.ts'
import { ownOrigin } from './own-origin.ts'
import type { RouteHandlers } from './route-call.ts'

const POLL_SECONDS = 3

export const pairingRoutes: RouteHandlers<'startPairing' | 'pollPairing' | 'lookAtPairing' | 'approvePairing'> = {
  startPairing: async ({ context, dependencies, body }) => {
    const address = dependencies.addressOf(context)
    const started = await dependencies.directory.startPairing(body.deviceName, dependencies.clock(), address)
    if (!started.ok) return started
    const verificationUrl = `${ownOrigin(context, dependencies)}/pair?code=${started.value.userCode}`
    return succeed({ ...started.value, verificationUrl, intervalSeconds: POLL_SECONDS })
  },
  pollPairing: async ({ context, dependencies, body }) => {
    const address = dependencies.addressOf(context)
    const polled = await dependencies.directory.pollPairing(body.deviceCode, dependencies.clock(), address)
    if (!polled.ok) return polled
    if (polled.value !== null) logEvent(context, dependencies, 'device-paired', 'pollPairing')
    return succeed(polled.value === null ? { status: 'pending' } : { status: 'approved', ...polled.value })
  },
  lookAtPairing: async ({ context, dependencies, signed, body }) => {
    if (signed.by !== 'session') return fail('role-not-allowed', 'A paired device cannot pair another one.')
    const { directory, clock, addressOf } = dependencies
    const found = await directory.lookAtPairing(body.userCode, signed.identity.person, clock(), addressOf(context))
    if (!found.ok) return found
    return succeed({ deviceName: found.value.deviceName, since: new Date(found.value.since).toISOString() })
  },
  approvePairing: async ({ context, dependencies, signed, body }) => {
    if (signed.by !== 'session') return fail('role-not-allowed', 'A paired device cannot pair another one.')
    const granted = grant(signed.identity, body.coalition, 'read-record')
    if (!granted.ok) return granted
    const approved = await dependencies.directory.approvePairing(
      {
        userCode: body.userCode,
        person: granted.value.person,
        coalition: granted.value.coalition.id,
        // A device that reads notes needs no more than a note-taker's rights, whoever paired it.
        role: 'note-taker',
        ...(granted.value.means === null ? {} : { means: granted.value.means }),
      },
      dependencies.clock(),
      dependencies.addressOf(context),
    )
    return approved.ok ? succeed({ deviceName: approved.value }) : approved
  },
}
