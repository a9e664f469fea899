import type { CoalitionSummary } from '@evenkeel/contract/session.ts'
import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import type { RouteHandlers } from './route-call.ts'

export const deviceRoutes: RouteHandlers<'devices' | 'revokeDevice'> = {
  devices: async ({ dependencies, coalition }) => {
    const allowed = forCoordinators(coalition)
    if (!allowed.ok) return allowed
    return succeed({ devices: [...(await dependencies.directory.devices(coalition.id))] })
  },
  revokeDevice: async ({ dependencies, coalition, body }) => {
    const allowed = forCoordinators(coalition)
    if (!allowed.ok) return allowed
    const revoked = await dependencies.directory.revokeDevice(coalition.id, body.device)
    return revoked.ok ? succeed({ done: true }) : revoked
  },
}

function forCoordinators(coalition: CoalitionSummary): Outcome<null> {
  return coalition.role === 'coordinator'
    ? succeed(null)
    : fail('role-not-allowed', 'Only a coordinator sees the paired devices of a coalition and ends their pairing.')
}
