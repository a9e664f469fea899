import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ClientOptions } from '@evenkeel/contract/client-of-routes.ts'
import { createClient, type Client } from '@evenkeel/contract/client.ts'
import { afterEach, expect, test } from 'vitest'
import { buildReading, commandMaker } from '../testing/build-reading.ts'
import { startServer } from './start-server.ts'

const ends: (() => Promise<void> | void)[] = []

afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end()
})

interface Signed {
  readonly call: Client
  /** Makes another client with the same session. */
  readonly client: (options?: Partial<ClientOptions>) => Client
  readonly coalition: string
  readonly statuses: number[]
}

async function signIn(): Promise<Signed> {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-'))
  ends.push(() => rmSync(folder, { recursive: true, force: true }))
  const started = await startServer({ dataFolder: folder, port: 0, dashboardFolder: folder })
  if (!started.ok) throw new Error(started.problem.detail)
  ends.push(started.value.close)
  const { url, signInUrl } = started.value
  let cookie = ''
  const statuses: number[] = []
  const client = (options: Partial<ClientOptions> = {}): Client =>
    createClient({
      origin: url,
      token: () => null,
      fetch: async (input, init) => {
        const headers = new Headers(init?.headers)
        headers.set('cookie', cookie)
        headers.set('origin', url)
        const answer = await fetch(input, { ...init, headers })
        statuses.push(answer.status)
        cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? cookie
        return answer
      },
      ...options,
    })
  const call = client()
  await call('signIn', { body: { token: signInUrl.split('#')[1] ?? '' } })
  const made = await call('createCoalition', { body: { name: 'River' } })
  if (!made.ok) throw new Error(made.problem.detail)
  statuses.length = 0
  return { call, client, coalition: made.value.id, statuses }
}

test('facts that have not changed come again as the very same value, and without a body over the wire', async () => {
  const { call, client, coalition, statuses } = await signIn()
  const parameters = { coalition }
  const first = await call('facts', { parameters })
  const second = await call('facts', { parameters })
  expect(first.ok && second.ok && first.value === second.value).toBe(true)
  const reading = buildReading('notes', [{ items: [{ text: 'Paint the boats', owner: 'Ann Lee' }] }])
  await call('record', { parameters, body: { commands: [commandMaker()({ type: 'reading.record', reading })] } })
  const third = await call('facts', { parameters })
  expect(third.ok && third.value.items.map(({ text }) => text)).toEqual(['Paint the boats'])
  expect(statuses).toEqual([200, 304, 200, 200])
  const forgetful = client({ answersMax: 0 })
  await forgetful('facts', { parameters })
  await forgetful('facts', { parameters })
  expect(statuses.slice(4)).toEqual([200, 200])
})

test('answers are kept apart by address, and the oldest make room', async () => {
  const { client, coalition, statuses } = await signIn()
  const call = client({ answersMax: 2 })
  const events = async (after: string) => await call('events', { parameters: { coalition }, query: { after } })
  for (const after of ['0', '1', '0', '2', '1', '0']) await events(after)
  expect(statuses).toEqual([200, 200, 304, 200, 200, 200])
})

test('a call that is called off is a problem of its own', async () => {
  const { call, coalition } = await signIn()
  const signal = AbortSignal.abort()
  const cancelled = await call('facts', { parameters: { coalition }, signal })
  expect(cancelled).toMatchObject({ ok: false, problem: { code: 'cancelled' } })
})

test('how long to wait reaches the caller', async () => {
  const { call, coalition } = await signIn()
  const guess = async () => await call('approvePairing', { body: { userCode: 'ZZZZ-ZZZZ', coalition } })
  for (let miss = 0; miss < 10; miss++) await guess()
  expect(await guess()).toMatchObject({ ok: false, problem: { code: 'too-many-attempts', retryAfterSeconds: 60 } })
})
