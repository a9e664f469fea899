import { expect, test } from 'vitest'
import { sha256OnNode } from '../node/digest-on-node.ts'
import { openNodeSqlite } from '../node/node-sqlite-driver.ts'
import { sealOnNode } from '../node/seal-on-node.ts'
import { buildLedger } from '../testing/tamper-ledger.ts'
import { mayBeSame } from './labelled-hash.ts'
import { appendEvent, readHead } from './ledger.ts'
import { chainEntry, digestBody, emptyLedger, type LedgerSeal } from './ledger-seal.ts'
import { migrate } from './migrate.ts'
import { migrations } from './migrations.ts'
import { rewriteEntries } from './rewrite-entries.ts'
import type { SqlDriver } from './sql-driver.ts'
import { verifyLedger } from './verify-ledger.ts'

const BEFORE_LABELS = 15
const bare = (hash: string): string => hash.replace(/^sha256:/, '')

/** A function that another program may seal by one day. */
const twice = (text: string): string => sha256OnNode(sha256OnNode(text))
const later: LedgerSeal = {
  ...sealOnNode,
  label: 'twice',
  hash: twice,
  known: new Map([...sealOnNode.known, ['twice', twice]]),
}

function bodyOf(number: number): { type: 'item.confirmed'; item: string } {
  return { type: 'item.confirmed', item: `item-${number}` }
}

function append(driver: SqlDriver, seal: LedgerSeal, number: number): void {
  const cause = `01ARZ3NDEKTSV4RRFFQ69G5F${String(number).padStart(2, '0')}`
  const event = { id: `${cause}-1`, cause, at: '2026-02-01T00:00:00Z', actor: 'tester', body: bodyOf(number) }
  appendEvent(driver, seal, readHead(driver), event)
}

/** Returns a ledger whose first entries were sealed before hashes had labels, as a program of then did. */
function openUnlabelled(entries: number) {
  const driver = openNodeSqlite(':memory:')
  migrate(driver, migrations.slice(0, BEFORE_LABELS))
  let head = emptyLedger
  for (let number = 1; number <= entries; number++) {
    const body = JSON.stringify(bodyOf(number))
    const entry = { id: `old-${number}`, cause: 'old', at: '2025-01-01T00:00:00Z', actor: 'tester' }
    const salt = sealOnNode.newSalt()
    const digest = bare(digestBody(sealOnNode, salt, body))
    const made = chainEntry(sealOnNode, head, { ...entry, type: 'item.confirmed', digest })
    head = { ...made, chain: bare(made.chain) }
    driver.run(
      `INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain)
       VALUES (?, ?, ?, ?, ?, 'item.confirmed', ?, ?, ?, ?)`,
      number,
      entry.id,
      entry.cause,
      entry.at,
      entry.actor,
      body,
      salt,
      digest,
      head.chain,
    )
  }
  migrate(driver, migrations)
  return driver
}

function erase(driver: SqlDriver, seal: LedgerSeal, sequences: readonly number[]): void {
  driver.transaction(() => {
    const rewritten = rewriteEntries(
      driver,
      seal,
      sequences.map((sequence) => ({ sequence, body: { type: 'item.confirmed' as const, item: 'gone' } })),
    )
    const cause = `01ARZ3NDEKTSV4RRFFQ69G5Z${String(readHead(driver).sequence).padStart(2, '0')}`
    const body = { type: 'person.erased' as const, party: 'x', rewritten }
    const event = { id: `${cause}-1`, cause, at: '2026-02-02T00:00:00Z', actor: 'tester', body }
    appendEvent(driver, seal, readHead(driver), event)
  })
}

test('what is kept names its hash function, and what was kept before is of SHA-256 and stays as it was', () => {
  const driver = openUnlabelled(3)
  const before = driver.all('SELECT * FROM ledger ORDER BY sequence')
  append(driver, sealOnNode, 4)
  const rows = driver.all<{ digest: string; chain: string }>('SELECT * FROM ledger ORDER BY sequence')
  expect(rows.slice(0, 3)).toEqual(before)
  for (const hash of [rows[3]?.digest, rows[3]?.chain]) expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/)
  expect(verifyLedger(driver, sealOnNode)).toMatchObject({ ok: true, value: { entries: 4, head: readHead(driver) } })
  const insert = (chain: string) => () =>
    driver.run(
      `INSERT INTO ledger (sequence, id, cause, at, actor, type, body, digest, chain) VALUES (5, 'a', 'a', 'a', 'a', 'a', '{}', ?, ?)`,
      rows[3]?.digest ?? '',
      chain,
    )
  expect(insert(bare(rows[3]?.chain ?? ''))).toThrow(/needs its link/)
})

