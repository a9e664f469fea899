import { emptyCharter, type PasskeysAsked } from '@evenkeel/domain/charter.ts'
import {
  BaseRole,
  heldBackWithoutPasskey,
  permissionNames,
  permissionsOfRole,
  type Permission,
} from '@evenkeel/contract/permission.ts'
import type { CoalitionSummary } from '@evenkeel/contract/session.ts'
import { grant, type Granted } from '../../granted.ts'
import { commandMaker } from '../build-reading.ts'
import { openTestApp, type Asking, type TestApp } from '../open-test-app.ts'
import { valueOf } from '../outcomes.ts'
import type { Wish } from '../random-history.ts'
import { fullReading, identifiersIn, plant } from './planted.ts'

export type Side = 'river' | 'hill'

/** A word of each coalition that stands in everything that its people wrote, and nowhere else. */
export const words: Readonly<Record<Side, string>> = { river: 'zqkingfisher', hill: 'zqedelweiss' }

/** Somebody who asks, with what they may in each of the two coalitions: null where they do not belong. */
export interface Actor {
  readonly name: string
  readonly asking: Asking
  readonly isKnown: boolean
  readonly may: Readonly<Record<Side, readonly Permission[] | null>>
  /** What would be theirs too if they had shown a passkey: of river alone, whose charter asks for one. */
  readonly heldBack: readonly Permission[]
}

/** What stands in one coalition, for others to ask for. */
export interface Place {
  readonly id: string
  readonly coordinator: string
  readonly item: string
  readonly party: string
  readonly sourceKey: string
  readonly known: readonly string[]
  /** Each makes a thing of the coalition that nobody else asks for, and returns its identifier. */
  readonly makeMember: () => Promise<string>
  readonly makeDevice: () => Promise<string>
  readonly makeKey: () => Promise<string>
  readonly makeInvitation: () => Promise<string>
}

export interface World {
  readonly app: TestApp
  readonly places: Readonly<Record<Side, Place>>
  readonly actors: readonly Actor[]
  readonly now: number
}

const START = Date.UTC(2026, 0, 5)
const arrival = { means: 'link', browser: 'a browser', replaces: null } as const
const own = { id: 'steward', name: 'Steward', permissions: ['read-record', 'send-commands', 'manage-members'] }

/**
 * Returns two coalitions in one deployment, each with its past, and somebody in every state that an asker can be in;
 * `asked` says whom the charter of river asks for a passkey.
 */
export async function openWorld(pasts: Readonly<Record<Side, readonly Wish[]>>, asked: PasskeysAsked): Promise<World> {
  const app = openTestApp()
  const sides: readonly Side[] = ['river', 'hill']
  const made = new Map<Side, { place: Place; actors: Actor[] }>()
  for (const side of sides) made.set(side, await openSide(app, side, pasts[side], side === 'river' ? asked : 'nobody'))
  const [river, hill] = [made.get('river'), made.get('hill')]
  if (river === undefined || hill === undefined) throw new Error('a coalition is missing')
  const places = { river: river.place, hill: hill.place }
  return {
    app,
    places,
    actors: [...river.actors, ...hill.actors, ...(await strangers(app, places, asked))],
    now: START,
  }
}

