import { ProblemResponse } from '@evenkeel/contract/problem-response.ts'
import { routeNotes } from '@evenkeel/contract/route-notes.ts'
import { routes, type Route, type RouteName } from '@evenkeel/contract/routes.ts'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { addressReader } from '../node/address-reader.ts'
import { openTestApp, testOrigin, type TestApp } from '../testing/open-test-app.ts'

const all = Object.entries(routes) as [RouteName, Route][]
/** A device asks these from an extension's own origin, and proves itself by what it sends. */
const forDevices = new Set<RouteName>(['startPairing', 'pollPairing'])

function openApp(origin: string | null = testOrigin): TestApp {
  const sendMail = async (): Promise<void> => undefined
  const providers = [{ id: 'google', name: 'Google', issuer: 'http://127.0.0.1:1', clientId: 'x', clientSecret: null }]
  return openTestApp({ signIn: { origin, providers, passkeys: true, sendMail } })
}

async function codeOf(answer: Response): Promise<string> {
  return answer.ok ? 'ok' : ProblemResponse.parse(await answer.json()).code
}

function exampleOf(name: RouteName): unknown {
  return routes[name].request === null ? {} : (routeNotes[name].example?.request ?? {})
}

test('no route that changes anything does so for a page of another site, signed in or not', async () => {
  const app = openApp()
  const { id } = await app.makeCoalition('River')
  const changing = all.filter(([name, { method }]) => method !== 'GET' && !forDevices.has(name))
  expect(changing.length).toBeGreaterThan(20)
  for (const [name, { path, method, access }] of changing) {
    // There are more routes than one address may sign in at once.
    app.wait(60_000)
    const cookie = await app.signIn()
    for (const origin of ['https://evil.example', 'null', `${testOrigin}.evil.example`, 'http://localhost:1']) {
      const answer = await app.ask(path.replaceAll(':coalition', id).replaceAll(/:[a-z]+/g, 'x'), {
        method: method as 'POST',
        cookie,
        origin,
        body: exampleOf(name),
      })
      const code = await codeOf(answer)
      // To look at an invitation changes nothing: its secret stands in the body because bodies stand in no log.
      const due = name === 'lookAtInvitation' ? 'invitation-not-found' : 'cross-origin-refused'
      expect([name, access, origin, code]).toEqual([name, access, origin, due])
      expect(answer.headers.get('set-cookie')).toBeNull()
      expect(answer.headers.get('access-control-allow-origin')).toBeNull()
    }
  }
})

test('whoever asks any open route too often is told how long to wait, and others are let in', async () => {
  for (const [name, { path, method, access }] of all) {
    if (access !== 'open') continue
    const app = openApp()
    const ask = async (address: string): Promise<Response> =>
      await app.ask(path, {
        method: method as 'POST',
        address,
        ...(method === 'GET' ? {} : { body: exampleOf(name) }),
      })
    let refused: Response | null = null
    for (let asked = 0; asked < 200 && refused === null; asked++) {
      const answer = await ask('192.0.2.7')
      if (answer.status === 429) refused = answer
    }
    expect([name, refused?.status]).toEqual([name, 429])
    expect([name, Number(refused?.headers.get('retry-after')) > 0]).toEqual([name, true])
    // Mail to the mailbox of the example is counted for the mailbox as well.
    const isLetIn = (await ask('192.0.2.8')).status !== 429
    expect([name, isLetIn]).toEqual([name, name !== 'startEmailSignIn'])
  }
})

test('the session’s cookie is out of reach of scripts and other sites, and of open connections where pages are encrypted', async () => {
  const cookieAt = async (origin: string): Promise<string | null> => {
    const app = openApp(origin)
    const token = await app.directory.makeSignInLink(app.directory.owner(), Date.UTC(2026, 0, 5))
    return (await app.ask('/v1/sign-in', { origin, body: { token } })).headers.get('set-cookie')
  }
  const common = /; Max-Age=2592000; Path=\/; HttpOnly;/
  const open = await cookieAt('http://localhost:8787')
  expect(open).toMatch(/^evenkeel_session=eks_[\w-]{43};/)
  expect(open).toMatch(common)
  expect(open).toMatch(/SameSite=Lax$/)
  const encrypted = await cookieAt('https://evenkeel.example')
  expect(encrypted).toMatch(/^__Host-evenkeel_session=eks_[\w-]{43};/)
  expect(encrypted).toMatch(common)
  expect(encrypted).toMatch(/; Secure;/)
  expect(encrypted).not.toMatch(/domain/i)
})

test('a cookie that an open connection could have set opens nothing where pages are encrypted', async () => {
  const origin = 'https://evenkeel.example'
  const app = openApp(origin)
  const token = await app.directory.makeSignInLink(app.directory.owner(), Date.UTC(2026, 0, 5))
  const signedIn = await app.ask('/v1/sign-in', { origin, body: { token } })
  const secret = /=(eks_[\w-]+);/.exec(signedIn.headers.get('set-cookie') ?? '')?.[1] ?? ''
  expect((await app.ask('/v1/session', { origin, cookie: `__Host-evenkeel_session=${secret}` })).status).toBe(200)
  expect((await app.ask('/v1/session', { origin, cookie: `evenkeel_session=${secret}` })).status).toBe(401)
})

test('the address of a client behind a proxy comes from the header that was named, and from no other', async () => {
  const connection = { incoming: { socket: { remoteAddress: '198.51.100.4' } } }
  const told = async (header: string | null, headers: Readonly<Record<string, string>>): Promise<string> => {
    const app = new Hono()
    app.get('/', (context) => context.text(addressReader(header)(context)))
    return await (await app.request('/', { headers }, connection)).text()
  }
  const forged = { 'x-forwarded-for': '1.1.1.1', 'cf-connecting-ip': '2.2.2.2', forwarded: 'for=3.3.3.3' }
  expect(await told(null, forged)).toBe('198.51.100.4')
  expect(await told('x-real-ip', forged)).toBe('198.51.100.4')
  // A proxy writes behind what the client claimed.
  expect(await told('x-forwarded-for', { 'x-forwarded-for': '1.1.1.1, 203.0.113.9' })).toBe('203.0.113.9')
  expect(await told('x-forwarded-for', { 'x-forwarded-for': ' ' })).toBe('198.51.100.4')
})
