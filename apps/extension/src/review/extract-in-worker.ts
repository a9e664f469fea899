import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import type { ExtractJob, ExtractResult } from './extract-job.ts'

const TIMEOUT_MS = 30_000

/** Resolves to the drafts of a capture, found off the panel's own thread, or to the problem `extraction-failed`. */
export function extractInWorker(job: ExtractJob): Promise<Outcome<Extract<ExtractResult, { ok: true }>>> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./extract-worker.ts', import.meta.url), { type: 'module' })
    const finish = (result: ExtractResult): void => {
      clearTimeout(timer)
      worker.terminate()
      resolve(result.ok ? succeed(result) : fail('extraction-failed', result.detail))
    }
    const timer = setTimeout(() => finish({ ok: false, detail: 'It took longer than 30 seconds.' }), TIMEOUT_MS)
    worker.addEventListener('message', (event: MessageEvent<ExtractResult>) => finish(event.data))
    worker.addEventListener('error', (event) => finish({ ok: false, detail: event.message || 'The worker failed.' }))
    worker.postMessage(job, [])
  })
}