test('a ledger goes on by another hash function, and its older entries are still checked by theirs, erased ones too', () => {
  const driver = openUnlabelled(3)
  append(driver, sealOnNode, 4)
  append(driver, sealOnNode, 5)
  erase(driver, sealOnNode, [1])
  for (const number of [7, 8]) append(driver, later, number)
  erase(driver, later, [2, 4, 7])
  const verdict = verifyLedger(driver, later, [readHead(driver)])
  expect(verdict).toMatchObject({ ok: true, value: { entries: 9, rewritten: 4 } })
  const labels = driver
    .all<{ chain: string }>('SELECT chain FROM ledger ORDER BY sequence')
    .map(({ chain }) => (chain.includes(':') ? chain.split(':')[0] : ''))
  expect(labels).toEqual(['', '', '', 'sha256', 'sha256', 'sha256', 'twice', 'twice', 'twice'])
  for (const trigger of ['ledger_keeps_links', 'ledger_keeps_entries']) driver.run(`DROP TRIGGER ${trigger}`)
  for (const sequence of [1, 2, 3, 4, 5, 7, 8]) {
    const [row] = driver.all<{ body: string }>('SELECT body FROM ledger WHERE sequence = ?', sequence)
    driver.run('UPDATE ledger SET body = ? WHERE sequence = ?', '{"type":"item.confirmed","item":"y"}', sequence)
    expect(verifyLedger(driver, later)).toMatchObject({ ok: false, problem: { sequence } })
    driver.run('UPDATE ledger SET body = ? WHERE sequence = ?', row?.body ?? '', sequence)
  }
  expect(verifyLedger(driver, later).ok).toBe(true)
})

test('a hash of a function that the program does not know is told as that, with its label and its entry', () => {
  const driver = openUnlabelled(1)
  append(driver, later, 2)
  append(driver, later, 3)
  expect(verifyLedger(driver, sealOnNode)).toEqual({
    ok: false,
    problem: {
      code: 'hash-unknown',
      sequence: 2,
      detail: `Entry 2 of the ledger is sealed by 'twice', which this program does not know: update the program.`,
    },
  })
  const own = openUnlabelled(1)
  append(own, sealOnNode, 2)
  erase(own, later, [1])
  own.run('DROP TRIGGER ledger_keeps_links')
  expect(verifyLedger(own, sealOnNode)).toMatchObject({ ok: false, problem: { code: 'hash-unknown', sequence: 3 } })
  own.run(`UPDATE ledger SET digest = 'toString:' || digest WHERE sequence = 2`)
  expect(verifyLedger(own, later)).toMatchObject({ ok: false, problem: { sequence: 2 } })
})

test('no label is put on, taken off or put before another hash without being found out', () => {
  const { driver, head } = buildLedger()
  const rows = driver.all<{ sequence: number; digest: string; chain: string }>(
    'SELECT sequence, digest, chain FROM ledger ORDER BY sequence',
  )
  for (const { sequence, digest, chain } of rows) {
    for (const column of ['digest', 'chain'] as const) {
      const kept = column === 'digest' ? digest : chain
      for (const other of [bare(kept), `twice:${bare(kept)}`, `sha256:${kept}`, `:${bare(kept)}`]) {
        driver.run(`UPDATE ledger SET ${column} = ? WHERE sequence = ?`, other, sequence)
        expect([sequence, other, verifyLedger(driver, later, [head]).ok]).toEqual([sequence, other, false])
      }
      driver.run(`UPDATE ledger SET ${column} = ? WHERE sequence = ?`, kept, sequence)
    }
  }
  expect(verifyLedger(driver, later, [head]).ok).toBe(true)
})

test('a command that comes again is told from another one by hashes of one function alone', () => {
  expect([mayBeSame('sha256:aa', 'sha256:aa'), mayBeSame('aa', 'sha256:aa')]).toEqual([true, true])
  expect([mayBeSame('sha256:aa', 'sha256:ab'), mayBeSame('aa', 'sha256:ab')]).toEqual([false, false])
  expect([mayBeSame('twice:aa', 'sha256:ab'), mayBeSame('ab', 'twice:aa')]).toEqual([true, true])
})