async function openSide(
  app: TestApp,
  side: Side,
  past: readonly Wish[],
  asked: PasskeysAsked,
): Promise<{ readonly place: Place; readonly actors: Actor[] }> {
  const { directory } = app
  const word = words[side]
  const founder = await enrol(app, `Founder ${word}`)
  const coalition = await directory.createCoalition(`Coalition ${word}`, founder.person)
  const { id } = coalition
  await app.create(coalition)
  const store = app.stores.get(id)
  if (store === undefined) throw new Error('the record is missing')
  const command = commandMaker(side === 'river' ? 1 : 10_000)
  await store.record([command(plant(fullReading, word))], founder.person)
  for (const wish of past) {
    const body = wish(await store.facts(), await store.mergeReview())
    if (body !== null) await store.record([command(plant(body, word))], founder.person)
  }
  await directory.keepCharter(rightTo(coalition, founder.person, 'write-charter'), { ...emptyCharter, roles: [own] }, 1)
  const facts = await store.facts()
  const rights = {
    members: rightTo(coalition, founder.person, 'manage-members'),
    devices: rightTo(coalition, founder.person, 'manage-devices'),
  }
  const invite = async (role: string) =>
    valueOf(await directory.invite(rights.members, { name: `x ${word}`, role, party: null, replaces: null }, START))

  async function joined(
    role: string,
    name = `${role} ${word}`,
  ): Promise<{ readonly person: string; readonly session: string }> {
    const { secret } = await invite(role)
    const accepted = valueOf(await directory.acceptInvitation({ secret, person: null, name, arrival }, START, 'inside'))
    const identity = await directory.identify(accepted.session ?? '', 'session', START)
    return { person: identity?.person ?? '', session: accepted.session ?? '' }
  }
  async function device(
    person: string,
    means: 'link' | 'passkey' = 'link',
  ): Promise<{ readonly id: string; readonly token: string }> {
    const started = valueOf(await directory.startPairing(`device ${word}`, START, crypto.randomUUID()))
    const approval = { userCode: started.userCode, person, coalition: id, role: 'note-taker', means }
    valueOf(await directory.approvePairing(approval, START, crypto.randomUUID()))
    const before = new Set((await directory.devices(rights.devices)).map((one) => one.id))
    const polled = valueOf(await directory.pollPairing(started.deviceCode, START, crypto.randomUUID()))
    const fresh = (await directory.devices(rights.devices)).find((one) => !before.has(one.id))
    if (polled === null || fresh === undefined) throw new Error('the device was not paired')
    return { id: fresh.id, token: polled.token }
  }
  const key = async (scopes: readonly Permission[], means: 'link' | 'passkey' = 'link') =>
    valueOf(
      await directory.makeApiKey({ ...rights.devices, means }, { name: `key ${word}`, scopes: [...scopes] }, START),
    )

  const here = (held: readonly Permission[] | null): Actor['may'] => ({
    river: side === 'river' ? held : null,
    hill: side === 'hill' ? held : null,
  })
  const actors: Actor[] = []
  const add = (name: string, asking: Asking, held: readonly Permission[] | null, isKnown = true): void => {
    actors.push({ name: `${name} of ${side}`, asking, isKnown, may: here(held), heldBack: [] })
  }
  /** Adds somebody who shows no passkey; a delegate was let in by one who did. */
  const addWithout = (name: string, asking: Asking, held: readonly Permission[], isDelegate = false): void => {
    const left = without(held, asked, (rest) => here(rest), isDelegate)
    actors.push({ name: `${name} of ${side}`, asking, isKnown: true, ...left })
  }
  const people = new Map<string, { readonly person: string; readonly session: string }>()
  for (const role of [...BaseRole.options, own.id]) {
    const one = await joined(role)
    people.set(role, one)
    const session = side === 'hill' ? one.session : await enterByPasskey(app, one.person)
    add(role, cookieOf(session), permissionsOfRole(role, [own]))
  }
  for (const role of side === 'hill' ? [] : [...BaseRole.options, own.id]) {
    const one = await joined(role, `${role} without a passkey ${word}`)
    addWithout(`${role} without a passkey`, cookieOf(one.session), permissionsOfRole(role, [own]))
  }
  const [coordinator, viewer] = [people.get('coordinator')?.person ?? '', people.get('viewer')?.person ?? '']
  const noteTaker = permissionsOfRole('note-taker')
  addWithout("coordinator's device", { token: (await device(coordinator)).token }, noteTaker)
  addWithout("viewer's device", { token: (await device(viewer)).token }, permissionsOfRole('viewer'))
  addWithout('device let in by a passkey', { token: (await device(coordinator, 'passkey')).token }, noteTaker, true)
  addWithout('key that reads', { token: (await key(['read-record'])).token }, ['read-record'])
  addWithout('key that may all', { token: (await key(permissionNames)).token }, permissionNames)
  addWithout('key made by a passkey', { token: (await key(permissionNames, 'passkey')).token }, permissionNames, true)
  const spent = await device(coordinator)
  await directory.revokeDevice(rights.devices, spent.id)
  add('revoked device', { token: spent.token }, null, false)
  const ended = await key(permissionNames)
  await directory.revokeApiKey(rights.devices, ended.key.id)
  add('ended key', { token: ended.token }, null, false)
  const gone = await joined('coordinator', 'Gone')
  const goneDevice = await device(gone.person)
  await directory.removeMember(rights.members, gone.person)
  add('removed member', cookieOf(gone.session), null)
  add("removed member's device", { token: goneDevice.token }, null, false)
  const out = await joined('coordinator')
  await directory.signOut(out.session)
  add('signed-out coordinator', cookieOf(out.session), null, false)

  if (side === 'river') {
    const protection = { ...emptyCharter.protection, asksPasskey: asked }
    const right = rightTo(coalition, founder.person, 'write-charter')
    await directory.keepCharter(right, { ...emptyCharter, roles: [own], protection }, 2)
  }
  const place: Place = {
    id,
    coordinator: founder.person,
    item: facts.items[0]?.id ?? '',
    party: facts.parties[0]?.id ?? '',
    sourceKey: facts.sources[0]?.key ?? '',
    known: identifiersIn(facts),
    makeMember: async () => (await joined('viewer')).person,
    makeDevice: async () => (await device(coordinator)).id,
    makeKey: async () => {
      const made = await key(['read-record'])
      return made.key.id
    },
    makeInvitation: async () => (await invite('viewer')).invitation.id,
  }
  return { place, actors }
}

