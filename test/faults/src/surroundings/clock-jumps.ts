import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Client } from '@evenkeel/contract/client.ts'
import type { Problem } from '@evenkeel/domain/problem.ts'
import { makeControlFile, openFaultControl } from '../disk/fault-control.ts'
import { buildShim, shimEnvironment } from '../disk/shim.ts'
import { addFailure, newTally, type Fault, type FaultResult } from '../fault.ts'
import { inventCommand } from '../load/invent-commands.ts'
import { startServerChild } from '../load/serve-child.ts'
import { checkImage } from '../power-cut/check-image.ts'
import type { Acknowledgement } from '../power-cut/acknowledgement.ts'
import { seededRandom } from '../seeded-random.ts'

const HOUR_MS = 3_600_000
/** A clock that was minutes, days or years ahead, and one that was never set. */
const jumps = [-HOUR_MS / 12, -HOUR_MS, -24 * HOUR_MS, -400 * 24 * HOUR_MS, -20 * 365 * 24 * HOUR_MS]

/** Does once whatever people do with a server; returns what was refused. */
async function useServer(
  call: Client,
  coalition: string,
  number: number,
  seed: number,
): Promise<{
  readonly problems: readonly Problem[]
  readonly acknowledged: readonly Acknowledgement[]
}> {
  const problems: Problem[] = []
  const acknowledged: Acknowledgement[] = []
  const command = inventCommand(seededRandom(seed + number), number)
  const recorded = await call('record', { parameters: { coalition }, body: { commands: [command] } })
  const answer = recorded.ok ? recorded.value.results[0] : undefined
  if (answer?.ok) acknowledged.push({ kind: 'command', coalition, command, answer })
  else problems.push(recorded.ok ? { code: 'not-recorded', detail: JSON.stringify(answer) } : recorded.problem)
  const made = await call('createCoalition', { body: { name: `Made at ${number}` } })
  if (made.ok) acknowledged.push({ kind: 'coalition', id: made.value.id, name: made.value.name })
  else problems.push(made.problem)
  const started = await call('startPairing', { body: { deviceName: `Laptop ${number}` } })
  if (started.ok) {
    const { userCode, deviceCode } = started.value
    const approved = await call('approvePairing', { body: { userCode, coalition } })
    if (!approved.ok) problems.push(approved.problem)
    const polled = await call('pollPairing', { body: { deviceCode } })
    if (!polled.ok) problems.push(polled.problem)
  } else problems.push(started.problem)
  const facts = await call('facts', { parameters: { coalition } })
  if (!facts.ok) problems.push(facts.problem)
  return { problems, acknowledged }
}

async function jumpBack(count: number, seed: number): Promise<FaultResult | string> {
  const shim = buildShim()
  if (typeof shim !== 'string') return shim.sentence
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-clock-'))
  const dataFolder = join(folder, 'data')
  const control = join(folder, 'control')
  makeControlFile(control)
  const steering = openFaultControl(control)
  const tally = newTally()
  const acknowledged: Acknowledgement[] = []
  let number = 0
  try {
    for (let done = 0; done * jumps.length < count; done++) {
      steering.moveClock(0)
      const server = await startServerChild(dataFolder, shimEnvironment({ shim, folder: dataFolder, control }))
      try {
        const made = await server.call('createCoalition', { body: { name: `River ${done}` } })
        if (!made.ok) throw new Error(made.problem.detail)
        acknowledged.push({ kind: 'coalition', id: made.value.id, name: made.value.name })
        for (const jump of [0, ...jumps, 0]) {
          steering.moveClock(jump)
          const used = await useServer(server.call, made.value.id, (number += 1), seed)
          acknowledged.push(...used.acknowledged)
          for (const { code, detail } of used.problems) {
            addFailure(tally, 'corrupt', 1, `after a jump of ${jump / HOUR_MS} hours: ${code}, ${detail}`)
          }
        }
      } finally {
        await server.stop()
      }
    }
    await checkImage(dataFolder, acknowledged, tally, `seed ${seed}`)
    return {
      count: count * jumps.length,
      ...tally,
      figures: `up to ${Math.round(-Math.min(...jumps) / HOUR_MS / 8766)} years back`,
    }
  } finally {
    steering.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

export const clockJumps: Fault = { name: 'clock', unit: 'jumps', short: 5, full: 50, run: jumpBack }
