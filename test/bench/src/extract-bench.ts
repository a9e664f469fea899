import { extractDrafts } from '@evenkeel/extract/pipeline.ts'
import { writeSample } from '@evenkeel/sample/write-sample.ts'
import * as chrono from 'chrono-node'
import { type Timing, timeSideBySide } from './side-by-side.ts'

const TODAY = '2026-01-15'

/** Returns a text of about `bytes` made of the sample's Markdown documents, one after another as in a running document. */
function runningDocument(bytes: number): string {
  const documents = writeSample({ seed: 7, today: TODAY }).filter(({ path }) => path.endsWith('.md'))
  const parts: string[] = []
  for (let size = 0, index = 0; size < bytes; index++) {
    const text = documents[index % documents.length]?.text ?? ''
    parts.push(text)
    size += text.length
  }
  return parts.join('\n\n').slice(0, bytes)
}

/** Returns what full extraction takes beside a bare scan of the lines and chrono-node on every line. */
export function benchExtract(now: () => number): { readonly megabytes: number; readonly timings: readonly Timing[] } {
  const text = runningDocument(600_000)
  const lines = text.split('\n')
  const reference = new Date(`${TODAY}T00:00:00Z`)
  const timings = timeSideBySide(
    [
      { name: 'extractDrafts', run: () => extractDrafts({ text, format: 'md' }, { today: TODAY }) },
      { name: 'bare line scan', run: () => lines.filter((line) => /^\s*[-*] \[[ xX]\]/.test(line)) },
      { name: 'chrono-node on every line', run: () => lines.map((line) => chrono.parse(line, reference)) },
    ],
    5,
    now,
  )
  return { megabytes: text.length / 1e6, timings }
}
