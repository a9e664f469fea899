import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { root } from './tracked-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'evenkeel-key-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Returns what an expression comes to beside the script that deploys. */
function evaluate(expression: string): unknown {
  const script = `import { readBackupKeyOption, readOrMakeBackupKey } from './scripts/backup-key.mjs'
    console.log(JSON.stringify(${expression}))`
  const said = execFileSync('node', ['--input-type=module', '--eval', script], { cwd: root, encoding: 'utf8' })
  return JSON.parse(said)
}

test('a deployment’s backup key is made once, for its owner’s eyes, and is long enough that nobody guesses it', () => {
  const file = join(folder, 'made.key')
  const [first, second, other] = evaluate(
    `['made', 'made', 'other'].map((name) => readOrMakeBackupKey(${JSON.stringify(folder)} + '/' + name + '.key'))`,
  ) as string[]
  expect(first).toMatch(/^ekb_[A-Za-z0-9_-]{43}$/)
  expect(second).toBe(first)
  expect(other).not.toBe(first)
  expect(readFileSync(file, 'utf8')).toBe(`${first}\n`)
  const ofOthers = process.platform === 'win32' ? 0 : statSync(file).mode & 0o077
  expect(ofOthers).toBe(0)
})

test('a file that holds something else is no key and is left as it is, and neither is a folder that is not there', () => {
  const file = join(folder, 'notes.md')
  writeFileSync(file, 'Present: Ann Lee')
  expect(evaluate(`readOrMakeBackupKey(${JSON.stringify(file)})`)).toBeNull()
  expect(readFileSync(file, 'utf8')).toBe('Present: Ann Lee')
  expect(evaluate(`readOrMakeBackupKey(${JSON.stringify(join(folder, 'none', 'x.key'))})`)).toBeNull()
})

test('what is not about the key goes on to the one who deploys, and a key without a file is refused', () => {
  expect(evaluate(`readBackupKeyOption(['--dry-run', '--backup-key', '/k', '--no-link'])`)).toMatchObject({
    file: expect.stringMatching(/k$/),
    rest: ['--dry-run', '--no-link'],
    complaint: null,
  })
  expect(evaluate(`readBackupKeyOption(['--dry-run'])`)).toMatchObject({ file: null, rest: ['--dry-run'] })
  for (const words of [['--backup-key'], ['--backup-key', '--dry-run']]) {
    expect(evaluate(`readBackupKeyOption(${JSON.stringify(words)})`)).toMatchObject({
      complaint: { code: 'wrong-use' },
    })
  }
})
