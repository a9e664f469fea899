import { mkdirSync, mkdtempSync, readdirSync, readlinkSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { startServer, type RunningServer } from '@evenkeel/api/node/start-server.ts'
import type { Outcome, Problem } from '@evenkeel/domain/problem.ts'
import { checkImage } from '../power-cut/check-image.ts'
import type { Acknowledgement } from '../power-cut/acknowledgement.ts'
import { openFaultControl, type FaultControl, type RequestKind } from '../disk/fault-control.ts'
import { addFailure, newTally } from '../fault.ts'
import { connectServer } from '@evenkeel/api/testing/connect-server.ts'
import { inventCommand } from '../load/invent-commands.ts'
import { seededRandom } from '../seeded-random.ts'
import { clearCodes, RECOVERY_MS, type DiskFault, type FailedRequests } from './disk-fault.ts'

const kinds: readonly RequestKind[] = ['open', 'write', 'truncate', 'sync', 'unlink', 'make-folder']
const COMMANDS = 6
const ANSWER_MS = 5000
const REFUSALS_BEFORE_MENDING = 3

/** One server's life under one fault. */
interface Trial {
  readonly control: FaultControl
  readonly fault: DiskFault
  readonly complain: (kind: 'lost' | 'doubled' | 'corrupt', words: string) => void
  refusals: number
  mended: boolean
  longestRecoveryMs: number
  readonly codes: Set<string>
}

/** Tries again until it is done, mends the disk after a few refusals, and notes how long it took from there. */
async function insist<T>(trial: Trial, act: () => Promise<Outcome<T>>): Promise<T> {
  let mendedAt: number | null = null
  for (;;) {
    const { failed } = trial.control.counts()
    const outcome = await within(act())
    if (outcome.ok) {
      if (mendedAt !== null) trial.longestRecoveryMs = Math.max(trial.longestRecoveryMs, performance.now() - mendedAt)
      return outcome.value
    }
    judge(trial, outcome.problem)
    trial.refusals += 1
    if (trial.fault.stays && !trial.mended && trial.refusals >= REFUSALS_BEFORE_MENDING) {
      trial.control.disarm()
      trial.mended = true
      mendedAt = performance.now()
    } else if (trial.mended || (!trial.fault.stays && trial.control.counts().failed === failed)) {
      mendedAt ??= performance.now()
      if (performance.now() - mendedAt > RECOVERY_MS)
        throw new Error(`still refused ${RECOVERY_MS} ms after the fault: ${outcome.problem.code}`)
    }
  }
}

/** A request that is never answered is as bad as a wrong answer. */
async function within<T>(act: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in five seconds')), ANSWER_MS)
  })
  return await Promise.race([act, tooLate]).finally(() => clearTimeout(timer))
}

function judge(trial: Trial, { code, detail }: Problem): void {
  trial.codes.add(code)
  if (!clearCodes.has(code)) trial.complain('corrupt', `an unclear refusal: ${code}, ${detail}`)
}

async function live(trial: Trial, dataFolder: string, seed: number): Promise<Acknowledgement[]> {
  const random = seededRandom(seed)
  const acknowledged: Acknowledgement[] = []
  let running: RunningServer | null = null
  try {
    const server = await insist(
      trial,
      async () => await startServer({ dataFolder, port: 0, dashboardFolder: dataFolder }),
    )
    running = server
    const { call } = await insist(trial, async () => await connectServer(server.url, server.signInUrl))
    const { id, name } = await insist(trial, async () => await call('createCoalition', { body: { name: 'River' } }))
    acknowledged.push({ kind: 'coalition', id, name })
    const parameters = { coalition: id }
    for (let number = 0; number < COMMANDS; number += 2) {
      const pair = [inventCommand(random, number), inventCommand(random, number + 1)]
      await Promise.all(
        pair.map(async (command) => {
          const { results } = await insist(
            trial,
            async () => await call('record', { parameters, body: { commands: [command] } }),
          )
          const [answer] = results
          if (answer?.ok) acknowledged.push({ kind: 'command', coalition: id, command, answer })
          else trial.complain('lost', `a command was refused for good: ${JSON.stringify(answer)}`)
        }),
      )
      await insist(trial, async () => await call('facts', { parameters }))
    }
    return acknowledged
  } finally {
    trial.control.disarm()
    await running?.close()
  }
}

const [folder = '', controlPath = '', faultsAsJson = '[]'] = process.argv.slice(2)
const control = openFaultControl(controlPath)
const tally = newTally()
const codes = new Set<string>()
let longestRecoveryMs = 0
let struck = 0
let requests = 0
for (const fault of JSON.parse(faultsAsJson) as DiskFault[]) {
  const { error, first, stays } = fault
  const words = `${error} at request ${first}${stays ? ' and after' : ''}`
  const complain = (kind: 'lost' | 'doubled' | 'corrupt', said: string): void =>
    addFailure(tally, kind, 1, `${said} (${words})`)
  const trial: Trial = { control, fault, complain, refusals: 0, mended: false, longestRecoveryMs: 0, codes }
  mkdirSync(folder, { recursive: true })
  const dataFolder = join(mkdtempSync(join(folder, 'trial-')), 'data')
  control.arm({ error, kinds, first, ...(stays ? {} : { failing: 1 }) })
  try {
    const acknowledged = await live(trial, dataFolder, first)
    await checkImage(dataFolder, acknowledged, tally, words)
  } catch (error) {
    complain('corrupt', error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
  if (trial.refusals > 0) struck += 1
  requests = Math.max(requests, control.counts().seen)
  longestRecoveryMs = Math.max(longestRecoveryMs, trial.longestRecoveryMs)
  rmSync(join(dataFolder, '..'), { recursive: true, force: true })
}
const left = readdirSync('/proc/self/fd').filter((file) => isOpenIn(folder, `/proc/self/fd/${file}`))
if (left.length > 0)
  addFailure(tally, 'corrupt', 1, `${left.length} files are still open after all servers have stopped`)
const result: FailedRequests = { ...tally, struck, requests, longestRecoveryMs, codes: [...codes] }
writeSync(1, `${JSON.stringify(result)}\n`)
// A server that was left listening must not keep its judge waiting.
process.exit(0)

function isOpenIn(path: string, link: string): boolean {
  try {
    return readlinkSync(link).startsWith(`${path}/`)
  } catch {
    return false
  }
}
