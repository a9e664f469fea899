import type { Command } from '@evenkeel/domain/command.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { digestOnNode, sha256OnNode } from '../node/digest-on-node.ts'
import { openNodeSqlite, type NodeSqliteDriver } from '../node/node-sqlite-driver.ts'
import { sealOnNode } from '../node/seal-on-node.ts'
import { openCoalitionDatabase } from '../store/coalition-database.ts'
import { digestCommands } from '../store/digest-commands.ts'
import { readHead } from '../store/ledger.ts'
import { migrate, schemaVersion } from '../store/migrate.ts'
import { migrations } from '../store/migrations.ts'
import { commandMaker } from '../testing/build-reading.ts'
import { rowsOf, schemaOf } from '../testing/dump-database.ts'
import { codeOf, valueOf } from '../testing/outcomes.ts'
import { anyWish, type Wish } from '../testing/random-history.ts'
import { CarriedPage, type CarriedPart, type PagePlace } from './carried-page.ts'
import { readTables } from './carried-tables.ts'
import { readPage } from './read-page.ts'
import { digestTables } from './table-digests.ts'
import { endCarrying, readCarried, takeIn } from './take-in.ts'
import { carriedTables, type TakeInStep } from './take-in-step.ts'
import { liftGuards, writeRows } from './write-rows.ts'

/** Lives through a history in a database of its own. */
async function live(wishes: readonly Wish[]): Promise<NodeSqliteDriver> {
  const driver = openNodeSqlite(':memory:')
  const database = openCoalitionDatabase(driver, sealOnNode)
  database.describe({ id: 'river', name: 'River', sample: false })
  const make = commandMaker()
  const sent: Command[] = []
  for (const wish of wishes) {
    const body = wish(
      database.facts(),
      database.mergeReview(),
      sent.map(({ id }) => id),
    )
    if (body === null) continue
    const command = make(body)
    sent.push(command)
    database.record([{ commands: await digestCommands([command], digestOnNode), actor: 'tester' }])
  }
  database.looks.note({ hour: '2026-01-05T09', actor: 'tester', action: 'read-people', subject: '' })
  return driver
}

/** As small as nothing but a test would have them. */
function pagesOf(driver: NodeSqliteDriver, bytes: number, only: readonly string[] | null = null): CarriedPage[] {
  const pages: CarriedPage[] = []
  let place: PagePlace | null = null
  do {
    const page: CarriedPage = CarriedPage.parse(JSON.parse(valueOf(readPage(driver, 'test', { place, bytes }, only))))
    pages.push(page)
    place = page.next
  } while (place !== null)
  return pages
}

function everything(driver: NodeSqliteDriver): object {
  const tables = readTables(driver).map(({ table }) => table)
  return { rows: rowsOf(driver, tables), schema: new Set(schemaOf(driver).map(({ sql }) => sql)) }
}

test('after any history, pages of any size hold every row of the database, once, in its order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyWish, { minLength: 1, maxLength: 10 }),
      fc.integer({ min: 1, max: 9000 }),
      async (wishes, bytes) => {
        const from = await live(wishes)
        const to = openNodeSqlite(':memory:')
        migrate(to, migrations)
        const guards = liftGuards(to)
        for (const { parts } of pagesOf(from, bytes)) valueOf(writeRows(to, parts))
        for (const guard of guards) to.run(guard)
        expect(everything(to)).toEqual(everything(from))
        expect(openCoalitionDatabase(to, sealOnNode).verify([readHead(from)]).ok).toBe(true)
        for (const driver of [from, to]) driver.close()
      },
    ),
    { numRuns: 60 },
  )
}, 120_000)

function stepsOf(driver: NodeSqliteDriver, bytes: number, source: string): TakeInStep[] {
  const rows = pagesOf(driver, bytes, carriedTables).map(({ parts }, page) => ({
    step: 'rows' as const,
    source,
    page,
    parts,
  }))
  return [
    { step: 'begin', source, schema: schemaVersion(driver), name: 'River', sample: false },
    ...rows,
    { step: 'build', source },
    { step: 'check', source, head: readHead(driver), tables: digestTables(driver, sha256OnNode) },
  ]
}

