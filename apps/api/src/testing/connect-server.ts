import { createClient, type Client } from '@evenkeel/contract/client.ts'
import { succeed, type Outcome } from '@evenkeel/domain/problem.ts'

/** A signed-in coordinator's way to a running server. */
export interface Connection {
  readonly call: Client
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}

/** Resolves to the connection of whoever follows the sign-in link first; fails as the server does. */
export async function connectServer(url: string, signInUrl: string): Promise<Outcome<Connection>> {
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
  if (!signedIn.ok) return signedIn
  return succeed({ call, url, headers: { cookie, origin: url, 'content-type': 'application/json' } })
}
