import { livePath, livePermission } from '@evenkeel/contract/live.ts'
import type { Permission } from '@evenkeel/contract/permission.ts'
import { commandPermissions } from '@evenkeel/contract/permission.ts'
import type { PasskeysAsked } from '@evenkeel/domain/charter.ts'
import { routes, type Route, type RouteName } from '@evenkeel/contract/routes.ts'
import type { Wish } from '../random-history.ts'
import { askAccounts } from './ask-accounts.ts'
import { askDeployment } from './ask-deployment.ts'
import { guess, isolationRows, type Bait, type Named, type Row } from './rows.ts'
import { openWorld, words, type Actor, type Place, type Side, type World } from './world.ts'

export interface IsolationOptions {
  /** What was done in each coalition before anybody asks. */
  readonly pasts?: Readonly<Record<Side, readonly Wish[]>>
  /** Asks only every so manieth question; 1, all of them, when left out. */
  readonly every?: number
  /** Whom the charter of one of the two coalitions asks for a passkey; those who coordinate, when left out. */
  readonly asked?: PasskeysAsked
}

export interface IsolationOutcome {
  /** How many questions were asked. */
  readonly cells: number
  /** Each is a sentence about one answer that was not what it must be; none where all is well. */
  readonly leaks: readonly string[]
}

interface Door {
  readonly name: string
  readonly method: string
  readonly path: string
  readonly permission: Permission
  readonly row: Row
}

const sides: readonly Side[] = ['river', 'hill']
const otherSide: Readonly<Record<Side, Side>> = { river: 'hill', hill: 'river' }

/** The doors of a coalition, from the table that the application is made from. */
const doors: readonly Door[] = [
  ...(Object.entries(routes) as (readonly [RouteName, Route])[]).flatMap(([name, route]) =>
    route.access === 'coalition'
      ? [{ name, ...route, row: (isolationRows as Readonly<Record<string, Row>>)[name] ?? { isNaming: false } }]
      : [],
  ),
  { name: 'live', method: 'GET', path: livePath, permission: livePermission, row: isolationRows.live },
]

/**
 * Asks every door of a coalition as everybody there can be, for their own coalition, the other one and ones that are
 * not, naming things of each. Returns how many questions that were, and every answer that tells, or does, what it must not.
 */
export async function runIsolation(options: IsolationOptions = {}): Promise<IsolationOutcome> {
  const world = await openWorld(options.pasts ?? { river: [], hill: [] }, options.asked ?? 'coordinators')
  const run: Run = { world, baits: await layBaits(world), leaks: [], cells: 0, serial: 0, every: options.every ?? 1 }
  for (const actor of world.actors) {
    for (const door of doors) await askDoor(run, actor, door)
    await askSession(run, actor)
    for (const side of sides) await askPairing(run, actor, side)
  }
  if (run.every === 1) {
    for (const asked of [await askAccounts(world), await askDeployment(world)]) {
      run.cells += asked.cells
      run.leaks.push(...asked.leaks)
    }
  }
  await checkBaits(run)
  await checkLedgers(run)
  return { cells: run.cells, leaks: run.leaks }
}

interface Run {
  readonly world: World
  readonly baits: Readonly<Record<Side, Bait>>
  readonly leaks: string[]
  cells: number
  serial: number
  readonly every: number
}

interface Answer {
  readonly status: number
  readonly code: string
  readonly headers: string
  readonly text: string
}

async function layBaits({ places }: World): Promise<Record<Side, Bait>> {
  const bait = async (place: Place): Promise<Bait> => ({
    member: await place.makeMember(),
    device: await place.makeDevice(),
    key: await place.makeKey(),
    invitation: await place.makeInvitation(),
  })
  return { river: await bait(places.river), hill: await bait(places.hill) }
}

