import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { digestOnNode } from '@evenkeel/api/node/digest-on-node.ts'
import { withDatabase } from '@evenkeel/api/node/backup/copy-database.ts'
import { coalitionPath, directoryPath } from '@evenkeel/api/node/data-folder.ts'
import { listCoalitions } from '@evenkeel/api/node/local-coalitions.ts'
import { startServer } from '@evenkeel/api/node/start-server.ts'
import { connectServer, type Connection } from '@evenkeel/api/testing/connect-server.ts'
import { schemaOf } from '@evenkeel/api/testing/dump-database.ts'
import { fillSample } from '@evenkeel/cli/start/fill-sample.ts'
import { afterAll, expect, test } from 'vitest'
import { startEdge, type Edge } from './start-edge.ts'

const KEY = 'ekb_a-backup-key-of-the-tests-that-is-long-enough'
const root = mkdtempSync(join(tmpdir(), 'evenkeel-carrying-'))
afterAll(() => rmSync(root, { recursive: true }))
const keyFile = join(root, 'backup.key')
writeFileSync(keyFile, `${KEY}\n`, { mode: 0o600 })

const main = fileURLToPath(import.meta.resolve('@evenkeel/cli/main.ts'))

/** The edge answers from this process: the command must not stop it. */
async function evenkeel(...words: readonly string[]) {
  return await new Promise<{ status: number; out: string; complaints: string }>((resolve) => {
    execFile(process.execPath, [main, ...words], { encoding: 'utf8' }, (error, out, complaints) => {
      resolve({ status: error === null ? 0 : Number(error.code), out, complaints })
    })
  })
}

/** What the owner reads of each coalition, without what tells of the reading itself. */
async function answersOf({ url, headers }: Connection): Promise<Record<string, string>> {
  const session = (await (await fetch(`${url}/v1/session`, { headers })).json()) as { coalitions: { id: string }[] }
  const answers: Record<string, string> = { session: JSON.stringify(session.coalitions) }
  for (const { id } of session.coalitions) {
    for (const what of ['facts', 'events?limit=1000', 'history', 'merge-review', 'charter', 'members']) {
      const answer = await fetch(`${url}/v1/coalitions/${id}/${what}`, { headers })
      answers[`${id} ${what}`] = `${answer.status} ${await answer.text()}`
    }
  }
  return answers
}

async function serve<T>(dataFolder: string, work: (connection: Connection) => Promise<T>): Promise<T> {
  const server = await startServer({ dataFolder, port: 0, dashboardFolder: root })
  if (!server.ok) throw new Error(server.problem.detail)
  try {
    const connected = await connectServer(server.value.url, server.value.signInUrl)
    if (!connected.ok) throw new Error(connected.problem.detail)
    return await work(connected.value)
  } finally {
    await server.value.close()
  }
}

async function connectEdge(edge: Edge): Promise<Connection> {
  const secret = await (await fetch(`${edge.url}/owner-link`)).text()
  const connected = await connectServer(edge.url, `${edge.url}/sign-in#${secret}`)
  if (!connected.ok) throw new Error(connected.problem.detail)
  return connected.value
}

/** The statements that made each database of a data folder. */
async function shapesOf(dataFolder: string): Promise<string[][]> {
  const paths = [
    directoryPath(dataFolder),
    ...listCoalitions(dataFolder).map(({ id }) => coalitionPath(dataFolder, id)),
  ]
  return paths.map((path) =>
    withDatabase(path, {}, (driver) =>
      schemaOf(driver)
        .map(({ sql }) => sql)
        .toSorted(),
    ),
  )
}

test('a laptop’s coalitions go up to the edge and come back, and answer the same in all three places', async () => {
  const laptop = join(root, 'laptop')
  await serve(laptop, async (connection) => {
    expect((await connection.call('createCoalition', { body: { name: 'River' } })).ok).toBe(true)
  })
  expect((await fillSample(laptop, '2026-03-02', () => undefined)).ok).toBe(true)
  const before = await serve(laptop, answersOf)
  expect(Object.values(before).filter((answer) => answer.startsWith('200 ')).length).toBe(12)

  const backups = join(root, 'backups')
  expect(await evenkeel('backup', backups, '--data', laptop)).toMatchObject({ status: 0, complaints: '' })
  const backup = join(backups, readdirSync(backups)[0] ?? '')
  const edge = await startEdge(null, { EVENKEEL_BACKUP_KEY_DIGEST: digestOnNode(KEY) })
  try {
    const address = [edge.url, '--key', keyFile]
    const carried = await evenkeel('restore', backup, '--to', ...address)
    expect(carried).toMatchObject({ status: 0, complaints: '', out: expect.stringMatching(/^Carried to .*River/) })
    expect(await evenkeel('restore', backup, '--to', ...address)).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^This backup stands there already/),
    })
    expect(await answersOf(await connectEdge(edge))).toEqual(before)

    const fromEdge = join(root, 'from-edge')
    expect(await evenkeel('backup', fromEdge, '--from', ...address)).toMatchObject({ status: 0, complaints: '' })
    expect(readdirSync(fromEdge)).toHaveLength(1)
    const verified = await evenkeel('verify', '--from', ...address, '--backups', fromEdge)
    expect(verified).toMatchObject({ status: 0, complaints: '', out: expect.stringMatching(/^River: sound\./) })
    const back = join(root, 'back')
    const second = join(fromEdge, readdirSync(fromEdge)[0] ?? '')
    expect(await evenkeel('restore', second, '--data', back)).toMatchObject({ status: 0, complaints: '' })
    expect((await evenkeel('verify', '--all', '--data', back, '--backups', fromEdge)).status).toBe(0)
    expect(await serve(back, answersOf)).toEqual(before)
    expect(await shapesOf(back)).toEqual(await shapesOf(laptop))

    // Somebody cuts the end of a ledger on the edge: the object itself finds nothing wrong.
    const sample = listCoalitions(laptop).find(({ sample: isSample }) => isSample)
    expect(await (await fetch(`${edge.url}/cut`, { method: 'POST', body: sample?.id ?? '' })).json()).toBe(true)
    const found = await evenkeel('verify', '--from', ...address)
    expect(found).toMatchObject({ status: 1, out: expect.stringMatching(/known to reach.*ledger-does-not-fit/) })
    const late = await evenkeel('backup', fromEdge, '--from', ...address, '--keep', '1')
    expect(late).toMatchObject({
      status: 1,
      complaints: expect.stringMatching(/known to reach.*no older one was removed/),
    })
    expect(readdirSync(fromEdge)).toHaveLength(2)
    expect(JSON.stringify([carried, verified, found, late])).not.toContain(KEY)
  } finally {
    await edge.stop()
  }
}, 300_000)
