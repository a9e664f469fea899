import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { LooksResponse } from '@evenkeel/contract/look.ts'
import { emptyCharter } from '@evenkeel/domain/charter.ts'
import { Facts } from '@evenkeel/domain/facts.ts'
import { expect, test, vi } from 'vitest'
import { DeploymentState, type Admission } from '../carrying/admission.ts'
import { CarriedPage, READ_BYTES, type CarriedPart, type PagePlace } from '../carrying/carried-page.ts'
import { carriedTables, TakenIn, type TakeInStep } from '../carrying/take-in-step.ts'
import { digestTables } from '../carrying/table-digests.ts'
import type { CoalitionStore } from '../ports.ts'
import { digestOnTheWeb } from '../store/digest.ts'
import { readHead } from '../store/ledger.ts'
import { migrations } from '../store/migrations.ts'
import { keepHead } from '../store/sql-heads.ts'
import { buildReading, commandMaker } from '../testing/build-reading.ts'
import { talkTo, type Talk } from '../testing/talk.ts'
import { createDurableSqlDriver } from './durable-sql-driver.ts'
import { sealOnTheEdge } from './seal-on-the-edge.ts'
import { createWorkerApp } from './worker-app.ts'
import type { WorkerEnvironment } from './worker-environment.ts'

const environment = env as unknown as WorkerEnvironment
const origin = 'https://evenkeel.example'
const KEY = 'ekb_a-backup-key-of-the-tests-that-is-long-enough'
const OTHER_KEY = 'ekb_the-backup-key-of-quite-another-deployment'

/** A deployment with objects of its own; the one of no name has those that every other test of this file has. */
function deploy(name: string, key: string | null, digest?: string) {
  const named = <Stubs extends { getByName: (name: string) => unknown }>(stubs: Stubs): Stubs =>
    ({ getByName: (id: string) => stubs.getByName(name + id) }) as Stubs
  const { COALITIONS, DIRECTORY } = environment
  const directory = named(DIRECTORY)
  const open = async () => {
    const kept = digest ?? (key === null ? undefined : await digestOnTheWeb(key))
    const settings = kept === undefined ? {} : { EVENKEEL_BACKUP_KEY_DIGEST: kept }
    return createWorkerApp({ COALITIONS: named(COALITIONS), DIRECTORY: directory, ...settings })
  }
  const ask = async (path: string, body: unknown, shown = key, address = '192.0.2.7') => {
    const headers = new Headers({ 'content-type': 'application/json', 'cf-connecting-ip': address })
    if (shown !== null) headers.set('authorization', `Bearer ${shown}`)
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    const answer = await (
      await open()
    ).request(`${origin}/v1/deployment${path}`, { method: 'POST', headers, body: text })
    const answered = await answer.text()
    const code = answer.ok ? '' : (JSON.parse(answered) as { code: string }).code
    return { status: answer.status, code, text: answered }
  }
  return {
    ask,
    directory: () => directory.getByName('directory'),
    coalition: (id: string) => COALITIONS.getByName(name + id),
    talk: async (): Promise<Talk> => {
      const secret = await directory.getByName('directory').makeOwnerSignInLink(Date.now())
      return await talkTo(origin, async (request) => await (await open()).request(request)).begin(secret)
    },
    owner: async (path: string): Promise<string> => {
      const token = await directory.getByName('directory').makeOwnerSignInLink(Date.now())
      const app = await open()
      const headers = { origin, 'content-type': 'application/json' }
      const answer = await app.request(`${origin}/v1/sign-in`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ token }),
      })
      const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
      return await (await app.request(origin + path, { headers: { origin, cookie } })).text()
    },
  }
}

type Deployment = ReturnType<typeof deploy>

const make = commandMaker()
let filled = 0

async function fill({ owner }: Talk, count: number): Promise<void> {
  for (let number = 0; number < count; number++) {
    filled += 1
    const items = [{ text: `Paint boat ${number}`, owner: 'Ann Lee' }]
    const commands = [make({ type: 'reading.record', reading: buildReading(`notes ${filled}`, [{ items }]) })]
    expect((await owner.post('commands', { commands })).status).toBe(200)
  }
}

async function readAll(deployment: Deployment, path: string, bytes: number): Promise<CarriedPage[]> {
  const pages: CarriedPage[] = []
  let place: PagePlace | null = null
  do {
    const page: CarriedPage = CarriedPage.parse(JSON.parse((await deployment.ask(path, { place, bytes })).text))
    pages.push(page)
    place = page.next
  } while (place !== null)
  return pages
}

