import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import type { MeetingCards } from './draft-card.ts'
import type { ReviewJob, ReviewResult } from './review-job.ts'

const TIMEOUT_MS = 30_000

/** Resolves to the marked drafts of a capture, found off the panel's own thread, or to the problem `extraction-failed`. */
export function prepareInWorker(job: ReviewJob): Promise<Outcome<readonly MeetingCards[]>> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./review-worker.ts', import.meta.url), { type: 'module' })
    const finish = (result: ReviewResult): void => {
      clearTimeout(timer)
      worker.terminate()
      resolve(result.ok ? succeed(result.meetings) : fail('extraction-failed', result.detail))
    }
    const timer = setTimeout(() => finish({ ok: false, detail: 'It took longer than 30 seconds.' }), TIMEOUT_MS)
    worker.addEventListener('message', (event: MessageEvent<ReviewResult>) => finish(event.data))
    worker.addEventListener('error', (event) => finish({ ok: false, detail: event.message || 'The worker failed.' }))
    worker.postMessage(job, [])
  })
}
