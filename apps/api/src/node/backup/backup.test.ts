import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { buildReading, commandMaker } from '../../testing/build-reading.ts'
import { restoreUnderLoad } from '../../testing/restore-under-load.ts'
import type { LogLine } from '../../log.ts'
import type { LedgerHead } from '../../store/ledger-seal.ts'
import { openCoalitionFiles } from '../coalition-files.ts'
import { coalitionPath, directoryPath } from '../data-folder.ts'
import { openCoalition } from '../local-coalitions.ts'
import { openNodeSqlite } from '../node-sqlite-driver.ts'
import { startServer } from '../start-server.ts'
import { backUpFolder } from './back-up-folder.ts'
import { listBackups } from './backup-manifest.ts'
import { headsOf } from './known-heads.ts'
import { restoreBackup } from './restore-backup.ts'
import { verifyCoalitionFile } from './verify-coalition.ts'

let root = ''
let dataFolder = ''
let parent = ''
const command = commandMaker()

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'evenkeel-backup-'))
  dataFolder = join(root, 'data')
  parent = join(root, 'backups')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

async function record(text: string, name = 'River'): Promise<{ id: string; facts: Facts }> {
  const opened = await openCoalition(dataFolder, name, { create: true })
  if (!opened.ok) throw new Error(opened.problem.detail)
  const { store, id, close } = opened.value
  const reading = buildReading('notes', [{ items: [{ text, owner: 'Ann Lee' }] }], { complete: false })
  await store.record([command({ type: 'reading.record', reading })], 'tester')
  const facts = await store.facts()
  close()
  return { id, facts }
}

async function factsNow(): Promise<Facts> {
  const opened = await openCoalition(dataFolder, 'River', { create: false })
  if (!opened.ok) throw new Error(opened.problem.detail)
  const facts = await opened.value.store.facts()
  opened.value.close()
  return facts
}

function backUp(at = '2026-03-01T10:00:00Z', keep: number | null = null) {
  const backup = backUpFolder({ dataFolder, parent, at, keep })
  if (!backup.ok) throw new Error(backup.problem.detail)
  return backup.value
}

function restore(backup: string, more: { force?: boolean; coalition?: string } = {}) {
  const at = '2026-03-02T10:00:00Z'
  return restoreBackup({ backup, dataFolder, coalition: more.coalition ?? null, force: more.force ?? false, at })
}

test('a backup holds the directory and every coalition, and restores into an empty folder to the same facts', async () => {
  const { facts } = await record('Paint the boats')
  await record('Dig the wells', 'Hill')
  const { folder, manifest } = backUp()
  expect(readdirSync(join(folder, 'coalitions'))).toHaveLength(2)
  expect(manifest.coalitions.map(({ name, misfit }) => [name, misfit])).toEqual([
    ['River', null],
    ['Hill', null],
  ])
  rmSync(dataFolder, { recursive: true })
  expect(restore(folder)).toMatchObject({ ok: true, value: { coalitions: ['River', 'Hill'], replaced: null } })
  expect(await factsNow()).toEqual(facts)
})

test('data that stand there are replaced only when that is said, and are moved aside, not deleted', async () => {
  const { facts, id } = await record('Paint the boats')
  const { folder } = backUp()
  await record('Sell the boats')
  expect(restore(folder)).toMatchObject({ ok: false, problem: { code: 'data-folder-not-empty' } })
  expect((await factsNow()).items).toHaveLength(2)
  const restored = restore(folder, { force: true })
  expect(restored.ok && restored.value.replaced).toBe(join(dataFolder, 'replaced-2026-03-02T10-00-00'))
  expect(await factsNow()).toEqual(facts)
  const aside = openNodeSqlite(join(dataFolder, 'replaced-2026-03-02T10-00-00', 'coalitions', `${id}.sqlite`))
  expect(aside.all('SELECT 1 FROM items')).toHaveLength(2)
  aside.close()
})

test('one coalition is put back alone, and the others stay as they are', async () => {
  const { facts } = await record('Paint the boats')
  await record('Dig the wells', 'Hill')
  const { folder } = backUp()
  await record('Sell the boats')
  const hill = await record('Dig deeper', 'Hill')
  expect(restore(folder, { force: true, coalition: 'River' }).ok).toBe(true)
  expect(await factsNow()).toEqual(facts)
  expect((await record('And again', 'Hill')).facts.items).toHaveLength(hill.facts.items.length + 1)
  expect(restore(folder, { coalition: 'Sea' })).toMatchObject({ problem: { code: 'coalition-not-found' } })
})

test('nothing is restored from a backup that lacks a file or has another in its place', async () => {
  const { id } = await record('Paint the boats')
  const { folder } = backUp()
  const path = join(folder, 'coalitions', `${id}.sqlite`)
  const whole = readFileSync(path)
  writeFileSync(path, Buffer.concat([whole, Buffer.from('x')]))
  rmSync(dataFolder, { recursive: true })
  expect(restore(folder)).toMatchObject({ ok: false, problem: { code: 'backup-damaged' } })
  rmSync(path)
  expect(restore(folder)).toMatchObject({ ok: false, problem: { code: 'backup-damaged' } })
  expect(existsSync(directoryPath(dataFolder))).toBe(false)
  writeFileSync(join(folder, 'manifest.json'), '{}')
  expect(restore(folder)).toMatchObject({ ok: false, problem: { code: 'backup-not-readable' } })
})

