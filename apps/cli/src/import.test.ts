import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runEvenkeel } from './testing/run-evenkeel.ts'

const folder = mkdtempSync(join(tmpdir(), 'evenkeel-import-'))
const notes = `# Weekly\nDate: 2026-01-05\n\nAttendees: Ann Lee (Oak Trust)\n\n## Action items\n- [ ] Ann Lee: write to the council\n`

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a folder is read to its depths, a file that is no text is reported, and the rest goes on', () => {
  mkdirSync(join(folder, 'notes', 'deep'), { recursive: true })
  mkdirSync(join(folder, 'notes', '.hidden'), { recursive: true })
  writeFileSync(join(folder, 'notes', 'deep', 'january.md'), notes)
  writeFileSync(join(folder, 'notes', '.hidden', 'secret.md'), notes)
  writeFileSync(join(folder, 'notes', 'picture.png'), 'no notes')
  writeFileSync(join(folder, 'notes', 'broken.txt'), Buffer.from('PK\u0003\u0004\0\0 a word processor document'))
  const data = join(folder, 'data')
  const first = runEvenkeel(
    'import',
    '--coalition',
    'River',
    '--data',
    data,
    join(folder, 'notes'),
    join(folder, 'missing.md'),
  )
  expect(first.stdout).toContain('documents      1 read, 2 failed')
  expect(first.stdout).toContain('items          1 new')
  expect(first.stderr).toContain('broken.txt: The file holds bytes that are not text. (file-not-text)')
  expect(first.stderr).toContain('missing.md: There is no such file or folder. (file-unreadable)')
  expect(first.status).toBe(1)
  const second = runEvenkeel('import', '--coalition', 'River', '--data', data, join(folder, 'notes', 'deep'))
  expect(second.stdout).toContain('documents      1 read\n')
  expect(second.status).toBe(0)
}, 30_000)

test('a wrong use is told on one line with the usage, and nothing is made', () => {
  for (const words of [
    [],
    ['--coalition', 'River'],
    ['x.md'],
    ['--coalition', 'R', '--min-confidence', '2', 'x.md'],
    ['--coalition', 'R', '--time-zone', 'Moon', 'x.md'],
  ]) {
    const { status, stdout, stderr } = runEvenkeel('import', ...words)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('Usage: evenkeel import')
  }
}, 30_000)
