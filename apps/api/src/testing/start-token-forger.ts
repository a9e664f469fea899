import { createHmac, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What an ID token, or the provider's description of itself, says that it should not. */
export interface Forgery {
  readonly algorithm?: 'RS256' | 'HS256' | 'none'
  /** Signs with a key that the provider does not publish. */
  readonly otherKey?: boolean
  /** Names its own key, or where that is to be had, in the token's header. */
  readonly header?: Readonly<Record<string, unknown>>
  /** Claims in place of the true ones; one that is undefined is left out. */
  readonly claims?: Readonly<Record<string, unknown>>
  /** The issuer that the description names. */
  readonly describedIssuer?: string
  /** Answers the request for the description with a redirect to this address. */
  readonly describeAt?: string
  /** Answers the request for the token with a redirect to this address. */
  readonly redirectTo?: string
}

export interface TokenForger {
  readonly issuer: string
  readonly forge: (forgery: Forgery) => void
  /** The nonce that the last request for a sign-in carried goes into the next token. */
  readonly expect: (nonce: string) => void
  /** How often each path was asked for. */
  readonly asked: ReadonlyMap<string, number>
  readonly close: () => Promise<void>
}

const CLIENT = 'evenkeel'
const KEY_ID = 'published'

/** Starts something that looks like an OpenID provider and gives out ID tokens that are true but for what was forged. */
export async function startTokenForger(): Promise<TokenForger> {
  const published = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const asked = new Map<string, number>()
  let forgery: Forgery = {}
  let nonce = ''
  const server = createServer((request, answer) => {
    const { pathname } = new URL(request.url ?? '/', issuer)
    asked.set(pathname, (asked.get(pathname) ?? 0) + 1)
    request.resume()
    const send = (body: unknown): void => {
      answer.setHeader('content-type', 'application/json')
      answer.end(JSON.stringify(body))
    }
    if (pathname === '/.well-known/openid-configuration' && forgery.describeAt !== undefined) {
      answer.writeHead(307, { location: forgery.describeAt }).end()
    } else if (pathname === '/.well-known/openid-configuration' || pathname === '/description') send(description())
    else if (pathname === '/keys') send({ keys: [publicKey()] })
    else if (pathname === '/token' && forgery.redirectTo !== undefined) {
      answer.writeHead(307, { location: forgery.redirectTo }).end()
    } else if (pathname === '/token' || pathname === '/elsewhere') {
      send({ access_token: 'x'.repeat(40), token_type: 'Bearer', expires_in: 60, id_token: idToken() })
    } else if (pathname === '/me') send({ sub: 'ann', email: 'ann@oak.example', email_verified: true, name: 'Ann' })
    else answer.writeHead(404).end()
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const publicKey = () => ({
    ...published.publicKey.export({ format: 'jwk' }),
    alg: 'RS256',
    use: 'sig',
    kid: KEY_ID,
  })
  const description = () => ({
    issuer: forgery.describedIssuer ?? issuer,
    authorization_endpoint: `${issuer}/auth`,
    token_endpoint: `${issuer}/token`,
    userinfo_endpoint: `${issuer}/me`,
    jwks_uri: `${issuer}/keys`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    code_challenge_methods_supported: ['S256'],
  })

  function idToken(): string {
    const seconds = Math.floor(Date.now() / 1000)
    const claims = {
      iss: issuer,
      aud: CLIENT,
      sub: 'ann',
      iat: seconds,
      exp: seconds + 60,
      nonce,
      email: 'ann@oak.example',
      email_verified: true,
      name: 'Ann',
      ...forgery.claims,
    }
    const algorithm = forgery.algorithm ?? 'RS256'
    const signed = [{ alg: algorithm, typ: 'JWT', kid: KEY_ID, ...forgery.header }, claims].map(encode).join('.')
    const key = forgery.otherKey === true ? other.privateKey : published.privateKey
    return `${signed}.${sign(algorithm, signed, key, published.publicKey)}`
  }

  return {
    issuer,
    forge: (next) => {
      forgery = next
    },
    expect: (next) => {
      nonce = next
    },
    asked,
    close: async () =>
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

function sign(algorithm: 'RS256' | 'HS256' | 'none', text: string, key: KeyObject, known: KeyObject): string {
  if (algorithm === 'none') return ''
  if (algorithm === 'RS256') return createSign('RSA-SHA256').update(text).sign(key).toString('base64url')
  // The oldest trick: what everybody may read is taken for the secret that both know.
  const secret = known.export({ format: 'pem', type: 'spki' })
  return createHmac('sha256', secret).update(text).digest('base64url')
}
