import { expect, test } from 'vitest'
import { openNodeSqlite } from '../node/node-sqlite-driver.ts'
import { sealOnNode } from '../node/seal-on-node.ts'
import { buildLedger, isFoundOut, tryTamperings } from '../testing/tamper-ledger.ts'
import { appendEvent, readHead } from './ledger.ts'
import { migrate } from './migrate.ts'
import { migrations } from './migrations.ts'
import { rewriteEntries } from './rewrite-entries.ts'
import { verifyLedger } from './verify-ledger.ts'

test('an untouched ledger with an erasure in it verifies, and says how many entries were rewritten', () => {
  const { driver, head, erased } = buildLedger()
  expect(erased.length).toBeGreaterThan(1)
  expect(verifyLedger(driver, sealOnNode, [head])).toEqual({
    ok: true,
    value: { entries: head.sequence, head, rewritten: erased.length },
  })
})

test('whatever is edited, deleted, moved, inserted, cut off, marked as rewritten or put back is found out', () => {
  const { tried, missed } = tryTamperings(600, 1)
  expect(missed).toEqual([])
  expect(tried).toBeGreaterThan(400)
})

test('a ledger whose chain was made anew is told apart only by a head that was kept elsewhere', () => {
  const ledger = buildLedger()
  const anew = { kind: 'chain anew', one: 0, other: 0, column: 'body', value: 'nothing' } as const
  expect(isFoundOut(ledger, anew, [])).toBe(false)
  expect(isFoundOut(ledger, anew)).toBe(true)
})

test('the first entry that does not fit is named with the reason', () => {
  const { driver, head } = buildLedger()
  driver.run(`UPDATE ledger SET body = replace(body, 'Paint boat 1', 'Paint boat 9') WHERE body LIKE '%boat 1%'`)
  const verdict = verifyLedger(driver, sealOnNode, [head])
  expect(verdict).toMatchObject({ ok: false, problem: { code: 'ledger-does-not-fit' } })
  if (verdict.ok) return
  const { sequence, detail } = verdict.problem
  expect(detail).toBe(`Entry ${sequence} of the ledger does not fit: its words were changed.`)
  expect(driver.all(`SELECT 1 FROM ledger WHERE sequence = ? AND body LIKE '%boat 9%'`, sequence)).toHaveLength(1)
})

test('an entry that two erasures rewrote verifies with the words of the second, and not with those of the first', () => {
  const { driver, erased } = buildLedger()
  const entry = Number(erased[0]?.sequence)
  const bodyNow = () =>
    driver.all<{ body: string; salt: string }>('SELECT body, salt FROM ledger WHERE sequence = ?', entry)[0]
  const first = bodyNow()
  driver.transaction(() => {
    const body = JSON.parse((first?.body ?? '').replace('Somebody', 'Nobody')) as never
    const rewritten = rewriteEntries(driver, sealOnNode, [{ sequence: entry, body }])
    const erasure = { type: 'person.erased' as const, party: 'x', rewritten }
    const cause = '01ARZ3NDEKTSV4RRFFQ69G5FAV'
    const event = { id: `${cause}-1`, cause, at: '2026-02-01T00:00:00Z', actor: 'tester', body: erasure }
    appendEvent(driver, sealOnNode, readHead(driver), event)
  })
  expect(verifyLedger(driver, sealOnNode).ok).toBe(true)
  driver.run('UPDATE ledger SET body = ?, salt = ? WHERE sequence = ?', first?.body ?? '', first?.salt ?? '', entry)
  expect(verifyLedger(driver, sealOnNode)).toMatchObject({ ok: false, problem: { sequence: entry } })
})

test('the database itself refuses to lose an entry, to change what the chain holds, and to take an entry without a link', () => {
  const driver = openNodeSqlite(':memory:')
  migrate(driver, migrations)
  const body = { type: 'item.confirmed' as const, item: 'x' }
  const cause = '01ARZ3NDEKTSV4RRFFQ69G5FAV'
  const event = { id: `${cause}-1`, cause, at: '2026-02-01T00:00:00Z', actor: 'tester', body }
  appendEvent(driver, sealOnNode, readHead(driver), event)
  expect(() => driver.run('DELETE FROM ledger')).toThrow(/loses no entry/)
  expect(() => driver.run(`UPDATE ledger SET at = 'x'`)).toThrow(/never changes/)
  const insert = `INSERT INTO ledger (sequence, id, cause, at, actor, type, body) VALUES (2, 'a', 'a', 'a', 'a', 'a', '{}')`
  expect(() => driver.run(insert)).toThrow(/needs its link/)
})

test('an erasure cannot be rewritten, nor an entry into another kind of event, nor one that is not there', () => {
  const { driver, head } = buildLedger()
  const body = { type: 'item.confirmed' as const, item: 'x' }
  const erasure = driver.all<{ sequence: number }>(`SELECT sequence FROM ledger WHERE type = 'person.erased'`)[0]
  for (const sequence of [1, head.sequence + 1, erasure?.sequence ?? 0]) {
    expect(() => rewriteEntries(driver, sealOnNode, [{ sequence, body }])).toThrow(/cannot be rewritten/)
  }
})

test('an entry that was taken out is told as missing', () => {
  const { driver, head } = buildLedger()
  driver.run('DELETE FROM ledger WHERE sequence = 7')
  const detail = 'Entry 7 of the ledger does not fit: it is missing.'
  expect(verifyLedger(driver, sealOnNode, [head])).toEqual({
    ok: false,
    problem: { code: 'ledger-does-not-fit', sequence: 7, detail },
  })
})
