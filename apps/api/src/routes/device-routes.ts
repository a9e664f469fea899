import { succeed } from '@evenkeel/domain/problem.ts'
import type { RouteHandlers } from './route-call.ts'

export const deviceRoutes: RouteHandlers<'devices' | 'revokeDevice'> = {
  devices: async ({ dependencies, granted }) =>
    succeed({ devices: [...(await dependencies.directory.devices(granted))] }),
  revokeDevice: async ({ dependencies, granted, body }) => {
    const revoked = await dependencies.directory.revokeDevice(granted, body.device)
    if (!revoked.ok) return revoked
    await dependencies.coalitions.dismiss(granted.coalition.id, { kind: 'token', id: body.device })
    return succeed({ done: true })
  },
}
