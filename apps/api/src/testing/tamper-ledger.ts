import fc from 'fast-check'
import { openNodeSqlite, type NodeSqliteDriver } from '../node/node-sqlite-driver.ts'
import { sealOnNode } from '../node/seal-on-node.ts'
import { openCoalitionDatabase } from '../store/coalition-database.ts'
import { appendEvent, readHead } from '../store/ledger.ts'
import { chainEntry, digestBody, emptyLedger, type LedgerHead } from '../store/ledger-seal.ts'
import { rewriteEntries } from '../store/rewrite-entries.ts'
import type { SqlValue } from '../store/sql-driver.ts'
import { verifyLedger } from '../store/verify-ledger.ts'
import { buildReading, commandMaker } from './build-reading.ts'
import { recordDirectly } from './record-directly.ts'

const columns = ['sequence', 'id', 'cause', 'at', 'actor', 'type', 'body', 'salt', 'digest', 'chain'] as const
const kinds = [
  'edit',
  'swap',
  'delete',
  'delete and close up',
  'insert',
  'truncate',
  'mark',
  'chain anew',
  'relabel',
  'put back',
] as const

type Column = (typeof columns)[number]
type Row = Record<Column, SqlValue>

export interface Tampering {
  readonly kind: (typeof kinds)[number]
  readonly one: number
  readonly other: number
  readonly column: Column
  readonly value: 'changed letter' | 'of another' | 'nothing' | 'other text'
}

const anyTampering: fc.Arbitrary<Tampering> = fc.record({
  kind: fc.constantFrom(...kinds),
  one: fc.nat(10_000),
  other: fc.nat(10_000),
  column: fc.constantFrom(...columns.filter((column) => column !== 'sequence')),
  value: fc.constantFrom('changed letter', 'of another', 'nothing', 'other text'),
})

interface Tampered {
  readonly driver: NodeSqliteDriver
  readonly head: LedgerHead
  /** Entries as they stood before an erasure. */
  readonly erased: readonly Row[]
}

/** Returns a ledger with readings, a merge and an erasure in it, and the head that was kept of it. */
export function buildLedger(): Tampered {
  const driver = openNodeSqlite(':memory:')
  const database = openCoalitionDatabase(driver, sealOnNode)
  const command = commandMaker()
  const present = ['Ann Lee of Oak Trust', 'Bo Diaz of River Fund', 'Cy Moss']
  const readings = ['2026-01-05', '2026-01-12', '2026-01-19'].map((date, week) =>
    buildReading('notes', [{ date, present, items: [{ text: `Paint boat ${week}`, owner: 'Ann Lee' }] }], {
      complete: false,
    }),
  )
  const record = (body: Parameters<typeof command>[0]): void => {
    const next = command(body)
    recordDirectly(database, next)
  }
  for (const reading of readings) record({ type: 'reading.record', reading })
  const parties = database.facts().parties
  const cy = parties.find(({ name }) => name === 'Cy Moss')?.id ?? ''
  record({ type: 'party.rename', party: cy, name: 'Cyrus Moss' })
  const erased = driver.all<Row>(`SELECT * FROM ledger WHERE body LIKE '%Moss%' ORDER BY sequence`)
  driver.transaction(() => {
    const rewritten = rewriteEntries(
      driver,
      sealOnNode,
      erased.map(({ sequence, body }) => ({
        sequence: Number(sequence),
        body: JSON.parse(String(body).replace(/Cy(rus)? Moss/g, 'Somebody')) as never,
      })),
    )
    const { id, at } = command({ type: 'item.confirm', item: 'none' })
    const body = { type: 'person.erased' as const, party: cy, rewritten }
    appendEvent(driver, sealOnNode, readHead(driver), { id: `${id}-1`, cause: id, at, actor: 'tester', body })
  })
  for (const reading of readings)
    record({ type: 'reading.record', reading: { ...reading, source: { ...reading.source, key: 'copy' } } })
  // Whoever tampers with the file is not held up by its triggers.
  for (const name of ['ledger_is_chained', 'ledger_keeps_entries', 'ledger_keeps_links'])
    driver.run(`DROP TRIGGER ${name}`)
  return { driver, head: readHead(driver), erased }
}

class RolledBack extends Error {}

/** Returns whether a tampering is found out, null for one that changes nothing; the ledger is afterwards as it was. */
export function isFoundOut(
  ledger: Tampered,
  tampering: Tampering,
  known: readonly LedgerHead[] = [ledger.head],
): boolean | null {
  let found: boolean | null = null
  try {
    ledger.driver.transaction(() => {
      const before = readRows(ledger.driver)
      const after = tamper(before, tampering, ledger.erased)
      if (JSON.stringify(after) !== JSON.stringify(before)) {
        writeRows(ledger.driver, after)
        found = !verifyLedger(ledger.driver, sealOnNode, known).ok
      }
      throw new RolledBack()
    })
  } catch (error) {
    if (!(error instanceof RolledBack)) throw error
  }
  return found
}

