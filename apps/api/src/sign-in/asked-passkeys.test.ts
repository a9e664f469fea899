import { permissionsOfRole } from '@evenkeel/contract/permission.ts'
import { MakeApiKeyResponse } from '@evenkeel/contract/api-key.ts'
import { AcceptInvitationResponse, InviteResponse } from '@evenkeel/contract/member.ts'
import { ProblemResponse } from '@evenkeel/contract/problem-response.ts'
import { RecordResponse } from '@evenkeel/contract/record.ts'
import { CoalitionSummary, SessionResponse } from '@evenkeel/contract/session.ts'
import { PasskeyOptionsResponse } from '@evenkeel/contract/sign-in.ts'
import { emptyCharter } from '@evenkeel/domain/charter.ts'
import { expect, test } from 'vitest'
import { commandMaker } from '../testing/build-reading.ts'
import { openTestApp, testOrigin, type TestApp } from '../testing/open-test-app.ts'
import { makeSoftwareAuthenticator, type SoftwareAuthenticator } from '../testing/software-authenticator.ts'

const now = Date.UTC(2026, 0, 5)

interface World {
  readonly app: TestApp
  readonly coalition: string
  /** Returns the code of an answer, `ok` for a success. */
  readonly ask: (cookie: string, path: string, body?: unknown) => Promise<string>
  readonly setProtection: (cookie: string, asksPasskey: boolean) => Promise<string>
  readonly mayOf: (cookie: string) => Promise<Pick<CoalitionSummary, 'role' | 'permissions' | 'heldBack'> | undefined>
  readonly add: (cookie: string, authenticator: SoftwareAuthenticator) => Promise<string>
  readonly enter: (authenticator: SoftwareAuthenticator) => Promise<string>
}

async function open(passkeys = true): Promise<World & { readonly owner: string }> {
  const app = openTestApp({ signIn: { origin: testOrigin, providers: [], passkeys, sendMail: null } })
  const owner = await app.signIn()
  const made = await app.ask('/v1/coalitions', { cookie: owner, body: { name: 'River' } })
  const coalition = CoalitionSummary.parse(await made.json()).id
  const command = commandMaker()
  const optionsFor = async (path: string, cookie?: string) => {
    const answer = await app.ask(path, { method: 'POST', ...(cookie === undefined ? {} : { cookie }) })
    return answer.ok ? PasskeyOptionsResponse.parse(await answer.json()).options : await codeOf(answer)
  }
  return {
    app,
    owner,
    coalition,
    ask: async (cookie, path, body) =>
      await codeOf(await app.ask(path, { cookie, ...(body === undefined ? {} : { body }) })),
    setProtection: async (cookie, asksPasskey) => {
      const protection = { ...emptyCharter.protection, asksPasskey }
      const body = { commands: [command({ type: 'charter.set-protection', protection })] }
      const answer = await app.ask(`/v1/coalitions/${coalition}/commands`, { cookie, body })
      const [result] = RecordResponse.parse(await answer.json()).results
      return result === undefined ? 'no answer' : result.ok ? 'ok' : result.problem.code
    },
    mayOf: async (cookie) => {
      const { coalitions } = SessionResponse.parse(await (await app.ask('/v1/session', { cookie })).json())
      const found = coalitions.find(({ id }) => id === coalition)
      return found === undefined
        ? undefined
        : { role: found.role, permissions: found.permissions, heldBack: found.heldBack }
    },
    add: async (cookie, authenticator) => {
      const options = await optionsFor('/v1/account/passkeys/start', cookie)
      if (typeof options === 'string') return options
      const body = { name: 'Laptop', answer: authenticator.attest(options) }
      return await codeOf(await app.ask('/v1/account/passkeys', { cookie, body }))
    },
    enter: async (authenticator) => {
      const options = await optionsFor('/v1/sign-in/passkey')
      if (typeof options === 'string') return options
      return cookieOf(await app.ask('/v1/sign-in/passkey/finish', { body: { answer: authenticator.assert(options) } }))
    },
  }
}

