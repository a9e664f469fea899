import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { importNotes } from '@evenkeel/api/import-notes.ts'
import { openCoalition } from '@evenkeel/api/node/local-coalitions.ts'
import { newCommandId } from '@evenkeel/api/node/new-command-id.ts'
import { succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import { sampleCoalitionName } from '@evenkeel/sample/organizations.ts'
import { writeSample } from '@evenkeel/sample/write-sample.ts'
import { pulseOfSample } from './pulse-of-sample.ts'
import { sayOfSample } from './say-of-sample.ts'

export interface SampleReport {
  readonly documents: number
  readonly kilobytes: number
  readonly meetings: number
  readonly people: number
  readonly items: number
  readonly failed: number
}

const SEED = 1
/** Its presence means that a filling was begun and not finished: the next start does it again, which changes nothing twice. */
const UNFINISHED = 'sample-unfinished'

/** Returns whether an earlier start was interrupted while it filled the sample coalition. */
export function isSampleUnfinished(dataFolder: string): boolean {
  return existsSync(join(dataFolder, UNFINISHED))
}

/** Writes the sample's documents through the import into a coalition of their own and returns what is in it then; fails as `openCoalition` does. */
export async function fillSample(
  dataFolder: string,
  today: string,
  onProgress: (done: number, total: number) => void,
): Promise<Outcome<SampleReport>> {
  // The mark comes before the coalition: killed between the two, the next start must not take an empty one for filled.
  const marker = join(dataFolder, UNFINISHED)
  // The day of the first attempt counts: with another one the documents would be others.
  const begun = existsSync(marker) ? readFileSync(marker, 'utf8').trim() : ''
  const day = /^\d{4}-\d{2}-\d{2}$/.test(begun) ? begun : today
  writeFileSync(marker, day)
  const opened = await openCoalition(dataFolder, `Sample: ${sampleCoalitionName}`, { create: true, sample: true })
  if (!opened.ok) return opened
  const coalition = opened.value
  try {
    const documents = writeSample({ seed: SEED, today: day })
    const imported = await importNotes(coalition.store, documents, {
      confidenceMin: 0.5,
      confirmation: 'unconfirmed',
      today: day,
      now: () => new Date().toISOString(),
      newId: newCommandId,
      actor: 'import',
      onProgress: ({ stage, done }) => {
        if (stage === 'recording') onProgress(done, documents.length)
      },
    })
    await coalition.store.record([...sayOfSample(await coalition.store.facts(), day)], 'import')
    await pulseOfSample(coalition.store)
    const facts = await coalition.store.facts()
    rmSync(marker)
    return succeed({
      documents: documents.length,
      kilobytes: Math.round(documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1000),
      meetings: facts.meetings.length,
      people: facts.parties.filter((party) => party.kind === 'person').length,
      items: facts.items.length,
      failed: imported.filter((file) => !file.ok).length,
    })
  } finally {
    coalition.close()
  }
}
