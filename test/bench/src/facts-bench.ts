import { openNodeSqlite } from '@evenkeel/api/node/node-sqlite-driver.ts'
import { sealOnNode } from '@evenkeel/api/node/seal-on-node.ts'
import { openCoalitionDatabase } from '@evenkeel/api/store/coalition-database.ts'
import { readFacts } from '@evenkeel/api/store/read-facts.ts'
import { readFactsText } from '@evenkeel/api/store/read-facts-text.ts'
import type { SqlDriver } from '@evenkeel/api/store/sql-driver.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { timeSideBySide, type Timing } from './side-by-side.ts'
import { tenYears } from './ten-years.ts'

const ROUNDS = 15

export interface FactsTimings {
  readonly rows: number
  readonly megabytes: number
  readonly timings: readonly Timing[]
}

/** Returns how long it takes to read and write the facts of ten years: row by row, and as the API does for who gets everything. */
export function benchFacts(now: () => number): FactsTimings {
  const driver = openNodeSqlite(':memory:')
  const database = openCoalitionDatabase(driver, sealOnNode)
  const facts = tenYears(1)
  database.describe({ id: 'ten-years', name: 'Ten years', sample: false })
  driver.transaction(() => fill(driver, facts))
  const naive = (): string => JSON.stringify(readFacts(driver))
  const text = readFactsText(driver)
  if (text !== naive()) throw new Error('the two ways do not give the same facts')
  const timings = timeSideBySide(
    [
      { name: 'every table by .all(), as JSON', run: naive },
      { name: 'evenkeel, facts route', run: () => readFactsText(driver) },
    ],
    ROUNDS,
    now,
  )
  driver.close()
  const lists = Object.values(facts).filter((value) => Array.isArray(value))
  return { rows: lists.reduce((sum, { length }) => sum + length, 0), megabytes: text.length / 1e6, timings }
}

/** Twenty thousand items come into the tables directly: what is measured is reading. */
function fill(driver: SqlDriver, facts: Facts): void {
  for (const one of facts.parties) {
    const affected = one.directlyAffected ? 1 : 0
    driver.run('INSERT INTO parties VALUES (?, ?, ?, ?, ?, NULL)', one.id, one.kind, one.name, one.level, affected)
  }
  for (const one of facts.memberships) {
    driver.run('INSERT INTO memberships VALUES (?, ?, ?, ?)', one.person, one.organization, one.since, one.until)
  }
  for (const one of facts.meetings) {
    driver.run('INSERT INTO meetings VALUES (?, ?, ?, ?)', one.id, one.source, one.title, one.date)
  }
  for (const { meeting, person, organization, state, role } of facts.attendance) {
    driver.run('INSERT INTO attendance VALUES (?, ?, ?, ?, ?)', meeting, person, organization, state, role)
  }
  for (const { meeting, person, turns, words, seconds, method } of facts.speaking) {
    driver.run('INSERT INTO speaking VALUES (?, ?, ?, ?, ?, ?)', meeting, person, turns, words, seconds, method)
  }
  for (const { meeting, from, to, count } of facts.transitions) {
    driver.run('INSERT INTO transitions VALUES (?, ?, ?, ?)', meeting, from, to, count)
  }
  for (const { evidence, ...item } of facts.items) {
    const { line, endLine, url } = evidence.locator
    driver.run(
      `INSERT INTO items VALUES (${Array.from({ length: 18 }, () => '?').join(', ')})`,
      item.id,
      item.meeting,
      item.text,
      item.text,
      item.due,
      item.dueWords,
      item.status,
      item.confirmation,
      evidence.source,
      line,
      endLine,
      url ?? null,
      evidence.quote,
      item.since,
      item.closedAt,
      item.gone ? 1 : 0,
      item.sightings,
      item.version,
    )
  }
  facts.assignments.forEach(({ item, party, role }, place) => {
    driver.run('INSERT OR IGNORE INTO assignments VALUES (?, ?, ?, ?)', item, party, role, place)
  })
}
