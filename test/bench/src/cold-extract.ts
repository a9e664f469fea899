import { readFileSync } from 'node:fs'

// A process of its own: what is measured is the first scan after loading, and the loading itself.
const text = readFileSync(process.argv[2] ?? '', 'utf8')
const now = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
const started = now()
const { extractDrafts } = await import('@evenkeel/extract/pipeline.ts')
const loaded = now()
extractDrafts({ text, format: 'md' }, { today: process.argv[3] ?? '2026-01-15' })
console.log(JSON.stringify({ load: loaded - started, scan: now() - loaded }))
