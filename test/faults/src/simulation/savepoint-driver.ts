import { DatabaseSync, type StatementSync } from 'node:sqlite'
import type { SqlDriver } from '@evenkeel/api/store/sql-driver.ts'

/** A database in memory that many histories use one after the other. */
export interface SavepointDriver extends SqlDriver {
  /** Marks the state to which `forgetAll` goes back. */
  readonly mark: () => void
  /** Undoes everything since the mark, committed or not. */
  readonly forgetAll: () => void
}

/** Returns a driver whose transactions are savepoints, so that a whole history can be undone at its end. */
export function openSavepointDriver(): SavepointDriver {
  const database = new DatabaseSync(':memory:')
  const statements = new Map<string, StatementSync>()
  const prepared = (sql: string): StatementSync => {
    const known = statements.get(sql) ?? database.prepare(sql)
    statements.set(sql, known)
    return known
  }
  let depth = 0
  const run = (sql: string): void => void prepared(sql).run()
  return {
    run: (sql, ...values) => void prepared(sql).run(...values),
    all: <Row>(sql: string, ...values: readonly (string | number | null)[]) => prepared(sql).all(...values) as Row[],
    transaction: (work) => {
      const name = `step_${depth}`
      run(`SAVEPOINT ${name}`)
      depth += 1
      try {
        const result = work()
        run(`RELEASE ${name}`)
        return result
      } catch (error) {
        run(`ROLLBACK TO ${name}`)
        run(`RELEASE ${name}`)
        throw error
      } finally {
        depth -= 1
      }
    },
    snapshot: (work) => work(),
    dataVersion: () => 0,
    scrub: () => undefined,
    mark: () => run('SAVEPOINT history'),
    forgetAll: () => {
      run('ROLLBACK TO history')
      run('RELEASE history')
    },
  }
}
