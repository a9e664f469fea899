import { setTimeout as wait } from 'node:timers/promises'
import type { Client } from '@evenkeel/contract/client.ts'
import { fail, succeed } from '@evenkeel/domain/problem.ts'
import { newTally, type FaultResult, type Tally } from '../fault.ts'
import { seededRandom, type Random } from '../seeded-random.ts'
import type { RetryingWriters, Send } from './retrying-writers.ts'

/** What is served and killed so often in one folder; resolves to the writers, or to null where it could not go on. */
export type KillInOneFolder = (
  kills: number,
  random: Random,
  tally: Tally,
  repeat: string,
) => Promise<Pick<RetryingWriters, 'acknowledged' | 'repeated'> | null>

/** Resolves to what so many kills did, some in each folder before another one is begun. */
export async function killInFolders(
  count: number,
  killsPerFolder: number,
  seed: number,
  killInOneFolder: KillInOneFolder,
): Promise<FaultResult> {
  const random = seededRandom(seed)
  const tally = newTally()
  let acknowledged = 0
  let repeated = 0
  for (let done = 0; done < count; done += killsPerFolder) {
    const kills = Math.min(killsPerFolder, count - done)
    const repeat = `seed ${seed}, kills ${done} to ${done + kills}`
    const writers = await killInOneFolder(kills, random, tally, repeat)
    acknowledged += writers?.acknowledged.length ?? 0
    repeated += writers?.repeated() ?? 0
  }
  const figures = `${acknowledged} commands acknowledged, ${repeated} of them sent again after a kill`
  return { count, ...tally, figures }
}

/** Returns what sends commands to one coalition of a server. */
export function sendTo(call: Client, coalition: string): Send {
  return async (commands) => {
    const answer = await call('record', { parameters: { coalition }, body: { commands: [...commands] } })
    return answer.ok ? succeed(answer.value.results) : fail(answer.problem.code, answer.problem.detail)
  }
}

/** Lets writers work until a kill at any moment within so many milliseconds of the first answer, and see it. */
export async function workUntilKilled(
  writers: RetryingWriters,
  send: Send,
  random: Random,
  lifeMs: number,
  kill: () => Promise<void>,
): Promise<void> {
  const work = writers.work(send)
  // The first answers of a server take longest: it should die among later ones too.
  const before = writers.acknowledged.length
  for (let step = 0; step < 200 && writers.acknowledged.length === before; step++) await wait(5)
  await wait(random.below(lifeMs))
  await kill()
  await work
}
