import { ProviderResponse } from '@evenkeel/contract/sign-in.ts'
import { generateKeyPairSync } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeCookieJar } from '../testing/cookie-jar.ts'
import { openTestApp, testOrigin } from '../testing/open-test-app.ts'
import { startTokenForger, type Forgery, type TokenForger } from '../testing/start-token-forger.ts'

let forger: TokenForger
/** The headers of every answer to a browser that came back. */
const given: string[] = []

beforeAll(async () => {
  forger = await startTokenForger()
})
afterAll(async () => await forger.close())

/** Goes to the provider and back with a code, and returns where the browser is sent then. */
async function signInWith(forgery: Forgery): Promise<string> {
  forger.forge(forgery)
  const provider = { id: 'oidc', name: 'Oak', issuer: forger.issuer, clientId: 'evenkeel', clientSecret: 'secret' }
  const app = openTestApp({ signIn: { origin: testOrigin, providers: [provider], passkeys: false, sendMail: null } })
  const jar = makeCookieJar()
  const left = await app.ask('/v1/sign-in/provider', { body: { provider: 'oidc' } })
  if (!left.ok) return String(left.status)
  jar.keep(left)
  const asked = new URL(ProviderResponse.parse(await left.json()).url).searchParams
  forger.expect(asked.get('nonce') ?? '')
  const query = new URLSearchParams({
    code: 'any',
    state: asked.get('state') ?? '',
    iss: forgery.describedIssuer ?? forger.issuer,
  })
  const back = await app.ask(`/v1/sign-in/callback/oidc?${query.toString()}`, { cookie: jar.header() })
  given.push([...back.headers].join('\n'), await back.text())
  return (back.headers.get('location') ?? '').slice(testOrigin.length)
}

const failed = '/sign-in?problem=sign-in-failed'
const seconds = Math.floor(Date.now() / 1000)
const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' })

test('an ID token as it should be signs in, and no token of the provider reaches the browser', async () => {
  expect(await signInWith({})).toBe('/sign-in?done=1')
  expect(given.join()).toMatch(/evenkeel_session=eks_/)
  expect(given.join()).not.toMatch(/x{40}|eyJ[\w-]+\.eyJ/)
})

test('the cookies of a sign-in elsewhere are those of this host alone where pages are encrypted', async () => {
  const secure = { id: 'oidc', name: 'Oak', issuer: forger.issuer, clientId: 'evenkeel', clientSecret: 'secret' }
  const origin = 'https://evenkeel.example'
  const app = openTestApp({ signIn: { origin, providers: [secure], passkeys: false, sendMail: null } })
  const left = await app.ask('/v1/sign-in/provider', { origin, body: { provider: 'oidc' } })
  const cookies = left.headers.getSetCookie()
  expect(cookies.length).toBeGreaterThan(0)
  for (const cookie of cookies) {
    expect(cookie).toMatch(/^__Host-evenkeel\./)
    expect(cookie).toMatch(/; Path=\/(;|$)/)
    expect(cookie).toMatch(/; Secure/)
    expect(cookie).toMatch(/; HttpOnly/)
    expect(cookie).toMatch(/; SameSite=Lax/i)
    expect(cookie).not.toMatch(/; Domain/i)
  }
  forger.forge({})
  const asked = new URL(ProviderResponse.parse(await left.json()).url).searchParams
  forger.expect(asked.get('nonce') ?? '')
  const query = new URLSearchParams({ code: 'any', state: asked.get('state') ?? '', iss: forger.issuer })
  const cookie = cookies.map((one) => one.split(';')[0]).join('; ')
  const back = await app.ask(`/v1/sign-in/callback/oidc?${query.toString()}`, { origin, cookie })
  expect(back.headers.get('location')).toBe(`${origin}/sign-in?done=1`)
})

const forgeries: readonly (readonly [string, Forgery])[] = [
  ['without a signature', { algorithm: 'none' }],
  ['signed with the public key as a secret', { algorithm: 'HS256' }],
  ['signed with a key that is not the provider’s', { otherKey: true }],
  ['that brings its own key', { otherKey: true, header: { jwk: stranger } }],
  ['that names where its key is to be had', { otherKey: true, header: { jku: 'https://evil.example/keys' } }],
  ['of a key that nobody knows', { header: { kid: 'unknown' } }],
  ['of another issuer', { claims: { iss: 'https://evil.example' } }],
  ['for another client', { claims: { aud: 'somebody-else' } }],
  ['that has run out', { claims: { iat: seconds - 7200, exp: seconds - 3600 } }],
  ['that is not valid yet', { claims: { nbf: seconds + 3600 } }],
  ['of another request', { claims: { nonce: 'of-another-request' } }],
  ['without the nonce', { claims: { nonce: undefined } }],
  ['without saying who', { claims: { sub: undefined } }],
]

test.each(forgeries)('an ID token %s signs nobody in', async (_name, forgery) => {
  expect(await signInWith(forgery)).toBe(failed)
})

test('a provider whose description names another issuer is not gone to', async () => {
  const iss = 'https://evil.example'
  expect(await signInWith({ describedIssuer: iss, claims: { iss } })).toBe('503')
  expect(await signInWith({ describedIssuer: `${forger.issuer}/`, claims: { iss: `${forger.issuer}/` } })).toBe(
    '/sign-in?done=1',
  )
})

test('a provider whose description stands at another host is not gone to', async () => {
  const { port } = new URL(forger.issuer)
  expect(await signInWith({ describeAt: `http://localhost:${port}/description` })).toBe('503')
})

test('a provider that sends the server elsewhere for the token is not followed', async () => {
  const before = forger.asked.get('/elsewhere') ?? 0
  expect(await signInWith({ redirectTo: `${forger.issuer}/elsewhere` })).toBe(failed)
  expect(forger.asked.get('/elsewhere') ?? 0).toBe(before)
})
