import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runEvenkeel } from './testing/run-evenkeel.ts'

const folder = mkdtempSync(join(tmpdir(), 'evenkeel-graph-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = join(folder, 'kite.csv')
writeFileSync(file, 'source,target,weight\na,b,2\nb,c,2\nc,d,1\nb,d,0.5\ne,\n')

test('graph prints the measure, the counts and a value for every node, isolated ones included', () => {
  const { status, stdout } = runEvenkeel('graph', file, '--measure', 'betweenness', '--json')
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toEqual({ measure: 'betweenness', n: 5, m: 4, values: { a: 0, b: 2, c: 0, d: 0, e: 0 } })
}, 60_000)

test('graph reads strengths only from the column that is named, and strong ties are short', () => {
  const { stdout } = runEvenkeel(
    'graph',
    file,
    '--measure',
    'betweenness',
    '--weight',
    'weight',
    '--normalized',
    '--json',
  )
  expect(JSON.parse(stdout)).toMatchObject({ values: { b: 2 / 6, c: 2 / 6 } })
}, 60_000)

test('graph calls a value that is not defined null, and prints a table for people', () => {
  const { stdout } = runEvenkeel('graph', file, '--measure', 'constraint', '--json')
  expect(JSON.parse(stdout)).toMatchObject({ values: { a: 1, e: null } })
  const table = runEvenkeel('graph', file, '--measure', 'degree').stdout
  expect(table.split('\n').slice(0, 2)).toEqual(['node  degree', 'b     3'])
}, 60_000)

test('graph answers a bad file with one sentence and status 1, wrong use with status 2', () => {
  const missing = runEvenkeel('graph', join(folder, 'none.csv'), '--measure', 'degree', '--json')
  expect([missing.status, missing.stdout]).toEqual([1, ''])
  expect(missing.stderr).toMatch(/^[^\n]+ \(file-unreadable\)\n$/)
  expect(runEvenkeel('graph', join(folder, 'kite.doc'), '--measure', 'degree').stderr).toContain(
    '(graph-format-unknown)',
  )
  expect(runEvenkeel('graph', file, '--measure', 'fame').status).toBe(2)
  expect(runEvenkeel('graph', '--measure', 'degree').status).toBe(2)
}, 60_000)
