import { placesOf } from '../log.ts'
import { holdsHead, readHead } from '../store/ledger.ts'
import type { LedgerHead } from '../store/ledger-seal.ts'
import type { SqlDriver } from '../store/sql-driver.ts'
import { writeWorkerLog } from './worker-log.ts'

/** How often the directory hears where a ledger that grows ends. */
const HEADS_MS = 60_000

/** What keeps the ends of ledgers outside of the objects that hold them. */
interface HeadDirectory {
  readonly keptHead: (coalition: string) => Promise<LedgerHead | null>
  readonly keepHead: (coalition: string, head: LedgerHead, now: number) => Promise<void>
}

/** Tells the directory where one ledger ends, by the object's alarm: a minute behind the first entry that it has not heard of. */
export interface HeadKeeper {
  /** Returns whether an entry is the first that asks for an alarm. */
  readonly wants: (cursor: number, now: number) => boolean
  /** Returns when the directory has to hear, in epoch milliseconds; infinity where it knows. */
  readonly due: (cursor: number, now: number) => number
  /** Notes in the directory where the ledger ends, unless that knows an end which the ledger no longer has. */
  readonly keep: (now: number) => Promise<void>
}

/** Returns what tells a directory where the ledger of a database ends; `coalition` gives the id under which the directory knows it. */
export function openHeadKeeper(
  driver: SqlDriver,
  coalition: () => string | null,
  directory: () => HeadDirectory,
): HeadKeeper {
  /** The last entry that the directory was told of; nobody knows that of an object that has just woken up. */
  let told: number | null = null
  let due: number | null = null

  function dueAt(cursor: number, now: number): number {
    if (cursor === (told ?? 0)) return Number.POSITIVE_INFINITY
    if (due === null && coalition() !== null) due = now + HEADS_MS
    return due ?? Number.POSITIVE_INFINITY
  }

  return {
    due: dueAt,
    wants: (cursor, now) => due === null && dueAt(cursor, now) < Number.POSITIVE_INFINITY,
    keep: async (now) => {
      due = null
      const id = coalition()
      const head = readHead(driver)
      if (id === null || head.sequence === (told ?? 0)) return
      try {
        const known = await directory().keptHead(id)
        if (known !== null && !holdsHead(driver, known)) {
          // The evidence stays: a later end in its place would hide that another one was cut off.
          writeWorkerLog({ event: 'failed', code: 'ledger-does-not-fit' })
        } else if (known === null || known.sequence < head.sequence) {
          await directory().keepHead(id, head, now)
        }
        told = head.sequence
      } catch (error) {
        // The next alarm tries again: retention and sessions must not wait for the directory.
        writeWorkerLog({ event: 'failed', code: 'head-not-kept', at: placesOf(error) })
      }
    },
  }
}