/** Opens a coalition whose charter asks for passkeys, with its coordinator in two browsers: by the printed link, and by a passkey. */
async function openAsking() {
  const world = await open()
  const device = makeSoftwareAuthenticator(testOrigin)
  expect(await world.add(world.owner, device)).toBe('ok')
  const passkey = await world.enter(device)
  expect(await world.setProtection(passkey, true)).toBe('ok')
  return { ...world, passkey, device }
}

async function codeOf(answer: Response): Promise<string> {
  return answer.ok ? 'ok' : ProblemResponse.parse(await answer.json()).code
}

function cookieOf(answer: Response): string {
  return answer.headers.get('set-cookie')?.split(';')[0] ?? ''
}

const noteTaker = permissionsOfRole('note-taker')
const beyond = permissionsOfRole('coordinator').filter((one) => !noteTaker.includes(one))

test('a charter asks for passkeys by the word of a coordinator who has shown one, on a server that takes them', async () => {
  const { owner, setProtection, add, enter, mayOf } = await open()
  expect(await setProtection(owner, true)).toBe('passkey-wanted')
  const device = makeSoftwareAuthenticator(testOrigin)
  expect(await add(owner, device)).toBe('ok')
  expect(await setProtection(owner, true)).toBe('passkey-wanted')
  const passkey = await enter(device)
  expect(await setProtection(passkey, true)).toBe('ok')
  expect(await mayOf(passkey)).toEqual({
    role: 'coordinator',
    permissions: permissionsOfRole('coordinator'),
    heldBack: [],
  })
  expect(await mayOf(owner)).toEqual({ role: 'coordinator', permissions: noteTaker, heldBack: beyond })
  expect(await setProtection(owner, false)).toBe('passkey-wanted')
  expect(await setProtection(passkey, false)).toBe('ok')
  expect(await mayOf(owner)).toEqual({
    role: 'coordinator',
    permissions: permissionsOfRole('coordinator'),
    heldBack: [],
  })

  const without = await open(false)
  expect(await without.setProtection(without.owner, true)).toBe('sign-in-not-offered')
})

test('where passkeys are asked for, whoever has shown none does what a note-taker may, in that coalition alone', async () => {
  const { owner, passkey, app, coalition, ask, mayOf } = await openAsking()
  const below = `/v1/coalitions/${coalition}`
  const other = CoalitionSummary.parse(
    await (await app.ask('/v1/coalitions', { cookie: owner, body: { name: 'Hill' } })).json(),
  )
  expect(other.permissions).toEqual(permissionsOfRole('coordinator'))
  expect(await ask(owner, `/v1/coalitions/${other.id}/members`)).toBe('ok')
  expect([await ask(owner, `${below}/facts`), await ask(owner, `${below}/members`)]).toEqual(['ok', 'passkey-wanted'])
  expect(await ask(passkey, `${below}/members`)).toBe('ok')

  // Somebody who is made a coordinator by an invitation's link is one as soon as they have shown a passkey.
  const invited = await app.ask(`${below}/invitations`, { cookie: passkey, body: { name: 'Bo', role: 'coordinator' } })
  const token = InviteResponse.parse(await invited.json()).link.split('#')[1]
  const accepted = await app.ask('/v1/invitations/accept', { body: { token, name: 'Bo' } })
  expect(AcceptInvitationResponse.parse(await accepted.clone().json()).coalition).toMatchObject({
    role: 'coordinator',
    permissions: noteTaker,
    heldBack: beyond,
  })
  expect(await mayOf(cookieOf(accepted))).toMatchObject({ permissions: noteTaker })
  const looks = await (await app.ask(`${below}/looks`, { cookie: passkey })).text()
  expect(looks).toContain('"refused"')
})

test('a device and a key may no more than a note-taker where passkeys are asked for, whenever they were made', async () => {
  const { owner, setProtection, add, enter, app, coalition } = await open()
  const below = `/v1/coalitions/${coalition}`
  const makeKey = async (cookie: string, scopes: readonly string[]) =>
    await app.ask(`${below}/keys`, { cookie, body: { name: 'script', scopes } })
  const { token } = MakeApiKeyResponse.parse(
    await (await makeKey(owner, ['read-record', 'compare-people', 'manage-members'])).json(),
  )
  const members = async () => await codeOf(await app.ask(`${below}/members`, { token }))
  expect(await members()).toBe('ok')
  const device = makeSoftwareAuthenticator(testOrigin)
  await add(owner, device)
  const passkey = await enter(device)
  expect(await setProtection(passkey, true)).toBe('ok')
  expect(await members()).toBe('passkey-wanted')
  expect(await codeOf(await app.ask(`${below}/facts`, { token }))).toBe('ok')
  expect(await codeOf(await makeKey(passkey, ['read-record', 'compare-people']))).toBe('passkey-wanted')
  expect(await codeOf(await makeKey(passkey, ['read-record', 'record-notes']))).toBe('ok')
  expect(await setProtection(passkey, false)).toBe('ok')
  expect(await members()).toBe('ok')
})

