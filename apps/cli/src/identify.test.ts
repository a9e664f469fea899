import { execFile } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'

const binary = fileURLToPath(new URL('../bin/evenkeel.mjs', import.meta.url))
let folder = ''

const minutes = (day: string, ...roster: string[]): string =>
  `# Garden circle ${day}\n\n## Present\n\n${roster.map((entry) => `* ${entry}\n`).join('')}`

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evenkeel-identify-'))
  await writeFile(join(folder, 'one.md'), minutes('2026-03-03', 'Timothy Okonjo (@timo)', 'Ana Ruiz (Riverside)'))
  await writeFile(join(folder, 'two.md'), minutes('2026-03-10', 'Tim Okonjo (@timo)', 'Ana Ruiz (Riverside LLC)'))
  await writeFile(join(folder, 'three.md'), minutes('2026-03-17', 'Matilda Orr (@morr)'))
  await writeFile(join(folder, 'four.md'), minutes('2026-03-24', 'Matilda Vandersteen (@morr)'))
})

const run = (...words: string[]): Promise<{ status: number; lines: unknown[]; err: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [binary, 'identify', ...words], { cwd: folder }, (error, out, err) => {
      const lines = out
        .split('\n')
        .filter((line) => line !== '')
        .map((line): unknown => JSON.parse(line))
      resolve({ status: error === null ? 0 : Number(error.code), lines, err })
    })
  })

test('identify prints the fixed object for each party over all files', async () => {
  const { status, lines } = await run('one.md', 'two.md')
  expect(status).toBe(0)
  expect(lines).toEqual([
    {
      id: 'organization:riverside-llc',
      kind: 'organization',
      name: 'Riverside LLC',
      aliases: ['Riverside'],
      organizations: [],
      memberships: [],
      mentions: [
        { file: 'one.md', line: 6, as: 'Riverside' },
        { file: 'two.md', line: 6, as: 'Riverside LLC' },
      ],
      suggested: [],
    },
    {
      id: 'person:ana-ruiz',
      kind: 'person',
      name: 'Ana Ruiz',
      aliases: [],
      organizations: ['Riverside LLC'],
      memberships: [{ organization: 'Riverside LLC', since: '2026-03-03', until: null }],
      mentions: [
        { file: 'one.md', line: 6, as: 'Ana Ruiz' },
        { file: 'two.md', line: 6, as: 'Ana Ruiz' },
      ],
      suggested: [],
    },
    {
      id: 'person:timothy-okonjo',
      kind: 'person',
      name: 'Timothy Okonjo',
      aliases: ['Tim Okonjo', '@timo'],
      organizations: [],
      memberships: [],
      mentions: [
        { file: 'one.md', line: 5, as: 'Timothy Okonjo' },
        { file: 'two.md', line: 5, as: 'Tim Okonjo' },
      ],
      suggested: [],
    },
  ])
})

test('--without handles leaves handles out of it', async () => {
  expect((await run('three.md', 'four.md')).lines).toHaveLength(1)
  expect((await run('--without', 'handles,emails', 'three.md', 'four.md')).lines).toHaveLength(2)
})

test('a file that can not be read is named, the rest goes on, the status is 1; wrong use answers 2', async () => {
  const { status, lines, err } = await run('missing.md', 'three.md')
  expect([status, lines.length]).toEqual([1, 1])
  expect(err).toContain('missing.md: ')
  expect(err).toContain('(file-unreadable)')
  expect((await run('--without', 'names', 'three.md')).status).toBe(2)
  expect((await run()).status).toBe(2)
})
