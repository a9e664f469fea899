import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '@evenkeel/api/node/start-server.ts'
import { addFailure, newTally, type Fault, type FaultResult } from '../fault.ts'
import { inventCommand } from '../load/invent-commands.ts'
import { startServerChild } from '../load/serve-child.ts'
import { checkImage } from '../power-cut/check-image.ts'
import type { Acknowledgement } from '../power-cut/acknowledgement.ts'
import { seededRandom } from '../seeded-random.ts'

const COMMANDS = 5
const RECOVERY_MS = 1000

/** Starts a second server beside one that works: it must say so and touch nothing; and start once the first was killed. */
async function startTwice(count: number, seed: number): Promise<FaultResult> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'evenkeel-two-'))
  const options = { dataFolder, port: 0, dashboardFolder: dataFolder }
  const tally = newTally()
  const random = seededRandom(seed)
  const acknowledged: Acknowledgement[] = []
  let longestMs = 0
  let number = 0
  try {
    for (let done = 0; done < count; done++) {
      const server = await startServerChild(dataFolder)
      const made = await server.call('createCoalition', { body: { name: `River ${done}` } })
      if (!made.ok) throw new Error(made.problem.detail)
      acknowledged.push({ kind: 'coalition', id: made.value.id, name: made.value.name })
      const parameters = { coalition: made.value.id }
      for (let sent = 0; sent < COMMANDS; sent++) {
        const second = await startServer(options)
        if (second.ok) {
          await second.value.close()
          addFailure(tally, 'corrupt', 1, 'a second server started on the folder')
        } else if (second.problem.code !== 'folder-in-use') addFailure(tally, 'corrupt', 1, second.problem.detail)
        const command = inventCommand(random, (number += 1))
        const answer = await server.call('record', { parameters, body: { commands: [command] } })
        const result = answer.ok ? answer.value.results[0] : undefined
        if (result?.ok) acknowledged.push({ kind: 'command', coalition: made.value.id, command, answer: result })
        else addFailure(tally, 'lost', 1, `the first server refused: ${JSON.stringify(answer)}`)
      }
      await server.stop()
      const freedAt = performance.now()
      const next = await startServer(options)
      const took = performance.now() - freedAt
      longestMs = Math.max(longestMs, took)
      if (next.ok) await next.value.close()
      if (!next.ok || took > RECOVERY_MS)
        addFailure(tally, 'corrupt', 1, `no start after a kill within ${took.toFixed(0)} ms`)
    }
    await checkImage(dataFolder, acknowledged, tally, `seed ${seed}`)
    return { count, ...tally, figures: `a start after a kill took at most ${longestMs.toFixed(0)} ms` }
  } finally {
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

export const twoServers: Fault = { name: 'two-servers', unit: 'folders', short: 2, full: 100, run: startTwice }
