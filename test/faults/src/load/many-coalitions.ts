import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addFailure, newTally, type Fault, type FaultResult } from '../fault.ts'
import { countTexts } from '../power-cut/check-image.ts'
import type { Acknowledgement } from '../power-cut/acknowledgement.ts'
import { seededRandom } from '../seeded-random.ts'
import { inventCommand } from './invent-commands.ts'
import { startServerChild } from './serve-child.ts'

/** The server keeps no more coalitions open than these, and those for which a request is at work. */
const OPEN_MAX = 120
const FILES_EACH = 3
const MEMORY_MAX = 1200
const AT_ONCE = 4
const LOOKED_AT = 200

/** Makes and writes to so many coalitions of one server, and looks how many of their files it keeps open. */
async function manyCoalitions(count: number, seed: number): Promise<FaultResult | string> {
  if (process.platform !== 'linux') return 'open files are read from /proc, which Linux has.'
  const dataFolder = mkdtempSync(join(tmpdir(), 'evenkeel-many-'))
  const tally = newTally()
  const random = seededRandom(seed)
  const server = await startServerChild(dataFolder)
  const acknowledged = new Map<string, Acknowledgement>()
  let filesMost = 0
  let memoryMost = 0
  let made = 0
  const start = performance.now()
  try {
    const work = async (): Promise<void> => {
      while (made < count) {
        made += 1
        const number = made
        const coalition = await server.call('createCoalition', { body: { name: `Coalition ${number}` } })
        if (!coalition.ok) throw new Error(coalition.problem.detail)
        const command = inventCommand(random, number)
        const parameters = { coalition: coalition.value.id }
        const answer = await server.call('record', { parameters, body: { commands: [command] } })
        const result = answer.ok ? answer.value.results[0] : undefined
        if (!result?.ok) throw new Error(JSON.stringify(answer))
        acknowledged.set(coalition.value.id, {
          kind: 'command',
          coalition: coalition.value.id,
          command,
          answer: result,
        })
        if (number % 50 !== 0) continue
        filesMost = Math.max(filesMost, server.openFiles().filter((file) => file.startsWith(dataFolder)).length)
        memoryMost = Math.max(memoryMost, server.memory())
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, work))
    const rate = count / ((performance.now() - start) / 1000)
    const filesAllowed = FILES_EACH * (OPEN_MAX + AT_ONCE) + 30
    if (filesMost > filesAllowed) addFailure(tally, 'corrupt', 1, `${filesMost} files were open at once`)
    if (memoryMost > MEMORY_MAX) addFailure(tally, 'corrupt', 1, `${memoryMost.toFixed(0)} MB were held`)
    const all = [...acknowledged]
    for (let look = 0; look < Math.min(LOOKED_AT, all.length); look++) {
      const [coalition, answer] = random.pick(all)
      const facts = await server.call('facts', { parameters: { coalition } })
      const texts = facts.ok ? facts.value.items.map(({ text }) => text) : []
      countTexts(texts, [answer], (kind, number, words) => addFailure(tally, kind, number, words))
    }
    const figures = `at most ${filesMost} files open and ${memoryMost.toFixed(0)} MB held, ${rate.toFixed(0)} coalitions made a second`
    return { count, ...tally, figures }
  } finally {
    await server.stop()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

export const coalitionsOnOneMachine: Fault = {
  name: 'many-coalitions',
  unit: 'coalitions',
  short: 260,
  full: 10_000,
  run: manyCoalitions,
}
