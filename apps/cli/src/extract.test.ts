import { execFile } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkBox, paragraph, run as words, wordFile } from '@evenkeel/extract/word/testing/word-file.ts'
import { beforeAll, expect, test } from 'vitest'

const binary = fileURLToPath(new URL('../bin/evenkeel.mjs', import.meta.url))
const notes =
  '# Garden circle 2026-03-03\n\nPresent: Ana Ruiz (Riverside), Bo Lind\n\n## Action items\n\n- Ana: order seeds by March 10\n'
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evenkeel-cli-'))
  await writeFile(join(folder, 'notes.md'), notes)
  await writeFile(join(folder, 'marked.md'), `\ufeff${notes}`)
  await writeFile(join(folder, 'wide.md'), Buffer.from(`\ufeff${notes}`, 'utf16le'))
  await writeFile(join(folder, 'unmarked.md'), Buffer.from(notes, 'utf16le'))
  const word = await wordFile(
    [
      paragraph(words('Garden circle 2026-03-03'), { style: 'Title' }),
      paragraph(words('Action items'), { style: 'Titre2' }),
      paragraph(`${checkBox(false)}${words('Ana: order seeds by March 10')}`),
    ].join(''),
  )
  await writeFile(join(folder, 'notes.docx'), word)
  const turns = [
    { speaker: 'Ana Ruiz', text: 'I will send the letter to the town.' },
    { speaker: 'Bo Lind', text: 'Thank you for that.' },
  ]
  await writeFile(join(folder, 'call.json'), JSON.stringify({ startedAt: '2026-03-04T01:15:00Z', transcript: turns }))
  await writeFile(join(folder, 'half.docx'), word.subarray(0, 900))
  await writeFile(join(folder, 'false.docx'), notes)
  await writeFile(
    join(folder, 'picture.png'),
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]),
  )
  await writeFile(
    join(folder, 'later.md'),
    notes.replace('- Ana: order seeds', '- [x] Ana: order seeds') + '- Bo: fix the gate\n',
  )
})

const run = (...words: string[]): Promise<{ status: number; out: string; err: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [binary, ...words], { cwd: folder }, (error, out, err) => {
      resolve({ status: error === null ? 0 : Number(error.code), out, err })
    })
  })
const parsed = (out: string): unknown[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line))

test('extract prints the fixed object for a file', async () => {
  const { status, out } = await run('extract', 'notes.md')
  expect(status).toBe(0)
  expect(parsed(out)).toEqual([
    {
      file: 'notes.md',
      meetings: [
        {
          line: 1,
          title: 'Garden circle 2026-03-03',
          date: '2026-03-03',
          attendees: [
            { line: 3, name: 'Ana Ruiz', organization: 'Riverside' },
            { line: 3, name: 'Bo Lind', organization: null },
          ],
          actions: [
            {
              line: 7,
              endLine: 7,
              text: 'order seeds by March 10',
              owners: ['Ana'],
              due: '2026-03-10',
              done: false,
              confidence: 0.99,
              by: 'action-list',
            },
          ],
          decisions: [],
          speaking: [],
        },
      ],
    },
  ])
})

test('a file that can not be read gets its error line, the rest goes on, the status is 1', async () => {
  const { status, out } = await run('extract', 'missing.md', 'picture.png', 'notes.md')
  expect(status).toBe(1)
  expect(parsed(out)).toMatchObject([
    { file: 'missing.md', error: { code: 'file-unreadable' } },
    { file: 'picture.png', error: { code: 'file-not-text' } },
    { file: 'notes.md', meetings: [{ date: '2026-03-03' }] },
  ])
})

test('UTF-8 with a mark and UTF-16 with or without one read the same', async () => {
  const { out } = await run('extract', 'notes.md', 'marked.md', 'wide.md', 'unmarked.md')
  const answers = parsed(out).map((answer) => JSON.stringify({ ...(answer as object), file: '' }))
  expect(answers).toHaveLength(4)
  expect(new Set(answers).size).toBe(1)
})

test('nothing below --min-confidence is printed and wrong use answers 2', async () => {
  expect(parsed((await run('extract', '--min-confidence', '1', 'notes.md')).out)).toMatchObject([
    { meetings: [{ actions: [] }] },
  ])
  expect((await run('extract', '--min-confidence', '7', 'notes.md')).status).toBe(2)
  expect((await run('extract', '--format', 'doc', 'notes.md')).status).toBe(2)
  expect((await run('extract')).status).toBe(2)
})

test('--time-zone tells of which day an instant is, and a name that is none answers 2', async () => {
  const dated = async (...words: string[]) => parsed((await run('extract', ...words, 'call.json')).out)
  expect(await dated('--time-zone', 'America/Lima')).toMatchObject([{ meetings: [{ date: '2026-03-03' }] }])
  expect(await dated('--time-zone', 'Europe/Paris')).toMatchObject([{ meetings: [{ date: '2026-03-04' }] }])
  expect(await dated()).toMatchObject([{ meetings: [{ date: '2026-03-04' }] }])
  expect((await run('extract', '--time-zone', 'Moon', 'call.json')).status).toBe(2)
})

test('a Word file is read by its content, and one that is none is told apart', async () => {
  const { status, out } = await run('extract', 'notes.docx', 'half.docx', 'false.docx')
  expect(status).toBe(1)
  expect(parsed(out)).toMatchObject([
    {
      file: 'notes.docx',
      meetings: [{ date: '2026-03-03', actions: [{ line: 3, owners: ['Ana'], due: '2026-03-10' }] }],
    },
    { file: 'half.docx', error: { code: 'word-file-damaged' } },
    { file: 'false.docx', error: { code: 'not-a-word-file' } },
  ])
  expect(parsed((await run('extract', '--format', 'docx', 'notes.md')).out)).toMatchObject([
    { error: { code: 'not-a-word-file' } },
  ])
})

test('compare prints one change a line', async () => {
  const { status, out } = await run('compare', 'notes.md', 'later.md')
  expect(status).toBe(0)
  expect(parsed(out)).toEqual([
    {
      change: 'completed',
      old: { line: 7, text: 'order seeds by March 10' },
      new: { line: 7, text: 'order seeds by March 10' },
    },
    { change: 'new', old: null, new: { line: 8, text: 'fix the gate' } },
  ])
  expect((await run('compare', 'notes.md')).status).toBe(2)
  expect((await run('compare', 'notes.md', 'missing.md')).status).toBe(1)
})
