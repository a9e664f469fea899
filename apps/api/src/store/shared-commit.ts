import type { CommandResult } from '@evenkeel/contract/record.ts'
import type { Recorder, Submission, Submitted } from './recorder.ts'

/** How many turns of the loop a commit waits at most for more to share it. */
const TURNS_MAX = 32

interface Waiting extends Submission {
  readonly resolve: (results: CommandResult[]) => void
  readonly reject: (error: unknown) => void
}

/** Requests that arrive together share one commit. */
export interface SharedCommit {
  /** Returns what became of each command, once it is committed; rejects where it could not be: then nothing of it is recorded. */
  readonly record: (submission: Submission) => Promise<CommandResult[]>
  /** Commits what waits, without waiting for more. */
  readonly commitNow: () => void
}

/** Returns what gathers submissions into commits; `takeTurn` calls when the runtime has looked for more of them. */
export function shareCommits(
  record: Recorder['record'],
  takeTurn: (next: () => void) => void,
  committed: () => void = () => undefined,
): SharedCommit {
  let waiting: Waiting[] = []

  /** Who sends is seldom alone: the commit waits as long as each turn of the loop brings more, for some turns. */
  function commitWhenAllAreThere(seen: number, turns: number): void {
    if (waiting.length > seen && turns < TURNS_MAX) {
      const now = waiting.length
      takeTurn(() => commitWhenAllAreThere(now, turns + 1))
    } else commitNow()
  }

  function commitNow(): void {
    const batch = waiting
    if (batch.length === 0) return
    waiting = []
    let submitted: Submitted[]
    try {
      submitted = record(batch)
    } catch (error) {
      // The commit failed: nothing of the batch is on the disk, so nobody may hear that it is.
      for (const one of batch) one.reject(error)
      return
    }
    committed()
    submitted.forEach((one, place) => {
      if ('results' in one) batch[place]?.resolve(one.results)
      else batch[place]?.reject(one.error)
    })
  }

  return {
    record: async (submission) =>
      await new Promise<CommandResult[]>((resolve, reject) => {
        waiting.push({ ...submission, resolve, reject })
        if (waiting.length === 1) takeTurn(() => commitWhenAllAreThere(0, 0))
      }),
    commitNow,
  }
}
