export type SqlValue = string | number | null

/** The little that the store needs of SQLite, synchronous because both `node:sqlite` and a Durable Object are. */
export interface SqlDriver {
  readonly run: (sql: string, ...values: readonly SqlValue[]) => void
  readonly all: <Row>(sql: string, ...values: readonly SqlValue[]) => Row[]
  /** Runs the work in a transaction, or in a savepoint when one is open; what it throws undoes it. */
  readonly transaction: <T>(work: () => T) => T
  /** Changes whenever anybody but this driver has committed. */
  readonly dataVersion: () => number
  /** Runs reads that must see one and the same state. */
  readonly snapshot: <T>(work: () => T) => T
  /** Leaves nothing of what was deleted in free pages and logs, outside of any transaction; as far as the platform lets it. */
  readonly scrub: () => void
}
