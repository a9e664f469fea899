import { LooksResponse } from '@evenkeel/contract/look.ts'
import { MembersResponse } from '@evenkeel/contract/member.ts'
import { MineResponse } from '@evenkeel/contract/mine.ts'
import { OwnAnswersResponse } from '@evenkeel/contract/own-answers.ts'
import { StartPairingResponse } from '@evenkeel/contract/pairing.ts'
import { RecordResponse } from '@evenkeel/contract/record.ts'
import { Facts } from '@evenkeel/domain/facts.ts'
import type { CommandBody } from '@evenkeel/domain/command.ts'
import { expect, test } from 'vitest'
import { buildReading, commandMaker } from './testing/build-reading.ts'
import { openTestApp, type TestApp } from './testing/open-test-app.ts'

interface World {
  readonly app: TestApp
  readonly path: string
  readonly coordinator: string
  readonly join: (name: string, role: string, party: string | null) => Promise<string>
  readonly partyOf: (name: string) => Promise<string>
  readonly send: (cookie: string, body: CommandBody) => Promise<string>
}

const START = Date.UTC(2026, 0, 5)
const people = ['Ann Lee', 'Bo Diaz', 'Cy Moss', 'Di Fenn', 'Ed Hale', 'Flo Kerr']

async function open(): Promise<World> {
  const app = openTestApp()
  const coordinator = await app.signIn()
  const made = await app.ask('/v1/coalitions', { body: { name: 'River' }, cookie: coordinator })
  const { id } = (await made.json()) as { readonly id: string }
  const path = `/v1/coalitions/${id}`
  const command = commandMaker()
  const send: World['send'] = async (cookie, body) => {
    const answer = await app.ask(`${path}/commands`, { body: { commands: [command(body)] }, cookie })
    const { results } = (await answer.json()) as { results: { ok: boolean; problem?: { code: string } }[] }
    return results[0]?.ok ? 'ok' : (results[0]?.problem?.code ?? 'no answer')
  }
  await send(coordinator, {
    type: 'reading.record',
    reading: buildReading('notes', [
      {
        present: people.map(
          (name, index) => `${name} of ${index < 3 ? 'Oak Trust' : index < 5 ? 'River Fund' : 'Solo'}`,
        ),
        items: people.map((name) => ({ text: `Task of ${name}`, owner: name })),
        more: {
          speaking: people.map((name, index) => ({ party: { name }, turns: index + 1, words: 10, seconds: null })),
          speakingMethod: 'transcript',
        },
      },
    ]),
  })
  const partyOf = async (name: string): Promise<string> => {
    const facts = Facts.parse(await (await app.ask(`${path}/facts`, { cookie: coordinator })).json())
    return facts.parties.find((party) => party.name === name)?.id ?? ''
  }
  const join: World['join'] = async (name, role, party) => {
    const body = { name, role, party, replaces: null }
    const invited = await app.ask(`${path}/invitations`, { body, cookie: coordinator })
    const { link } = (await invited.json()) as { link: string }
    const joined = await app.ask('/v1/invitations/accept', { body: { token: link.split('#')[1], name } })
    return joined.headers.get('set-cookie')?.split(';')[0] ?? ''
  }
  return { app, path, coordinator, join, partyOf, send }
}

async function factsOf({ app, path }: World, cookie: string): Promise<Facts> {
  return Facts.parse(await (await app.ask(`${path}/facts`, { cookie })).json())
}

test('a member gets organizations in place of other people, a coordinator everything, and neither the other’s answer from a cache', async () => {
  const world = await open()
  const ann = await world.partyOf('Ann Lee')
  const member = await world.join('Ann', 'member', ann)
  const given = await factsOf(world, member)
  expect(given.withheld).toMatchObject({ people: true, names: false })
  expect(given.attendance.filter(({ person }) => person === ann)).toHaveLength(1)
  expect(given.speaking.every(({ person }) => person === ann || person.startsWith('people-of:'))).toBe(true)
  expect((await factsOf(world, world.coordinator)).withheld).toBeUndefined()
  const entries = await world.app.ask(`${world.path}/events`, { cookie: member })
  expect(await entries.json()).toMatchObject({ events: [] })
  const source = await world.app.ask(`${world.path}/source-items?kind=document&key=notes`, { cookie: member })
  expect(await source.text()).not.toContain(await world.partyOf('Ed Hale').then((id) => `"person":"${id}"`))
})

