import type { EventBody } from '@evenkeel/domain/event.ts'
import { applyEvent } from './apply-event.ts'
import { projectionTables } from './migrations.ts'
import type { SqlDriver } from './sql-driver.ts'
import { isToggle, readEntriesOf, readUndone } from './undone-commands.ts'

const CHUNK = 1000

/** Empties every projection and builds it again from the ledger; returns how many entries it replayed. */
export function rebuildProjections(driver: SqlDriver): number {
  return driver.transaction(() => {
    for (const table of projectionTables) driver.run(`DELETE FROM ${table}`)
    return replayLedger(driver, driver, Number.MAX_SAFE_INTEGER)
  })
}

/**
 * Puts into projections what a ledger says up to an entry, undone commands left out; returns how many entries that were.
 * The projections are empty, or hold what the entries up to `from` say; `most` entries are put in at a time.
 */
export function replayLedger(
  ledger: SqlDriver,
  projections: SqlDriver,
  until: number,
  from = 0,
  most = Number.MAX_SAFE_INTEGER,
): number {
  const undone = readUndone(ledger, until)
  let after = from
  let replayed = 0
  for (;;) {
    const wanted = Math.min(CHUNK, most - replayed)
    const rows = ledger.all<{ sequence: number; cause: string; body: string }>(
      'SELECT sequence, cause, body FROM ledger WHERE sequence > ? AND sequence <= ? ORDER BY sequence LIMIT ?',
      after,
      until,
      wanted,
    )
    for (const { sequence, cause, body: text } of rows) {
      const body = JSON.parse(text) as EventBody
      if (isToggle(body)) for (const entry of readEntriesOf(ledger, body.command)) countVersion(projections, entry.body)
      else if (undone.has(cause)) countVersion(projections, body)
      else applyEvent(projections, body)
      after = sequence
    }
    replayed += rows.length
    if (rows.length < wanted || replayed === most) return replayed
  }
}

/** Versions only ever grow: an edit made against what was undone since must not pass for one made against what stands. */
function countVersion(projections: SqlDriver, body: EventBody): void {
  const { type } = body
  const isOfItem =
    type === 'item.changed' || type === 'item.status-set' || type === 'item.confirmed' || type === 'item.gone'
  if (isOfItem) projections.run('UPDATE items SET version = version + 1 WHERE id = ?', body.item)
}
