import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { addFailure, newTally, type Fault, type FaultResult } from '../fault.ts'
import { connectServer } from '@evenkeel/api/testing/connect-server.ts'
import { seededRandom } from '../seeded-random.ts'
import { malformRequest, type Target } from './malformed-request.ts'
import { sendRaw } from './send-raw.ts'

const CONNECTIONS = 16
const CUT_OFF_MS = 150
const WAIT_MS = 10_000
const GROWTH_MAX_MB = 50
/**
 * With room to spare, the engine lets its heap grow by a hundred megabytes before it cleans up, which hides what is
 * really kept: in a narrow one, whatever is kept for good shows, or ends the server.
 */
const NARROW_HEAP = ['--max-semi-space-size=2', '--max-old-space-size=192']
/** How much more the server may hold when it was made to clean up: forty bytes of each of 100,000 requests. */
const KEPT_MAX_MB = 4
const tellKept = import.meta.resolve('./tell-kept.ts')
const WARM_UP = 3000

/** Requests that no server should take: each is refused with a status of 400 to 499, none ends the server, and its memory stays flat. */
export const malformedRequests: Fault = {
  name: 'malformed',
  unit: 'requests',
  short: 1500,
  full: 100_000,
  run: sendMalformed,
}

/** Resolves to what became of malformed requests: "corrupt" counts those that were taken, or brought the server down. */
async function sendMalformed(count: number, seed: number): Promise<FaultResult> {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-malformed-'))
  const server = await startServer(folder)
  const tally = newTally()
  const statuses = new Map<number | 'closed', number>()
  try {
    const target = await findTarget(server)
    const random = seededRandom(seed)
    const send = async (): Promise<void> => {
      const request = malformRequest(random, target)
      const answer = await sendRaw(server.port, request.bytes, request.mayBeCutOff ? CUT_OFF_MS : WAIT_MS)
      const [status] = answer.statuses
      const isRefused = status !== undefined && status >= 400 && status < 500 && isProblem(answer.text)
      const isCutOff = status === undefined && (request.mayBeCutOff || answer.ended === 'closed')
      statuses.set(status ?? 'closed', (statuses.get(status ?? 'closed') ?? 0) + 1)
      if (isRefused || isCutOff) return
      const words = `${request.kind}: ${answer.ended}, ${answer.text.slice(0, 120)} to ${request.bytes.toString('latin1', 0, 160)}`
      addFailure(tally, 'corrupt', 1, JSON.stringify(words))
    }
    const sendMany = async (many: number): Promise<void> => {
      let sent = 0
      const lane = async (): Promise<void> => {
        while (sent < many) {
          sent += 1
          await send()
        }
      }
      await Promise.all(Array.from({ length: CONNECTIONS }, lane))
    }
    const warmUp = Math.min(WARM_UP, Math.floor(count / 2))
    await sendMany(warmUp)
    const before = { kept: await keptMegabytes(server.child), held: residentMegabytes(server.child) }
    await sendMany(count - warmUp)
    const after = { kept: await keptMegabytes(server.child), held: residentMegabytes(server.child) }
    const isAlive = (await fetch(`http://127.0.0.1:${server.port}/v1/health`)).status === 200
    addFailure(tally, 'corrupt', isAlive ? 0 : 1, 'the server no longer answers')
    const kept = after.kept - before.kept
    addFailure(tally, 'corrupt', kept > KEPT_MAX_MB ? 1 : 0, `${kept.toFixed(1)} MB more are kept`)
    const growth = before.held === null || after.held === null ? null : after.held - before.held
    addFailure(tally, 'corrupt', growth !== null && growth > GROWTH_MAX_MB ? 1 : 0, `memory grew by ${growth} MB`)
    const figures = [...statuses].map(([status, times]) => `${times}× ${status}`)
    const memory = `kept ${before.kept.toFixed(1)} to ${after.kept.toFixed(1)} MB`
    const held = growth === null ? '' : `, with what may be taken back ${before.held} to ${after.held} MB`
    return { count, ...tally, figures: `${figures.join(', ')}; ${memory}${held}` }
  } finally {
    const ended = once(server.child, 'exit')
    server.child.kill('SIGKILL')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
}

function isProblem(answer: string): boolean {
  return /\r\ncontent-type: application\/problem\+json/i.test(answer)
}

interface Started {
  readonly child: ChildProcess
  readonly port: number
  readonly url: string
  readonly signInUrl: string
}

async function startServer(folder: string): Promise<Started> {
  const script = fileURLToPath(import.meta.resolve('@evenkeel/api/testing/run-server.ts'))
  const words = [...NARROW_HEAP, '--expose-gc', '--import', tellKept, script, folder]
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] })
  if (child.stdout === null) throw new Error('the server has no output')
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const { url, signInUrl } = JSON.parse(line.toString('utf8')) as { url: string; signInUrl: string }
  return { child, url, signInUrl, port: Number(new URL(url).port) }
}

/** Pairs a device, so that what is refused is refused for its shape and not for who sends it. */
async function findTarget({ url, signInUrl }: Started): Promise<Target> {
  const connected = await connectServer(url, signInUrl)
  if (!connected.ok) throw new Error(connected.problem.detail)
  const { call } = connected.value
  const session = await call('session')
  const coalition = session.ok ? (session.value.coalitions[0]?.id ?? '') : ''
  const started = await call('startPairing', { body: { deviceName: 'malformed' } })
  if (!started.ok) throw new Error(started.problem.detail)
  await call('approvePairing', { body: { userCode: started.value.userCode, coalition } })
  const polled = await call('pollPairing', { body: { deviceCode: started.value.deviceCode } })
  if (!polled.ok || polled.value.status !== 'approved') throw new Error('no device was paired')
  return { host: new URL(url).host, token: polled.value.token, coalition }
}

/** Resolves to what a server still holds when it was made to clean up. */
async function keptMegabytes(child: ChildProcess): Promise<number> {
  const told = once(child, 'message')
  child.send('kept')
  const [bytes] = (await told) as [number]
  return bytes / 1024 / 1024
}

/** Returns what a process holds in memory, null where the system does not tell. */
function residentMegabytes({ pid }: ChildProcess): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Math.round(Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024)
  } catch {
    return null
  }
}
