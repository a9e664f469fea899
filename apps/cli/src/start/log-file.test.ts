import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openLogFile } from './log-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'evenkeel-log-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the log goes to a file of its owner alone, and of a full one the last is kept', () => {
  const complaints: string[] = []
  const { path, log } = openLogFile(folder, (sentence) => complaints.push(sentence))
  log({ event: 'signed-in', person: 'ann' })
  log({ event: 'request' })
  const [line = '', ...others] = readFileSync(path, 'utf8').trim().split('\n')
  expect(JSON.parse(line)).toMatchObject({ event: 'signed-in', person: 'ann' })
  expect([others, statSync(path).mode & 0o777]).toEqual([[], 0o600])
  writeFileSync(path, 'x'.repeat(5_000_001))
  log({ event: 'signed-out' })
  expect(statSync(`${path}.1`).size).toBe(5_000_001)
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ event: 'signed-out' })
  expect(complaints).toEqual([])
})

test('a log that can not be written is one sentence, once, and stops nothing', () => {
  const complaints: string[] = []
  const { log } = openLogFile(join(folder, 'nowhere'), (sentence) => complaints.push(sentence))
  log({ event: 'signed-in' })
  log({ event: 'signed-out' })
  expect(complaints).toEqual([
    expect.stringMatching(/^The log .* cannot be written \(ENOENT\); everything else goes on\.$/),
  ])
})
