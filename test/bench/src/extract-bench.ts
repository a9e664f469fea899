import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { extractDrafts } from '@evenkeel/extract/pipeline.ts'
import { writeSample } from '@evenkeel/sample/write-sample.ts'
import * as chrono from 'chrono-node'
import compromise from 'compromise'
import { inventNotes } from './invented-notes.ts'
import { timeKeystrokes, type KeystrokeTimes } from './keystrokes.ts'
import { median, type Timing, timeSideBySide } from './side-by-side.ts'

const TODAY = '2026-01-15'
const LETTERS = 600_000
/** Compromise reads so slowly that it is given this much of the text. */
const COMPROMISE_LETTERS = 20_000

/** A text to measure on, under a name that the report shows. */
export interface BenchText {
  readonly name: string
  readonly text: string
}

/** Returns the texts: invented notes, the sample's documents once each, and with a folder all of its notes one after another. */
export function benchTexts(folder: string | null): readonly BenchText[] {
  const sample = writeSample({ seed: 7, today: TODAY })
    .filter(({ path }) => path.endsWith('.md'))
    .map(({ text }) => text)
    .join('\n\n')
  const texts = [
    { name: 'invented notes', text: inventNotes(LETTERS, '1') },
    { name: 'sample documents, once each', text: sample },
  ]
  if (folder === null) return texts
  const real = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:md|txt)$/.test(path))
    .sort()
    .map((path) => readFileSync(join(folder, path), 'utf8'))
    .join('\n\n')
  return [...texts, { name: 'real notes', text: real.slice(0, 2_000_000) }]
}

/** Returns what full extraction takes beside a bare scan of the lines, chrono-node on every line, and compromise; times are for the whole text. */
export function benchThroughput(text: string, now: () => number): readonly Timing[] {
  const lines = text.split('\n')
  const reference = new Date(`${TODAY}T00:00:00Z`)
  const timings = timeSideBySide(
    [
      { name: 'extractDrafts', run: () => extractDrafts({ text, format: 'md' }, { today: TODAY }) },
      { name: 'bare line scan', run: () => lines.filter((line) => /^\s*[-*] \[[ xX]\]/.test(line)), times: 100 },
      { name: 'chrono-node on every line', run: () => lines.map((line) => chrono.parse(line, reference)) },
    ],
    7,
    now,
  )
  const part = text.slice(0, COMPROMISE_LETTERS)
  const [read] = timeSideBySide([{ name: 'compromise', run: () => compromise(part).people().out('array') }], 1, now)
  const medianMs = ((read?.medianMs ?? 0) * text.length) / part.length
  return [
    ...timings,
    { name: 'compromise, people (scaled)', medianMs, ratio: medianMs / (timings[0]?.medianMs ?? Number.NaN) },
  ]
}

/** What a fresh process takes to load extraction, and then for its first scan, in milliseconds. */
export interface ColdTimes {
  readonly load: number
  readonly scan: number
}

/** Returns the medians over fresh processes that load everything anew, and over those that find it compiled, as the command line does. */
export function benchCold(text: string, runs: number): { readonly anew: ColdTimes; readonly kept: ColdTimes } {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-bench-'))
  try {
    const file = join(folder, 'notes.md')
    writeFileSync(file, text)
    const child = fileURLToPath(new URL('cold-extract.ts', import.meta.url))
    const scanOnce = (cache: string): ColdTimes => {
      const env = { ...process.env, NODE_COMPILE_CACHE: cache }
      const run = spawnSync(process.execPath, [child, file, TODAY], { encoding: 'utf8', env })
      return JSON.parse(run.stdout) as ColdTimes
    }
    const medians = (cache: string): ColdTimes => {
      const times = Array.from({ length: runs }, () => scanOnce(cache))
      return { load: median(times.map(({ load }) => load)), scan: median(times.map(({ scan }) => scan)) }
    }
    const anew = medians('')
    const cache = join(folder, 'compiled')
    scanOnce(cache)
    return { anew, kept: medians(cache) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Returns how often longer 1 MB takes than 100 kB of notes of the same kind; 10 is exactly linear. */
export function benchLinearity(now: () => number): number {
  const [small, large] = [inventNotes(100_000, '2'), inventNotes(1_000_000, '2')]
  const [one, ten] = timeSideBySide(
    [
      { name: '100 kB', run: () => extractDrafts({ text: small, format: 'md' }, { today: TODAY }) },
      { name: '1 MB', run: () => extractDrafts({ text: large, format: 'md' }, { today: TODAY }) },
    ],
    7,
    now,
  )
  return (ten?.medianMs ?? Number.NaN) / (one?.medianMs ?? Number.NaN)
}

/** Returns what a keystroke in a long running document costs. */
export function benchKeystrokes(text: string, now: () => number): KeystrokeTimes {
  return timeKeystrokes(text.slice(0, LETTERS), 1500, TODAY, now)
}
