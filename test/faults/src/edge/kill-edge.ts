import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Client } from '@evenkeel/contract/client.ts'
import { addFailure, type Fault, type FaultResult } from '../fault.ts'
import { killInFolders, sendTo, workUntilKilled, type KillInOneFolder } from '../kills/kill-in-folders.ts'
import { retryingWriters, type RetryingWriters } from '../kills/retrying-writers.ts'
import { connectServer } from '@evenkeel/api/testing/connect-server.ts'
import { countTexts } from '../power-cut/check-image.ts'
import type { Random } from '../seeded-random.ts'
import { startEdge, type Edge } from './start-edge.ts'

const WRITERS = 8
const KILLS_PER_FOLDER = 10
const LIFE_MS = 200

async function connect(edge: Edge): Promise<Client> {
  const secret = await (await fetch(`${edge.url}/owner-link`)).text()
  const connected = await connectServer(edge.url, `${edge.url}/sign-in#${secret}`)
  if (!connected.ok) throw new Error(connected.problem.detail)
  return connected.value.call
}

async function killOnce(folder: string, writers: RetryingWriters, coalition: string, random: Random): Promise<void> {
  const edge = await startEdge(folder)
  try {
    const send = sendTo(await connect(edge), coalition)
    await workUntilKilled(writers, send, random, LIFE_MS, async () => {
      const processes = edge.processes()
      if (processes.length === 0) throw new Error('there is no workerd to kill')
      for (const id of processes) process.kill(id, 'SIGKILL')
    })
  } finally {
    await edge.stop()
  }
}

const killInOneFolder: KillInOneFolder = async (kills, random, tally, repeat) => {
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
      const send = sendTo(await connect(last), coalition)
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
    return writers
  } catch (error) {
    complain('corrupt', 1, error instanceof Error ? (error.stack ?? error.message) : String(error))
    return null
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function killEdge(count: number, seed: number): Promise<FaultResult | string> {
  if (process.platform !== 'linux') return 'the processes of workerd are found through /proc, which Linux has.'
  return await killInFolders(count, KILLS_PER_FOLDER, seed, killInOneFolder)
}

export const edgeKills: Fault = { name: 'kill-edge', unit: 'kills', short: 2, full: 100, run: killEdge }
