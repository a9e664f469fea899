import { extractDrafts } from '@evenkeel/extract/pipeline.ts'
import { toReading } from '@evenkeel/extract/to-reading.ts'
import type { CardMaterial } from '../build-cards.ts'

export const SOURCE = { kind: 'document', key: 'notes-1', title: 'Weekly', url: null } as const

/** Returns what the worker would lay side by side for some notes, with nothing known of them before. */
export function materialOf(markdown: string): CardMaterial {
  const extraction = extractDrafts({ text: markdown, format: 'md', title: 'Weekly' }, { today: '2026-03-05' })
  const reading = toReading(extraction, SOURCE, { confidenceMin: 0, confirmation: 'unconfirmed', complete: false })
  return { extraction, reading, memory: [], ledger: null }
}

/** Returns weekly notes with these item lines, such as `- [ ] Ana: send the notes`. */
export function notesWith(...items: readonly string[]): string {
  return `# Weekly\n\n## 5 March 2026\n\nPresent: Ana Ruiz, Ben Okafor\n\n### Action items\n\n${items.join('\n')}\n`
}