test('a coalition that is carried in ends as it was, whatever was sent twice, broken off, or begun from another backup before', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyWish, { minLength: 1, maxLength: 10 }),
      fc.integer({ min: 200, max: 9000 }),
      fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 6 }),
      fc.nat({ max: 5 }),
      async (wishes, bytes, again, before) => {
        const from = await live(wishes)
        const to = openNodeSqlite(':memory:')
        migrate(to, migrations)
        for (const step of stepsOf(from, 700, 'another backup').slice(0, before)) takeIn(to, sealOnNode, 'river', step)
        const steps = stepsOf(from, bytes, 'one backup')
        for (const [number, step] of steps.entries()) {
          valueOf(takeIn(to, sealOnNode, 'river', step))
          const earlier = steps[(again[number % again.length] ?? 0) % (number + 1)] ?? step
          valueOf(takeIn(to, sealOnNode, 'river', earlier))
        }
        expect(readCarried(to)).toEqual({ source: 'one backup', checked: true })
        endCarrying(to)
        const [there, here] = [to, from].map((driver) => openCoalitionDatabase(driver, sealOnNode))
        expect(there?.facts()).toEqual(here?.facts())
        expect(there?.verify([readHead(from)]).ok).toBe(true)
        expect(there?.coalition()).toEqual(here?.coalition())
        expect(digestTables(to, sha256OnNode)).toEqual(digestTables(from, sha256OnNode))
        expect(rowsOf(to, carriedTables)).toEqual(rowsOf(from, carriedTables))
        for (const driver of [from, to]) driver.close()
      },
    ),
    { numRuns: 60 },
  )
}, 120_000)

test('any word that is changed on the way is found before the coalition counts', async () => {
  const from = await live(await historyOf(9))
  const steps = stepsOf(from, 100_000, 'one backup')
  const texts = steps.map((step) => JSON.stringify(step))
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.nat(), async (row, column) => {
      const bent = JSON.parse(texts[1] ?? '') as { parts: CarriedPart[] }
      const ledger = bent.parts.find(({ table }) => table === 'ledger')
      const values = ledger?.rows[row % ledger.rows.length]
      if (ledger === undefined || values === undefined) throw new Error('there is no ledger')
      const at = column % values.length
      // Another number of an entry is a gap, another word another digest.
      values[at] = typeof values[at] === 'number' ? 1_000_000 + row : `${values[at]} `
      const to = openNodeSqlite(':memory:')
      migrate(to, migrations)
      const sent = [steps[0], bent as TakeInStep, ...steps.slice(2)].flatMap((step) => step ?? [])
      const codes = sent.map((step) => codeOf(takeIn(to, sealOnNode, 'river', step)))
      expect(readCarried(to)?.checked).toBe(false)
      expect(codes).toContain('carried-otherwise')
      // Whoever sends what is right then is not held up by what was there before.
      for (const step of steps) valueOf(takeIn(to, sealOnNode, 'river', step))
      expect(readCarried(to)?.checked).toBe(true)
      to.close()
    }),
    { numRuns: 60 },
  )
  from.close()
}, 120_000)

async function historyOf(length: number): Promise<readonly Wish[]> {
  return fc.sample(fc.array(anyWish, { minLength: length, maxLength: length }), { numRuns: 1, seed: 7 })[0] ?? []
}

test('a record that nobody began to carry in is never emptied, and no table is written that is not carried', async () => {
  const from = await live(await historyOf(6))
  const at = await live(await historyOf(3))
  const [begin, rows] = stepsOf(from, 100_000, 'one backup')
  if (begin === undefined || rows?.step !== 'rows') throw new Error('there are too few steps')
  const before = everything(at)
  expect(codeOf(takeIn(at, sealOnNode, 'river', begin))).toBe('deployment-not-empty')
  expect(codeOf(takeIn(at, sealOnNode, 'river', rows))).toBe('carried-out-of-step')
  expect(everything(at)).toEqual(before)
  const to = openNodeSqlite(':memory:')
  migrate(to, migrations)
  valueOf(takeIn(to, sealOnNode, 'river', begin))
  const charter = { table: 'charter', columns: ['field', 'value'], rows: [['roles', '[]']] }
  expect(codeOf(takeIn(to, sealOnNode, 'river', { ...rows, parts: [charter] }))).toBe('carried-out-of-step')
  const other = { table: 'ledger', columns: ['sequence'], rows: [[1]] }
  expect(codeOf(takeIn(to, sealOnNode, 'river', { ...rows, parts: [other] }))).toBe('unexpected-answer')
  expect(to.all('SELECT 1 FROM ledger')).toEqual([])
  for (const driver of [from, at, to]) driver.close()
})