test('only who shows the key of the deployment gets anything: no other key, no cookie, and nobody where there is none', async () => {
  const here = deploy('keys', KEY)
  const { coalition } = await here.talk()
  const doors = ['', '/directory/read', `/coalitions/${coalition}/read`, `/coalitions/${coalition}/take-in`, '/admit']
  for (const [number, shown] of [null, OTHER_KEY, 'eks_a-session-of-somebody-who-is-signed-in', `${KEY}x`].entries()) {
    for (const door of doors) {
      const { status, code } = await here.ask(
        door,
        { place: null, bytes: READ_BYTES.usual },
        shown,
        `192.0.2.${number}`,
      )
      expect([status, code]).toEqual([401, 'backup-key-wrong'])
    }
  }
  for (const none of [deploy('keys', null), deploy('keys', KEY, ''), deploy('keys', KEY, 'sha256:0')]) {
    for (const door of doors) expect((await none.ask(door, {}, KEY)).code).toBe('not-found')
  }
  expect((await here.ask('', {})).status).toBe(200)
})

test('after ten wrong keys an address is heard no more for a while, with the right one neither; another address is', async () => {
  const here = deploy('attempts', KEY)
  for (let attempt = 0; attempt < 10; attempt++) expect((await here.ask('', {}, OTHER_KEY)).status).toBe(401)
  expect((await here.ask('', {}, OTHER_KEY)).code).toBe('too-many-attempts')
  expect((await here.ask('', {}, KEY)).status).toBe(429)
  expect((await here.ask('', {}, KEY, '192.0.2.8')).status).toBe(200)
})

test('pages of one run show one moment: a page that was asked for before something was recorded is not given again', async () => {
  const here = deploy('pages', KEY)
  const talk = await here.talk()
  await fill(talk, 12)
  const path = `/coalitions/${talk.coalition}/read`
  const pages = await readAll(here, path, READ_BYTES.least)
  expect(pages.length).toBeGreaterThan(2)
  const place = pages[0]?.next ?? null
  const again = await here.ask(path, { place, bytes: READ_BYTES.least })
  expect(CarriedPage.parse(JSON.parse(again.text))).toEqual(pages[1])
  await fill(talk, 1)
  expect((await here.ask(path, { place, bytes: READ_BYTES.least })).code).toBe('record-moved')
  const other = await here.talk()
  expect((await here.ask(`/coalitions/${other.coalition}/read`, { place, bytes: READ_BYTES.least })).code).toBe(
    'record-moved',
  )
  expect((await here.ask('/directory/read', { place, bytes: READ_BYTES.least })).code).toBe('record-moved')
  for (const bad of [
    {},
    { place: null, bytes: 1 },
    { place: { ...place, table: 'x; DROP' }, bytes: READ_BYTES.least },
  ]) {
    expect((await here.ask(path, bad)).code).toBe('bad-request')
  }
})

test('a coalition that the directory does not know is not read, and none is made by asking for it', async () => {
  const here = deploy('guesses', KEY)
  for (const id of ['01KE5FR2T0ZZZZZZZZZZZZZZZZ', 'a%2Fb', 'directory']) {
    expect((await here.ask(`/coalitions/${id}/read`, { place: null, bytes: READ_BYTES.usual })).code).toBe('not-found')
  }
  const made = here.coalition('01KE5FR2T0ZZZZZZZZZZZZZZZZ')
  expect((await made.facts()).coalition.id).toBe('')
})

test('that a backup was made, or refused, stands in the log, and the people of a coalition see it', async () => {
  const here = deploy('looks', KEY)
  const { coalition, owner, join } = await here.talk()
  const bo = await join('member')
  const written = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  await here.ask('/directory/read', { place: null, bytes: READ_BYTES.usual }, OTHER_KEY)
  await readAll(here, `/coalitions/${coalition}/read`, READ_BYTES.usual)
  const lines = written.mock.calls.map(([line]) => JSON.parse(String(line)) as Record<string, unknown>)
  written.mockRestore()
  expect(lines).toMatchObject([
    { event: 'refused', code: 'backup-key-wrong', route: 'deployment' },
    { event: 'backed-up', route: 'deployment' },
  ])
  expect(JSON.stringify(lines)).not.toMatch(/ekb_/)
  for (const asker of [owner, bo]) {
    const { looks } = LooksResponse.parse(await (await asker.get('looks')).json())
    expect(looks).toContainEqual(expect.objectContaining({ action: 'back-up', who: null, subject: null, count: 1 }))
  }
})

