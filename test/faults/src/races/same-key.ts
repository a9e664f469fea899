import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '@evenkeel/api/node/start-server.ts'
import type { Client } from '@evenkeel/contract/client.ts'
import type { CommandResult } from '@evenkeel/contract/record.ts'
import type { Command } from '@evenkeel/domain/command.ts'
import { addFailure, newTally, type Fault, type FaultResult, type Tally } from '../fault.ts'
import { connectServer } from '@evenkeel/api/testing/connect-server.ts'
import { inventCommand, textsOf } from '../load/invent-commands.ts'
import { seededRandom, type Random } from '../seeded-random.ts'

const RUNNERS = 32
/** A coalition is used for so many races: what is tested is the race, not a long list of items. */
const RACES_PER_COALITION = 100

/** Sends one command by all runners at once, some with another content under the same id; returns the texts of the one that won. */
async function race(call: Client, coalition: string, random: Random, number: number, tally: Tally): Promise<string[]> {
  const command = inventCommand(random, 2 * number)
  const other: Command = { ...inventCommand(random, 2 * number + 1), id: command.id }
  const withOther = random.chance(0.5)
  const runners = Array.from({ length: RUNNERS }, () => (withOther && random.chance(0.3) ? other : command))
  const complain = (kind: 'lost' | 'doubled' | 'corrupt', words: string): void =>
    addFailure(tally, kind, 1, `${words} (race ${number})`)
  const answers = await Promise.all(
    runners.map(async (sent): Promise<CommandResult | null> => {
      const answer = await call('record', { parameters: { coalition }, body: { commands: [sent] } })
      if (!answer.ok) complain('corrupt', `a runner was told ${answer.problem.code}`)
      return answer.ok ? (answer.value.results[0] ?? null) : null
    }),
  )
  const winner = runners[answers.findIndex((answer) => answer?.ok)]
  if (winner === undefined) {
    complain('lost', 'nobody won')
    return []
  }
  const taken = new Set(answers.flatMap((answer) => (answer?.ok ? [JSON.stringify(answer)] : [])))
  if (taken.size !== 1) complain('doubled', `${taken.size} different answers to one command`)
  answers.forEach((answer, runner) => {
    const isWinner = runners[runner] === winner
    if (answer === null || answer.ok === isWinner) {
      if (answer === null || isWinner || answer.ok) return
      if (answer.problem.code !== 'idempotency-conflict') complain('corrupt', `refused with ${answer.problem.code}`)
      return
    }
    complain(
      isWinner ? 'lost' : 'doubled',
      isWinner ? 'a repeat was refused' : 'another content under a used id was taken',
    )
  })
  return [...textsOf(winner)]
}

async function raceMany(count: number, seed: number): Promise<FaultResult> {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-races-'))
  const tally = newTally()
  const random = seededRandom(seed)
  const started = await startServer({ dataFolder: folder, port: 0, dashboardFolder: folder })
  if (!started.ok) throw new Error(started.problem.detail)
  try {
    const connected = await connectServer(started.value.url, started.value.signInUrl)
    if (!connected.ok) throw new Error(connected.problem.detail)
    const { call } = connected.value
    for (let done = 0; done < count; done += RACES_PER_COALITION) {
      const made = await call('createCoalition', { body: { name: `Races from ${done}` } })
      if (!made.ok) throw new Error(made.problem.detail)
      const parameters = { coalition: made.value.id }
      const won: string[] = []
      for (let number = done; number < Math.min(count, done + RACES_PER_COALITION); number++) {
        won.push(...(await race(call, made.value.id, random, number, tally)))
      }
      const facts = await call('facts', { parameters })
      const standing = facts.ok ? facts.value.items.map(({ text }) => text) : []
      const expected = JSON.stringify([...won].sort())
      const isSame = JSON.stringify([...standing].sort()) === expected
      const kind = standing.length < won.length ? 'lost' : 'doubled'
      addFailure(tally, kind, isSame ? 0 : 1, `${standing.length} items stand, ${won.length} won (races from ${done})`)
    }
  } finally {
    await started.value.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { count, ...tally, figures: `${count * RUNNERS} requests, ${RUNNERS} at once with one id` }
}

export const sameKey: Fault = { name: 'same-key', unit: 'races', short: 25, full: 1000, run: raceMany }
