import type { EventsResponse } from '@evenkeel/contract/record.ts'
import type { EventBody, LedgerEvent } from '@evenkeel/domain/event.ts'
import { applyEvent } from './apply-event.ts'
import { chainEntry, digestBody, emptyLedger, type LedgerHead, type LedgerSeal } from './ledger-seal.ts'
import { rebuildProjections } from './replay-ledger.ts'
import { isToggle } from './undone-commands.ts'
import type { SqlDriver } from './sql-driver.ts'

interface LedgerRow {
  readonly sequence: number
  readonly id: string
  readonly cause: string
  readonly at: string
  readonly actor: string
  readonly body: string
}

/** Returns the number of the last ledger entry, 0 for an empty ledger. */
export function lastSequence(driver: SqlDriver): number {
  return driver.all<{ last: number | null }>('SELECT max(sequence) AS last FROM ledger')[0]?.last ?? 0
}

/** Returns where the ledger ends. */
export function readHead(driver: SqlDriver): LedgerHead {
  return driver.all<LedgerHead>('SELECT sequence, chain FROM ledger ORDER BY sequence DESC LIMIT 1')[0] ?? emptyLedger
}

/** Returns whether the ledger still has an end that was noted of it: one that was cut off since, or written anew, it has no more. */
export function holdsHead(driver: SqlDriver, { sequence, chain }: LedgerHead): boolean {
  if (sequence === 0) return true
  return driver.all<{ chain: string }>('SELECT chain FROM ledger WHERE sequence = ?', sequence)[0]?.chain === chain
}

/** Appends an event behind the head, changes the projections by it and returns the new head; the caller holds the transaction. */
export function appendEvent(driver: SqlDriver, seal: LedgerSeal, head: LedgerHead, event: LedgerEvent): LedgerHead {
  const { id, cause, at, actor } = event
  const { type } = event.body
  const body = JSON.stringify(event.body)
  const salt = seal.newSalt()
  const digest = digestBody(seal, salt, body)
  const after = chainEntry(seal, head, { id, cause, at, actor, type, digest })
  driver.run(
    `INSERT INTO ledger (sequence, id, cause, at, actor, type, body, salt, digest, chain)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    after.sequence,
    id,
    cause,
    at,
    actor,
    type,
    body,
    salt,
    digest,
    after.chain,
  )
  if (isToggle(event.body)) rebuildProjections(driver)
  else applyEvent(driver, event.body)
  return after
}

/** Returns up to `limit` entries behind the number `after`, oldest first, and the number of the last entry of all. */
export function readEvents(driver: SqlDriver, after: number, limit: number): EventsResponse {
  return driver.snapshot(() => {
    const rows = driver.all<LedgerRow>(
      'SELECT sequence, id, cause, at, actor, body FROM ledger WHERE sequence > ? ORDER BY sequence LIMIT ?',
      after,
      limit,
    )
    const events = rows.map(({ sequence, body, ...rest }) => ({
      sequence,
      event: { ...rest, body: JSON.parse(body) as EventBody },
    }))
    return { events, cursor: lastSequence(driver) }
  })
}
