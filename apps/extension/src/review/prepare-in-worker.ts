import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import type { MeetingCards } from './draft-card.ts'
import type { ReviewAnswer, ReviewJob, ReviewResult } from './review-job.ts'

const TIMEOUT_MS = 30_000

/** Asks for the marked drafts of a capture; the problem is `extraction-failed`. */
export type Prepare = (job: ReviewJob) => Promise<Outcome<readonly MeetingCards[]>>

/**
 * Returns a way to have captures read off the panel's own thread. The worker stays, since it reads a document that it
 * knows in a moment; one that fails or is stopped is replaced with the next reading, which then is a whole one.
 */
export function prepareWith(openWorker: () => Worker): Prepare {
  let worker: Worker | null = null
  let asked = 0
  const waiting = new Map<number, (result: ReviewResult) => void>()
  const stop = (detail: string): void => {
    worker?.terminate()
    worker = null
    for (const finish of waiting.values()) finish({ ok: false, detail })
  }
  const open = (): Worker => {
    const opened = openWorker()
    opened.addEventListener('message', ({ data }: MessageEvent<ReviewAnswer>) => waiting.get(data.number)?.(data))
    opened.addEventListener('error', (event) => {
      if (opened === worker) stop(event.message || 'The worker failed.')
    })
    return opened
  }
  return (job) =>
    new Promise((resolve) => {
      const number = (asked += 1)
      const timer = setTimeout(() => stop('It took longer than 30 seconds.'), TIMEOUT_MS)
      waiting.set(number, (result) => {
        clearTimeout(timer)
        waiting.delete(number)
        resolve(result.ok ? succeed(result.meetings) : fail('extraction-failed', result.detail))
      })
      worker ??= open()
      worker.postMessage({ ...job, number }, [])
    })
}

/** Resolves to the marked drafts of a capture, found off the panel's own thread, or to the problem `extraction-failed`. */
export const prepareInWorker = prepareWith(
  () => new Worker(new URL('./review-worker.ts', import.meta.url), { type: 'module' }),
)