test('nothing is restored under a running server', async () => {
  await record('Paint the boats')
  const { folder } = backUp()
  const server = await startServer({ dataFolder, port: 0, dashboardFolder: dataFolder })
  if (!server.ok) throw new Error(server.problem.detail)
  expect(restore(folder, { force: true })).toMatchObject({ ok: false, problem: { code: 'folder-in-use' } })
  await server.value.close()
  expect(restore(folder, { force: true }).ok).toBe(true)
})

test('of the backups as many are kept as was said, the newest, unless a ledger no longer fits', async () => {
  const { id } = await record('Paint the boats')
  for (const day of [1, 2, 3, 4]) backUp(`2026-03-0${day}T10:00:00Z`)
  const again = backUp('2026-03-04T10:00:00Z', 2)
  expect(again.removed).toHaveLength(3)
  expect(listBackups(parent).map((folder) => folder.slice(parent.length + 1))).toEqual([
    'evenkeel-2026-03-04T10-00-00Z',
    'evenkeel-2026-03-04T10-00-00Z-2',
  ])
  const driver = openNodeSqlite(coalitionPath(dataFolder, id))
  driver.run(`UPDATE ledger SET body = replace(body, 'Paint', 'Point')`)
  driver.close()
  const late = backUp('2026-03-05T10:00:00Z', 1)
  expect(late.manifest.coalitions[0]?.misfit).toMatch(/does not fit/)
  expect(late.removed).toEqual([])
})

test('a ledger whose end was cut off is found by the head that the backups know', async () => {
  const { id } = await record('Paint the boats')
  const path = coalitionPath(dataFolder, id)
  copyFileSync(path, join(root, 'early.sqlite'))
  await record('Sell the boats')
  expect(backUp('2026-03-01T10:00:00Z').manifest.coalitions[0]?.misfit).toBeNull()
  copyFileSync(join(root, 'early.sqlite'), path)
  expect(backUp('2026-03-02T10:00:00Z').manifest.coalitions[0]?.misfit).toMatch(/known to reach/)
})

test('a server tells the directory where a ledger ends, so that one that is cut afterwards is found without a backup', async () => {
  const { id } = await record('Paint the boats')
  const path = coalitionPath(dataFolder, id)
  copyFileSync(path, join(root, 'early.sqlite'))
  const files = (heads: LedgerHead[]) =>
    openCoalitionFiles(
      dataFolder,
      () => null,
      (_id, head) => heads.push(head),
    )
  const untouched: LedgerHead[] = []
  const quiet = files(untouched)
  await quiet.create({ id, name: 'River', sample: false })
  quiet.close()
  expect(untouched).toEqual([])
  await recordByServer(id, ['Sell the boats'])
  const known = headsOf(dataFolder, id, null)
  expect(known).toHaveLength(1)
  expect(verifyCoalitionFile(path, known).ok).toBe(true)
  copyFileSync(join(root, 'early.sqlite'), path)
  expect(verifyCoalitionFile(path, known)).toMatchObject({ ok: false, problem: { code: 'ledger-does-not-fit' } })
  // Others written in their place, and more of them, do not take the evidence away.
  const log = await recordByServer(id, ['Burn the boats', 'Hide the boats'])
  expect(log).toContainEqual({ event: 'failed', code: 'ledger-does-not-fit' })
  expect(headsOf(dataFolder, id, null)).toEqual(known)
  expect(verifyCoalitionFile(path, known)).toMatchObject({ ok: false, problem: { code: 'ledger-does-not-fit' } })
})

/** Starts a server, has it record, and stops it; returns its log. */
async function recordByServer(id: string, texts: readonly string[]): Promise<readonly LogLine[]> {
  const log: LogLine[] = []
  const server = await startServer({ dataFolder, port: 0, dashboardFolder: dataFolder, log: (line) => log.push(line) })
  if (!server.ok) throw new Error(server.problem.detail)
  const token = server.value.signInUrl.split('#')[1]
  const headers = { origin: server.value.url, 'content-type': 'application/json' }
  const signed = await fetch(`${server.value.url}/v1/sign-in`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ token }),
  })
  const cookie = signed.headers.get('set-cookie')?.split(';')[0] ?? ''
  for (const text of texts) {
    const reading = buildReading('notes', [{ items: [{ text, owner: 'Ann Lee' }] }], { complete: false })
    const recorded = await fetch(`${server.value.url}/v1/coalitions/${id}/commands`, {
      method: 'POST',
      headers: { ...headers, cookie },
      body: JSON.stringify({ commands: [command({ type: 'reading.record', reading })] }),
    })
    expect(recorded.status).toBe(200)
  }
  await server.value.close()
  return log
}

test('verify tells a damaged file, and tables that hold something else than the ledger says', async () => {
  const { id } = await record('Paint the boats')
  const path = coalitionPath(dataFolder, id)
  expect(verifyCoalitionFile(path, [])).toMatchObject({ ok: true, value: { rewritten: 0 } })
  const driver = openNodeSqlite(path)
  driver.run(`UPDATE items SET text = 'Sell the boats'`)
  driver.close()
  expect(verifyCoalitionFile(path, [])).toMatchObject({ ok: false, problem: { code: 'projections-differ' } })
  writeFileSync(path, 'no database')
  expect(verifyCoalitionFile(path, [])).toMatchObject({ ok: false, problem: { code: 'database-unreadable' } })
})

test('backups taken while another process records restore to what was committed when they began', async () => {
  const { restored, wrong, entries } = await restoreUnderLoad(20)
  expect(wrong).toEqual([])
  expect(restored).toBe(20)
  expect(entries).toBeGreaterThan(20)
}, 120_000)
