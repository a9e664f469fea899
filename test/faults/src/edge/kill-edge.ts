import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Client } from '@evenkeel/contract/client.ts'
import { fail, succeed } from '@evenkeel/domain/problem.ts'
import { addFailure, newTally, type Fault, type FaultResult, type Tally } from '../fault.ts'
import { retryingWriters, type RetryingWriters, type Send } from '../kills/retrying-writers.ts'
import { connectServer } from '../load/connect-server.ts'
import { countTexts } from '../power-cut/check-image.ts'
import { seededRandom, type Random } from '../seeded-random.ts'
import { startEdge, type Edge } from './start-edge.ts'

const WRITERS = 8
const KILLS_PER_FOLDER = 10
const LIFE_MS = 200

const wait = async (milliseconds: number): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, milliseconds))
}

async function connect(edge: Edge): Promise<Client> {
  const secret = await (await fetch(`${edge.url}/owner-link`)).text()
  const connected = await connectServer(edge.url, `${edge.url}/sign-in#${secret}`)
  if (!connected.ok) throw new Error(connected.problem.detail)
  return connected.value.call
}

const sender =
  (call: Client, coalition: string): Send =>
  async (commands) => {
    const answer = await call('record', { parameters: { coalition }, body: { commands: [...commands] } })
    return answer.ok ? succeed(answer.value.results) : fail(answer.problem.code, answer.problem.detail)
  }

async function killOnce(folder: string, writers: RetryingWriters, coalition: string, random: Random): Promise<void> {
  const edge = await startEdge(folder)
  try {
    const work = writers.work(sender(await connect(edge), coalition))
    const before = writers.acknowledged.length
    for (let step = 0; step < 200 && writers.acknowledged.length === before; step++) await wait(5)
    await wait(random.below(LIFE_MS))
    const processes = edge.processes()
    if (processes.length === 0) throw new Error('there is no workerd to kill')
    for (const id of processes) process.kill(id, 'SIGKILL')
    await work
  } finally {
    await edge.stop()
  }
}

async function killInOneFolder(kills: number, random: Random, tally: Tally, repeat: string): Promise<[number, number]> {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-edge-'))
  const complain = (kind: 'lost' | 'doubled' | 'corrupt', number: number, words: string): void =>
    addFailure(tally, kind, number, `${words} (${repeat})`)
  try {
    const first = await startEdge(folder)
    const made = await (await connect(first))('createCoalition', { body: { name: 'River' } })
    if (!made.ok) throw new Error(made.problem.detail)
    const coalition = made.value.id
    const writers = retryingWriters(coalition, WRITERS, random)
    await first.stop()
    for (let number = 0; number < kills; number++) await killOnce(folder, writers, coalition, random)
    const last = await startEdge(folder)
    try {
      const send = sender(await connect(last), coalition)
      await writers.finish(send)
      const answer = await fetch(`${last.url}/check`, { method: 'POST', body: coalition })
      const { verified, same, texts } = (await answer.json()) as Record<'verified' | 'same', boolean> & {
        texts: string[]
      }
      countTexts(texts, writers.acknowledged, complain)
      complain('corrupt', verified ? 0 : 1, 'the chain of the ledger does not fit')
      complain('corrupt', same ? 0 : 1, 'the ledger alone gives other facts')
      const known = writers.acknowledged.flatMap((one) => (one.kind === 'command' ? [one] : []))
      for (let at = 0; at < known.length; at += 50) {
        const part = known.slice(at, at + 50)
        const again = await send(part.map(({ command }) => command))
        const answers = again.ok ? again.value : []
        const other = part.filter(({ answer }, index) => JSON.stringify(answer) !== JSON.stringify(answers[index]))
        complain('lost', other.length, 'commands sent again are answered otherwise')
      }
    } finally {
      await last.stop()
    }
    return [writers.acknowledged.length, writers.repeated()]
  } catch (error) {
    complain('corrupt', 1, error instanceof Error ? (error.stack ?? error.message) : String(error))
    return [0, 0]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function killEdge(count: number, seed: number): Promise<FaultResult | string> {
  if (process.platform !== 'linux') return 'the processes of workerd are found through /proc, which Linux has.'
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

export const edgeKills: Fault = { name: 'kill-edge', unit: 'kills', short: 2, full: 100, run: killEdge }
