import { succeed } from '@evenkeel/domain/problem.ts'
import type { RouteHandlers } from './route-call.ts'

export const apiKeyRoutes: RouteHandlers<'apiKeys' | 'makeApiKey' | 'revokeApiKey'> = {
  apiKeys: async ({ dependencies, granted }) => succeed({ keys: [...(await dependencies.directory.apiKeys(granted))] }),
  makeApiKey: async ({ dependencies, granted, body }) =>
    await dependencies.directory.makeApiKey(granted, body, dependencies.clock()),
  revokeApiKey: async ({ dependencies, granted, body }) => {
    const revoked = await dependencies.directory.revokeApiKey(granted, body.key)
    if (!revoked.ok) return revoked
    await dependencies.coalitions.dismiss(granted.coalition.id, { kind: 'token', id: body.key })
    return succeed({ done: true })
  },
}
