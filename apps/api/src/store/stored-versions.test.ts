import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, expect, test } from 'vitest'
import { coalitionPath, directoryPath } from '../node/data-folder.ts'
import { openCoalition } from '../node/local-coalitions.ts'
import { openNodeSqlite } from '../node/node-sqlite-driver.ts'
import { sealOnNode } from '../node/seal-on-node.ts'
import { startServer } from '../node/start-server.ts'
import { rowsOf, schemaOf } from '../testing/dump-database.ts'
import { chainOldEntries } from './chain-old-entries.ts'
import { openCoalitionDatabase } from './coalition-database.ts'
import { directoryMigrations } from './directory-migrations.ts'
import { migrate, schemaVersion } from './migrate.ts'
import { migrations } from './migrations.ts'
import type { SqlDriver, SqlValue } from './sql-driver.ts'
import { verifyLedger } from './verify-ledger.ts'

const folder = mkdtempSync(join(tmpdir(), 'evenkeel-versions-'))
afterAll(() => rmSync(folder, { recursive: true }))

const kinds = [
  { kind: 'coalition', steps: migrations },
  { kind: 'directory', steps: directoryMigrations },
] as const
const stored = kinds.flatMap(({ kind, steps }) => steps.map((_step, index) => ({ kind, steps, version: index + 1 })))

function fileOf(kind: string, version: number): URL {
  return new URL(`stored-versions/${kind}-${version}.sql`, import.meta.url)
}

function openStored(kind: string, version: number, path: string) {
  rmSync(path, { force: true })
  const plain = new DatabaseSync(path)
  plain.exec(`BEGIN; ${readFileSync(fileOf(kind, version), 'utf8')} COMMIT`)
  plain.close()
  return openNodeSqlite(path)
}

const at = (name: string): string => join(folder, name)
const tablesOf = (driver: SqlDriver): string[] =>
  schemaOf(driver)
    .filter(({ type }) => type === 'table')
    .map(({ name }) => name)

/** A digest may have got the label of its hash function. */
function isValue(now: SqlValue | undefined, before: SqlValue, column: string): boolean {
  if (before === null || now === before) return true
  return column === 'digest' && now === `sha256:${String(before)}`
}

/** Returns what is no longer in a database of what was: a row counts as there when all that it had is there. */
function lostFrom(driver: SqlDriver, before: ReturnType<typeof rowsOf>): string[] {
  return Object.entries(before).flatMap(([table, rows]) => {
    const now = driver.all<Record<string, SqlValue>>(`SELECT * FROM ${table}`)
    const isThere = (row: Record<string, SqlValue>): boolean =>
      now.some((one) => Object.entries(row).every(([column, value]) => isValue(one[column], value, column)))
    return rows.filter((row) => !isThere(row)).map((row) => `${table} ${JSON.stringify(row)}`)
  })
}

function bringToNewest(
  driver: SqlDriver,
  { kind, steps }: { kind: string; steps: readonly (readonly string[])[] },
): void {
  migrate(driver, steps)
  if (kind === 'coalition') chainOldEntries(driver, sealOnNode, 10)
}

test('every version but the newest is stored; a step that was released is still the one that made it', () => {
  const missing = stored.filter(
    ({ kind, steps, version }) => version < steps.length && !existsSync(fileOf(kind, version)),
  )
  expect(
    missing.map(({ kind, version }) => `${kind}-${version}: node apps/api/src/testing/store-schema-versions.ts`),
  ).toEqual([])
  for (const { kind, steps, version } of stored.filter((one) => existsSync(fileOf(one.kind, one.version)))) {
    const driver = openStored(kind, version, at('schema.sqlite'))
    const made = openNodeSqlite(':memory:')
    migrate(made, steps.slice(0, version))
    const sorted = (one: SqlDriver) =>
      schemaOf(one)
        .map(({ type, name, sql }) => `${type} ${name} ${sql}`)
        .sort()
    expect(sorted(driver)).toEqual(sorted(made))
    driver.close()
  }
})

const all = stored.filter(({ kind, version }) => existsSync(fileOf(kind, version)))