test('the charter lets a role compare people, and takes that back', async () => {
  const world = await open()
  const member = await world.join('Ann', 'member', await world.partyOf('Ann Lee'))
  const protection = { comparing: ['member'], retentionMonths: null, asksPasskey: 'nobody' as const }
  expect(await world.send(member, { type: 'charter.set-protection', protection })).toBe('role-not-allowed')
  expect(await world.send(world.coordinator, { type: 'charter.set-protection', protection })).toBe('ok')
  expect((await factsOf(world, member)).withheld).toBeUndefined()
  await world.send(world.coordinator, { type: 'charter.set-protection', protection: { ...protection, comparing: [] } })
  expect((await factsOf(world, member)).withheld?.people).toBe(true)
})

test('everybody decides for themselves, whatever their role, and for nobody else', async () => {
  const world = await open()
  const [ann, ed] = [await world.partyOf('Ann Lee'), await world.partyOf('Ed Hale')]
  const solo = await world.partyOf('Solo')
  const viewer = await world.join('Ann', 'viewer', ann)
  const flo = await world.join('Flo', 'viewer', await world.partyOf('Flo Kerr'))
  expect(await world.send(viewer, { type: 'person.count-speaking', party: ed, counted: false })).toBe(
    'role-not-allowed',
  )
  expect(await world.send(viewer, { type: 'person.erase', party: ed })).toBe('role-not-allowed')
  expect(await world.send(viewer, { type: 'organization.agree', organization: solo, agreed: true })).toBe(
    'role-not-allowed',
  )
  expect(await world.send(viewer, { type: 'party.rename', party: ed, name: 'Eddie' })).toBe('role-not-allowed')
  expect(await world.send(flo, { type: 'organization.agree', organization: solo, agreed: true })).toBe('ok')
  expect(await world.send(viewer, { type: 'person.count-speaking', party: ann, counted: false })).toBe('ok')
  expect(await world.send(viewer, { type: 'party.rename', party: ann, name: 'Ann Lea' })).toBe('ok')
  const facts = await factsOf(world, world.coordinator)
  expect(facts).toMatchObject({ notMeasured: [ann], consents: [solo] })
  expect(facts.parties.find(({ id }) => id === ann)?.name).toBe('Ann Lea')
})

test('that an organization is directly affected is said by its own people or a coordinator, and by no note-taker for it', async () => {
  const world = await open()
  const organization = await world.partyOf('Oak Trust')
  const ann = await world.join('Ann', 'viewer', await world.partyOf('Ann Lee'))
  const ed = await world.join('Ed', 'note-taker', await world.partyOf('Ed Hale'))
  const was = { level: null, directlyAffected: false }
  const affected = { type: 'organization.declare', organization, directlyAffected: true } as const
  expect(await world.send(ed, affected)).toBe('role-not-allowed')
  expect(await world.send(ed, { ...affected, level: null, was })).toBe('role-not-allowed')
  // Whoever claims that it stood so already has not seen the record.
  expect(await world.send(ed, { ...affected, was: { ...was, directlyAffected: true } })).toBe('version-conflict')
  expect(await world.send(ed, { ...affected, level: 'core', directlyAffected: false, was })).toBe('ok')
  const stands = { level: 'core', directlyAffected: false } as const
  expect(await world.send(ann, { ...affected, level: 'active', was: stands })).toBe('ok')
  expect(await world.send(ann, { ...affected, organization: await world.partyOf('River Fund') })).toBe(
    'role-not-allowed',
  )
  expect(await world.send(world.coordinator, { ...affected, directlyAffected: false })).toBe('ok')
})

test('who is erased by their own word is gone from the record and is signed out for good', async () => {
  const world = await open()
  const ann = await world.partyOf('Ann Lee')
  const member = await world.join('Ann Lee', 'viewer', ann)
  expect(await world.send(member, { type: 'person.erase', party: ann })).toBe('ok')
  expect((await world.app.ask('/v1/session', { cookie: member })).status).toBe(401)
  expect(JSON.stringify(await factsOf(world, world.coordinator))).not.toContain('Ann Lee')
  const members = await (await world.app.ask(`${world.path}/members`, { cookie: world.coordinator })).text()
  expect(members).not.toContain('Ann')
})

test('of an erased person no invitation is left that was made for them, and no line of theirs stays open', async () => {
  const world = await open()
  const { app, path, coordinator } = world
  const [ann, bo] = [await world.partyOf('Ann Lee'), await world.partyOf('Bo Diaz')]
  const invite = async (name: string, party: string) =>
    await app.ask(`${path}/invitations`, { body: { name, role: 'viewer', party, replaces: null }, cookie: coordinator })
  const member = await world.join('Annie', 'viewer', ann)
  await invite('Annie once more', ann)
  await invite('Bo from the fund', bo)
  const listed = async () => await (await app.ask(`${path}/members`, { cookie: coordinator })).text()
  expect(await listed()).toContain('Annie once more')
  const { members } = MembersResponse.parse(JSON.parse(await listed()))
  const account = members.find(({ party }) => party === ann)?.person ?? ''
  expect(await world.send(member, { type: 'person.erase', party: ann })).toBe('ok')
  expect(await listed()).not.toContain('Annie')
  expect(await listed()).toContain('Bo from the fund')
  expect(app.dismissed.map(({ gone }) => gone)).toContainEqual({ kind: 'person', id: account })
  expect(await world.send(coordinator, { type: 'person.erase', party: bo })).toBe('ok')
  expect(await listed()).not.toContain('Bo from')
})

