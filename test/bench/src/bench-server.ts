import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAdaptorServer } from '@hono/node-server'
import { startServer } from '@evenkeel/api/node/start-server.ts'
import { connectServer } from '@evenkeel/api/testing/connect-server.ts'
import { valueOf } from '@evenkeel/api/testing/outcomes.ts'
import { RecordRequest } from '@evenkeel/contract/record.ts'
import { Command } from '@evenkeel/domain/command.ts'
import { startEdge } from '@evenkeel/test-faults/edge/start-edge.ts'
import { Hono } from 'hono'
import { startLeastDurable } from './least-durable.ts'

/** Where the bench finds a server, printed as one line of JSON. */
interface Address {
  readonly port: number
  readonly path: string
  readonly token: string
}

/** The least that a server of this kind can do: it reads and checks the body, and records nothing. */
async function startRaw(): Promise<Address> {
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const parsed = RecordRequest.safeParse(JSON.parse(Buffer.concat(parts).toString('utf8')))
      const commands = parsed.success ? parsed.data.commands.map((one) => Command.safeParse(one)) : []
      const results = commands.map((one) => ({ ok: one.success, id: one.success ? one.data.id : null }))
      const body = JSON.stringify({ results })
      response.writeHead(results.every(({ ok }) => ok) && results.length > 0 ? 200 : 400, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
      })
      response.end(body)
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return { port: (server.address() as AddressInfo).port, path: '/', token: 'none' }
}

/** The same by the framework that ours is made with. */
async function startHono(): Promise<Address> {
  const app = new Hono()
  app.post('/', async (context) => {
    const parsed = RecordRequest.safeParse(await context.req.json())
    const commands = parsed.success ? parsed.data.commands.map((one) => Command.safeParse(one)) : []
    const results = commands.map((one) => ({ ok: one.success, id: one.success ? one.data.id : null }))
    return context.json({ results }, results.every(({ ok }) => ok) && results.length > 0 ? 200 : 400)
  })
  const server = createAdaptorServer({ fetch: app.fetch })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return { port: (server.address() as AddressInfo).port, path: '/', token: 'none' }
}

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-bench-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

async function startEvenkeel(): Promise<Address> {
  const dataFolder = makeFolder()
  const started = await startServer({ dataFolder, port: 0, dashboardFolder: dataFolder })
  if (!started.ok) throw new Error(started.problem.detail)
  return await pairBench(started.value.url, started.value.signInUrl)
}

/** Our own application in workerd, its Durable Objects' databases in a folder. */
async function startWorkerd(): Promise<Address> {
  const { url } = await startEdge(makeFolder())
  const secret = await (await fetch(`${url}/owner-link`)).text()
  return await pairBench(url, `${url}/sign-in#${secret}`)
}

async function pairBench(url: string, signInUrl: string): Promise<Address> {
  const { call } = valueOf(await connectServer(url, signInUrl))
  const { id } = valueOf(await call('createCoalition', { body: { name: 'Bench' } }))
  const { deviceCode, userCode } = valueOf(await call('startPairing', { body: { deviceName: 'Bench' } }))
  valueOf(await call('approvePairing', { body: { userCode, coalition: id } }))
  const polled = valueOf(await call('pollPairing', { body: { deviceCode } }))
  if (polled.status !== 'approved') throw new Error('the bench was not paired')
  return { port: Number(new URL(url).port), path: `/v1/coalitions/${id}/commands`, token: polled.token }
}

const starts: Readonly<Record<string, () => Promise<Address>>> = {
  raw: startRaw,
  hono: startHono,
  least: async () => await startLeastDurable(makeFolder()),
  evenkeel: startEvenkeel,
  workerd: startWorkerd,
}
const start = starts[process.argv[2] ?? '']
if (start === undefined) throw new Error('there is no such server')
process.stdout.write(`${JSON.stringify(await start())}\n`)
process.on('SIGTERM', () => process.exit(0))
