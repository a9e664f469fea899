import { createClient, type Client } from '@evenkeel/contract/client.ts'

/** A signed-in coordinator's way to a running server. */
export interface Connection {
  readonly call: Client
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}

/** Resolves to the connection of whoever follows the sign-in link first; rejects where that fails. */
export async function connectServer(url: string, signInUrl: string): Promise<Connection> {
  let cookie = ''
  const call = createClient({
    origin: url,
    token: () => null,
    fetch: async (input, init) => {
      const headers = new Headers(init?.headers)
      headers.set('origin', url)
      if (cookie !== '') headers.set('cookie', cookie)
      const answer = await fetch(input, { ...init, headers })
      cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? cookie
      return answer
    },
  })
  const signedIn = await call('signIn', { body: { token: signInUrl.split('#')[1] ?? '' } })
  if (!signedIn.ok) throw new Error(`not signed in: ${signedIn.problem.detail}`)
  return { call, url, headers: { cookie, origin: url, 'content-type': 'application/json' } }
}
