import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { startServer, type RunningServer } from './start-server.ts'

const ends: (() => Promise<void> | void)[] = []

afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end()
})

async function start(): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-'))
  ends.push(() => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html>')
  writeFileSync(join(folder, 'assets', 'main.js'), 'export const words = 1\n'.repeat(1000))
  writeFileSync(join(folder, 'assets', 'tiny.js'), 'export {}')
  writeFileSync(join(folder, 'assets', 'picture.png'), Buffer.alloc(5000))
  const started = await startServer({ dataFolder: folder, port: 0, dashboardFolder: folder })
  if (!started.ok) throw new Error(started.problem.detail)
  ends.push(started.value.close)
  return started.value
}

interface Answer {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}

/** Asks without the client's own unpacking. */
async function ask(url: string, headers: Record<string, string>, body?: string): Promise<Answer> {
  return await new Promise((resolve, reject) => {
    const asked = request(url, { headers, method: body === undefined ? 'GET' : 'POST' }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
      )
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

test('a file and a description are sent compressed to who takes that, and are the same when unpacked', async () => {
  const { url } = await start()
  for (const path of ['/assets/main.js', '/assets/main.js', '/v1/openapi.json', '/v1/docs']) {
    const plain = await ask(url + path, {})
    const brotli = await ask(url + path, { 'accept-encoding': 'gzip, deflate, br' })
    const gzip = await ask(url + path, { 'accept-encoding': 'gzip' })
    expect([
      plain.headers['content-encoding'],
      brotli.headers['content-encoding'],
      gzip.headers['content-encoding'],
    ]).toEqual([undefined, 'br', 'gzip'])
    for (const { headers } of [plain, brotli, gzip]) expect(headers['vary']).toContain('accept-encoding')
    expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true)
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true)
    expect(brotli.body.length).toBeLessThan(plain.body.length / 3)
  }
})

test('what is short, or no text, or refused by weight, is sent as it is', async () => {
  const { url } = await start()
  for (const [path, encoding] of [
    ['/assets/tiny.js', 'br'],
    ['/assets/picture.png', 'br'],
    ['/assets/gone.js', 'br'],
    ['/assets/main.js', 'br;q=0, gzip;q=0.0'],
    ['/assets/main.js', 'zstd'],
  ] as const) {
    expect((await ask(url + path, { 'accept-encoding': encoding })).headers['content-encoding']).toBeUndefined()
  }
})

test('what carries a secret is never compressed', async () => {
  const server = await start()
  const { url } = server
  const json = { 'content-type': 'application/json', 'accept-encoding': 'br, gzip', origin: url }
  const signedIn = await ask(
    `${url}/v1/sign-in`,
    json,
    JSON.stringify({ token: server.signInUrl.split('#')[1], padding: 'x'.repeat(5000) }),
  )
  const cookie = signedIn.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
  const long = 'A long name '.repeat(16)
  const answers = [signedIn]
  for (let made = 0; made < 10; made++)
    answers.push(await ask(`${url}/v1/coalitions`, { ...json, cookie }, JSON.stringify({ name: long })))
  const session = await ask(`${url}/v1/session`, { ...json, cookie })
  expect(session.body.length).toBeGreaterThan(2000)
  answers.push(session, await ask(`${url}/v1/pairings`, json, JSON.stringify({ deviceName: 'x' })))
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
  for (const { headers } of answers) expect(headers['content-encoding']).toBeUndefined()
  const { id } = JSON.parse(answers[1]?.body.toString() ?? '') as { id: string }
  const facts = await ask(`${url}/v1/coalitions/${id}/facts`, { ...json, cookie })
  expect([facts.status, facts.headers['content-encoding']]).toEqual([200, undefined])
})
