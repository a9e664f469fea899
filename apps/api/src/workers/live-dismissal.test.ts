import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { SESSION_MS } from '../store/sql-sessions.ts'
import { emptyCharter } from '@evenkeel/domain/charter.ts'
import { commandMaker } from '../testing/build-reading.ts'
import { talkTo } from '../testing/talk.ts'
import { createWorkerApp } from './worker-app.ts'
import type { WorkerEnvironment } from './worker-environment.ts'

const environment = env as unknown as WorkerEnvironment
const origin = 'https://evenkeel.example'

const app = createWorkerApp({
  COALITIONS: environment.COALITIONS,
  DIRECTORY: environment.DIRECTORY,
  EVENKEEL_ORIGIN: origin,
  EVENKEEL_PASSKEYS: 'on',
})
const directory = environment.DIRECTORY.getByName('directory')

async function everybody() {
  const secret = await directory.makeOwnerSignInLink(Date.now())
  return await talkTo(origin, async (request) => await app.request(request)).begin(secret)
}

/** What a client claims in headers of the platform's own counts for nothing. */
function listenTo(coalition: string, claims: Readonly<Record<string, string>>) {
  return async (headers: Record<string, string>) => {
    const seen = { heard: 0, closed: 0 }
    const claimed = { ...headers, upgrade: 'websocket', ...claims }
    const { status, webSocket } = await app.request(`${origin}/v1/coalitions/${coalition}/live`, { headers: claimed })
    if (status !== 101) seen.closed = status
    webSocket?.accept()
    webSocket?.addEventListener('message', () => {
      seen.heard += 1
    })
    webSocket?.addEventListener('close', ({ code }) => {
      seen.closed = code
    })
    return seen
  }
}

test('on the platform too, the open page of a removed member and a revoked device hear nothing more', async () => {
  const talk = await everybody()
  const { coalition, owner, join, pair, makeKey } = talk
  const [bo, cy, laptop, key] = [
    await join('member'),
    await join('viewer'),
    await pair('Laptop'),
    await makeKey(['read-record']),
  ]
  const listen = listenTo(coalition, { 'x-evenkeel-person': cy.id, 'x-evenkeel-token': 'none' })
  const open = [
    await listen(owner.headers),
    await listen(bo.headers),
    await listen(cy.headers),
    await listen(laptop.headers),
    await listen(key.headers),
  ]
  await expect.poll(() => open.map(({ heard }) => heard), { timeout: 10_000 }).toEqual([1, 1, 1, 1, 1])
  expect((await owner.post('members/remove', { person: bo.id })).status).toBe(200)
  expect((await owner.post('devices/revoke', { device: laptop.id })).status).toBe(200)
  expect((await owner.post('keys/revoke', { key: key.id })).status).toBe(200)
  await expect.poll(() => open.map(({ closed }) => closed), { timeout: 10_000 }).toEqual([0, 4403, 0, 4403, 4403])
  expect((await bo.get('facts')).status).toBe(404)
  expect((await owner.post('members/remove', { person: cy.id })).status).toBe(200)
  await expect.poll(() => open[2]?.closed, { timeout: 10_000 }).toBe(4403)
  expect(open[0]?.closed).toBe(0)
})

test('on the platform too, a connection ends with the session that opened it', async () => {
  const { coalition, owner, join } = await everybody()
  const bo = await join('member')
  const begun = Date.now() - SESSION_MS + 2000
  await runInDurableObject(directory, (_, { storage }) => {
    storage.sql.exec('UPDATE sessions SET started_at = ? WHERE person = ?', begun, bo.id)
  })
  const listen = listenTo(coalition, { 'x-evenkeel-until': '99999999999999' })
  const open = [await listen(owner.headers), await listen(bo.headers)]
  await expect.poll(() => open.map(({ heard }) => heard), { timeout: 10_000 }).toEqual([1, 1])
  await expect.poll(() => open.map(({ closed }) => closed), { timeout: 10_000 }).toEqual([0, 4403])
})

test('on the platform too, every open line ends the moment that a charter asks everybody for a passkey', async () => {
  const { coalition, owner, join, pair } = await everybody()
  const [bo, laptop] = [await join('member'), await pair('Desk')]
  const listen = listenTo(coalition, {})
  const open = [await listen(owner.headers), await listen(bo.headers), await listen(laptop.headers)]
  await expect.poll(() => open.map(({ heard }) => heard), { timeout: 10_000 }).toEqual([1, 1, 1])
  await runInDurableObject(directory, (_, { storage }) => {
    storage.sql.exec(`UPDATE sessions SET means = 'passkey' WHERE person = (SELECT id FROM people WHERE is_owner = 1)`)
  })
  const protection = { ...emptyCharter.protection, asksPasskey: 'everybody' as const }
  const said = await owner.post('command', commandMaker()({ type: 'charter.set-protection', protection }))
  expect(said.status).toBe(200)
  expect([
    (await owner.get('facts')).status,
    (await bo.get('facts')).status,
    (await laptop.get('facts')).status,
  ]).toEqual([200, 403, 403])
  await expect.poll(() => open.map(({ closed }) => closed), { timeout: 10_000 }).toEqual([4403, 4403, 4403])
  const again = [await listen(owner.headers), await listen(bo.headers), await listen(laptop.headers)]
  await expect
    .poll(() => again.map(({ heard, closed }) => [heard, closed]))
    .toEqual([
      [1, 0],
      [0, 403],
      [0, 403],
    ])
})
