import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { coalitionPath, directoryPath } from '@evenkeel/api/node/data-folder.ts'
import { digestOnNode } from '@evenkeel/api/node/digest-on-node.ts'
import { openCoalition } from '@evenkeel/api/node/local-coalitions.ts'
import { openNodeSqlite } from '@evenkeel/api/node/node-sqlite-driver.ts'
import { openSqlDirectory } from '@evenkeel/api/store/sql-directory.ts'
import type { Command } from '@evenkeel/domain/command.ts'
import { ulidFrom } from '@evenkeel/domain/identifier.ts'
import { serverFlags } from './server-flags.ts'
import { median } from './side-by-side.ts'

const COALITIONS = 1000
const ITEMS = 40

export interface ApiFigures {
  readonly coalitions: number
  /** From the start of the process to its first answer: where nothing was compiled before, and later. */
  readonly startMs: { readonly first: number; readonly later: number }
  /** The first facts of a coalition that was not open, by HTTP: the middle one, and 99 of 100. */
  readonly coldMs: { readonly median: number; readonly p99: number }
  /** The middle one of the same facts asked for again: what the machine and the way there take by themselves. */
  readonly warmMs: number
  /** What the server holds in memory before and after all of them were asked for; null where the system does not tell. */
  readonly memoryMb: { readonly before: number | null; readonly after: number | null }
}

/** Returns how long a server takes to start and each of a thousand coalitions to answer first, and what memory that takes. */
export async function measureApi(): Promise<ApiFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-bench-'))
  try {
    const ids = await makeCoalitions(folder)
    const first = await start(folder)
    await end(first)
    const { child, url, signInUrl, startMs: later } = await start(folder)
    const signedIn = await fetch(`${url}/v1/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url },
      body: JSON.stringify({ token: signInUrl.split('#')[1] }),
    })
    const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
    const before = residentMegabytes(child.pid)
    const cold: number[] = []
    const warm: number[] = []
    for (const id of ids) {
      for (const times of [cold, warm]) {
        const asked = performance.now()
        const answer = await fetch(`${url}/v1/coalitions/${id}/facts`, { headers: { cookie } })
        await answer.arrayBuffer()
        times.push(performance.now() - asked)
        if (answer.status !== 200) throw new Error(`the facts were answered with ${answer.status}`)
      }
    }
    const after = residentMegabytes(child.pid)
    await end({ child })
    const sorted = cold.toSorted((one, other) => one - other)
    const p99 = sorted[Math.floor(sorted.length * 0.99)] ?? Number.NaN
    return {
      coalitions: COALITIONS,
      startMs: { first: first.startMs, later },
      coldMs: { median: median(cold), p99 },
      warmMs: median(warm),
      memoryMb: { before, after },
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Started {
  readonly child: ChildProcess
  readonly url: string
  readonly signInUrl: string
  readonly startMs: number
}

/** Starts the server as `npm start` does: what it loads is kept compiled for the next time. */
async function start(folder: string): Promise<Started> {
  const script = fileURLToPath(import.meta.resolve('@evenkeel/api/testing/run-server.ts'))
  const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') }
  const begun = performance.now()
  const child = spawn(process.execPath, [...serverFlags(), script, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env,
  })
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const { url, signInUrl } = JSON.parse(line.toString('utf8')) as { url: string; signInUrl: string }
  await (await fetch(`${url}/v1/health`)).arrayBuffer()
  return { child, url, signInUrl, startMs: performance.now() - begun }
}

async function end({ child }: Pick<Started, 'child'>): Promise<void> {
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

/** One is made as people make it; the others are copies, since only opening them is measured. */
async function makeCoalitions(folder: string): Promise<string[]> {
  const opened = await openCoalition(folder, 'Bench', { create: true })
  if (!opened.ok) throw new Error(opened.problem.detail)
  const { id: first, store, close } = opened.value
  await store.record([reading()], 'bench')
  close()
  const driver = openNodeSqlite(directoryPath(folder))
  const directory = openSqlDirectory(driver, Date.now, digestOnNode)
  const ids = driver.transaction(() =>
    Array.from({ length: COALITIONS }, (_, made) => directory.addCoalition(`Coalition ${made}`, false, Date.now()).id),
  )
  driver.close()
  for (const id of ids) copyFileSync(coalitionPath(folder, first), coalitionPath(folder, id))
  return ids
}

function reading(): Command {
  const items = Array.from({ length: ITEMS }, (_, index) => ({
    text: `Ask district ${index} for its letter of support`,
    parties: [{ party: { name: `Person ${String.fromCharCode(65 + (index % 26))} Number` }, role: 'owner' as const }],
    due: null,
    dueWords: null,
    done: false,
    confirmation: 'confirmed' as const,
    locator: { line: index + 1, endLine: index + 1 },
    quote: `- [ ] Ask district ${index} for its letter of support`,
    by: 'checklist',
  }))
  const meeting = { title: 'Weekly', date: '2026-01-05', attendance: [], speaking: [], speakingMethod: null }
  return {
    id: ulidFrom(1, new Uint8Array(10)),
    at: '2026-01-06T09:00:00Z',
    body: {
      type: 'reading.record',
      reading: {
        source: { kind: 'document', key: 'notes', title: 'notes', url: null },
        complete: true,
        meetings: [{ ...meeting, transitions: [], items, decisions: [] }],
      },
    },
  }
}

function residentMegabytes(pid: number | undefined): number | null {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024)
  } catch {
    return null
  }
}
