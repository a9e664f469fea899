import { placesOf, type Log } from '../log.ts'
import { problemOfError } from '../problem.ts'
import { DAY_MS } from '../store/retention-command.ts'

export interface Retention {
  /** Returns the coalitions whose charters let nothing be kept for ever. */
  readonly due: () => readonly string[]
  readonly apply: (coalition: string) => Promise<void>
  readonly log: Log
}

/** Applies retention soon after the start and every day, one coalition after the other; returns how to stop that. */
export function scheduleRetention(retention: Retention): () => void {
  let isStopped = false
  const run = async (): Promise<void> => {
    for (const id of retention.due()) {
      if (isStopped) return
      try {
        await retention.apply(id)
      } catch (error) {
        // One damaged record must not keep the others from being cleaned.
        retention.log({ event: 'failed', code: problemOfError(error).code, at: placesOf(error) })
      }
    }
  }
  const soon = setTimeout(() => void run(), 1000).unref()
  const daily = setInterval(() => void run(), DAY_MS).unref()
  return () => {
    isStopped = true
    clearTimeout(soon)
    clearInterval(daily)
  }
}
