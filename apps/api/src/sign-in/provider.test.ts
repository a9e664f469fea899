import { AccountResponse } from '@evenkeel/contract/account.ts'
import { ProblemResponse } from '@evenkeel/contract/problem-response.ts'
import { SessionResponse } from '@evenkeel/contract/session.ts'
import { ProviderResponse } from '@evenkeel/contract/sign-in.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeCookieJar, type CookieJar } from '../testing/cookie-jar.ts'
import { logInAtProvider } from '../testing/log-in-at-provider.ts'
import { openTestApp, testOrigin, type TestApp } from '../testing/open-test-app.ts'
import { startOidcProvider, type RunningOidcProvider } from '../testing/start-oidc-provider.ts'

const callback = `${testOrigin}/v1/sign-in/callback/oidc`
let provider: RunningOidcProvider

beforeAll(async () => {
  provider = await startOidcProvider({
    redirectUri: callback,
    claimsOf: (login) =>
      login === 'silent'
        ? {}
        : {
            email: login.startsWith('twin') ? 'twin@oak.example' : `${login}@oak.example`,
            email_verified: login !== 'unproved',
            name: `${login} Lee`,
          },
  })
})
afterAll(async () => await provider.close())

function openApp(): TestApp {
  const { issuer, clientId, clientSecret } = provider
  const providers = [{ id: 'oidc', name: 'Oak', issuer, clientId, clientSecret }]
  return openTestApp({ signIn: { origin: testOrigin, providers, passkeys: false, sendMail: null } })
}

interface Browser {
  readonly jar: CookieJar
  readonly ask: (path: string, body?: unknown) => Promise<Response>
}

function openBrowser({ ask }: TestApp, cookie?: string): Browser {
  const jar = makeCookieJar()
  if (cookie !== undefined) jar.keep(new Response(null, { headers: { 'set-cookie': cookie } }))
  return {
    jar,
    ask: async (path, body) => {
      const answer = await ask(path, { cookie: jar.header(), ...(body === undefined ? {} : { body }) })
      jar.keep(answer)
      return answer
    },
  }
}

async function leave(browser: Browser, path = '/v1/sign-in/provider'): Promise<string> {
  const answer = await browser.ask(path, { provider: 'oidc' })
  expect(answer.status).toBe(200)
  return ProviderResponse.parse(await answer.json()).url
}

/** Goes to the provider and back, and returns where the browser is sent then. */
async function roundTrip(browser: Browser, login: string, path?: string): Promise<string | null> {
  const back = await logInAtProvider(await leave(browser, path), login, callback)
  const answer = await browser.ask(back.slice(testOrigin.length))
  expect(answer.status).toBe(303)
  return answer.headers.get('location')
}

async function codeOf(answer: Response): Promise<string> {
  return `${answer.status} ${ProblemResponse.parse(await answer.json()).code}`
}

test('a provider is asked with a code challenge, a state and a nonce, and nothing but our own address to come back to', async () => {
  const browser = openBrowser(openApp())
  const url = new URL(await leave(browser))
  expect(url.origin).toBe(provider.issuer)
  const query = Object.fromEntries(url.searchParams)
  expect(query).toMatchObject({
    response_type: 'code',
    client_id: 'evenkeel',
    redirect_uri: callback,
    code_challenge_method: 'S256',
  })
  expect(query['scope']?.split(' ').toSorted()).toEqual(['email', 'openid', 'profile'])
  for (const name of ['state', 'nonce', 'code_challenge']) expect(query[name]?.length).toBeGreaterThanOrEqual(32)
  expect(new URL(await leave(browser)).searchParams.get('state')).not.toBe(query['state'])
})

test('somebody new comes back signed in to an account without a coalition, and is the same person the next time', async () => {
  const app = openApp()
  const browser = openBrowser(app)
  expect(await roundTrip(browser, 'ann')).toBe(`${testOrigin}/sign-in?done=1`)
  const session = SessionResponse.parse(await (await browser.ask('/v1/session')).json())
  expect(session).toEqual({ name: 'ann Lee', coalitions: [], mayCreateCoalition: false })
  expect(await codeOf(await browser.ask('/v1/coalitions', { name: 'Mine' }))).toBe('403 role-not-allowed')
  const again = openBrowser(app)
  await roundTrip(again, 'ann')
  const account = AccountResponse.parse(await (await again.ask('/v1/account')).json())
  expect(account.methods).toMatchObject([{ issuer: provider.issuer, label: 'ann@oak.example' }])
  expect(account.sessions.map(({ means, current }) => [means, current])).toEqual([
    ['provider', true],
    ['provider', false],
  ])
  expect(JSON.stringify(app.log)).not.toContain('ann')
})

test('one address at two accounts of a provider, or one that nobody vouches for, makes nobody another person', async () => {
  const app = openApp()
  const accounts: AccountResponse[] = []
  for (const login of ['twin-1', 'twin-2', 'unproved', 'silent']) {
    const browser = openBrowser(app)
    expect(await roundTrip(browser, login)).toBe(`${testOrigin}/sign-in?done=1`)
    accounts.push(AccountResponse.parse(await (await browser.ask('/v1/account')).json()))
  }
  expect(accounts.map(({ methods }) => methods.map(({ label }) => label))).toEqual([
    ['twin@oak.example'],
    ['twin@oak.example'],
    ['unproved Lee'],
    ['Oak'],
  ])
  expect(accounts.map(({ sessions }) => sessions.length)).toEqual([1, 1, 1, 1])
})

