import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import { lastSequence } from '../store/ledger.ts'
import type { LedgerSeal } from '../store/ledger-seal.ts'
import { schemaVersion } from '../store/migrate.ts'
import { replayLedger } from '../store/replay-ledger.ts'
import type { SqlDriver } from '../store/sql-driver.ts'
import { storageProblem } from '../store/storage-problem.ts'
import { verifyLedger } from '../store/verify-ledger.ts'
import { readTables } from './carried-tables.ts'
import { digestTables } from './table-digests.ts'
import { carriedTables, type TakeInStep, type TakenIn } from './take-in-step.ts'
import { liftGuards, writeRows } from './write-rows.ts'

/** Building so many entries takes the platform well under a second. */
const BUILT_AT_ONCE = 2000

interface Mark {
  readonly source: string
  readonly page: number
  readonly built: number
  readonly checked: number
  /** The statements that put the guards back, as JSON. */
  readonly guards: string
}

/**
 * Carries a coalition a step further into a database that holds nothing else; until its check has passed it counts for
 * nothing. Fails with `program-differs`, `deployment-not-empty`, `carried-out-of-step`, `unexpected-answer` or
 * `carried-otherwise`.
 */
export function takeIn(driver: SqlDriver, seal: LedgerSeal, id: string, step: TakeInStep): Outcome<TakenIn> {
  if (step.step === 'begin') return begin(driver, id, step)
  const mark = readMark(driver)
  if (mark?.source !== step.source) {
    return fail('carried-out-of-step', 'Nothing of this backup has been begun here: begin anew.')
  }
  // Its answer was lost: a step that has been taken is not taken twice.
  if (mark.checked === 1) return progress(driver, mark)
  try {
    return takeStep(driver, seal, mark, step)
  } catch (error) {
    if (storageProblem(error) !== null) throw error
    return refuse(driver, 'it cannot be built.')
  }
}

function takeStep(
  driver: SqlDriver,
  seal: LedgerSeal,
  mark: Mark,
  step: Exclude<TakeInStep, { step: 'begin' }>,
): Outcome<TakenIn> {
  switch (step.step) {
    case 'rows':
      return takeRows(driver, mark, step)
    case 'build':
      return build(driver, mark)
    case 'check':
      return check(driver, seal, mark, step)
    default:
      return step satisfies never
  }
}

/** Whoever begins again begins anew. */
function refuse(driver: SqlDriver, why: string): Outcome<never> {
  driver.run(`UPDATE carrying SET source = ''`)
  return fail('carried-otherwise', `What arrived is not what was sent: ${why}`)
}

/** Returns from what a database was carried in, and whether all of it was checked; null for one that was not, or is at work by now. */
export function readCarried(driver: SqlDriver): { readonly source: string; readonly checked: boolean } | null {
  const mark = readMark(driver)
  return mark === null ? null : { source: mark.source, checked: mark.checked === 1 }
}

/** Forgets that a database was carried in: it is at work from now on. */
export function endCarrying(driver: SqlDriver): void {
  driver.run('DROP TABLE IF EXISTS carrying')
}

function readMark(driver: SqlDriver): Mark | null {
  if (driver.all(`SELECT 1 FROM sqlite_master WHERE name = 'carrying'`).length === 0) return null
  return driver.all<Mark>('SELECT source, page, built, checked, guards FROM carrying')[0] ?? null
}

function progress(driver: SqlDriver, { page, built, checked }: Mark): Outcome<TakenIn> {
  return succeed({ page, built, entries: lastSequence(driver), checked: checked === 1 })
}

function begin(driver: SqlDriver, id: string, step: Extract<TakeInStep, { step: 'begin' }>): Outcome<TakenIn> {
  const { source, schema, name, sample } = step
  const here = schemaVersion(driver)
  if (here !== schema) {
    return fail(
      'program-differs',
      `The deployment keeps records of version ${here}, this program of version ${schema}: deploy this program first.`,
    )
  }
  const mark = readMark(driver)
  if (mark?.source === source) return progress(driver, mark)
  if (mark === null && holdsAnything(driver)) {
    return fail('deployment-not-empty', 'There is a record of this coalition already, which no restoring has begun.')
  }
  return driver.transaction(() => {
    const lifted = liftGuards(driver)
    const guards = lifted.length > 0 ? JSON.stringify(lifted) : (mark?.guards ?? '[]')
    for (const { table } of readTables(driver)) driver.run(`DELETE FROM ${table}`)
    driver.run('DROP TABLE IF EXISTS carrying')
    driver.run(
      'CREATE TABLE carrying (source TEXT NOT NULL, page INTEGER NOT NULL, built INTEGER NOT NULL, checked INTEGER NOT NULL, guards TEXT NOT NULL)',
    )
    driver.run('INSERT INTO carrying (source, page, built, checked, guards) VALUES (?, 0, 0, 0, ?)', source, guards)
    driver.run('INSERT INTO coalition (id, name, sample) VALUES (?, ?, ?)', id, name, sample ? 1 : 0)
    return succeed({ page: 0, built: 0, entries: 0, checked: false })
  })
}

function holdsAnything(driver: SqlDriver): boolean {
  return driver.all('SELECT 1 FROM coalition UNION ALL SELECT 1 FROM ledger LIMIT 1').length > 0
}

function takeRows(driver: SqlDriver, mark: Mark, { page, parts }: Extract<TakeInStep, { step: 'rows' }>) {
  if (page < mark.page) return progress(driver, mark)
  const isOther = parts.some(({ table }) => !carriedTables.includes(table))
  if (page > mark.page || mark.built > 0 || isOther) {
    return fail('carried-out-of-step', `Page ${mark.page} of this coalition is wanted, not page ${page}.`)
  }
  return driver.transaction(() => {
    const written = writeRows(driver, parts)
    if (!written.ok) return written
    driver.run('UPDATE carrying SET page = ?', page + 1)
    return progress(driver, { ...mark, page: page + 1 })
  })
}

function build(driver: SqlDriver, mark: Mark): Outcome<TakenIn> {
  return driver.transaction(() => {
    const built = mark.built + replayLedger(driver, driver, Number.MAX_SAFE_INTEGER, mark.built, BUILT_AT_ONCE)
    driver.run('UPDATE carrying SET built = ?', built)
    return progress(driver, { ...mark, built })
  })
}

function check(
  driver: SqlDriver,
  seal: LedgerSeal,
  mark: Mark,
  step: Extract<TakeInStep, { step: 'check' }>,
): Outcome<TakenIn> {
  const misfit = findMisfit(driver, seal, mark, step)
  if (misfit !== null) return refuse(driver, misfit)
  return driver.transaction(() => {
    for (const guard of JSON.parse(mark.guards) as string[]) driver.run(guard)
    driver.run('UPDATE carrying SET checked = 1')
    return progress(driver, { ...mark, checked: 1 })
  })
}

function findMisfit(
  driver: SqlDriver,
  seal: LedgerSeal,
  { built }: Mark,
  { head, tables }: Extract<TakeInStep, { step: 'check' }>,
): string | null {
  const verdict = verifyLedger(driver, seal, head.sequence === 0 ? [] : [head])
  if (!verdict.ok) return verdict.problem.detail
  const { entries } = verdict.value
  if (entries !== head.sequence || built !== head.sequence) {
    return `of ${head.sequence} entries ${entries} are there, and ${built} were built.`
  }
  const here = digestTables(driver, seal.hash)
  const differing = Object.keys(here).filter((table) => here[table] !== tables[table])
  return differing.length === 0 ? null : `the tables ${differing.join(', ')} differ.`
}