async function askDoor(run: Run, actor: Actor, door: Door): Promise<void> {
  const { places } = run.world
  const named: readonly Named[] = door.row.isNaming ? ['own', 'other', 'guessed'] : ['own']
  for (const name of named) {
    const unknown = await ask(run, actor, door, { id: guess, side: null }, name)
    for (const side of sides) {
      const { id } = places[side]
      const answer = await ask(run, actor, door, { id, side }, name)
      // A coalition of others answers as one that is not, to the last byte.
      if (answer !== null && unknown !== null && actor.may[side] === null) same(run, actor, door, answer, unknown)
      for (const bent of [id.toLowerCase(), `${id}%2F`]) await ask(run, actor, door, { id: bent, side: null }, name)
    }
  }
  if (!door.row.isNaming) return
  for (const side of sides) {
    const { id } = places[side]
    const [theirs, guessed] = [
      await ask(run, actor, door, { id, side }, 'other'),
      await ask(run, actor, door, { id, side }, 'guessed'),
    ]
    if (theirs !== null && guessed !== null) same(run, actor, door, theirs, guessed)
  }
}

interface Target {
  readonly id: string
  readonly side: Side | null
}

async function ask(run: Run, actor: Actor, door: Door, target: Target, named: Named): Promise<Answer | null> {
  run.serial += 1
  if (run.serial % run.every !== 0) return null
  run.cells += 1
  const { world, baits, serial } = run
  const home = target.side ?? 'river'
  const from = named === 'guessed' ? null : named === 'own' ? home : otherSide[home]
  const held = target.side === null ? null : actor.may[target.side]
  const heldBack = target.side === 'river' ? actor.heldBack : []
  const isAllowed = actor.isKnown && held !== null && held.includes(door.permission)
  const place = from === null ? null : world.places[from]
  const asked: string[] = place === null ? [`${guess}-5`, guess] : [place.item, encodeURIComponent(place.sourceKey)]
  const of = async (sort: keyof Bait): Promise<string> => {
    // Who may use a thing up gets one of their own, so that the baits are there to the end.
    const id =
      place === null || from === null
        ? guess
        : isAllowed && named === 'own'
          ? await fresh(place, sort)
          : baits[from][sort]
    asked.push(id)
    return id
  }
  const wanted = { of, place, serial }
  const path = door.path.replace(':coalition', target.id) + (door.row.query?.(wanted) ?? '')
  const body = door.row.body === undefined ? {} : { body: await door.row.body(wanted) }
  const answer = await read(await world.app.ask(path, { ...actor.asking, ...body, address: String(serial) }), [
    ...asked,
    target.id,
  ])
  const problem = judge(actor, door, held, heldBack, named, answer)
  const cell = `${actor.name} · ${door.method} ${door.path} · ${target.side ?? target.id} · ${named}`
  if (problem !== null) run.leaks.push(`${cell}: ${problem}`)
  for (const side of sides) {
    const isTheirs = side === target.side && held !== null
    if (!isTheirs && (answer.text + answer.headers).includes(words[side])) {
      run.leaks.push(`${cell}: the answer holds a word of ${side}`)
    }
  }
  return answer
}

async function fresh(place: Place, sort: keyof Bait): Promise<string> {
  switch (sort) {
    case 'member':
      return await place.makeMember()
    case 'device':
      return await place.makeDevice()
    case 'key':
      return await place.makeKey()
    case 'invitation':
      return await place.makeInvitation()
    default:
      return sort satisfies never
  }
}

/** Returns what is wrong with an answer, null where it is what it must be. */
function judge(
  actor: Actor,
  { name, permission, row }: Door,
  held: readonly Permission[] | null,
  heldBack: readonly Permission[],
  named: Named,
  answer: Answer,
): string | null {
  const told = `${answer.status} ${answer.code}`.trim()
  const expect = (wanted: string): string | null => (told === wanted ? null : `${told} in place of ${wanted}`)
  if (!actor.isKnown) return expect('401 not-signed-in')
  if (held === null) return expect('404 not-found')
  if (!held.includes(permission)) {
    return expect(heldBack.includes(permission) ? '403 passkey-wanted' : '403 role-not-allowed')
  }
  if (name === 'live') return expect('426 upgrade-needed')
  // What is held on a person is for that person, signed in.
  if ((name === 'mine' || name === 'ownAnswers') && actor.asking.cookie === undefined)
    return expect('403 role-not-allowed')
  if (named !== 'own' && row.missing !== undefined) return expect(`404 ${row.missing}`)
  if (name === 'record') {
    const may = held.includes(commandPermissions['item.set-status'])
    const wanted = !may ? 'role-not-allowed' : named === 'own' ? '"ok":true' : 'item-not-found'
    return answer.text.includes(wanted) ? expect('200') : `a command without ${wanted}`
  }
  if (name === 'recordOne') {
    const may = held.includes(commandPermissions['item.set-status'])
    return expect(!may ? '403 role-not-allowed' : named === 'own' ? '200' : '404 item-not-found')
  }
  return expect('200')
}