test('who coordinates alone makes another a coordinator before they are erased, unless nobody else is there', async () => {
  const world = await open()
  const { app, path, coordinator } = world
  const [ann, bo] = [await world.partyOf('Ann Lee'), await world.partyOf('Bo Diaz')]
  const members = async () =>
    MembersResponse.parse(await (await app.ask(`${path}/members`, { cookie: coordinator })).json()).members
  const own = (await members()).find(({ isYou }) => isYou)?.person ?? ''
  const change = async (body: object) => await app.ask(`${path}/members/change`, { body, cookie: coordinator })
  await change({ person: own, party: ann })
  await world.join('Bo Diaz', 'member', bo)
  await world.join('Guest', 'viewer', null)
  const erase = { type: 'person.erase', party: ann } as const
  expect(await world.send(coordinator, erase)).toBe('last-coordinator')
  expect((await factsOf(world, coordinator)).parties.map(({ name }) => name)).toContain('Ann Lee')
  const idOf = async (name: string) => (await members()).find((one) => one.name === name)?.person ?? ''
  const other = await idOf('Bo Diaz')
  await change({ person: other, role: 'coordinator' })
  // Both of them at once would leave nobody either.
  const command = commandMaker(900)
  const both = await app.ask(`${path}/commands`, {
    body: { commands: [command({ type: 'person.erase', party: bo }), command(erase)] },
    cookie: coordinator,
  })
  const { results } = RecordResponse.parse(await both.json())
  expect(results.map((one) => (one.ok ? 'ok' : one.problem.code))).toEqual(['ok', 'last-coordinator'])
  const left = await idOf('Guest')
  expect((await members()).map(({ person }) => person)).toEqual([own, left])
  expect(await world.send(coordinator, erase)).toBe('last-coordinator')
  await app.ask(`${path}/members/remove`, { body: { person: left }, cookie: coordinator })
  expect(await world.send(coordinator, erase)).toBe('ok')
})

test('what somebody says of themself they say signed in: no device and no key erases, answers or speaks for its person', async () => {
  const world = await open()
  const { app, path, coordinator } = world
  const ann = await world.partyOf('Ann Lee')
  const member = await world.join('Ann Lee', 'note-taker', ann)
  const started = StartPairingResponse.parse(
    await (await app.ask('/v1/pairings', { body: { deviceName: 'Laptop' } })).json(),
  )
  const coalition = path.split('/').at(-1)
  await app.ask('/v1/pairings/approve', { body: { userCode: started.userCode, coalition }, cookie: member })
  const polled = await app.ask('/v1/pairings/poll', { body: { deviceCode: started.deviceCode } })
  const { token } = (await polled.json()) as { readonly token: string }
  const command = commandMaker(500)
  const bodies: CommandBody[] = [
    { type: 'person.erase', party: ann },
    { type: 'person.count-speaking', party: ann, counted: false },
    { type: 'pulse.withdraw', pulse: 'none', party: ann },
    { type: 'pulse.answer', pulse: 'none', party: ann, answers: [] },
  ]
  const answer = await app.ask(`${path}/commands`, { body: { commands: bodies.map((body) => command(body)) }, token })
  const { results } = RecordResponse.parse(await answer.json())
  expect(results.map((one) => (one.ok ? 'ok' : one.problem.code))).toEqual(bodies.map(() => 'role-not-allowed'))
  expect(JSON.stringify(await factsOf(world, coordinator))).toContain('Ann Lee')
  expect(await world.send(member, { type: 'person.count-speaking', party: ann, counted: false })).toBe('ok')
})

