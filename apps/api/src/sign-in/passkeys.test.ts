import { AccountResponse } from '@evenkeel/contract/account.ts'
import { ProblemResponse } from '@evenkeel/contract/problem-response.ts'
import { PasskeyOptionsResponse } from '@evenkeel/contract/sign-in.ts'
import { expect, test } from 'vitest'
import { openTestApp, testOrigin, type TestApp } from '../testing/open-test-app.ts'
import { makeSoftwareAuthenticator, type Lies, type SoftwareAuthenticator } from '../testing/software-authenticator.ts'

const HOUR = 3_600_000

function openApp(): TestApp {
  return openTestApp({ signIn: { origin: testOrigin, providers: [], passkeys: true, sendMail: null } })
}

async function codeOf(answer: Response): Promise<string> {
  return answer.ok ? 'ok' : ProblemResponse.parse(await answer.json()).code
}

async function optionsFor({ ask }: TestApp, path: string, cookie?: string) {
  const answer = await ask(path, { method: 'POST', ...(cookie === undefined ? {} : { cookie }) })
  return PasskeyOptionsResponse.parse(await answer.json()).options
}

async function add(app: TestApp, cookie: string, authenticator: SoftwareAuthenticator, lies?: Lies): Promise<string> {
  const options = await optionsFor(app, '/v1/account/passkeys/start', cookie)
  const body = { name: 'Laptop', answer: authenticator.attest(options, lies) }
  return await codeOf(await app.ask('/v1/account/passkeys', { cookie, body }))
}

async function enter(app: TestApp, authenticator: SoftwareAuthenticator, lies?: Lies): Promise<Response> {
  const options = await optionsFor(app, '/v1/sign-in/passkey')
  return await app.ask('/v1/sign-in/passkey/finish', { body: { answer: authenticator.assert(options, lies) } })
}

