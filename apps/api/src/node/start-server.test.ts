import { LiveMessage } from '@evenkeel/contract/live.ts'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient, type Client } from '@evenkeel/contract/client.ts'
import { afterEach, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { buildReading, commandMaker } from '../testing/build-reading.ts'
import { openCoalition } from './local-coalitions.ts'
import { startServer, type RunningServer } from './start-server.ts'

const open: { close: () => Promise<void> }[] = []
const folders: string[] = []

afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-'))
  folders.push(folder)
  return folder
}

async function start(dataFolder: string): Promise<RunningServer> {
  const dashboardFolder = join(dataFolder, 'dist')
  mkdirSync(join(dashboardFolder, 'assets'), { recursive: true })
  writeFileSync(join(dashboardFolder, 'index.html'), '<!doctype html><title>Evenkeel</title>')
  writeFileSync(join(dashboardFolder, 'assets', 'main-abc.js'), 'export {}')
  writeFileSync(join(dataFolder, 'secret.txt'), 'not for the web')
  const started = await startServer({ dataFolder, port: 0, dashboardFolder })
  if (!started.ok) throw new Error(started.problem.detail)
  open.push(started.value)
  return started.value
}

async function signIn(server: RunningServer): Promise<{ call: Client; cookie: string }> {
  let cookie = ''
  const call = createClient({
    origin: server.url,
    token: () => null,
    fetch: async (input, init) => {
      const headers = new Headers(init?.headers)
      headers.set('cookie', cookie)
      headers.set('origin', server.url)
      const answer = await fetch(input, { ...init, headers })
      cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? cookie
      return answer
    },
  })
  const answer = await call('signIn', { body: { token: server.signInUrl.split('#')[1] ?? '' } })
  if (!answer.ok) throw new Error(answer.problem.detail)
  return { call, cookie }
}

