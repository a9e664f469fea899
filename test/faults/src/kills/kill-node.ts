import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openCoalition } from '@evenkeel/api/node/local-coalitions.ts'
import { fail, succeed } from '@evenkeel/domain/problem.ts'
import { addFailure, newTally, type Fault, type FaultResult, type Tally } from '../fault.ts'
import { connectServer } from '../load/connect-server.ts'
import { checkImage } from '../power-cut/check-image.ts'
import { seededRandom, type Random } from '../seeded-random.ts'
import { retryingWriters, type Send } from './retrying-writers.ts'

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

const wait = async (milliseconds: number): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** Returns how many commands were acknowledged and how many of them had been sent before. */
async function killInOneFolder(kills: number, random: Random, tally: Tally, repeat: string): Promise<[number, number]> {
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
        const send: Send = async (commands) => {
          const answer = await connected.value.call('record', {
            parameters: { coalition: id },
            body: { commands: [...commands] },
          })
          return answer.ok ? succeed(answer.value.results) : fail(answer.problem.code, answer.problem.detail)
        }
        const work = writers.work(send)
        // The first answers of a server take longest: it should die among later ones too.
        const before = writers.acknowledged.length
        for (let step = 0; step < 200 && writers.acknowledged.length === before; step++) await wait(5)
        await wait(random.below(LIFE_MS))
        await kill(child)
        await work
      } else await kill(child)
    }
    const opened = await openCoalition(dataFolder, 'River', { create: false })
    if (!opened.ok) throw new Error(opened.problem.detail)
    await writers.finish(async (commands) => succeed(await opened.value.store.record(commands, 'checker')))
    opened.value.close()
    await checkImage(dataFolder, [{ kind: 'coalition', id, name: 'River' }, ...writers.acknowledged], tally, repeat)
    return [writers.acknowledged.length, writers.repeated()]
  } catch (error) {
    addFailure(tally, 'corrupt', 1, `${error instanceof Error ? (error.stack ?? '') : String(error)} (${repeat})`)
    return [0, 0]
  } finally {
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

async function killNode(count: number, seed: number): Promise<FaultResult> {
  const random = seededRandom(seed)
  const tally = newTally()
  let acknowledged = 0
  let repeated = 0
  for (let done = 0; done < count; done += KILLS_PER_FOLDER) {
    const kills = Math.min(KILLS_PER_FOLDER, count - done)
    const [answers, repeats] = await killInOneFolder(
      kills,
      random,
      tally,
      `seed ${seed}, kills ${done} to ${done + kills}`,
    )
    acknowledged += answers
    repeated += repeats
  }
  return {
    count,
    ...tally,
    figures: `${acknowledged} commands acknowledged, ${repeated} of them sent again after a kill`,
  }
}

export const nodeKills: Fault = { name: 'kill-node', unit: 'kills', short: 5, full: 1000, run: killNode }
