import type { Facts } from '@evenkeel/domain/facts.ts'
import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import { lastSequence } from './ledger.ts'
import { migrate } from './migrate.ts'
import { migrations, projectionTables } from './migrations.ts'
import { readFacts } from './read-facts.ts'
import { replayLedger } from './replay-ledger.ts'
import type { SqlDriver } from './sql-driver.ts'

/** A point in the life of a ledger: behind an entry, or an instant. */
export type Moment = { readonly cursor: number } | { readonly at: string }

/** An empty database that lasts for one playback. */
export interface ScratchDriver extends SqlDriver {
  readonly close: () => void
}

const KEPT_MAX = 4

/**
 * Returns a function that answers the facts as they stood at a moment, or `no-such-moment` for an entry that is not there
 * yet. At an instant stands what was recorded before the first entry that is later. Without `openScratch`, where a
 * runtime has no second database, the projections are rebuilt in place and rolled back.
 */
export function openPlayback(
  driver: SqlDriver,
  openScratch: (() => ScratchDriver) | null,
  readPresent: () => Facts,
): (moment: Moment) => Outcome<Facts> {
  // As long as memory lasts: the facts of many years take tens of megabytes.
  const kept = new Map<number, WeakRef<Facts>>()
  let keptAt = -1
  return (moment) =>
    driver.snapshot(() => {
      const last = lastSequence(driver)
      const cursor = 'cursor' in moment ? moment.cursor : sequenceAt(driver, moment.at, last)
      if (cursor > last) return fail('no-such-moment', `The ledger ends with entry ${last}.`)
      if (cursor === last) return succeed(readPresent())
      // What is recorded later may change what of the past is shown: an erasure takes a name out of all of it.
      if (keptAt !== last) kept.clear()
      keptAt = last
      const facts = kept.get(cursor)?.deref() ?? playBack(driver, openScratch, cursor)
      const oldest = kept.keys().next().value
      if (kept.size >= KEPT_MAX && oldest !== undefined && !kept.has(cursor)) kept.delete(oldest)
      kept.set(cursor, new WeakRef(facts))
      return succeed(facts)
    })
}

function sequenceAt(driver: SqlDriver, at: string, last: number): number {
  const later = driver.all<{ first: number | null }>(
    `SELECT min(sequence) AS first FROM ledger WHERE unixepoch(at, 'subsec') > unixepoch(?, 'subsec')`,
    at,
  )[0]?.first
  return later === null || later === undefined ? last : later - 1
}

class PlayedBack extends Error {
  readonly facts: Facts
  constructor(facts: Facts) {
    super('played back')
    this.facts = facts
  }
}

function playBack(driver: SqlDriver, openScratch: (() => ScratchDriver) | null, cursor: number): Facts {
  if (openScratch === null) return playBackInPlace(driver, cursor)
  const scratch = openScratch()
  try {
    migrate(scratch, migrations)
    return scratch.transaction(() => {
      for (const { id, name, sample } of driver.all<{ id: string; name: string; sample: number }>(
        'SELECT id, name, sample FROM coalition',
      )) {
        scratch.run('INSERT INTO coalition (id, name, sample) VALUES (?, ?, ?)', id, name, sample)
      }
      replayLedger(driver, scratch, cursor)
      return readFacts(scratch, cursor)
    })
  } finally {
    scratch.close()
  }
}

function playBackInPlace(driver: SqlDriver, cursor: number): Facts {
  try {
    return driver.transaction(() => {
      for (const table of projectionTables) driver.run(`DELETE FROM ${table}`)
      replayLedger(driver, driver, cursor)
      throw new PlayedBack(readFacts(driver, cursor))
    })
  } catch (error) {
    if (error instanceof PlayedBack) return error.facts
    throw error
  }
}