test('the printed link signs in once, and an open page hears what another process records', async () => {
  const dataFolder = makeFolder()
  const server = await start(dataFolder)
  const { call, cookie } = await signIn(server)
  const made = await call('createCoalition', { body: { name: 'River' } })
  if (!made.ok) throw new Error(made.problem.detail)
  const heard: number[] = []
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/v1/coalitions/${made.value.id}/live`, {
    headers: { cookie, origin: server.url },
  })
  socket.on('message', (data: Buffer) => heard.push(LiveMessage.parse(JSON.parse(data.toString('utf8'))).cursor))
  await expect.poll(() => heard, { timeout: 10_000 }).toEqual([0])
  const reading = buildReading('notes', [{ items: [{ text: 'Paint the boats', owner: 'Ann Lee' }] }])
  const commands = [commandMaker()({ type: 'reading.record', reading })]
  const recorded = await call('record', { parameters: { coalition: made.value.id }, body: { commands } })
  const cursor = recorded.ok && recorded.value.results[0]?.ok ? recorded.value.results[0].cursor : -1
  await expect.poll(() => heard, { timeout: 10_000 }).toEqual([0, cursor])
  const other = await openCoalition(dataFolder, 'River', { create: false })
  if (!other.ok) throw new Error(other.problem.detail)
  await other.value.store.record([commandMaker(50)({ type: 'item.confirm', item: 'none' })], 'import')
  await other.value.store.record(
    [commandMaker(60)({ type: 'reading.record', reading }, '2026-01-13T09:00:00Z')],
    'import',
  )
  other.value.close()
  await expect.poll(() => heard.length, { timeout: 10_000 }).toBe(3)
  const facts = await call('facts', { parameters: { coalition: made.value.id } })
  expect(facts.ok && facts.value.cursor).toBe(heard[2])
  socket.close()
})

test('a WebSocket of another site or of nobody is refused', async () => {
  const server = await start(makeFolder())
  const { call, cookie } = await signIn(server)
  const made = await call('createCoalition', { body: { name: 'River' } })
  const id = made.ok ? made.value.id : ''
  const statusFor = async (headers: Record<string, string>): Promise<number> =>
    await new Promise((resolve) => {
      const socket = new WebSocket(`${server.url.replace('http', 'ws')}/v1/coalitions/${id}/live`, { headers })
      socket.on('unexpected-response', (_request, answer) => resolve(answer.statusCode ?? 0))
      socket.on('open', () => resolve(101))
      socket.on('error', () => undefined)
    })
  expect(await statusFor({ cookie, origin: server.url })).toBe(101)
  expect(await statusFor({ cookie, origin: 'https://evil.example' })).toBe(403)
  expect(await statusFor({ cookie })).toBe(403)
  expect(await statusFor({ origin: server.url })).toBe(401)
})

test('the dashboard is served with its headers, hashed files for ever, and nothing outside its folder', async () => {
  const server = await start(makeFolder())
  const page = await fetch(`${server.url}/c/river/today`)
  expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-cache'])
  expect(await page.text()).toContain('<title>Evenkeel</title>')
  const policy = page.headers.get('content-security-policy') ?? ''
  expect(policy).toContain("script-src 'self';")
  for (const rule of [
    "frame-ancestors 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    'report-uri /v1/policy-reports',
  ]) {
    expect(policy.split('; ')).toContain(rule)
  }
  expect(page.headers.get('referrer-policy')).toBe('no-referrer')
  expect(page.headers.get('cross-origin-opener-policy')).toBe('same-origin')
  expect(policy).toContain("require-trusted-types-for 'script'")
  expect(page.headers.get('x-content-type-options')).toBe('nosniff')
  const asset = await fetch(`${server.url}/assets/main-abc.js`)
  expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect((await fetch(`${server.url}/assets/gone.js`)).status).toBe(404)
  for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/assets/..%2f..%2fsecret.txt', '/..%5csecret.txt']) {
    expect(await (await fetch(server.url + path)).text()).not.toContain('not for the web')
  }
})

test('no listing of a folder, no file beside the dashboard’s own and no TRACE is answered', async () => {
  const dataFolder = makeFolder()
  mkdirSync(join(dataFolder, '.git'))
  writeFileSync(join(dataFolder, '.git', 'config'), 'not for the web')
  const server = await start(dataFolder)
  for (const path of ['/assets', '/assets/', '/.git/config', '/.git/', '/../.git/config']) {
    const text = await (await fetch(server.url + path)).text()
    expect([path, text.includes('not for the web'), text.includes('main-abc.js')]).toEqual([path, false, false])
  }
  for (const path of ['/', '/assets/main-abc.js', '/v1/health', '/v1/docs']) {
    const { port } = new URL(server.url)
    const status = await new Promise<number>((resolve, reject) => {
      request({ port, path, method: 'TRACE', headers: { 'x-secret': 'planted' } }, (answer) => {
        answer.resume()
        answer.on('end', () => resolve(answer.statusCode ?? 0))
      })
        .on('error', reject)
        .end()
    })
    expect([path, [404, 405].includes(status)]).toEqual([path, true])
  }
})

test('a folder has one server at a time, and the next one when that has stopped', async () => {
  const dataFolder = makeFolder()
  const first = await start(dataFolder)
  const options = { dataFolder, port: 0, dashboardFolder: dataFolder }
  expect(await startServer(options)).toMatchObject({ ok: false, problem: { code: 'folder-in-use' } })
  const { call } = await signIn(first)
  expect((await call('createCoalition', { body: { name: 'River' } })).ok).toBe(true)
  for (const one of open.splice(0)) await one.close()
  expect((await start(dataFolder)).url).toMatch(/^http/)
})

test('a taken port, a folder that cannot be written and a broken database each give one sentence', async () => {
  const dataFolder = makeFolder()
  const server = await start(dataFolder)
  const options = { dataFolder: makeFolder(), port: 0, dashboardFolder: dataFolder }
  const port = Number(new URL(server.url).port)
  const taken = await startServer({ ...options, port })
  expect(taken).toMatchObject({ ok: false, problem: { code: 'port-taken' } })
  const file = join(makeFolder(), 'file')
  writeFileSync(file, '')
  const unwritable = await startServer({ ...options, dataFolder: join(file, 'inside') })
  expect(unwritable).toMatchObject({ ok: false, problem: { code: 'folder-not-writable' } })
  const broken = makeFolder()
  writeFileSync(join(broken, 'directory.sqlite'), 'this is no database, whatever its name says'.repeat(200))
  const unreadable = await startServer({ ...options, dataFolder: broken })
  expect(unreadable).toMatchObject({ ok: false, problem: { code: 'database-unreadable' } })
  const again = await startServer({ ...options, dataFolder: makeFolder() })
  expect(again.ok).toBe(true)
  if (again.ok) await again.value.close()
})
