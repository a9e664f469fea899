import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, readdirSync, readlinkSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { connectServer, type Connection } from '@evenkeel/api/testing/connect-server.ts'

const script = fileURLToPath(new URL('../kills/serve.ts', import.meta.url))

/** A server in a process of its own, with a signed-in coordinator. */
export interface ServerChild extends Connection {
  /** Returns the memory that the server holds, in megabytes. */
  readonly memory: () => number
  /** Returns how many files and sockets the server has open. */
  readonly openFiles: () => readonly string[]
  readonly stop: () => Promise<void>
  readonly child: ChildProcess
}

/** Starts a server on a data folder; rejects where it does not start. */
export async function startServerChild(
  dataFolder: string,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<ServerChild> {
  const stdio: ['ignore', 'pipe', 'inherit'] = ['ignore', 'pipe', 'inherit']
  const child = spawn(process.execPath, [script, dataFolder], { stdio, env: environment })
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const { url, signInUrl } = JSON.parse(line.toString('utf8')) as { url: string; signInUrl: string }
  const connected = await connectServer(url, signInUrl)
  if (!connected.ok) throw new Error(connected.problem.detail)
  return {
    ...connected.value,
    child,
    memory: () => Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
    openFiles: () => listOpenFiles(child.pid ?? 0),
    stop: async () => {
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    },
  }
}

function listOpenFiles(id: number): string[] {
  return readdirSync(`/proc/${id}/fd`).flatMap((file) => {
    try {
      return [readlinkSync(`/proc/${id}/fd/${file}`)]
    } catch {
      // It was closed meanwhile.
      return []
    }
  })
}
