import { generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

/** What the provider says of an account, by the name that was typed at its login. */
export type Claims = { readonly email?: string; readonly email_verified?: boolean; readonly name?: string }

export interface RunningOidcProvider {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** The queries with which browsers were sent to it. */
  readonly asked: URLSearchParams[]
  readonly close: () => Promise<void>
}

/** Starts an OpenID provider on this machine that lets in anybody under the name typed, and wants PKCE of its clients. */
export async function startOidcProvider(options: {
  readonly redirectUri: string
  readonly claimsOf: (login: string) => Claims
}): Promise<RunningOidcProvider> {
  const server = createServer()
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const clientId = 'evenkeel'
  const clientSecret = 'a-secret-of-the-test-client-only'
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const asked: URLSearchParams[] = []
  const provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [options.redirectUri] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    cookies: { keys: ['test'] },
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), alg: 'RS256', use: 'sig', kid: 'test' }] },
    ttl: { AccessToken: 60, Grant: 600, IdToken: 60, Interaction: 600, Session: 600 },
    pkce: { required: () => true },
    findAccount: (_context, login) => ({
      accountId: login,
      claims: async () => ({ sub: login, ...options.claimsOf(login) }),
    }),
  })
  const handle = provider.callback()
  server.on('request', (request, answer) => {
    const url = new URL(request.url ?? '/', issuer)
    if (url.pathname === '/auth') asked.push(url.searchParams)
    void handle(request, answer)
  })
  return {
    issuer,
    clientId,
    clientSecret,
    asked,
    close: async () =>
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