test.each(all)('a stored $kind of version $version comes to the newest schema with nothing lost', (one) => {
  const driver = openStored(one.kind, one.version, at('whole.sqlite'))
  const before = rowsOf(driver, tablesOf(driver))
  bringToNewest(driver, one)
  expect(schemaVersion(driver)).toBe(one.steps.length)
  const { chaining: _progress, ...kept } = before
  expect(lostFrom(driver, kept)).toEqual([])
  driver.close()
})

test.each(all.filter(({ kind }) => kind === 'coalition'))(
  'the tables of a stored coalition of version $version hold afterwards what its ledger says, and its chain verifies',
  ({ kind, version }) => {
    const driver = openStored(kind, version, at('ledger.sqlite'))
    const database = openCoalitionDatabase(driver, sealOnNode)
    const facts = database.facts()
    expect(facts.items.length).toBeGreaterThan(2)
    expect(facts.decisions.length).toBeGreaterThan(1)
    database.rebuild()
    expect(database.facts()).toEqual(facts)
    expect(verifyLedger(driver, sealOnNode)).toMatchObject({ ok: true, value: { entries: facts.cursor } })
    driver.close()
  },
)

/** Returns what is wrong with a migration that dies at its so-manieth statement and is begun again; null when it has not so many. */
function killAt(one: (typeof all)[number], original: string, statement: number): string[] | null {
  const [path, copy] = [at('killed.sqlite'), at('found.sqlite')]
  copyFileSync(original, path)
  const driver = openNodeSqlite(path)
  const { chaining: _progress, ...before } = rowsOf(driver, tablesOf(driver))
  let left = statement
  const dying: SqlDriver = {
    ...driver,
    run: (sql, ...values) => {
      left -= 1
      if (left > 0) {
        driver.run(sql, ...values)
        return
      }
      // What a killed process leaves behind: the file, and a log in which the transaction has no end.
      for (const suffix of ['', '-wal']) {
        rmSync(copy + suffix, { force: true })
        if (existsSync(path + suffix)) copyFileSync(path + suffix, copy + suffix)
      }
      throw new Error('killed')
    },
  }
  try {
    migrate(dying, one.steps)
    // The chaining is the same for every version that has none: once is enough.
    if (one.kind === 'coalition') chainOldEntries(one.version === 1 ? dying : driver, sealOnNode, 10)
    return null
  } catch {
    const found = openNodeSqlite(copy)
    bringToNewest(found, one)
    const wrong = lostFrom(found, before)
    if (schemaVersion(found) !== one.steps.length) wrong.push(`version ${schemaVersion(found)}`)
    if (one.kind === 'coalition' && !verifyLedger(found, sealOnNode).ok) wrong.push('the ledger does not verify')
    found.close()
    return wrong
  } finally {
    driver.close()
  }
}

test.each(all.filter(({ steps, version }) => version < steps.length))(
  'killed at any statement, the migration of a stored $kind of version $version finishes at the next start',
  (one) => {
    const original = at('original.sqlite')
    openStored(one.kind, one.version, original).close()
    let statement = 0
    const wrong: string[] = []
    for (;;) {
      const found = killAt(one, original, statement + 1)
      if (found === null) break
      statement += 1
      wrong.push(...found)
    }
    expect(wrong).toEqual([])
    expect(statement).toBeGreaterThan(1)
  },
  60_000,
)

test('a database of a newer version is left alone, and the refusal says which version is wanted', async () => {
  const data = join(folder, 'data')
  const opened = await openCoalition(data, 'River', { create: true })
  if (!opened.ok) throw new Error(opened.problem.detail)
  opened.value.close()
  const refusals: string[] = []
  for (const path of [coalitionPath(data, opened.value.id), directoryPath(data)]) {
    const driver = openNodeSqlite(path)
    driver.run('INSERT INTO migrations (version) VALUES (999)')
    driver.close()
    const before = readFileSync(path)
    const again = await openCoalition(data, 'River', { create: false })
    refusals.push(again.ok ? 'opened' : `${again.problem.code} ${again.problem.detail}`)
    expect(readFileSync(path).equals(before)).toBe(true)
  }
  const server = await startServer({ dataFolder: data, port: 0, dashboardFolder: data })
  refusals.push(server.ok ? 'started' : `${server.problem.code} ${server.problem.detail}`)
  for (const refusal of refusals) expect(refusal).toMatch(/^database-newer .*version 999, this program knows \d+/)
})
