import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Command } from '@evenkeel/domain/command.ts'
import { ulidFrom } from '@evenkeel/domain/identifier.ts'
import type { ReadItem } from '@evenkeel/domain/reading.ts'
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
  /** How many items were sent and answered for in a second; 0 for a request that carries none. */
  readonly capturesPerSecond: number
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

function nextItem(): ReadItem {
  made += 1
  return {
    text: `Ask the river groups of district ${made} for their letters of support`,
    parties: [{ party: { name: `Person ${String.fromCharCode(65 + (made % 26))} Number` }, role: 'owner' }],
    due: null,
    dueWords: null,
    done: false,
    confirmation: 'confirmed',
    locator: { line: made, endLine: made },
    quote: `- [ ] Ask the river groups of district ${made} for their letters of support`,
    by: 'checklist',
  }
}

/** What a note-taker confirmed in one of two hundred running documents: one item, or those of a whole meeting. */
function nextCommand(count: number): Command {
  const items = Array.from({ length: count }, nextItem)
  const key = `notes-${Math.floor(made / count) % DOCUMENTS}`
  const meeting = { title: 'Weekly', date: dateOfMeeting(), attendance: [], speaking: [], speakingMethod: null }
  return {
    id: ulidFrom(Date.now(), randomBytes(10)),
    at: '2026-01-06T09:00:00Z',
    body: {
      type: 'reading.record',
      reading: {
        source: { kind: 'document', key, title: key, url: null },
        complete: false,
        meetings: [{ ...meeting, transitions: [], items, decisions: [] }],
      },
    },
  }
}

function bodyOf({ commands, items = 1 }: Contender): () => string {
  return () => JSON.stringify({ commands: Array.from({ length: commands }, () => nextCommand(items)) })
}

type Kind = 'raw' | 'hono' | 'least' | 'evenkeel' | 'workerd'

interface Contender {
  readonly name: string
  readonly kind: Kind
  /** Another path than that of commands. */
  readonly path?: string
  /** How many commands a request carries; none makes it a GET. */
  readonly commands: number
  /** How many items each command carries; left out, one. */
  readonly items?: number
}

async function start({ name, kind, path }: Contender, options: readonly string[]): Promise<Server> {
  const script = fileURLToPath(new URL('bench-server.ts', import.meta.url))
  const child = spawn(process.execPath, [...options, script, kind], { stdio: ['ignore', 'pipe', 'inherit'] })
  if (child.stdout === null) throw new Error('the server has no output')
  // A server's log may come first.
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith('{"port":')) continue
    const found = JSON.parse(line) as Omit<Server, 'name' | 'child'>
    child.stdout.resume()
    return { name, child, ...found, path: path ?? found.path }
  }
  throw new Error(`the server ${name} ended before it could be asked`)
}

async function load(server: Server, contender: Contender, milliseconds: number): Promise<LoadResult> {
  return await putLoad({
    port: server.port,
    path: server.path,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${server.token}` },
    body: contender.commands === 0 ? null : bodyOf(contender),
    connections: CONNECTIONS,
    milliseconds,
  })
}

const RAW: Contender = { name: 'node:http + zod', kind: 'raw', commands: 1 }
const LEAST: Contender = { name: 'the least that is durable', kind: 'least', commands: 1 }

/** What each bench sets side by side; the first of each is the measure of the others. */
export const apiBenches: Readonly<Record<string, readonly Contender[]>> = {
  'POST of one command': [
    RAW,
    { name: 'bare Hono + zod', kind: 'hono', commands: 1 },
    LEAST,
    { name: 'evenkeel, durable', kind: 'evenkeel', commands: 1 },
  ],
  'POST of fifty commands': [
    { ...RAW, commands: 50 },
    { ...LEAST, commands: 50 },
    { name: 'evenkeel, durable', kind: 'evenkeel', commands: 50 },
  ],
  'POST of one reading of fifty items': [
    { ...RAW, items: 50 },
    { ...LEAST, items: 50 },
    { name: 'evenkeel, durable', kind: 'evenkeel', commands: 1, items: 50 },
  ],
  'in workerd': [
    RAW,
    // Every other door that is open to anybody counts who comes, which takes a call to the directory.
    { name: 'workerd, no storage', kind: 'workerd', path: '/v1/docs/style.css', commands: 0 },
    { name: 'workerd, one command', kind: 'workerd', commands: 1 },
  ],
}

/** Returns what servers do beside the first of them, taking turns in one run; `options` go to Node for our own server. */
export async function benchServers(
  contenders: readonly Contender[],
  options: readonly string[] = [],
): Promise<readonly ServerTiming[]> {
  const servers: Server[] = []
  try {
    for (const one of contenders) servers.push(await start(one, one.kind === 'evenkeel' ? options : []))
    const put = async (index: number, milliseconds: number): Promise<LoadResult | null> => {
      const server = servers[index]
      const contender = contenders[index]
      return server === undefined || contender === undefined ? null : await load(server, contender, milliseconds)
    }
    for (const index of servers.keys()) await put(index, WARM_UP_MS)
    const rounds = servers.map((): LoadResult[] => [])
    for (let round = 0; round < ROUNDS; round++) {
      for (const index of servers.keys()) {
        const result = await put(index, ROUND_MS)
        if (result !== null) rounds[index]?.push(result)
      }
    }
    const of = (index: number, value: (result: LoadResult) => number): number =>
      median((rounds[index] ?? []).map(value))
    return servers.map(({ name }, index) => ({
      name,
      requestsPerSecond: of(index, (result) => result.requestsPerSecond),
      capturesPerSecond:
        of(index, (result) => result.requestsPerSecond) *
        (contenders[index]?.commands ?? 0) *
        (contenders[index]?.items ?? 1),
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