test('what comes back twice, in another browser, changed, or unasked signs nobody in', async () => {
  const app = openApp()
  const failed = `${testOrigin}/sign-in?problem=sign-in-failed`
  const first = openBrowser(app)
  const back = (await logInAtProvider(await leave(first), 'ann', callback)).slice(testOrigin.length)
  const other = openBrowser(app)
  expect((await other.ask(back)).headers.get('location')).toBe(failed)
  expect((await first.ask(back)).headers.get('location')).toBe(failed)
  expect(await codeOf(await first.ask('/v1/session'))).toBe('401 not-signed-in')

  const second = openBrowser(app)
  const good = (await logInAtProvider(await leave(second), 'ann', callback)).slice(testOrigin.length)
  expect((await second.ask(good)).headers.get('location')).toBe(`${testOrigin}/sign-in?done=1`)
  expect((await second.ask(good)).headers.get('location')).toBe(failed)

  for (const change of [
    (query: URLSearchParams) => query.set('code', 'x'),
    (query: URLSearchParams) => query.set('iss', 'https://evil.example'),
    (query: URLSearchParams) => query.delete('code'),
    (query: URLSearchParams) => query.set('state', 'x'),
    (query: URLSearchParams) => query.delete('state'),
    (query: URLSearchParams) => query.set('error', 'access_denied'),
  ]) {
    const browser = openBrowser(app)
    const url = new URL(await logInAtProvider(await leave(browser), 'ann', callback))
    change(url.searchParams)
    expect((await browser.ask(url.pathname + url.search)).headers.get('location')).toBe(failed)
    expect(await codeOf(await browser.ask('/v1/session'))).toBe('401 not-signed-in')
  }
  for (const query of ['?callbackURL=https://evil.example', '?error=x&error_uri=//evil.example', '?code=1&state=2']) {
    const answer = await openBrowser(app).ask(`/v1/sign-in/callback/oidc${query}`)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, failed])
  }
})

test('who is signed in adds a provider to their own account, and signs in by it from then on', async () => {
  const app = openApp()
  const owner = openBrowser(app, await app.signIn())
  expect(await roundTrip(owner, 'ann', '/v1/account/methods/provider')).toBe(`${testOrigin}/sign-in?done=1`)
  const account = AccountResponse.parse(await (await owner.ask('/v1/account')).json())
  expect(account.methods.map(({ label }) => label)).toEqual(['ann@oak.example'])
  const elsewhere = openBrowser(app)
  await roundTrip(elsewhere, 'ann')
  expect(await (await elsewhere.ask('/v1/session')).json()).toMatchObject({ name: 'Coordinator' })

  const stranger = openBrowser(app)
  await roundTrip(stranger, 'bo')
  expect(await roundTrip(stranger, 'ann', '/v1/account/methods/provider')).toBe(
    `${testOrigin}/sign-in?problem=method-taken`,
  )
  const theirs = AccountResponse.parse(await (await stranger.ask('/v1/account')).json())
  expect(theirs.methods.map(({ label }) => label)).toEqual(['bo@oak.example'])
  expect(await codeOf(await stranger.ask('/v1/account/methods/remove', { id: theirs.methods[0]?.id }))).toBe(
    '409 last-way-in',
  )
})

test('a flow begun to add to one account adds nothing to another', async () => {
  const app = openApp()
  const victim = openBrowser(app)
  await roundTrip(victim, 'cy')
  const attacker = openBrowser(app)
  await roundTrip(attacker, 'bo')
  const back = (await logInAtProvider(await leave(attacker, '/v1/account/methods/provider'), 'dee', callback)).slice(
    testOrigin.length,
  )
  expect((await victim.ask(back)).headers.get('location')).toBe(`${testOrigin}/sign-in?problem=sign-in-failed`)
  const theirs = AccountResponse.parse(await (await victim.ask('/v1/account')).json())
  expect(theirs.methods.map(({ label }) => label)).toEqual(['cy@oak.example'])
})

test('what was begun for one account is not added to the one that has signed in at the same browser since', async () => {
  const app = openApp()
  const browser = openBrowser(app)
  await roundTrip(browser, 'bo')
  const url = await leave(browser, '/v1/account/methods/provider')
  const { session } = await app.directory.signInProved(
    { issuer: 'email', subject: 'cy@oak.example', label: 'cy', name: 'Cy' },
    Date.UTC(2026, 0, 5),
    { means: 'email', browser: 'x', replaces: null },
  )
  browser.jar.keep(new Response(null, { headers: { 'set-cookie': `evenkeel_session=${session}` } }))
  const back = (await logInAtProvider(url, 'dee', callback)).slice(testOrigin.length)
  expect((await browser.ask(back)).headers.get('location')).toBe(`${testOrigin}/sign-in?problem=sign-in-failed`)
  const theirs = AccountResponse.parse(await (await browser.ask('/v1/account')).json())
  expect([theirs.name, theirs.methods.map(({ label }) => label)]).toEqual(['Cy', ['cy']])
})

test('a provider that is not there is told of, and one that was not set up is not offered', async () => {
  const gone = { id: 'oidc', name: 'Gone', issuer: 'http://127.0.0.1:1', clientId: 'x', clientSecret: null }
  const app = openTestApp({ signIn: { origin: testOrigin, providers: [gone], passkeys: false, sendMail: null } })
  expect(await codeOf(await app.ask('/v1/sign-in/provider', { body: { provider: 'oidc' } }))).toBe(
    '503 provider-unreachable',
  )
  expect(await codeOf(await app.ask('/v1/sign-in/provider', { body: { provider: 'google' } }))).toBe(
    '404 sign-in-not-offered',
  )
})