/** What somebody sends who carries a coalition from one deployment to another. */
async function stepsOf(from: Deployment, id: string, source: string): Promise<TakeInStep[]> {
  const pages = await readAll(from, `/coalitions/${id}/read`, READ_BYTES.least)
  const wanted = ({ table }: CarriedPart): boolean => carriedTables.includes(table)
  const rows = pages.map(({ parts }, page) => ({ step: 'rows' as const, source, page, parts: parts.filter(wanted) }))
  return await runInDurableObject(from.coalition(id), (_, { storage }) => {
    const driver = createDurableSqlDriver(storage)
    const tables = digestTables(driver, sealOnTheEdge.hash)
    return [
      { step: 'begin', source, schema: migrations.length, name: 'River', sample: false },
      ...rows,
      { step: 'build', source },
      { step: 'check', source, head: readHead(driver), tables },
    ]
  })
}

function admissionOf(id: string, source: string): Admission {
  const people = [{ id: 'person-ann', name: 'Ann', isOwner: true }]
  const memberships = [{ person: 'person-ann', coalition: id, role: 'coordinator', party: null, since: 0 }]
  const coalitions = [{ id, name: 'River', sample: false, source }]
  return { source: `all of ${source}`, whole: true, coalitions, people, memberships, methods: [], passkeys: [] }
}

test('a coalition that is carried in is there as a whole or not at all, however often its steps are sent', async () => {
  const [from, to] = [deploy('from', KEY), deploy('to', OTHER_KEY)]
  const talk = await from.talk()
  const id = talk.coalition
  await fill(talk, 5)
  const source = 'a backup of the tests'
  const steps = await stepsOf(from, id, source)
  const send = async (step: unknown) => await to.ask(`/coalitions/${id}/take-in`, step)
  const admit = async () => await to.ask('/admit', admissionOf(id, source))

  expect((await send(steps[1])).code).toBe('carried-out-of-step')
  for (const [number, step] of steps.entries()) {
    expect((await admit()).code).toBe('carried-out-of-step')
    expect(DeploymentState.parse(JSON.parse((await to.ask('', {})).text)).coalitions).toEqual([])
    expect((await send(step)).status).toBe(200)
    // Its answer was lost: it is sent again, and so is what came before it.
    expect((await send(steps[Math.max(0, number - 1)])).status).toBe(200)
    expect((await send(step)).status).toBe(200)
  }
  expect(TakenIn.parse(JSON.parse((await send(steps[0])).text))).toMatchObject({ checked: true })
  expect((await admit()).status).toBe(200)
  expect((await admit()).status).toBe(200)
  expect(DeploymentState.parse(JSON.parse((await to.ask('', {})).text))).toMatchObject({
    isEmpty: false,
    coalitions: [{ id, name: 'River' }],
    carried: [`all of ${source}`],
  })
  const facts = await from.owner(`/v1/coalitions/${id}/facts`)
  expect(await to.owner(`/v1/coalitions/${id}/facts`)).toBe(facts)
  expect(Facts.parse(JSON.parse(facts)).items).toHaveLength(5)
  expect((await to.coalition(id).verify([])).ok).toBe(true)
  expect(await to.directory().keptHead(id)).toEqual(await from.coalition(id).head())

  // At work, it takes entries, keeps them, and takes nothing in any more.
  const command = make({ type: 'charter.set-protection', protection: emptyCharter.protection })
  expect((await send(steps[0])).code).toBe('deployment-not-empty')
  const store = to.coalition(id) as unknown as CoalitionStore
  expect(await store.record([command], 'person-ann')).toMatchObject([{ ok: true }])
  await expect(
    runInDurableObject(to.coalition(id), (_, { storage }) => storage.sql.exec('DELETE FROM ledger').toArray()),
  ).rejects.toThrow('the ledger loses no entry')
})

