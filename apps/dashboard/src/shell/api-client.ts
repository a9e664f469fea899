import type { Client } from '@evenkeel/contract/client.ts'
import { createClientOf, type ClientOptions } from '@evenkeel/contract/client-of-routes.ts'
import { createClientInParts } from '@evenkeel/contract/client-in-parts.ts'
import { firstRoutes } from '@evenkeel/contract/first-routes.ts'

const options: ClientOptions = {
  origin: '',
  token: () => null,
  fetch: (...call) => globalThis.fetch(...call),
}

/** The API of the page's own origin; the session cookie says who is asking. What the first page does not ask for is fetched with its first caller. */
export const api: Client = createClientInParts(createClientOf(firstRoutes, options), async () => {
  const { createClient } = await import('@evenkeel/contract/client.ts')
  return createClient(options)
})
