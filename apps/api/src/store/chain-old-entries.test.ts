import { expect, test } from 'vitest'
import { openNodeSqlite } from '../node/node-sqlite-driver.ts'
import { sealOnNode } from '../node/seal-on-node.ts'
import { chainOldEntries } from './chain-old-entries.ts'
import { migrate } from './migrate.ts'
import { migrations } from './migrations.ts'
import type { SqlDriver } from './sql-driver.ts'
import { verifyLedger } from './verify-ledger.ts'

const BEFORE_THE_CHAIN = 5

function openOld(entries: number) {
  const driver = openNodeSqlite(':memory:')
  migrate(driver, migrations.slice(0, BEFORE_THE_CHAIN))
  for (let sequence = 1; sequence <= entries; sequence++) {
    driver.run(
      `INSERT INTO ledger (sequence, id, cause, at, actor, type, body)
       VALUES (?, ?, 'cause', '2026-01-01T00:00:00Z', 'tester', 'item.confirmed', '{"type":"item.confirmed","item":"é"}')`,
      sequence,
      `entry-${sequence}`,
    )
  }
  migrate(driver, migrations)
  return driver
}

test('the entries of an older database are chained, and a second time there is nothing to do', () => {
  const driver = openOld(25)
  expect(verifyLedger(driver, sealOnNode)).toMatchObject({ ok: false, problem: { sequence: 1 } })
  expect(chainOldEntries(driver, sealOnNode, 10)).toBe(25)
  expect(chainOldEntries(driver, sealOnNode, 10)).toBe(0)
  expect(verifyLedger(driver, sealOnNode)).toMatchObject({ ok: true, value: { entries: 25 } })
})

test('stopped at any statement, chaining goes on at the next start, and what was chained stays as it was', () => {
  for (let statement = 1; statement <= 26; statement++) {
    const driver = openOld(25)
    let left = statement
    const dying: SqlDriver = {
      ...driver,
      run: (sql, ...values) => {
        left -= 1
        if (left === 0) throw new Error('killed')
        driver.run(sql, ...values)
      },
    }
    const links = () => driver.all<{ chain: string }>('SELECT chain FROM ledger WHERE chain IS NOT NULL')
    expect(() => chainOldEntries(dying, sealOnNode, 10)).toThrow('killed')
    const before = links()
    expect(before.length % 10).toBe(0)
    chainOldEntries(driver, sealOnNode, 10)
    expect(links().slice(0, before.length)).toEqual(before)
    expect(verifyLedger(driver, sealOnNode)).toMatchObject({ ok: true, value: { entries: 25 } })
    driver.close()
  }
})