test('everybody gets all that is held on them in one answer, and nothing of anybody else’s figures', async () => {
  const world = await open()
  const [ann, bo] = [await world.partyOf('Ann Lee'), await world.partyOf('Bo Diaz')]
  const member = await world.join('Ann Lee', 'member', ann)
  const mine = MineResponse.parse(await (await world.app.ask(`${world.path}/mine`, { cookie: member })).json())
  expect(mine.account.name).toBe('Ann Lee')
  expect(mine.record).toMatchObject({ party: { name: 'Ann Lee' }, isSpeakingCounted: true })
  expect(mine.record?.attendance).toHaveLength(1)
  expect(mine.record?.speaking).toMatchObject([{ person: ann, turns: 1 }])
  expect(mine.record?.items.map(({ text }) => text)).toEqual(['Task of Ann Lee'])
  expect(mine.record?.organizations.map(({ name }) => name)).toEqual(['Oak Trust'])
  expect(mine.record?.entries.map(({ event }) => event.body.type)).toEqual(
    expect.arrayContaining(['party.added', 'attendance.recorded', 'speaking.recorded', 'item.recorded']),
  )
  expect(JSON.stringify(mine)).not.toContain(bo)
  const nobody = await world.join('Guest', 'member', null)
  const theirs = MineResponse.parse(await (await world.app.ask(`${world.path}/mine`, { cookie: nobody })).json())
  expect(theirs.record).toBeNull()
})

test('who looked stands in the list by the hour; members see what is about them, coordinators all', async () => {
  const world = await open()
  const ann = await world.partyOf('Ann Lee')
  const member = await world.join('Ann Lee', 'member', ann)
  const other = await world.join('Bo Diaz', 'member', await world.partyOf('Bo Diaz'))
  await world.app.ask(`${world.path}/merge-review`, { cookie: member })
  await world.app.ask(`${world.path}/mine`, { cookie: other })
  await world.send(world.coordinator, { type: 'person.count-speaking', party: ann, counted: false })
  const looksOf = async (cookie: string): Promise<LooksResponse> =>
    LooksResponse.parse(await (await world.app.ask(`${world.path}/looks`, { cookie })).json())
  const told = ({ looks }: LooksResponse): string[] =>
    looks.map(({ action, who, subject }) => `${who ?? 'nobody'}: ${action}${subject === ann ? ' Ann' : ''}`)
  const mine = await looksOf(member)
  expect(mine.all).toBe(false)
  expect(told(mine)).toEqual(
    expect.arrayContaining(['Coordinator: read-people', 'Ann Lee: refused', 'Coordinator: speak-for Ann']),
  )
  expect(told(mine).filter((line) => line.includes('Bo'))).toEqual([])
  expect(mine.looks.every(({ hour }) => hour === new Date(START).toISOString().slice(0, 13))).toBe(true)
  const all = await looksOf(world.coordinator)
  expect(all.all).toBe(true)
  expect(told(all)).toEqual(expect.arrayContaining(['Bo Diaz: download', 'Coordinator: change-members']))
})

test('each answers a pulse as the person they are, reads their own answers alone, and takes them back whatever they may', async () => {
  const world = await open()
  const [ann, bo, river] = await Promise.all(['Ann Lee', 'Bo Diaz', 'River Fund'].map(world.partyOf))
  const member = await world.join('Ann', 'member', ann ?? '')
  const viewer = await world.join('Bo', 'viewer', bo ?? '')
  expect(await world.send(member, { type: 'pulse.open' })).toBe('role-not-allowed')
  expect(await world.send(world.coordinator, { type: 'pulse.open' })).toBe('ok')
  const pulse = (await factsOf(world, member)).pulses?.[0]?.id ?? ''
  const grades = { power: 3, involvement: 2, resources: null, reliability: 4, mission: 4, openness: 3 }
  const saying = (party: string | undefined): CommandBody => ({
    type: 'pulse.answer',
    pulse,
    party: party ?? '',
    answers: [{ organization: river ?? '', ...grades }],
  })
  // A coordinator speaks for others elsewhere, and never here.
  for (const [cookie, party, told] of [
    [world.coordinator, ann, 'role-not-allowed'],
    [member, bo, 'role-not-allowed'],
    [viewer, bo, 'role-not-allowed'],
    [member, ann, 'ok'],
  ] as const) {
    expect(await world.send(cookie, saying(party))).toBe(told)
  }
  const own = async (cookie: string) =>
    OwnAnswersResponse.parse(await (await world.app.ask(`${world.path}/own-answers`, { cookie })).json())
  expect((await own(member)).pulses).toEqual([{ pulse, answers: [{ organization: river, ...grades }] }])
  expect((await own(member)).party).toBe(ann)
  expect((await own(viewer)).pulses).toEqual([])
  expect(await own(world.coordinator)).toEqual({ party: null, organizations: [], pulses: [] })
  const withdraw = (party: string | undefined): CommandBody => ({ type: 'pulse.withdraw', pulse, party: party ?? '' })
  expect(await world.send(world.coordinator, withdraw(ann))).toBe('role-not-allowed')
  expect(await world.send(member, withdraw(ann))).toBe('ok')
  expect(await world.send(viewer, withdraw(bo))).toBe('ok')
  expect((await own(member)).pulses).toEqual([])
})
