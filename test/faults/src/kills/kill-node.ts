import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openCoalition } from '@evenkeel/api/node/local-coalitions.ts'
import { succeed } from '@evenkeel/domain/problem.ts'
import { addFailure, type Fault, type FaultResult } from '../fault.ts'
import { connectServer } from '@evenkeel/api/testing/connect-server.ts'
import { checkImage } from '../power-cut/check-image.ts'
import { killInFolders, sendTo, workUntilKilled, type KillInOneFolder } from './kill-in-folders.ts'
import { retryingWriters } from './retrying-writers.ts'

const script = fileURLToPath(new URL('serve.ts', import.meta.url))
const WRITERS = 12
/** A folder is served and killed so often before it is checked, and another one begun. */
const KILLS_PER_FOLDER = 25
const LIFE_MS = 150

interface Server {
  readonly child: ChildProcess
  readonly address: Promise<{ readonly url: string; readonly signInUrl: string } | null>
}

function startChild(dataFolder: string): Server {
  const child = spawn(process.execPath, [script, dataFolder], {
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'evenkeel-compiled') },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = new Promise<{ url: string; signInUrl: string } | null>((resolve) => {
    child.stdout.once('data', (line: Buffer) =>
      resolve(JSON.parse(line.toString('utf8')) as { url: string; signInUrl: string }),
    )
    child.once('exit', () => resolve(null))
  })
  return { child, address }
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) throw new Error('the server ended before it was killed')
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

const killInOneFolder: KillInOneFolder = async (kills, random, tally, repeat) => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'evenkeel-kills-'))
  try {
    const made = await openCoalition(dataFolder, 'River', { create: true })
    if (!made.ok) throw new Error(made.problem.detail)
    made.value.close()
    const { id } = made.value
    const writers = retryingWriters(id, WRITERS, random)
    for (let number = 0; number < kills; number++) {
      const { child, address } = startChild(dataFolder)
      // Some die while they start.
      const early = random.chance(0.1) ? wait(random.below(400)).then(() => null) : address
      const found = await early
      const connected = found === null ? null : await connectServer(found.url, found.signInUrl)
      if (connected?.ok) {
        await workUntilKilled(writers, sendTo(connected.value.call, id), random, LIFE_MS, () => kill(child))
      } else await kill(child)
    }
    const opened = await openCoalition(dataFolder, 'River', { create: false })
    if (!opened.ok) throw new Error(opened.problem.detail)
    await writers.finish(async (commands) => succeed(await opened.value.store.record(commands, 'checker')))
    opened.value.close()
    await checkImage(dataFolder, [{ kind: 'coalition', id, name: 'River' }, ...writers.acknowledged], tally, repeat)
    return writers
  } catch (error) {
    addFailure(tally, 'corrupt', 1, `${error instanceof Error ? (error.stack ?? '') : String(error)} (${repeat})`)
    return null
  } finally {
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

async function killNode(count: number, seed: number): Promise<FaultResult> {
  return await killInFolders(count, KILLS_PER_FOLDER, seed, killInOneFolder)
}

export const nodeKills: Fault = { name: 'kill-node', unit: 'kills', short: 5, full: 1000, run: killNode }
