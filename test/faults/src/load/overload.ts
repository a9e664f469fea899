import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { addFailure, newTally, type Fault, type FaultResult } from '../fault.ts'
import { seededRandom } from '../seeded-random.ts'
import { inventCommand } from './invent-commands.ts'
import { startServerChild, type ServerChild } from './serve-child.ts'

const flood = fileURLToPath(new URL('flood.ts', import.meta.url))
const QUIET = 10
/** A note-taker's browser sends one request at a time, at most so often. */
const EVERY_MS = 100
/** Ten times as many connections as all the others together. */
const LOUD_CONNECTIONS = 10 * QUIET
const KEPT_SHARE = 0.9
const TURNS = 5
/** Below this part of what they send, the quiet are late already without anybody loud: the machine has no time for them. */
const CALM_SHARE = 0.95

interface Stretch {
  readonly perSecond: number
  readonly p99Ms: number
  readonly refused: number
}

const wait = async (milliseconds: number): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)))
}

/** Lets every quiet coalition send its commands for some seconds, one at a time and at its own pace. */
async function measure(server: ServerChild, coalitions: readonly string[], seconds: number): Promise<Stretch> {
  const random = seededRandom(3)
  const latencies: number[] = []
  let refused = 0
  const start = performance.now()
  const end = start + seconds * 1000
  await Promise.all(
    coalitions.map(async (coalition, index) => {
      for (let slot = start + index * (EVERY_MS / QUIET); slot < end; slot += EVERY_MS) {
        await wait(slot - performance.now())
        // Who is late does not make up for it: a slot that has passed is one that was lost.
        if (performance.now() > slot + EVERY_MS) continue
        const sentAt = performance.now()
        const commands = [inventCommand(random, Math.floor(sentAt * 1000) + index)]
        const answer = await server.call('record', { parameters: { coalition }, body: { commands } })
        if (answer.ok && answer.value.results[0]?.ok) latencies.push(performance.now() - sentAt)
        else refused += 1
      }
    }),
  )
  latencies.sort((one, other) => one - other)
  const p99Ms = latencies[Math.floor(latencies.length * 0.99)] ?? 0
  return { perSecond: latencies.length / ((performance.now() - start) / 1000), p99Ms, refused }
}

async function overload(seconds: number): Promise<FaultResult | string> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'evenkeel-overload-'))
  const tally = newTally()
  const server = await startServerChild(dataFolder)
  try {
    const coalitions: string[] = []
    for (let number = 0; number <= QUIET; number++) {
      const made = await server.call('createCoalition', { body: { name: `Coalition ${number}` } })
      if (!made.ok) throw new Error(made.problem.detail)
      coalitions.push(made.value.id)
    }
    const [loud = '', ...quiet] = coalitions
    await measure(server, quiet, 1)
    const words = [
      flood,
      server.url,
      `/v1/coalitions/${loud}/commands`,
      server.headers['cookie'] ?? '',
      String(LOUD_CONNECTIONS),
    ]
    const calm: Stretch[] = []
    const under: Stretch[] = []
    // By turns, for the machine may be busier with something else in one half of the time than in the other.
    for (let turn = 0; turn < TURNS; turn++) {
      calm.push(await measure(server, quiet, seconds / TURNS))
      const child = spawn(process.execPath, words, { stdio: 'inherit' })
      await wait(1500)
      under.push(await measure(server, quiet, seconds / TURNS))
      child.kill('SIGKILL')
      await once(child, 'exit')
      await wait(500)
    }
    const refused = [...calm, ...under].reduce((total, stretch) => total + stretch.refused, 0)
    addFailure(tally, 'lost', refused, 'requests of quiet coalitions were refused')
    const calmRate = median(calm.map(({ perSecond }) => perSecond))
    const sent = QUIET * (1000 / EVERY_MS)
    if (refused === 0 && calmRate < CALM_SHARE * sent) {
      return `the machine is busy with something else: with nobody loud the quiet get ${calmRate.toFixed(0)} of ${sent} answers a second.`
    }
    // Each stretch is held against its neighbour, for a machine changes in the course of a run.
    const share = median(under.map(({ perSecond }, turn) => perSecond / (calm[turn]?.perSecond ?? Number.NaN)))
    if (share < KEPT_SHARE) addFailure(tally, 'corrupt', 1, `the quiet kept ${(share * 100).toFixed(0)}% of their rate`)
    const p99 = (stretches: readonly Stretch[]): string => median(stretches.map(({ p99Ms }) => p99Ms)).toFixed(0)
    const figures = `the others keep ${(share * 100).toFixed(0)}% of ${calmRate.toFixed(0)} requests/s, p99 ${p99(calm)} → ${p99(under)} ms (medians of ${TURNS} turns)`
    return { count: seconds, ...tally, figures }
  } finally {
    await server.stop()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? Number.NaN
}

export const loudCoalition: Fault = { name: 'overload', unit: 'seconds', short: 6, full: 30, run: overload }
