import { afterEach, expect, test, vi } from 'vitest'
import { prepareWith, type Prepare } from './prepare-in-worker.ts'
import type { NumberedJob, ReviewAnswer, ReviewJob } from './review-job.ts'

/** A worker that answers when it is told to; what passes is copied, as between threads. */
class ToldWorker extends EventTarget {
  readonly jobs: NumberedJob[] = []
  isStopped = false
  postMessage(job: NumberedJob): void {
    this.jobs.push(structuredClone(job))
  }
  terminate(): void {
    this.isStopped = true
  }
  answer(answer: ReviewAnswer): void {
    this.dispatchEvent(new MessageEvent('message', { data: structuredClone(answer) }))
  }
  fail(): void {
    this.dispatchEvent(new Event('error'))
  }
}

const job: ReviewJob = {
  capture: {
    source: { kind: 'document', key: 'notes-1', title: 'Weekly', url: null },
    method: 'markdown-export',
    format: 'md',
    text: '- [ ] Ana: go\n',
    capturedAt: '2026-03-05T10:00:00.000Z',
    complete: true,
  },
  today: '2026-03-05',
  timeZone: 'Europe/Paris',
  pairing: null,
}

function told(): { workers: ToldWorker[]; prepare: Prepare } {
  const workers: ToldWorker[] = []
  const prepare = prepareWith(() => {
    const worker = new ToldWorker()
    workers.push(worker)
    return worker as unknown as Worker
  })
  return { workers, prepare }
}

afterEach(() => {
  vi.useRealTimers()
})

test('one worker reads one document after the other, and each answer goes to who asked', async () => {
  const { workers, prepare } = told()
  const [first, second] = [prepare(job), prepare(job)]
  const [one, two] = workers[0]?.jobs.map(({ number }) => number) ?? []
  workers[0]?.answer({ ok: false, detail: 'second', number: two ?? 0 })
  workers[0]?.answer({ ok: true, meetings: [], number: one ?? 0 })
  expect(await first).toEqual({ ok: true, value: [] })
  expect(await second).toMatchObject({ ok: false, problem: { code: 'extraction-failed', detail: 'second' } })
  expect(workers).toHaveLength(1)
})

test('after a failure everyone who waits is told, and the next reading has a worker of its own', async () => {
  const { workers, prepare } = told()
  const waiting = [prepare(job), prepare(job)]
  workers[0]?.fail()
  for (const outcome of await Promise.all(waiting)) expect(outcome).toMatchObject({ ok: false })
  expect(workers[0]?.isStopped).toBe(true)
  const next = prepare(job)
  workers[1]?.answer({ ok: true, meetings: [], number: workers[1].jobs[0]?.number ?? 0 })
  expect(await next).toEqual({ ok: true, value: [] })
})

test('a worker that does not answer in half a minute is stopped, and one that did answer stays', async () => {
  vi.useFakeTimers()
  const { workers, prepare } = told()
  const answered = prepare(job)
  workers[0]?.answer({ ok: true, meetings: [], number: workers[0].jobs[0]?.number ?? 0 })
  await answered
  await vi.advanceTimersByTimeAsync(60_000)
  expect(workers[0]?.isStopped).toBe(false)
  const stuck = prepare(job)
  await vi.advanceTimersByTimeAsync(30_001)
  expect(await stuck).toMatchObject({ ok: false, problem: { code: 'extraction-failed' } })
  expect(workers[0]?.isStopped).toBe(true)
})
