import { DatabaseSync, type StatementSync } from 'node:sqlite'
import type { SqlDriver } from '../store/sql-driver.ts'

export interface NodeSqliteDriver extends SqlDriver {
  readonly close: () => void
}

/**
 * Returns a driver over a database file (`:memory:` for none), durable at every commit; one that only reads leaves the
 * file as it is, to the byte. Throws what SQLite says of a bad file.
 */
export function openNodeSqlite(path: string, { readOnly = false } = {}): NodeSqliteDriver {
  const database = new DatabaseSync(path, { readOnly })
  try {
    // The time-out comes first: even the switch to WAL may have to wait for another process.
    database.exec('PRAGMA busy_timeout = 10000')
    if (!readOnly) {
      database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
      // The log is carried over into the file after 16 MB of it, not after 4: that is two more syncs each time.
      database.exec('PRAGMA wal_autocheckpoint = 4000')
    }
    database.exec('PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF; PRAGMA secure_delete = ON')
  } catch (error) {
    database.close()
    throw error
  }
  const statements = new Map<string, StatementSync>()
  const prepared = (sql: string): StatementSync => {
    let statement = statements.get(sql)
    if (statement === undefined) {
      statement = database.prepare(sql)
      statements.set(sql, statement)
    }
    return statement
  }
  let depth = 0
  const nested = <T>(begin: string, end: string, undo: string, work: () => T): T => {
    const outside = depth
    prepared(begin).run()
    depth = outside + 1
    try {
      const result = work()
      prepared(end).run()
      return result
    } catch (error) {
      // After a full disk or the like SQLite has rolled back by itself.
      if (database.isTransaction) database.exec(undo)
      throw error
    } finally {
      depth = outside
    }
  }
  return {
    run: (sql, ...values) => {
      prepared(sql).run(...values)
    },
    all: <Row>(sql: string, ...values: readonly (string | number | null)[]) => prepared(sql).all(...values) as Row[],
    transaction: (work) => {
      if (depth === 0) return nested('BEGIN IMMEDIATE', 'COMMIT', 'ROLLBACK', work)
      const name = `step_${depth}`
      return nested(`SAVEPOINT ${name}`, `RELEASE ${name}`, `ROLLBACK TO ${name}; RELEASE ${name}`, work)
    },
    snapshot: (work) => (depth === 0 ? nested('BEGIN', 'COMMIT', 'ROLLBACK', work) : work()),
    dataVersion: () => {
      const row = prepared('PRAGMA data_version').get()
      return Number(row?.['data_version'] ?? 0)
    },
    scrub: () => {
      // The vacuum writes every page anew, and its image waits in the log until the checkpoint empties that.
      database.exec('VACUUM')
      const busy = Number(prepared('PRAGMA wal_checkpoint(TRUNCATE)').get()?.['busy'] ?? 0)
      if (busy !== 0) throw new Error('the log could not be emptied, since another program reads the database')
    },
    close: () => {
      statements.clear()
      database.close()
    },
  }
}