test('a passkey that somebody adds signs them in from then on, and asks the device to know its user', async () => {
  const app = openApp()
  const cookie = await app.signIn()
  const authenticator = makeSoftwareAuthenticator(testOrigin)
  const options = await optionsFor(app, '/v1/account/passkeys/start', cookie)
  expect(options).toMatchObject({
    rp: { id: 'localhost' },
    attestation: 'none',
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  expect(await add(app, cookie, authenticator)).toBe('ok')
  const entered = await enter(app, authenticator)
  expect(await codeOf(entered.clone())).toBe('ok')
  expect(await entered.json()).toMatchObject({ name: 'Coordinator' })
  const session = entered.headers.get('set-cookie')?.split(';')[0] ?? ''
  const account = AccountResponse.parse(await (await app.ask('/v1/account', { cookie: session })).json())
  expect(account.passkeys).toMatchObject([{ name: 'Laptop', lastUsed: '2026-01-05T00:00:00.000Z' }])
  expect(account.sessions[0]).toMatchObject({ means: 'passkey', current: true })
  const again = await optionsFor(app, '/v1/account/passkeys/start', session)
  expect(again).toMatchObject({ excludeCredentials: [{ id: authenticator.id }] })
})

test('an answer that was made for another site, another challenge or without knowing its user signs nobody in', async () => {
  const app = openApp()
  const authenticator = makeSoftwareAuthenticator(testOrigin)
  expect(await add(app, await app.signIn(), authenticator)).toBe('ok')
  const lies: Readonly<Record<string, Lies>> = {
    'another origin': { origin: 'https://evil.example' },
    'another site': { site: 'evil.example' },
    'another port': { origin: 'http://localhost:1' },
    'a challenge of its own': { challenge: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' },
    'the making of a passkey': { type: 'webauthn.create' },
    'nobody known': { knewUser: false },
    'a signature of zeros': { signature: Buffer.alloc(70) },
  }
  for (const [name, lie] of Object.entries(lies)) {
    const answer = await enter(app, authenticator, lie)
    expect([name, answer.headers.get('set-cookie'), await codeOf(answer)]).toEqual([name, null, 'sign-in-failed'])
  }
  expect(await codeOf(await enter(app, makeSoftwareAuthenticator(testOrigin)))).toBe('sign-in-failed')
  expect(await codeOf(await enter(app, authenticator))).toBe('ok')
})

test('an answer signs in once; a challenge lasts five minutes and is good for what it was made for', async () => {
  const app = openApp()
  const cookie = await app.signIn()
  const authenticator = makeSoftwareAuthenticator(testOrigin)
  expect(await add(app, cookie, authenticator)).toBe('ok')
  const options = await optionsFor(app, '/v1/sign-in/passkey')
  const body = { answer: authenticator.assert(options) }
  const answers = await Promise.all(
    Array.from({ length: 8 }, async () => await codeOf(await app.ask('/v1/sign-in/passkey/finish', { body }))),
  )
  expect(answers.toSorted()).toEqual(['ok', ...Array.from({ length: 7 }, () => 'sign-in-failed')])
  const late = await optionsFor(app, '/v1/sign-in/passkey')
  app.wait(300_000)
  const lateBody = { answer: authenticator.assert(late) }
  expect(await codeOf(await app.ask('/v1/sign-in/passkey/finish', { body: lateBody }))).toBe('sign-in-failed')
  const adding = await optionsFor(app, '/v1/account/passkeys/start', cookie)
  const wrong = { answer: authenticator.assert(adding) }
  expect(await codeOf(await app.ask('/v1/sign-in/passkey/finish', { body: wrong }))).toBe('sign-in-failed')
})

test('a passkey made for another site, or with another person’s challenge, is not kept', async () => {
  const app = openApp()
  const cookie = await app.signIn()
  const authenticator = makeSoftwareAuthenticator(testOrigin)
  for (const lies of [{ origin: 'https://evil.example' }, { site: 'evil.example' }, { knewUser: false }]) {
    expect(await add(app, cookie, authenticator, lies)).toBe('sign-in-failed')
  }
  const { session } = await app.directory.signInProved(
    { issuer: 'email', subject: 'bo@oak.example', label: 'bo', name: 'Bo' },
    Date.UTC(2026, 0, 5),
    { means: 'email', browser: 'x', replaces: null },
  )
  const options = await optionsFor(app, '/v1/account/passkeys/start', cookie)
  const body = { name: 'x', answer: authenticator.attest(options) }
  const other = { cookie: `evenkeel_session=${session}`, body }
  expect(await codeOf(await app.ask('/v1/account/passkeys', other))).toBe('sign-in-failed')
  expect(await codeOf(await app.ask('/v1/account/passkeys', { cookie, body }))).toBe('ok')
})

test('whoever can sign in again has done so within the hour before they end sessions; who came by a link alone ends them at once', async () => {
  const app = openApp()
  const cookie = await app.signIn()
  await app.signIn()
  const post = async (path: string) => await codeOf(await app.ask(path, { method: 'POST', cookie, body: { id: 'x' } }))
  app.wait(HOUR)
  expect(await post('/v1/account/sessions/end')).toBe('not-found')
  expect(await post('/v1/account/sessions/end-others')).toBe('ok')
  const again = await app.signIn()
  const authenticator = makeSoftwareAuthenticator(testOrigin)
  expect(await add(app, again, authenticator)).toBe('ok')
  for (const path of ['/v1/account/sessions/end', '/v1/account/sessions/end-others']) {
    expect(await post(path)).toBe('sign-in-again')
  }
  const entered = await enter(app, authenticator)
  const fresh = /^[^;]+/.exec(entered.headers.get('set-cookie') ?? '')?.[0] ?? ''
  expect(await codeOf(await app.ask('/v1/account/sessions/end-others', { method: 'POST', cookie: fresh }))).toBe('ok')
  expect(await post('/v1/account/sessions/end-others')).toBe('not-signed-in')
})

test('how one signs in is changed within an hour of signing in, by a session, where it was switched on', async () => {
  const app = openApp()
  const { token } = await app.makeCoalition('River')
  const cookie = await app.signIn()
  const body = { id: 'x' }
  const post = async (path: string, who: object) => await codeOf(await app.ask(path, { method: 'POST', body, ...who }))
  const changes = ['/v1/account/passkeys/start', '/v1/account/passkeys/remove', '/v1/account/methods/remove']
  for (const path of [...changes, '/v1/account/sessions/end', '/v1/account/sessions/end-others']) {
    expect(await post(path, { token })).toBe('role-not-allowed')
    expect(await post(path, {})).toBe('not-signed-in')
  }
  expect(await codeOf(await app.ask('/v1/account', { token }))).toBe('role-not-allowed')
  app.wait(HOUR)
  for (const path of changes) expect(await post(path, { cookie })).toBe('sign-in-again')
  expect(await post('/v1/account/sessions/end', { cookie })).toBe('not-found')
  const off = openTestApp()
  for (const path of ['/v1/sign-in/passkey', '/v1/account/passkeys/start']) {
    expect(await codeOf(await off.ask(path, { method: 'POST', cookie: await off.signIn() }))).toBe(
      'sign-in-not-offered',
    )
  }
})
