import type { SqlDriver } from '../store/sql-driver.ts'

/** Returns a driver over a Durable Object's own database; its output gate holds every answer until the writes are durable. */
export function createDurableSqlDriver(storage: DurableObjectStorage): SqlDriver {
  const { sql } = storage
  return {
    run: (statement, ...values) => {
      sql.exec(statement, ...values)
    },
    all: <Row>(statement: string, ...values: readonly (string | number | null)[]) =>
      sql.exec(statement, ...values).toArray() as Row[],
    transaction: (work) => storage.transactionSync(work),
    // The object alone writes to its database.
    dataVersion: () => 0,
    // Nothing else runs in the object between two synchronous reads.
    snapshot: (work) => work(),
    // The platform keeps the pages, and what they were for 30 days of recovery, to itself.
    scrub: () => undefined,
  }
}
