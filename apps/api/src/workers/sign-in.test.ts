import { env } from 'cloudflare:workers'
import { RecordResponse } from '@evenkeel/contract/record.ts'
import { SessionResponse } from '@evenkeel/contract/session.ts'
import { ProviderResponse, SignInOptionsResponse } from '@evenkeel/contract/sign-in.ts'
import { emptyCharter } from '@evenkeel/domain/charter.ts'
import { expect, inject, test } from 'vitest'
import { commandMaker } from '../testing/build-reading.ts'
import { makeCookieJar } from '../testing/cookie-jar.ts'
import { logInAtProvider } from '../testing/log-in-at-provider.ts'
import { createWorkerApp } from './worker-app.ts'
import type { WorkerEnvironment } from './worker-environment.ts'

const origin = 'https://evenkeel.example'
const callback = `${origin}/v1/sign-in/callback/oidc`
const environment = env as unknown as WorkerEnvironment
const arrival = { means: 'link', browser: 'a browser', replaces: null } as const

function openBrowser(settings: Readonly<Record<`EVENKEEL_${string}`, string>>) {
  const { COALITIONS, DIRECTORY } = environment
  const app = createWorkerApp({ COALITIONS, DIRECTORY, ...settings })
  const jar = makeCookieJar()
  const ask = async (path: string, body?: unknown): Promise<Response> => {
    const headers = new Headers({ origin, cookie: jar.header(), 'content-type': 'application/json' })
    const answer = await app.request(origin + path, {
      headers,
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    })
    jar.keep(answer)
    return answer
  }
  return { jar, ask }
}

function oidcSettings() {
  // The types of what the global set-up provides are those of Node's side.
  const { issuer, clientId, clientSecret } = inject('oidc' as never) as Readonly<Record<string, string>>
  return {
    EVENKEEL_ORIGIN: origin,
    EVENKEEL_OIDC_ISSUER: issuer ?? '',
    EVENKEEL_OIDC_CLIENT_ID: clientId ?? '',
    EVENKEEL_OIDC_CLIENT_SECRET: clientSecret ?? '',
  }
}

test('the secret that was set with the deployment lets the owner in once, and never again after that', async () => {
  const token = environment.EVENKEEL_FIRST_LINK ?? ''
  expect(token.length).toBeGreaterThanOrEqual(32)
  const directory = environment.DIRECTORY.getByName('first-link')
  const first = await directory.signIn(token, Date.now(), arrival)
  expect(first).toMatchObject({ ok: true, value: { identity: { name: 'Coordinator' } } })
  expect(await directory.isOwner(first.ok ? first.value.identity.person : '')).toBe(true)
  expect(await directory.signIn(token, Date.now(), arrival)).toMatchObject({
    ok: false,
    problem: { code: 'sign-in-link-spent' },
  })
  const late = environment.DIRECTORY.getByName('first-link-too-late')
  expect(await late.signIn(token, Date.now() + 86_460_000, arrival)).toMatchObject({ ok: false })
})

test('without settings a deployment offers links alone, and says in its log what it could not understand', async () => {
  const none = { email: false, passkeys: false, providers: [] }
  const offered = async (settings: Readonly<Record<`EVENKEEL_${string}`, string>>) =>
    SignInOptionsResponse.parse(await (await openBrowser(settings).ask('/v1/sign-in/options')).json())
  expect(await offered({})).toEqual(none)
  expect(await offered({ EVENKEEL_PASSKEYS: 'perhaps' })).toEqual(none)
  const mail = { EVENKEEL_MAIL_FROM: 'a@oak.example', EVENKEEL_ORIGIN: origin }
  expect(await offered({ ...mail, EVENKEEL_SMTP: 'smtps://mail.example:465' })).toEqual(none)
  expect(await offered({ ...mail, EVENKEEL_MAIL_WEBHOOK: 'https://mail.example/send' })).toEqual({
    ...none,
    email: true,
  })
})

test('in the real runtime many sign in by another service at the same moment, and each is themselves', async () => {
  const names = Array.from({ length: 6 }, (_, index) => `person-${index}`)
  const known = await Promise.all(
    names.map(async (name) => {
      const { ask, jar } = openBrowser(oidcSettings())
      const { url } = ProviderResponse.parse(await (await ask('/v1/sign-in/provider', { provider: 'oidc' })).json())
      const back = await logInAtProvider(url, name, callback)
      const answer = await ask(back.slice(origin.length))
      expect(answer.headers.get('location')).toBe(`${origin}/sign-in?done=1`)
      expect(jar.get('__Host-evenkeel_session')).toMatch(/^eks_/)
      return SessionResponse.parse(await (await ask('/v1/session')).json()).name
    }),
  )
  expect(known).toEqual(names)
})

test('in the real runtime a charter’s asking for passkeys holds with the answer to the command', async () => {
  const settings = { EVENKEEL_ORIGIN: origin, EVENKEEL_PASSKEYS: 'on' }
  const directory = environment.DIRECTORY.getByName('directory')
  const proof = { issuer: 'email', subject: 'ann@oak.example', label: 'ann', name: 'Ann' }
  const mailed = await directory.signInProved(proof, Date.now(), { ...arrival, means: 'email' })
  const { person } = mailed.identity
  const { id } = await directory.createCoalition('River', person)
  await directory.addPasskey({ id: 'x', person, publicKey: '', counter: 0, transports: [] }, 'Laptop', Date.now())
  const entered = await directory.signInByPasskey('x', 0, Date.now(), { ...arrival, means: 'passkey' })
  const command = commandMaker()
  const protection = { ...emptyCharter.protection, asksPasskey: 'coordinators' as const }
  const send = async (session: string): Promise<string> => {
    const app = createWorkerApp({ COALITIONS: environment.COALITIONS, DIRECTORY: environment.DIRECTORY, ...settings })
    const headers = { origin, cookie: `__Host-evenkeel_session=${session}`, 'content-type': 'application/json' }
    const body = JSON.stringify({ commands: [command({ type: 'charter.set-protection', protection })] })
    const answer = await app.request(`${origin}/v1/coalitions/${id}/commands`, { method: 'POST', headers, body })
    const [result] = RecordResponse.parse(await answer.json()).results
    const members = await app.request(`${origin}/v1/coalitions/${id}/members`, { headers })
    return `${result?.ok === true ? 'ok' : result?.problem.code} ${members.status}`
  }
  expect(await send(mailed.session)).toBe('passkey-wanted 200')
  expect(await send(entered?.session ?? '')).toBe('ok 200')
  expect(await send(mailed.session)).toBe('passkey-wanted 403')
})
