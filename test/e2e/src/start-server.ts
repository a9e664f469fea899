import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** The real server in a process of its own, so that it can be killed as a power cut would. */
export interface ServerProcess {
  readonly url: string
  readonly signInUrl: string
  readonly port: number
  /** Ends it at once, without any farewell. */
  readonly kill: () => Promise<void>
}

const DASHBOARD = fileURLToPath(new URL('../../../apps/dashboard/dist/', import.meta.url))
const ENTRY = fileURLToPath(new URL('run-server.ts', import.meta.url))

async function firstLine(child: ChildProcess): Promise<string> {
  if (!child.stdout || !child.stderr) throw new Error('the server has no output')
  const complaints: string[] = []
  child.stderr.on('data', (part: Buffer) => complaints.push(part.toString()))
  for await (const line of createInterface({ input: child.stdout })) return line
  throw new Error(`the server ended before it was up: ${complaints.join('')}`)
}

/** Starts the server on a data folder; port 0 takes any free one, and the same port can be asked for again after a kill. `settings` are variables of its environment. */
export async function startServerProcess(
  dataFolder: string,
  port = 0,
  settings: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  const child = spawn(process.execPath, [ENTRY, dataFolder, String(port), DASHBOARD], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...settings },
  })
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
  })
  const told = JSON.parse(await firstLine(child)) as { url?: string; signInUrl?: string; problem?: { detail: string } }
  if (told.url === undefined || told.signInUrl === undefined)
    throw new Error(`no server: ${told.problem?.detail ?? ''}`)
  return {
    url: told.url,
    signInUrl: told.signInUrl,
    port: Number(new URL(told.url).port),
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}
