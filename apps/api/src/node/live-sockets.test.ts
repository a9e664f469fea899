import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { emptyCharter } from '@evenkeel/domain/charter.ts'
import { commandMaker } from '../testing/build-reading.ts'
import { linksOnlyConfiguration } from '../sign-in/read-sign-in-configuration.ts'
import { talkTo, type Talk } from '../testing/talk.ts'
import { SESSION_MS } from '../store/sql-sessions.ts'
import { directoryPath } from './data-folder.ts'
import { openNodeSqlite } from './node-sqlite-driver.ts'
import { startServer } from './start-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'evenkeel-live-'))
const started = await startServer({
  dataFolder: folder,
  port: 0,
  dashboardFolder: folder,
  signIn: { ...linksOnlyConfiguration, passkeys: true },
})
if (!started.ok) throw new Error(started.problem.detail)
const server = started.value

afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

function listen(coalition: string, headers: Record<string, string>) {
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/v1/coalitions/${coalition}/live`, { headers })
  const seen = { opened: false, heard: 0, closed: 0 }
  socket.on('open', () => (seen.opened = true))
  socket.on('message', () => (seen.heard += 1))
  socket.on('close', (code: number) => (seen.closed = code))
  socket.on('error', () => undefined)
  return seen
}

let begun: Promise<Talk> | null = null

/** The first link to sign in works once. */
async function everybody(): Promise<Talk> {
  begun ??= begin()
  return await begun
}

async function begin(): Promise<Talk> {
  const talk = talkTo(server.url, async (request) => await fetch(request))
  return await talk.begin(server.signInUrl.split('#')[1] ?? '')
}

test('the open page of a removed member, a revoked device and an ended key hear nothing more; the others stay', async () => {
  const { coalition, owner, join: joinAs, pair, makeKey } = await everybody()
  const [bo, cy] = [await joinAs('member'), await joinAs('member')]
  const [laptop, phone] = [await pair('Laptop'), await pair('Phone')]
  const key = await makeKey(['read-record'])
  const open = [owner, bo, cy, laptop, phone, key].map((who) => listen(coalition, who.headers))
  await expect.poll(() => open.map(({ heard }) => heard), { timeout: 10_000 }).toEqual([1, 1, 1, 1, 1, 1])

  expect((await owner.post('members/remove', { person: bo.id })).status).toBe(200)
  expect((await owner.post('devices/revoke', { device: laptop.id })).status).toBe(200)
  expect((await owner.post('keys/revoke', { key: key.id })).status).toBe(200)
  await expect.poll(() => open.map(({ closed }) => closed), { timeout: 10_000 }).toEqual([0, 4403, 0, 4403, 0, 4403])
  expect((await bo.get('facts')).status).toBe(404)
  expect([(await laptop.get('facts')).status, (await key.get('facts')).status]).toEqual([401, 401])
  expect([(await cy.get('facts')).status, (await phone.get('facts')).status]).toEqual([200, 200])

  expect((await owner.post('members/change', { person: cy.id, role: 'viewer' })).status).toBe(200)
  await expect.poll(() => open[2]?.closed, { timeout: 10_000 }).toBe(4403)
  const again = listen(coalition, cy.headers)
  await expect.poll(() => again.heard, { timeout: 10_000 }).toBe(1)
  expect([open[0]?.closed, open[4]?.closed]).toEqual([0, 0])
})

test('who comes back hears whether anything was recorded meanwhile, and an idle line is answered', async () => {
  const { coalition, owner } = await everybody()
  const ask = (query: string): Promise<unknown[]> =>
    new Promise((resolve) => {
      const address = `${server.url.replace('http', 'ws')}/v1/coalitions/${coalition}/live${query}`
      const socket = new WebSocket(address, { headers: owner.headers })
      const heard: unknown[] = []
      socket.on('open', () => socket.send('ping'))
      socket.on('message', (data) => {
        const text = (data as Buffer).toString('utf8')
        heard.push(text === 'pong' ? text : JSON.parse(text))
        if (heard.length === 2) socket.close()
      })
      socket.on('close', () => resolve(heard))
    })
  const { cursor } = (await (await owner.get('facts')).json()) as { cursor: number }
  expect(await ask('')).toEqual([{ cursor }, 'pong'])
  expect(await ask(`?after=${cursor}`)).toEqual([{ cursor, missed: false }, 'pong'])
  expect(await ask(`?after=${cursor + 1}`)).toEqual([{ cursor, missed: true }, 'pong'])
  expect(await ask('?after=x')).toEqual([{ cursor }, 'pong'])
})

test('signing out ends the open page of that session; another page of the same person opens its own again', async () => {
  const { coalition, join: joinAs } = await everybody()
  const dee = await joinAs('member')
  const open = listen(coalition, dee.headers)
  await expect.poll(() => open.heard, { timeout: 10_000 }).toBe(1)
  const headers = { ...dee.headers, origin: server.url }
  expect((await fetch(`${server.url}/v1/sign-out`, { method: 'POST', headers })).status).toBe(200)
  await expect.poll(() => open.closed, { timeout: 10_000 }).toBe(4403)
  const again = listen(coalition, dee.headers)
  await expect.poll(() => again.closed, { timeout: 10_000 }).toBeGreaterThan(0)
  expect(again.heard).toBe(0)
})

test('a connection ends with the session that opened it, also where nobody asks for anything meanwhile', async () => {
  const { coalition, owner, join: joinAs } = await everybody()
  const dee = await joinAs('member')
  const directory = openNodeSqlite(directoryPath(folder))
  const begun = Date.now() - SESSION_MS + 2000
  directory.run('UPDATE sessions SET started_at = ? WHERE person = ?', begun, dee.id)
  directory.close()
  const open = [owner, dee].map((who) => listen(coalition, who.headers))
  await expect.poll(() => open.map(({ heard }) => heard), { timeout: 10_000 }).toEqual([1, 1])
  await expect.poll(() => open.map(({ closed }) => closed), { timeout: 10_000 }).toEqual([0, 4403])
})

test('the moment that a charter asks everybody for a passkey, every open line ends, and only who has shown one gets another', async () => {
  const { coalition, owner, join: joinAs, pair } = await everybody()
  const [bo, laptop] = [await joinAs('member'), await pair('Desk')]
  const open = [owner, bo, laptop].map((who) => listen(coalition, who.headers))
  await expect.poll(() => open.map(({ heard }) => heard), { timeout: 10_000 }).toEqual([1, 1, 1])
  const directory = openNodeSqlite(directoryPath(folder))
  directory.run(`UPDATE sessions SET means = 'passkey' WHERE person = (SELECT id FROM people WHERE is_owner = 1)`)
  directory.close()
  const command = commandMaker()
  const say = async (asksPasskey: 'everybody' | 'nobody') => {
    const protection = { ...emptyCharter.protection, asksPasskey }
    return (await owner.post('command', command({ type: 'charter.set-protection', protection }))).status
  }
  expect(await say('everybody')).toBe(200)
  expect([
    (await owner.get('facts')).status,
    (await bo.get('facts')).status,
    (await laptop.get('facts')).status,
  ]).toEqual([200, 403, 403])
  await expect.poll(() => open.map(({ closed }) => closed), { timeout: 10_000 }).toEqual([4403, 4403, 4403])
  const again = [owner, bo, laptop].map((who) => listen(coalition, who.headers))
  await expect
    .poll(() => again.map(({ heard, closed }) => [heard, closed > 0]), { timeout: 10_000 })
    .toEqual([
      [1, false],
      [0, true],
      [0, true],
    ])
  expect(await say('nobody')).toBe(200)
  expect((await bo.get('facts')).status).toBe(200)
})