test('a coalition that its people see is not begun anew, although its last step was lost', async () => {
  const [from, to] = [deploy('left', KEY), deploy('lost', KEY)]
  const talk = await from.talk()
  const id = talk.coalition
  await fill(talk, 2)
  const steps = await stepsOf(from, id, 'one backup')
  const send = async (step: unknown) => await to.ask(`/coalitions/${id}/take-in`, step)
  for (const step of steps) expect((await send(step)).status).toBe(200)
  const carried = await to.coalition(id).carried()
  if (carried === null) throw new Error('nothing was carried in')
  // The directory has heard of it, and the object not yet that it has.
  await to.directory().admitCarried(admissionOf(id, 'one backup'), [{ id, ...carried }], Date.now())
  const others = await stepsOf(from, id, 'another backup')
  expect((await send(others[0])).code).toBe('deployment-not-empty')
  expect(Facts.parse(JSON.parse(await to.owner(`/v1/coalitions/${id}/facts`))).items).toHaveLength(2)
  expect((await to.ask('/admit', admissionOf(id, 'one backup'))).status).toBe(200)
  expect(await to.coalition(id).carried()).toBeNull()
})

test('what was changed on its way is refused by the object itself, and is begun anew', async () => {
  const [from, to] = [deploy('sound', KEY), deploy('changed', KEY)]
  const talk = await from.talk()
  const id = talk.coalition
  await fill(talk, 2)
  const steps = await stepsOf(from, id, 'a changed backup')
  const send = async (step: unknown) => await to.ask(`/coalitions/${id}/take-in`, step)
  const outcomes = async (bend: (text: string) => string) => {
    const codes: string[] = []
    for (const step of steps) codes.push((await send(bend(JSON.stringify(step)))).code)
    return codes.at(-1)
  }
  expect(await outcomes((text) => text.replaceAll('Paint boat 1', 'Sell the boats'))).toBe('carried-otherwise')
  expect(await outcomes((text) => text.replaceAll(/"sequence":\d+/g, '"sequence":1'))).toBe('carried-otherwise')
  expect(
    await outcomes((text) =>
      text.replace(/"items":"sha256:../, '"items":"sha256:xx').replace(/"items":"../, '"items":"zz'),
    ),
  ).toBe('carried-otherwise')
  expect(await outcomes((text) => text)).toBe('')
  expect((await send({ ...steps[0], source: 'another backup', schema: 1 })).code).toBe('program-differs')
})

test('the directory hears within a minute where a ledger ends, and an end that was cut off is found against it', async () => {
  const here = deploy('', KEY)
  const talk = await here.talk()
  const stub = here.coalition(talk.coalition)
  await fill(talk, 3)
  expect(await here.directory().keptHead(talk.coalition)).toBeNull()
  expect(await runDurableObjectAlarm(stub)).toBe(true)
  const head = await stub.head()
  expect(await here.directory().keptHead(talk.coalition)).toEqual(head)
  // What has been told is told once.
  expect(await runDurableObjectAlarm(stub)).toBe(false)

  await runInDurableObject(stub, (_, { storage }) => {
    storage.sql.exec('DROP TRIGGER ledger_keeps_entries')
    storage.sql.exec('DELETE FROM ledger WHERE sequence > ?', head.sequence - 2)
  })
  await stub.rebuild()
  expect((await stub.verify([])).ok).toBe(true)
  const known = await here.directory().keptHead(talk.coalition)
  expect(await stub.verify(known === null ? [] : [known])).toMatchObject({
    ok: false,
    problem: { code: 'ledger-does-not-fit', sequence: head.sequence - 1 },
  })
  // Others written in their place do not take the evidence away.
  await fill(talk, 4)
  expect((await stub.head()).sequence).toBeGreaterThan(head.sequence)
  await runDurableObjectAlarm(stub)
  expect(await here.directory().keptHead(talk.coalition)).toEqual(head)
})

test('noting an end costs the directory a row, and two the first time', async () => {
  const written = await runInDurableObject(environment.DIRECTORY.getByName('rows'), (_, { storage }) => {
    let rows = 0
    const driver = createDurableSqlDriver(storage)
    const counting = {
      ...driver,
      run: (statement: string, ...values: readonly (string | number | null)[]) => {
        rows += storage.sql.exec(statement, ...values).rowsWritten
      },
    }
    return [1, 2, 3, 3].map((sequence) => {
      rows = 0
      keepHead(counting, 'river', { sequence, chain: 'sha256:x' }, 0)
      return rows
    })
  })
  expect(written).toEqual([2, 1, 1, 0])
})
