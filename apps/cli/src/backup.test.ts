import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { coalitionPath } from '@evenkeel/api/node/data-folder.ts'
import { listCoalitions } from '@evenkeel/api/node/local-coalitions.ts'
import { openNodeSqlite } from '@evenkeel/api/node/node-sqlite-driver.ts'
import { afterAll, expect, test } from 'vitest'
import { runEvenkeel } from './testing/run-evenkeel.ts'

const root = mkdtempSync(join(tmpdir(), 'evenkeel-cli-backup-'))
afterAll(() => rmSync(root, { recursive: true }))
const data = join(root, 'data')
const backups = join(root, 'backups')

test('a coalition is backed up, changed behind our back, found out, and restored', () => {
  const notes = join(root, 'notes.md')
  writeFileSync(
    notes,
    '# Weekly 2026-03-02\n\nPresent: Ann Lee, Bo Diaz\n\n## Action items\n\n- [ ] Ann Lee to paint the boats by Friday\n',
  )
  expect(runEvenkeel('import', '--coalition', 'River', '--data', data, notes).status).toBe(0)
  expect(runEvenkeel('verify', '--all', '--data', data)).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^River: sound\. \d+ entries\. The chain ends with sha256:[0-9a-f]{64}\n$/),
  })
  const backup = runEvenkeel('backup', backups, '--data', data, '--keep', '2')
  expect(backup.status).toBe(0)
  const folder = backup.stdout.split('\n')[0] ?? ''

  const driver = openNodeSqlite(coalitionPath(data, listCoalitions(data)[0]?.id ?? ''))
  driver.run(`UPDATE items SET text = 'sell the boats'`)
  expect(runEvenkeel('verify', '--coalition', 'river', '--data', data)).toMatchObject({
    status: 1,
    stdout: 'River: The tables items do not hold what the ledger says. (projections-differ)\n',
  })
  expect(runEvenkeel('verify', '--data', data, '--rebuild').status).toBe(0)
  driver.run(`UPDATE ledger SET body = replace(body, 'paint', 'sell')`)
  driver.close()
  const found = runEvenkeel('verify', '--data', data, '--backups', backups)
  expect(found).toMatchObject({ status: 1, stdout: expect.stringMatching(/does not fit.*ledger-does-not-fit/) })

  expect(runEvenkeel('restore', folder, '--data', data)).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^[^\n]+ \(data-folder-not-empty\)\n$/),
  })
  expect(runEvenkeel('restore', folder, '--data', data, '--force').stdout).toMatch(
    /^Restored into .*: River\nWhat stood/,
  )
  expect(runEvenkeel('verify', '--data', data, '--backups', backups).status).toBe(0)
}, 60_000)

test('the three commands say in one sentence what they were not given, or could not find', () => {
  for (const words of [
    ['backup'],
    ['backup', 'x', '--keep', '0'],
    ['restore'],
    ['verify', '--all', '--coalition', 'a'],
    ['backup', 'x', '--key', 'file'],
    ['backup', 'x', '--from', 'https://evenkeel.example', '--data', 'y'],
    ['restore', 'x', '--to', 'https://evenkeel.example', '--force'],
    ['restore', 'x', '--same-address'],
    ['verify', '--from', 'https://evenkeel.example', '--rebuild'],
  ]) {
    expect(runEvenkeel(...words).status).toBe(2)
  }
  const nowhere = join(root, 'nowhere')
  for (const words of [['backup', backups], ['restore', nowhere], ['verify']]) {
    const { status, stderr } = runEvenkeel(...words, '--data', nowhere)
    expect(status).toBe(1)
    expect(stderr).toMatch(/^[^\n]+ \([a-z-]+\)\n$/)
  }
  const noKey = 'Name the file with the backup key of the deployment: --key FILE. (backup-key-wanted)\n'
  expect(runEvenkeel('backup', nowhere, '--from', 'https://evenkeel.example').stderr).toBe(noKey)
  expect(existsSync(nowhere)).toBe(false)
}, 60_000)

test('a coalition without entries is sound, and has no end of a chain to note down', () => {
  const empty = join(root, 'empty')
  const noNotes = join(root, 'no-notes')
  mkdirSync(noNotes)
  expect(runEvenkeel('import', '--coalition', 'New', '--data', empty, noNotes).status).toBe(0)
  expect(runEvenkeel('verify', '--all', '--data', empty).stdout).toBe('New: sound. 0 entries.\n')
})
