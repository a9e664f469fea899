import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Command } from '@evenkeel/domain/command.ts'
import { ulidFrom } from '@evenkeel/domain/identifier.ts'
import { putLoad, type LoadResult } from './load.ts'
import { median } from './side-by-side.ts'

const CONNECTIONS = 32
const ROUNDS = 5
const ROUND_MS = 2000
const WARM_UP_MS = 1500
const DOCUMENTS = 200
const ITEMS_A_MEETING = 8

export interface ServerTiming {
  readonly name: string
  readonly requestsPerSecond: number
  /** How many times the first server's requests a second these are. */
  readonly ratio: number
  readonly p50Ms: number
  readonly p99Ms: number
  readonly refused: number
}

interface Server {
  readonly name: string
  readonly child: ChildProcess
  readonly port: number
  readonly path: string
  readonly token: string
}

let made = 0

/** A meeting a week, with eight items each in every document. */
function dateOfMeeting(): string {
  const week = Math.floor(made / DOCUMENTS / ITEMS_A_MEETING)
  return new Date(Date.UTC(2020, 0, 6) + week * 7 * 86_400_000).toISOString().slice(0, 10)
}

/** One item that a note-taker confirmed in one of two hundred running documents. */
function nextBody(): string {
  made += 1
  const item = {
    text: `Ask the river groups of district ${made} for their letters of support`,
    parties: [{ party: { name: `Person ${String.fromCharCode(65 + (made % 26))} Number` }, role: 'owner' as const }],
    due: null,
    dueWords: null,
    done: false,
    confirmation: 'confirmed' as const,
    locator: { line: made, endLine: made },
    quote: `- [ ] Ask the river groups of district ${made} for their letters of support`,
    by: 'checklist',
  }
  const key = `notes-${made % DOCUMENTS}`
  const meeting = { title: 'Weekly', date: dateOfMeeting(), attendance: [], speaking: [], speakingMethod: null }
  const command: Command = {
    id: ulidFrom(Date.now(), randomBytes(10)),
    at: '2026-01-06T09:00:00Z',
    body: {
      type: 'reading.record',
      reading: {
        source: { kind: 'document', key, title: key, url: null },
        complete: false,
        meetings: [{ ...meeting, transitions: [], items: [item], decisions: [] }],
      },
    },
  }
  return JSON.stringify({ commands: [command] })
}

async function start(name: string, kind: 'raw' | 'evenkeel', options: readonly string[]): Promise<Server> {
  const script = fileURLToPath(new URL('bench-server.ts', import.meta.url))
  const child = spawn(process.execPath, [...options, script, kind], { stdio: ['ignore', 'pipe', 'inherit'] })
  if (child.stdout === null) throw new Error('the server has no output')
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const { port, path, token } = JSON.parse(line.toString('utf8')) as Omit<Server, 'name' | 'child'>
  return { name, child, port, path, token }
}

async function load(server: Server, milliseconds: number): Promise<LoadResult> {
  return await putLoad({
    port: server.port,
    path: server.path,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${server.token}` },
    body: nextBody,
    connections: CONNECTIONS,
    milliseconds,
  })
}

/** Returns what one durable, authenticated command costs beside a bare server that only checks it, taking turns in one run; `options` go to Node for our server. */
export async function benchApi(options: readonly string[] = []): Promise<readonly ServerTiming[]> {
  const servers = [await start('node:http + zod', 'raw', []), await start('evenkeel, durable', 'evenkeel', options)]
  try {
    for (const server of servers) await load(server, WARM_UP_MS)
    const rounds = servers.map((): LoadResult[] => [])
    for (let round = 0; round < ROUNDS; round++) {
      for (const [index, server] of servers.entries()) rounds[index]?.push(await load(server, ROUND_MS))
    }
    const of = (index: number, value: (result: LoadResult) => number): number =>
      median((rounds[index] ?? []).map(value))
    return servers.map(({ name }, index) => ({
      name,
      requestsPerSecond: of(index, (result) => result.requestsPerSecond),
      ratio: of(index, (result) => result.requestsPerSecond) / of(0, (result) => result.requestsPerSecond),
      p50Ms: of(index, (result) => result.p50Ms),
      p99Ms: of(index, (result) => result.p99Ms),
      refused: (rounds[index] ?? []).reduce((sum, { refused }) => sum + refused, 0),
    }))
  } finally {
    for (const { child } of servers) {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    }
  }
}