function same(run: Run, actor: Actor, door: Door, one: Answer, other: Answer): void {
  if (one.text === other.text && one.headers === other.headers && one.status === other.status) return
  run.leaks.push(`${actor.name} · ${door.method} ${door.path}: what is there answers otherwise than what is not`)
}

async function askSession(run: Run, actor: Actor): Promise<void> {
  run.cells += 1
  const { text, headers } = await read(await run.world.app.ask('/v1/session', actor.asking), [])
  for (const side of sides) {
    const isTold = (text + headers).includes(words[side])
    if (isTold && (!actor.isKnown || actor.may[side] === null)) {
      run.leaks.push(`${actor.name} · session: it holds a word of ${side}`)
    }
  }
}

/** The coalition of a pairing stands in the body. */
async function askPairing(run: Run, actor: Actor, side: Side): Promise<void> {
  const { app, places } = run.world
  const isSession = actor.asking.cookie !== undefined
  for (const id of [places[side].id, guess]) {
    run.serial += 1
    run.cells += 1
    const address = `pairing ${run.serial}`
    const started = await app.directory.startPairing('x', run.world.now, address)
    if (!started.ok) throw new Error(started.problem.detail)
    const body = { userCode: started.value.userCode, coalition: id }
    const answer = await read(await app.ask('/v1/pairings/approve', { ...actor.asking, body, address }), [id])
    const isHeldBack = id !== guess && side === 'river' && actor.heldBack.includes('read-record')
    const isTheirs = id !== guess && (actor.may[side] ?? []).includes('read-record')
    const wanted = !actor.isKnown
      ? '401 not-signed-in'
      : !isSession
        ? '403 role-not-allowed'
        : isTheirs
          ? '200'
          : isHeldBack
            ? '403 passkey-wanted'
            : '404 not-found'
    const told = `${answer.status} ${answer.code}`.trim()
    if (told !== wanted) run.leaks.push(`${actor.name} · pairing with ${id}: ${told} in place of ${wanted}`)
  }
}

async function checkBaits({ world, baits, leaks }: Run): Promise<void> {
  for (const side of sides) {
    const keeper = world.actors.find(({ name }) => name === `coordinator of ${side}`)
    const seen = await Promise.all(
      ['members', 'devices', 'keys'].map(async (what) => {
        const answer = await world.app.ask(`/v1/coalitions/${world.places[side].id}/${what}`, keeper?.asking)
        return await answer.text()
      }),
    )
    for (const [sort, id] of Object.entries(baits[side])) {
      if (!seen.join('').includes(String(id)))
        leaks.push(`the ${sort} of ${side} is gone, and nobody of ${side} took it`)
    }
  }
}

async function checkLedgers({ world, leaks }: Run): Promise<void> {
  for (const side of sides) {
    const store = world.app.stores.get(world.places[side].id)
    const { events } = (await store?.events(0, 10_000)) ?? { events: [] }
    const text = JSON.stringify(events)
    if (text.includes(words[otherSide[side]])) leaks.push(`the ledger of ${side} holds a word of the other coalition`)
    if (!text.includes(words[side])) leaks.push(`nothing was planted in ${side}`)
  }
}

async function read(answer: Response, asked: readonly string[]): Promise<Answer> {
  let text = await answer.text()
  let headers = JSON.stringify([...answer.headers].filter(([name]) => name !== 'etag' && name !== 'content-length'))
  for (const id of asked) {
    text = text.replaceAll(id, '…')
    headers = headers.replaceAll(id, '…')
  }
  // A command's answer names the command, of which each is another.
  text = text.replaceAll(/"id":"01[0-9A-Z]{24}"/g, '"id":"…"')
  const code = /^\{"type":.*"code":"([a-z-]+)"/.exec(text)?.[1] ?? ''
  return { status: answer.status, code, headers, text }
}
