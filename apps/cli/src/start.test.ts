import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { listCoalitions, openCoalition } from '@evenkeel/api/node/local-coalitions.ts'
import { freePort } from '@evenkeel/api/testing/free-port.ts'
import { sampleCoalitionName } from '@evenkeel/sample/organizations.ts'
import { afterAll, expect, test } from 'vitest'

const entry = fileURLToPath(new URL('./start.ts', import.meta.url))
const launcher = fileURLToPath(new URL('../../../scripts/start.mjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'evenkeel-start-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Run {
  readonly child: ChildProcessWithoutNullStreams
  readonly said: () => string
  readonly complained: () => string
  readonly ended: Promise<number | null>
}

function run(words: readonly string[]): Run {
  const { EVENKEEL_DATA: _, ...environment } = process.env
  const child = spawn(process.execPath, words, { env: environment })
  let said = ''
  let complained = ''
  child.stdout.on('data', (text: Buffer) => {
    said += text.toString()
  })
  child.stderr.on('data', (text: Buffer) => {
    complained += text.toString()
  })
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', resolve)
  })
  return { child, said: () => said, complained: () => complained, ended }
}

async function untilItRuns(started: Run): Promise<void> {
  await expect.poll(started.said, { timeout: 60_000, interval: 50 }).toContain('Ctrl-C')
}

/** One sentence for a person: one line, with the page that says more, and no stack. */
function expectOneSentence(text: string, code: string): void {
  expect(text.trim().split('\n')).toHaveLength(1)
  expect(text).toContain(`(docs/errors/${code}.md)`)
  expect(text).not.toMatch(/\bat .+:\d+:\d+/)
}

test(
  'an empty start makes one empty coalition, answers, and is stopped cleanly by Ctrl-C',
  { timeout: 90_000 },
  async () => {
    const data = join(folder, 'empty')
    const port = await freePort()
    const started = run([entry, '--empty', '--data', data, '--port', String(port)])
    await untilItRuns(started)
    const health = await fetch(`http://127.0.0.1:${port}/v1/health`)
    expect(await health.json()).toMatchObject({ name: 'evenkeel' })
    expect(started.said()).toContain(`http://localhost:${port}/sign-in#`)
    expect(started.said()).toMatch(/extension[/\\]dist/)
    const token = /\/sign-in#(\S+)/.exec(started.said())?.[1]
    const session = await fetch(`http://127.0.0.1:${port}/v1/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token }),
    })
    expect(await session.json()).toMatchObject({
      coalitions: [{ name: 'My coalition', role: 'coordinator', sample: false }],
    })
    expect(readFileSync(join(data, 'evenkeel.log'), 'utf8')).toContain('"event":"signed-in"')
    started.child.kill('SIGINT')
    expect(await started.ended).toBe(0)
    expect(started.complained()).toBe('')
    expect(started.said()).not.toContain('"event"')
    expect(listCoalitions(data).map(({ name, sample }) => ({ name, sample }))).toEqual([
      { name: 'My coalition', sample: false },
    ])
  },
)

test(
  'the first start fills the sample through the import, the second leaves it as it is, and an empty coalition can be had beside it',
  { timeout: 120_000 },
  async () => {
    const data = join(folder, 'sample')
    const name = `Sample: ${sampleCoalitionName}`
    const cursorOf = async (): Promise<number> => {
      const opened = await openCoalition(data, name, { create: false })
      if (!opened.ok) throw new Error(opened.problem.code)
      const facts = await opened.value.store.facts()
      const { cursor, items, meetings, aims = [], purposes = [], pulses = [], perceptions = [] } = facts
      opened.value.close()
      expect(items.length).toBeGreaterThan(300)
      expect(meetings.length).toBeGreaterThan(90)
      expect([aims.length, pulses.length, pulses[0]?.closedAt === null]).toEqual([3, 1, false])
      expect(purposes.length).toBeGreaterThan(items.length / 2)
      expect(new Set(perceptions.map(({ organization }) => organization)).size).toBeGreaterThan(5)
      return cursor
    }
    const startOnce = async (...words: readonly string[]): Promise<string> => {
      const started = run([entry, ...words, '--data', data, '--port', String(await freePort())])
      await untilItRuns(started)
      started.child.kill('SIGINT')
      expect(await started.ended).toBe(0)
      return started.said()
    }
    expect(await startOnce()).toContain('65 documents')
    expect(listCoalitions(data)).toMatchObject([{ name, sample: true }])
    const cursor = await cursorOf()
    expect(await startOnce()).not.toContain('documents')
    expect(await cursorOf()).toBe(cursor)
    await startOnce('--empty')
    await startOnce('--empty')
    expect(listCoalitions(data).map((coalition) => coalition.name)).toEqual([name, 'My coalition'])
  },
)

test(
  'a start that was interrupted while it filled the sample is finished by a later one, and nothing is there twice',
  { timeout: 120_000 },
  async () => {
    const data = join(folder, 'interrupted')
    const first = run([entry, '--data', data, '--port', String(await freePort())])
    await expect.poll(() => listCoalitions(data).length, { timeout: 60_000, interval: 10 }).toBe(1)
    first.child.kill('SIGKILL')
    await first.ended
    const second = run([entry, '--data', data, '--port', String(await freePort())])
    await new Promise((resolve) => {
      setTimeout(resolve, 800)
    })
    second.child.kill('SIGKILL')
    await second.ended
    const third = run([entry, '--data', data, '--port', String(await freePort())])
    await untilItRuns(third)
    third.child.kill('SIGINT')
    expect(await third.ended).toBe(0)
    const opened = await openCoalition(data, `Sample: ${sampleCoalitionName}`, { create: false })
    if (!opened.ok) throw new Error(opened.problem.code)
    const { sources, meetings } = await opened.value.store.facts()
    opened.value.close()
    expect(sources).toHaveLength(65)
    expect(new Set(meetings.map(({ source, date, title }) => `${source} ${date} ${title}`)).size).toBe(meetings.length)
  },
)

test('a taken port is one sentence, and nothing is made', { timeout: 60_000 }, async () => {
  const other = createServer()
  const port = await freePort()
  await new Promise<void>((resolve) => {
    other.listen(port, '127.0.0.1', resolve)
  })
  const data = join(folder, 'taken')
  const started = run([entry, '--data', data, '--port', String(port)])
  expect(await started.ended).toBe(1)
  other.close()
  expectOneSentence(started.complained(), 'port-taken')
  expect(listCoalitions(data)).toEqual([])
})

test('a data folder that cannot be written to is one sentence', { timeout: 60_000 }, async () => {
  const file = join(folder, 'a-file')
  writeFileSync(file, '')
  const started = run([entry, '--data', join(file, 'data'), '--port', String(await freePort())])
  expect(await started.ended).toBe(1)
  expectOneSentence(started.complained(), 'folder-not-writable')
})

test('an unknown option is one sentence', { timeout: 60_000 }, async () => {
  const started = run([entry, '--prot', '1'])
  expect(await started.ended).toBe(1)
  expectOneSentence(started.complained(), 'wrong-use')
})

test('an old Node is told so in one sentence before anything else happens', { timeout: 60_000 }, async () => {
  const pretend = `Object.defineProperty(process,'versions',{value:{...process.versions,node:'18.20.4'}})`
  const started = run(['--import', `data:text/javascript,${encodeURIComponent(pretend)}`, launcher])
  expect(await started.ended).toBe(1)
  expectOneSentence(started.complained(), 'node-too-old')
  expect(started.complained()).toContain('18.20.4')
  expect(started.said()).toBe('')
})