/** Tries that many random tamperings and returns how many changed something, and those that were not found out. */
export function tryTamperings(count: number, seed: number): { readonly tried: number; readonly missed: Tampering[] } {
  const ledger = buildLedger()
  const missed: Tampering[] = []
  let tried = 0
  for (const tampering of fc.sample(anyTampering, { numRuns: count, seed })) {
    const found = isFoundOut(ledger, tampering)
    if (found !== null) tried += 1
    if (found === false) missed.push(tampering)
  }
  ledger.driver.close()
  return { tried, missed }
}

function readRows(driver: NodeSqliteDriver): Row[] {
  return driver.all<Row>(`SELECT ${columns.join(', ')} FROM ledger ORDER BY sequence`)
}

function writeRows(driver: NodeSqliteDriver, rows: readonly Row[]): void {
  driver.run('DROP TABLE ledger')
  driver.run(`CREATE TABLE ledger (${columns.join(', ')})`)
  const marks = columns.map(() => '?').join(', ')
  for (const row of rows) {
    driver.run(`INSERT INTO ledger (${columns.join(', ')}) VALUES (${marks})`, ...columns.map((column) => row[column]))
  }
}

function tamper(before: readonly Row[], tampering: Tampering, erased: readonly Row[]): Row[] {
  const rows = before.map((row) => ({ ...row }))
  const one = tampering.one % rows.length
  const other = tampering.other % rows.length
  const [row, second] = [rows[one], rows[other]]
  if (row === undefined || second === undefined) return rows
  switch (tampering.kind) {
    case 'edit':
      row[tampering.column] = otherValue(row[tampering.column], second[tampering.column], tampering)
      return rows
    case 'swap': {
      const sequences = [row.sequence, second.sequence] as const
      rows[one] = { ...second, sequence: sequences[0] }
      rows[other] = { ...row, sequence: sequences[1] }
      return rows
    }
    case 'delete':
      return rows.filter((_row, index) => index !== one)
    case 'delete and close up':
      return renumber(rows.filter((_row, index) => index !== one))
    case 'insert':
      return renumber([...rows.slice(0, one), { ...second }, ...rows.slice(one)])
    case 'truncate':
      return rows.slice(0, one)
    case 'mark':
      row.salt = sealOnNode.newSalt()
      row.body = String(row.body).replace(/"name":"[^"]*"/, '"name":"Somebody Else"')
      if (tampering.value === 'of another') row.digest = digestOf(row)
      return rows
    case 'chain anew':
      row.body = String(row.body).replace('{', '{"more":1,')
      if (row.type !== 'person.erased') row.digest = digestOf(row)
      return chainAnew(rows)
    case 'relabel': {
      const column = tampering.other % 2 === 0 ? 'chain' : 'digest'
      const bare = String(row[column]).replace(/^[^:]*:/, '')
      row[column] = tampering.value === 'nothing' ? bare : tampering.value === 'other text' ? `:${bare}` : `md5:${bare}`
      return rows
    }
    case 'put back': {
      const back = erased[tampering.one % erased.length]
      const index = rows.findIndex(({ sequence }) => sequence === back?.sequence)
      if (back !== undefined) rows[index] = Object.fromEntries(columns.map((name) => [name, back[name]])) as Row
      return rows
    }
    default:
      return tampering.kind satisfies never
  }
}

function renumber(rows: readonly Row[]): Row[] {
  return rows.map((row, index) => ({ ...row, sequence: index + 1 }))
}

function digestOf({ salt, body }: Row): string {
  return digestBody(sealOnNode, String(salt), String(body))
}

/** What somebody does who knows how the chain is made. */
function chainAnew(rows: readonly Row[]): Row[] {
  let head = emptyLedger
  return rows.map((row) => {
    const text = (column: Column): string => String(row[column])
    head = chainEntry(sealOnNode, head, {
      id: text('id'),
      cause: text('cause'),
      at: text('at'),
      actor: text('actor'),
      type: text('type'),
      digest: text('digest'),
    })
    return { ...row, chain: head.chain }
  })
}

function otherValue(value: SqlValue, ofAnother: SqlValue, { value: kind, other }: Tampering): SqlValue {
  if (kind === 'nothing') return null
  if (kind === 'of another') return ofAnother
  if (kind === 'other text') return 'other'
  const text = String(value)
  const at = other % text.length
  return `${text.slice(0, at)}${text.charAt(at) === '0' ? '1' : '0'}${text.slice(at + 1)}`
}
