import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { Sealed } from './vault.ts'

/** A command on its way to the server; its words are sealed. */
export interface OutboxEntry {
  readonly sequence: number
  /** The command's ULID: the server's idempotency key. */
  readonly id: string
  /** The coalition that it was confirmed for; null until the computer is paired. */
  readonly coalition: string | null
  /** Epoch milliseconds before which it is held back, so that it can be undone without a trace. */
  readonly notBefore: number
  /** Set durably before it is first sent: from then on the server may have it. */
  readonly offered: boolean
  /** The reason why the server will not have it; null while it waits. */
  readonly refusal: { readonly code: string; readonly detail: string } | null
  readonly sealed: Sealed
}

/** What was decided on one draft of one source; its words are sealed. */
export interface MemoryEntry {
  /** The id of the command that it led to, or a ULID of its own when it was refused. */
  readonly id: string
  readonly source: string
  /** True once the server has taken the command. */
  readonly sent: boolean
  /** The ledger's items that it became, known once the server has answered. */
  readonly items: readonly string[]
  readonly sealed: Sealed
}

export interface CaptureEntry {
  readonly source: string
  readonly capturedAt: string
  readonly sealed: Sealed
}

export interface BackOff {
  readonly failures: number
  /** Epoch milliseconds before which nothing is tried. */
  readonly until: number
  readonly problem: { readonly code: string; readonly detail: string }
}

interface Schema extends DBSchema {
  keys: { key: string; value: CryptoKey }
  outbox: { key: number; value: OutboxEntry; indexes: { id: string } }
  memory: { key: string; value: MemoryEntry; indexes: { source: string } }
  captures: { key: string; value: CaptureEntry; indexes: { capturedAt: string } }
  state: { key: 'back-off'; value: BackOff }
}

export type Database = IDBPDatabase<Schema>

/** Chrome's default since 121 answers before the disk has it; what a person confirmed must survive a power cut. */
export const STRICT = { durability: 'strict' } as const

/** Opens the extension's database, making its stores when they are not there yet. */
export function openDatabase(name = 'evenkeel'): Promise<Database> {
  return openDB<Schema>(name, 1, {
    upgrade(database) {
      database.createObjectStore('keys')
      database
        .createObjectStore('outbox', { keyPath: 'sequence', autoIncrement: true })
        .createIndex('id', 'id', { unique: true })
      database.createObjectStore('memory', { keyPath: 'id' }).createIndex('source', 'source')
      database.createObjectStore('captures', { keyPath: 'source' }).createIndex('capturedAt', 'capturedAt')
      database.createObjectStore('state')
    },
    blocking(_current, _blocked, event) {
      // A newer version of the extension wants the database: let go of it rather than hold it up.
      if (event.target instanceof IDBDatabase) event.target.close()
    },
  })
}
