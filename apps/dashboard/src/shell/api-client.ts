import { createClient, type Client } from '@evenkeel/contract/client.ts'

/** The API of the page's own origin; the session cookie says who is asking. */
export const api: Client = createClient({
  origin: '',
  token: () => null,
  fetch: (...call) => globalThis.fetch(...call),
})
