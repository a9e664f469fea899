import { toReading } from '@evenkeel/extract/to-reading.ts'
import * as z from 'zod/mini'
import { openDatabase } from '../outbox/database.ts'
import { recallSource, type MemoryOf } from '../outbox/decision-memory.ts'
import { openVault } from '../outbox/vault.ts'
import { buildCards } from './build-cards.ts'
import { fetchSourceItems } from './fetch-source-items.ts'
import { keepReading } from './keep-reading.ts'
import type { NumberedJob, ReviewAnswer, ReviewJob, ReviewResult } from './review-job.ts'

z.config({ jitless: true })

const read = keepReading()

async function recall(source: string): Promise<MemoryOf[]> {
  const database = await openDatabase()
  try {
    return await recallSource(database, await openVault(database), source)
  } finally {
    database.close()
  }
}

async function prepare({ capture, today, timeZone, pairing }: ReviewJob): Promise<ReviewResult> {
  try {
    const { source } = capture
    const asked = pairing && fetchSourceItems(pairing, source)
    const memory = await recall(source.key)
    const extraction = read(capture, { today, timeZone })
    // Everything is kept here, and in its place: what to show is the panel's to choose, by each draft's confidence.
    const reading = toReading(extraction, source, { confidenceMin: 0, confirmation: 'unconfirmed', complete: false })
    return { ok: true, meetings: buildCards({ extraction, reading, memory, ledger: await asked }) }
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message : String(error) }
  }
}

self.addEventListener('message', ({ data: { number, ...job } }: MessageEvent<NumberedJob>) => {
  void prepare(job).then((result) => {
    const answer: ReviewAnswer = { ...result, number }
    self.postMessage(answer, { transfer: [] })
  })
})