/** Those who belong to neither, to nothing, or to both in different roles. */
async function strangers(app: TestApp, places: Readonly<Record<Side, Place>>, asked: PasskeysAsked): Promise<Actor[]> {
  const lone = await enrol(app, 'Lone')
  await app.create(await app.directory.createCoalition('Elsewhere', lone.person))
  const both = await enrol(app, 'Both')
  app.directory.addMember(both.person, places.river.id, 'coordinator', START)
  app.directory.addMember(both.person, places.hill.id, 'viewer', START)
  const nowhere = { river: null, hill: null }
  return [
    { name: 'nobody', asking: {}, isKnown: false, may: nowhere, heldBack: [] },
    { name: 'a made-up token', asking: { token: `ekt_${'A'.repeat(43)}` }, isKnown: false, may: nowhere, heldBack: [] },
    {
      name: 'coordinator of a third coalition',
      asking: cookieOf(lone.session),
      isKnown: true,
      may: nowhere,
      heldBack: [],
    },
    {
      name: 'coordinator of river without a passkey, viewer of hill',
      asking: cookieOf(both.session),
      isKnown: true,
      ...without(permissionsOfRole('coordinator'), asked, (river) => ({ river, hill: permissionsOfRole('viewer') })),
    },
  ]
}

/** Returns what somebody may who has shown no passkey where one is asked for, and what they may not for that reason. */
function without(
  held: readonly Permission[],
  asked: PasskeysAsked,
  place: (may: readonly Permission[]) => Actor['may'],
  isDelegate = false,
): Pick<Actor, 'may' | 'heldBack'> {
  const heldBack = heldBackWithoutPasskey(held, asked, isDelegate)
  return { may: place(held.filter((one) => !heldBack.includes(one))), heldBack }
}

/** Returns a session of somebody who has shown a passkey; that one has to be shown is tested where they are checked. */
async function enterByPasskey({ directory }: TestApp, person: string): Promise<string> {
  const id = `passkey of ${person}`
  await directory.addPasskey({ id, person, publicKey: '', counter: 0, transports: [] }, 'x', START)
  const entered = await directory.signInByPasskey(id, 0, START, { ...arrival, means: 'passkey' })
  if (entered === null) throw new Error('the passkey is gone')
  return entered.session
}

async function enrol(
  { directory }: TestApp,
  name: string,
): Promise<{ readonly person: string; readonly session: string }> {
  const porch = await directory.createCoalition(`Porch of ${name}`, directory.owner())
  const right = rightTo(porch, directory.owner(), 'manage-members')
  const { secret } = valueOf(
    await directory.invite(right, { name, role: 'viewer', party: null, replaces: null }, START),
  )
  const accepted = valueOf(await directory.acceptInvitation({ secret, person: null, name, arrival }, START, 'inside'))
  const identity = await directory.identify(accepted.session ?? '', 'session', START)
  const person = identity?.person ?? ''
  await directory.removeMember(right, person)
  return { person, session: accepted.session ?? '' }
}

function rightTo<Wanted extends Permission>(
  coalition: CoalitionSummary,
  person: string,
  wanted: Wanted,
): Granted<Wanted> {
  return valueOf(grant({ person, name: person, coalitions: [coalition], token: null }, coalition.id, wanted))
}

function cookieOf(session: string): Asking {
  return { cookie: `evenkeel_session=${session}` }
}
