import { LiveMessage } from '@evenkeel/contract/live.ts'
import { env } from 'cloudflare:workers'
import { RecordResponse } from '@evenkeel/contract/record.ts'
import { CoalitionSummary } from '@evenkeel/contract/session.ts'
import { Facts } from '@evenkeel/domain/facts.ts'
import { expect, test } from 'vitest'
import { buildReading, commandMaker } from '../testing/build-reading.ts'
import { createWorkerApp } from './worker-app.ts'
import type { WorkerEnvironment } from './worker-environment.ts'

const environment = env as unknown as WorkerEnvironment
const origin = 'https://evenkeel.example'

test('a coalition made on the platform records a reading and tells its listeners', async () => {
  const app = createWorkerApp(environment)
  const post = async (path: string, body: unknown, cookie = ''): Promise<Response> =>
    await app.request(origin + path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { origin, cookie, 'content-type': 'application/json' },
    })
  const get = async (path: string, cookie: string, upgrade = ''): Promise<Response> =>
    await app.request(origin + path, { headers: { origin, cookie, upgrade } })

  const secret = await environment.DIRECTORY.getByName('directory').makeOwnerSignInLink(Date.now())
  const signedIn = await post('/v1/sign-in', { token: secret })
  expect(signedIn.status).toBe(200)
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
  const { id } = CoalitionSummary.parse(await (await post('/v1/coalitions', { name: 'River' }, cookie)).json())

  const live = await get(`/v1/coalitions/${id}/live`, cookie, 'websocket')
  expect(live.status).toBe(101)
  const heard: number[] = []
  live.webSocket?.accept()
  live.webSocket?.addEventListener('message', (event) => {
    heard.push(LiveMessage.parse(JSON.parse(typeof event.data === 'string' ? event.data : '')).cursor)
  })

  const reading = buildReading('notes', [{ items: [{ text: 'Paint the boats', owner: 'Ann Lee' }] }])
  const commands = [commandMaker()({ type: 'reading.record', reading })]
  const recorded = await post(`/v1/coalitions/${id}/commands`, { commands }, cookie)
  expect(RecordResponse.parse(await recorded.json()).results).toMatchObject([{ ok: true, reading: { new: 1 } }])

  const facts = Facts.parse(await (await get(`/v1/coalitions/${id}/facts`, cookie)).json())
  expect(facts.coalition.name).toBe('River')
  expect(facts.items.map((item) => item.text)).toEqual(['Paint the boats'])
  await expect.poll(() => heard.at(-1), { timeout: 10_000 }).toBe(facts.cursor)
  const back = await get(`/v1/coalitions/${id}/live?after=0`, cookie, 'websocket')
  const first: unknown[] = []
  back.webSocket?.accept()
  back.webSocket?.addEventListener('message', (event) => first.push(event.data))
  back.webSocket?.send('ping')
  await expect
    .poll(() => first, { timeout: 10_000 })
    .toEqual([JSON.stringify({ cursor: facts.cursor, missed: true }), 'pong'])
  expect((await get('/v1/coalitions/somebody-elses/facts', cookie)).status).toBe(404)
  expect((await get(`/v1/coalitions/${id}/facts`, '')).status).toBe(401)
})
