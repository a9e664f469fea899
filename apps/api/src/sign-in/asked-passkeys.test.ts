import { permissionsOfRole } from '@evenkeel/contract/permission.ts'
import { MakeApiKeyResponse } from '@evenkeel/contract/api-key.ts'
import { LooksResponse } from '@evenkeel/contract/look.ts'
import { AcceptInvitationResponse, InviteResponse } from '@evenkeel/contract/member.ts'
import { PollPairingResponse, StartPairingResponse } from '@evenkeel/contract/pairing.ts'
import { ProblemResponse } from '@evenkeel/contract/problem-response.ts'
import { RecordResponse } from '@evenkeel/contract/record.ts'
import { CoalitionSummary, SessionResponse } from '@evenkeel/contract/session.ts'
import { PasskeyOptionsResponse } from '@evenkeel/contract/sign-in.ts'
import { Charter, emptyCharter, type PasskeysAsked } from '@evenkeel/domain/charter.ts'
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
  readonly setProtection: (cookie: string, asksPasskey: PasskeysAsked) => Promise<string>
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
      if (!answer.ok) return await codeOf(answer)
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
  expect(await world.setProtection(passkey, 'coordinators')).toBe('ok')
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
  expect(await setProtection(owner, 'coordinators')).toBe('passkey-wanted')
  const device = makeSoftwareAuthenticator(testOrigin)
  expect(await add(owner, device)).toBe('ok')
  expect(await setProtection(owner, 'coordinators')).toBe('passkey-wanted')
  const passkey = await enter(device)
  expect(await setProtection(passkey, 'coordinators')).toBe('ok')
  expect(await mayOf(passkey)).toEqual({
    role: 'coordinator',
    permissions: permissionsOfRole('coordinator'),
    heldBack: [],
  })
  expect(await mayOf(owner)).toEqual({ role: 'coordinator', permissions: noteTaker, heldBack: beyond })
  expect(await setProtection(owner, 'nobody')).toBe('passkey-wanted')
  expect(await setProtection(passkey, 'nobody')).toBe('ok')
  expect(await mayOf(owner)).toEqual({
    role: 'coordinator',
    permissions: permissionsOfRole('coordinator'),
    heldBack: [],
  })

  const without = await open(false)
  expect(await without.setProtection(without.owner, 'coordinators')).toBe('sign-in-not-offered')
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
  expect(await setProtection(passkey, 'coordinators')).toBe('ok')
  expect(await members()).toBe('passkey-wanted')
  expect(await codeOf(await app.ask(`${below}/facts`, { token }))).toBe('ok')
  expect(await codeOf(await makeKey(passkey, ['read-record', 'compare-people']))).toBe('passkey-wanted')
  expect(await codeOf(await makeKey(passkey, ['read-record', 'record-notes']))).toBe('ok')
  expect(await setProtection(passkey, 'nobody')).toBe('ok')
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
  expect(await setProtection(link, 'nobody')).toBe('passkey-wanted')
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

test('where everybody is asked, whoever has shown no passkey gets what is held on them, and of all else not a word', async () => {
  const { app, coalition, passkey, ask, setProtection, add, enter, mayOf } = await openAsking()
  const below = `/v1/coalitions/${coalition}`
  const invited = await app.ask(`${below}/invitations`, { cookie: passkey, body: { name: 'Bo', role: 'member' } })
  const token = InviteResponse.parse(await invited.json()).link.split('#')[1]
  expect(await setProtection(passkey, 'everybody')).toBe('ok')
  const accepted = await app.ask('/v1/invitations/accept', { body: { token, name: 'Bo' } })
  const bo = cookieOf(accepted)
  expect(AcceptInvitationResponse.parse(await accepted.json()).coalition.permissions).toEqual(['own-data'])
  for (const what of ['facts', 'events', 'history', 'charter', 'looks', 'own-answers', 'live']) {
    expect([what, await ask(bo, `${below}/${what}`)]).toEqual([what, 'passkey-wanted'])
  }
  expect(await setProtection(bo, 'nobody')).toBe('passkey-wanted')
  const mine = await app.ask(`${below}/mine`, { cookie: bo })
  expect([mine.status, await mine.json()]).toMatchObject([200, { coalition: { id: coalition }, record: null }])
  const looks = LooksResponse.parse(await (await app.ask(`${below}/looks`, { cookie: passkey })).json()).looks
  const ofBo = looks.filter(({ who }) => who === 'Bo').map(({ action, subject }) => `${action} ${subject ?? ''}`)
  expect(ofBo.toSorted()).toContain('refused facts')
  expect(ofBo.some((one) => one.startsWith('download'))).toBe(true)
  // Their first passkey is added in this session, and they are in by it.
  const phone = makeSoftwareAuthenticator(testOrigin)
  expect(await add(bo, phone)).toBe('ok')
  expect(await ask(bo, `${below}/facts`)).toBe('passkey-wanted')
  expect(await add(bo, makeSoftwareAuthenticator(testOrigin))).toBe('passkey-wanted')
  const inside = await enter(phone)
  expect(await mayOf(inside)).toEqual({ role: 'member', permissions: permissionsOfRole('member'), heldBack: [] })
  expect(await ask(inside, `${below}/facts`)).toBe('ok')
})

test('where everybody is asked, a device is let in by a session of a passkey alone, and those of before are let in anew', async () => {
  const { app, coalition, owner, passkey, ask, setProtection } = await openAsking()
  const pair = async (cookie: string) => {
    const { deviceCode, userCode } = StartPairingResponse.parse(
      await (await app.ask('/v1/pairings', { body: { deviceName: 'Laptop' } })).json(),
    )
    const said = await ask(cookie, '/v1/pairings/approve', { userCode, coalition })
    if (said !== 'ok') return said
    const polled = PollPairingResponse.parse(
      await (await app.ask('/v1/pairings/poll', { body: { deviceCode } })).json(),
    )
    return polled.status === 'approved' ? polled.token : polled.status
  }
  const read = async (token: string) => await codeOf(await app.ask(`/v1/coalitions/${coalition}/facts`, { token }))
  const [before, proved] = [await pair(owner), await pair(passkey)]
  expect([await read(before), await read(proved)]).toEqual(['ok', 'ok'])
  expect(await setProtection(passkey, 'everybody')).toBe('ok')
  expect([await read(before), await read(proved)]).toEqual(['passkey-wanted', 'ok'])
  expect(await pair(owner)).toBe('passkey-wanted')
  expect(await read(await pair(passkey))).toBe('ok')
})

test('a page of before says whether coordinators are asked by yes and no, and is understood', async () => {
  const { app, coalition, passkey } = await openAsking()
  const command = commandMaker(100)
  const send = async (asksPasskey: boolean, was: boolean) => {
    const protection = { comparing: [], retentionMonths: null, storesText: false, asksPasskey }
    const body = { type: 'charter.set-protection', protection, was: { ...protection, asksPasskey: was } }
    const sent = { ...command({ type: 'charter.set-beginning', beganOn: null }), body }
    return await codeOf(await app.ask(`/v1/coalitions/${coalition}/command`, { cookie: passkey, body: sent }))
  }
  const asked = async () =>
    Charter.parse(await (await app.ask(`/v1/coalitions/${coalition}/charter`, { cookie: passkey })).json()).protection
      .asksPasskey
  expect(await asked()).toBe('coordinators')
  expect(await send(false, true)).toBe('ok')
  expect(await asked()).toBe('nobody')
  expect(await send(true, true)).toBe('version-conflict')
  expect(await send(true, false)).toBe('ok')
  expect(await asked()).toBe('coordinators')
})
