import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeControlFile, type DiskError } from '../disk/fault-control.ts'
import { buildShim, shimEnvironment } from '../disk/shim.ts'
import { newTally, type Fault, type FaultResult } from '../fault.ts'
import type { DiskFault, FailedRequests } from './disk-fault.ts'

const script = fileURLToPath(new URL('fail-requests.ts', import.meta.url))
const NEVER = 1_000_000
/** A process lives through so many faults, one server after the other. */
const CHUNK = 100

const errors: readonly (readonly [DiskError, boolean])[] = [
  ['EIO', false],
  ['EIO', true],
  ['ENOSPC', false],
  ['ENOSPC', true],
  ['EROFS', true],
]

/** Lets a request to the disk fail at indexes that are spread evenly over a server's life, all of them where the count allows. */
async function failRequests(count: number): Promise<FaultResult | string> {
  const shim = buildShim()
  if (typeof shim !== 'string') return shim.sentence
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-disk-'))
  try {
    const { requests } = await runTrials(shim, folder, [{ error: 'EIO', first: NEVER, stays: false }])
    const all = errors.flatMap(([error, stays]) =>
      Array.from({ length: requests }, (_, index): DiskFault => ({ error, first: index + 1, stays })),
    )
    const every = Math.max(1, all.length / count)
    const faults = all.filter((_, index) => Math.floor(index / every) !== Math.floor((index - 1) / every))
    const tally = newTally()
    let struck = 0
    let longestRecoveryMs = 0
    for (let at = 0; at < faults.length; at += CHUNK) {
      const part = await runTrials(shim, folder, faults.slice(at, at + CHUNK))
      tally.lost += part.lost
      tally.doubled += part.doubled
      tally.corrupt += part.corrupt
      tally.failures.push(...part.failures)
      struck += part.struck
      longestRecoveryMs = Math.max(longestRecoveryMs, part.longestRecoveryMs)
    }
    const figures = `${requests} requests in a life, ${struck} faults noticed, answers at most ${longestRecoveryMs.toFixed(0)} ms after the fault was over`
    return { count: faults.length, ...tally, figures }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Lets each of the first requests of a server's life fail once; resolves to a sentence where no compiler is. */
export async function failFirstRequests(count: number): Promise<FailedRequests | string> {
  const shim = buildShim()
  if (typeof shim !== 'string') return shim.sentence
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-disk-'))
  try {
    const faults = Array.from({ length: count }, (_, index): DiskFault => {
      return { error: 'EIO', first: index + 1, stays: false }
    })
    return await runTrials(shim, folder, faults)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function runTrials(shim: string, folder: string, faults: readonly DiskFault[]): Promise<FailedRequests> {
  const control = join(folder, 'control')
  makeControlFile(control)
  const watched = join(folder, 'watched')
  const child = spawn(process.execPath, [script, watched, control, JSON.stringify(faults)], {
    env: shimEnvironment({ shim, folder: watched, control }),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [said, [status]] = await Promise.all([text(child.stdout), once(child, 'exit')])
  if (status !== 0) throw new Error(`the server under faults of the disk ended with ${String(status)}`)
  return JSON.parse(said) as FailedRequests
}

export const diskErrors: Fault = {
  name: 'disk-errors',
  unit: 'faults',
  short: 40,
  full: 100_000,
  run: failRequests,
}