test('who coordinates where passkeys are asked for, and has one, changes how they sign in after showing it only', async () => {
  const { passkey, app, coalition, ask, add, enter, mayOf, device } = await openAsking()
  const invited = await app.ask(`/v1/coalitions/${coalition}/invitations`, {
    cookie: passkey,
    body: { name: 'Bo', role: 'coordinator' },
  })
  const token = InviteResponse.parse(await invited.json()).link.split('#')[1]
  const bo = cookieOf(await app.ask('/v1/invitations/accept', { body: { token, name: 'Bo' } }))
  // The first passkey is added in a session without one: there is no other way to have one.
  const first = makeSoftwareAuthenticator(testOrigin)
  expect(await add(bo, first)).toBe('ok')
  const second = makeSoftwareAuthenticator(testOrigin)
  expect(await add(bo, second)).toBe('passkey-wanted')
  for (const path of ['/v1/account/passkeys/remove', '/v1/account/methods/remove']) {
    expect(await ask(bo, path, { id: first.id })).toBe('passkey-wanted')
  }
  expect(await ask(bo, '/v1/account/methods/email', { email: 'bo@oak.example' })).toBe('passkey-wanted')
  const boByPasskey = await enter(first)
  expect(await mayOf(boByPasskey)).toMatchObject({ permissions: permissionsOfRole('coordinator') })
  expect(await add(boByPasskey, second)).toBe('ok')
  expect(await ask(boByPasskey, '/v1/account/passkeys/remove', { id: first.id })).toBe('ok')
  expect(await ask(passkey, '/v1/account/passkeys/remove', { id: device.id })).toBe('ok')
})

test('the link that the server prints lets the owner add a passkey in place of a lost one, and no more than that', async () => {
  const { app, coalition, ask, add, enter, mayOf, device, setProtection } = await openAsking()
  const link = await app.signIn()
  expect(await mayOf(link)).toEqual({ role: 'coordinator', permissions: noteTaker, heldBack: beyond })
  expect(await setProtection(link, false)).toBe('passkey-wanted')
  expect(await ask(link, `/v1/coalitions/${coalition}/members`)).toBe('passkey-wanted')
  expect(await ask(link, '/v1/account/passkeys/remove', { id: device.id })).toBe('passkey-wanted')
  expect(await ask(link, '/v1/account/methods/email', { email: 'bo@oak.example' })).toBe('passkey-wanted')
  const found = makeSoftwareAuthenticator(testOrigin)
  expect(await add(link, found)).toBe('ok')
  const back = await enter(found)
  expect(await mayOf(back)).toMatchObject({ permissions: permissionsOfRole('coordinator'), heldBack: [] })
  expect(await ask(back, '/v1/account/passkeys/remove', { id: device.id })).toBe('ok')
  app.wait(3_600_000)
  expect(await add(link, makeSoftwareAuthenticator(testOrigin))).toBe('sign-in-again')
  // Another way than the printed link opens nothing, for the owner neither.
  const person = app.directory.owner()
  expect(
    await app.directory.addMethod(person, { issuer: 'email', subject: 'a@b.example', label: 'a', name: 'a' }, now),
  ).toMatchObject({ ok: true })
  const { session } = await app.directory.signInProved(
    { issuer: 'email', subject: 'a@b.example', label: 'a', name: 'a' },
    now + 3_600_000,
    { means: 'email', browser: 'x', replaces: null },
  )
  expect(await add(`evenkeel_session=${session}`, makeSoftwareAuthenticator(testOrigin))).toBe('passkey-wanted')
})
