import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { measures } from '@evenkeel/analysis/registry.ts'
import { sampleCoalitionName } from '@evenkeel/sample/organizations.ts'
import { fillSample } from './start/fill-sample.ts'
import { runEvenkeel } from './testing/run-evenkeel.ts'

const folder = mkdtempSync(join(tmpdir(), 'evenkeel-analyse-'))
afterAll(() => rmSync(folder, { recursive: true }))
const name = `Sample: ${sampleCoalitionName}`

test('analyse tells both stories of the sample coalition: one who takes ever more, a group that falls silent', async () => {
  const filled = await fillSample(folder, '2026-06-01', () => undefined)
  expect(filled.ok).toBe(true)
  const { status, stdout } = runEvenkeel('analyse', '--coalition', name, '--data', folder, '--json')
  expect(status).toBe(0)
  const analysis = JSON.parse(stdout)
  expect(analysis.measures.map(({ id }: { id: string }) => id)).toEqual(measures.map((measure) => measure.id))
  const found = analysis.findings.map(({ detector }: { detector: string }) => detector)
  expect(found).toContain('single-champion')
  expect(found).toContain('fallen-silent')
  const early = runEvenkeel('analyse', '--coalition', name, '--data', folder, '--to', '2025-01-01', '--json')
  expect(JSON.parse(early.stdout).findings).not.toEqual(analysis.findings)
}, 60_000)

test('analyse says in one sentence what it was not given, or could not find', () => {
  const missing = runEvenkeel('analyse', '--coalition', 'nobody knows it', '--data', folder, '--json')
  expect(missing.status).toBe(1)
  expect(missing.stderr).toMatch(/^[^\n]+ \(coalition-not-found\)\n$/)
  expect(runEvenkeel('analyse').status).toBe(2)
  expect(runEvenkeel('analyse', '--coalition', name, '--from', 'May').status).toBe(2)
  expect(runEvenkeel('analyse', '--coalition', name, '--from', '2026-02-01', '--to', '2026-01-01').status).toBe(2)
}, 60_000)
