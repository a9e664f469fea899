import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { addFailure, newTally, type Fault, type FaultResult } from '../fault.ts'
import { countTexts } from '../power-cut/check-image.ts'
import type { Acknowledgement } from '../power-cut/acknowledgement.ts'
import { seededRandom } from '../seeded-random.ts'
import { inventCommand } from './invent-commands.ts'
import { startServerChild } from './serve-child.ts'

const WRITERS = 50
const READERS = 200
const COALITIONS = 10
const WRITER_PAUSE_MS = 400
const READER_PAUSE_MS = 2000
/** Room for what the collector has not come to yet, in megabytes. */
const MEMORY_SLACK = 60

/** Fifty people write and two hundred read for some seconds; nobody may meet an error, and memory may not grow on and on. */
async function crowd(seconds: number, seed: number): Promise<FaultResult | string> {
  if (process.platform !== 'linux') return 'memory is read from /proc, which Linux has.'
  const dataFolder = mkdtempSync(join(tmpdir(), 'evenkeel-crowd-'))
  const tally = newTally()
  const random = seededRandom(seed)
  const server = await startServerChild(dataFolder)
  const acknowledged = new Map<string, Acknowledgement[]>()
  const errors = new Map<string, number>()
  const memory: number[] = []
  let reads = 0
  let number = 0
  try {
    for (let made = 0; made < COALITIONS; made++) {
      const coalition = await server.call('createCoalition', { body: { name: `Coalition ${made}` } })
      if (!coalition.ok) throw new Error(coalition.problem.detail)
      acknowledged.set(coalition.value.id, [])
    }
    const coalitions = [...acknowledged.keys()]
    const end = performance.now() + seconds * 1000
    const fault = (code: string): void => void errors.set(code, (errors.get(code) ?? 0) + 1)
    const write = async (): Promise<void> => {
      while (performance.now() < end) {
        const coalition = random.pick(coalitions)
        const command = inventCommand(random, (number += 1))
        const answer = await server.call('record', { parameters: { coalition }, body: { commands: [command] } })
        const result = answer.ok ? answer.value.results[0] : undefined
        if (!answer.ok) fault(answer.problem.code)
        else if (result?.ok) acknowledged.get(coalition)?.push({ kind: 'command', coalition, command, answer: result })
        else fault(result?.problem.code ?? 'no answer')
        await wait(random.below(2 * WRITER_PAUSE_MS))
      }
    }
    const read = async (): Promise<void> => {
      const coalition = random.pick(coalitions)
      let after = 0
      while (performance.now() < end) {
        await wait(random.below(2 * READER_PAUSE_MS))
        if (random.chance(0.1)) {
          const facts = await server.call('facts', { parameters: { coalition } })
          if (!facts.ok) fault(facts.problem.code)
        } else {
          const events = await server.call('events', { parameters: { coalition }, query: { after: String(after) } })
          if (!events.ok) fault(events.problem.code)
          else after = events.value.events.at(-1)?.sequence ?? after
        }
        reads += 1
      }
    }
    const watch = async (): Promise<void> => {
      while (performance.now() < end) {
        await wait((seconds * 1000) / 20)
        memory.push(server.memory())
      }
    }
    await Promise.all([...Array.from({ length: WRITERS }, write), ...Array.from({ length: READERS }, read), watch()])
    for (const [code, times] of errors) addFailure(tally, 'corrupt', times, `${times} requests were answered ${code}`)
    let written = 0
    for (const [coalition, answers] of acknowledged) {
      const facts = await server.call('facts', { parameters: { coalition } })
      const texts = facts.ok ? facts.value.items.map(({ text }) => text) : []
      countTexts(texts, answers, (kind, count, words) => addFailure(tally, kind, count, words))
      written += answers.length
    }
    const half = memory.slice(Math.floor(memory.length * 0.4), Math.floor(memory.length * 0.6))
    const late = memory.slice(Math.floor(memory.length * 0.8))
    const [middle, last] = [Math.max(...half), Math.min(...late)]
    if (last > middle + MEMORY_SLACK) addFailure(tally, 'corrupt', 1, `memory grew from ${middle} to ${last} MB`)
    const figures = `${written} commands and ${reads} readings, memory ${middle.toFixed(0)} MB in the middle, ${last.toFixed(0)} MB at the end`
    return { count: seconds, ...tally, figures }
  } finally {
    await server.stop()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

export const crowdOfPeople: Fault = { name: 'crowd', unit: 'seconds', short: 4, full: 60, run: crowd }
