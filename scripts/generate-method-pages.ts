import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { methodPages } from '../packages/analysis/src/method-page.ts'
import { measures } from '../packages/analysis/src/registry.ts'

const folder = new URL('../docs/methods/', import.meta.url)
const pages = methodPages(measures)
mkdirSync(folder, { recursive: true })
// Pages on how notes are read, and on findings, are written by hand.
for (const name of readdirSync(folder))
  if (!pages.has(name) && !name.startsWith('extraction-') && name !== 'findings.md') rmSync(new URL(name, folder))
for (const [name, text] of pages) writeFileSync(new URL(name, folder), text)
process.stdout.write(`${pages.size} method pages written.\n`)
