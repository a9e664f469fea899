import type { EventBody } from '@evenkeel/domain/event.ts'
import type { KnownEntry, LatestToggle } from '../usecases/coalition-record.ts'
import type { SqlDriver } from './sql-driver.ts'

type Toggle = Extract<EventBody, { type: LatestToggle['type'] }>

const CHUNK = 1000

/** Returns whether an event undoes a command or does one again: it changes no row by itself, but which entries count. */
export function isToggle(body: EventBody): body is Toggle {
  return body.type === 'command.undone' || body.type === 'command.redone'
}

/** Returns how each command that was ever undone was last undone or done again, up to an entry of the ledger. */
export function readToggles(driver: SqlDriver, until = Number.MAX_SAFE_INTEGER): Map<string, LatestToggle> {
  const latest = new Map<string, LatestToggle>()
  const rows = driver.all<{ cause: string; body: string }>(
    `SELECT cause, body FROM ledger WHERE type IN ('command.undone', 'command.redone') AND sequence <= ? ORDER BY sequence`,
    until,
  )
  for (const { cause, body } of rows) {
    const { type, command } = JSON.parse(body) as Toggle
    latest.set(command, { type, cause })
  }
  return latest
}

/** Returns the commands that are undone as of an entry of the ledger. */
export function readUndone(driver: SqlDriver, until?: number): Set<string> {
  return new Set([...readToggles(driver, until)].filter(([, { type }]) => type === 'command.undone').map(([id]) => id))
}

/** Returns what one command put into the ledger, in order. */
export function readEntriesOf(driver: SqlDriver, command: string): KnownEntry[] {
  // Ids are the command's with a counter: the index over them finds the entries without one over causes.
  const rows = driver.all<{ sequence: number; body: string }>(
    'SELECT sequence, body FROM ledger WHERE id > ? AND id < ? AND cause = ? ORDER BY sequence',
    `${command}-`,
    `${command}.`,
    command,
  )
  return rows.map(({ sequence, body }) => ({ sequence, cause: command, body: JSON.parse(body) as EventBody }))
}

/** Returns the types of the events that a command put into the ledger; of an undo, those of what it undid. */
export function readEventTypes(driver: SqlDriver, command: string): EventBody['type'][] {
  return readEntriesOf(driver, command).flatMap(({ body }) =>
    isToggle(body) ? readEntriesOf(driver, body.command).map((entry) => entry.body.type) : [body.type],
  )
}

/** Yields the entries behind a number that stand: neither those of undone commands nor the undoing itself. */
export function* readStandingAfter(driver: SqlDriver, sequence: number): Generator<KnownEntry> {
  const undone = readUndone(driver)
  for (let after = sequence; ;) {
    const rows = driver.all<{ sequence: number; cause: string; body: string }>(
      'SELECT sequence, cause, body FROM ledger WHERE sequence > ? ORDER BY sequence LIMIT ?',
      after,
      CHUNK,
    )
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.sequence
    for (const row of rows) {
      const body = JSON.parse(row.body) as EventBody
      if (!undone.has(row.cause) && !isToggle(body)) yield { ...row, body }
    }
  }
}

const tables = {
  party: 'parties',
  meeting: 'meetings',
  source: 'sources',
  item: 'items',
  decision: 'decisions',
} as const

/** Returns whether the party, meeting, source, item or decision that an aspect's name ends with is in the record. */
export function readStands(driver: SqlDriver, aspect: string): boolean {
  const [kind, id = ''] = aspect.split(' ').slice(-2)
  const table = tables[kind as keyof typeof tables]
  return driver.all(`SELECT 1 FROM ${table} WHERE id = ?`, id).length > 0
}
