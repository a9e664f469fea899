import type { PendingProofs } from '../sign-in-ports.ts'
import type { SqlDriver } from './sql-driver.ts'

const PENDING_MAX = 10_000

/** Returns the part of the directory that keeps what waits for its second half. */
export function openSqlPendingProofs(driver: SqlDriver): PendingProofs {
  const valueOf = (rows: readonly { value: string }[]): string | null => rows[0]?.value ?? null
  return {
    keepPending: async (key, value, expiresAt) =>
      driver.transaction(() => {
        driver.run(
          'INSERT OR REPLACE INTO pending_proofs (key, value, expires_at) VALUES (?, ?, ?)',
          key,
          value,
          expiresAt,
        )
        driver.run(
          'DELETE FROM pending_proofs WHERE key IN (SELECT key FROM pending_proofs ORDER BY expires_at DESC LIMIT -1 OFFSET ?)',
          PENDING_MAX,
        )
      }),
    readPending: async (key, now) =>
      valueOf(driver.all('SELECT value FROM pending_proofs WHERE key = ? AND expires_at > ?', key, now)),
    takePending: async (key, now) =>
      driver.transaction(() => {
        const taken = driver.all<{ value: string; expires_at: number }>(
          'DELETE FROM pending_proofs WHERE key = ? RETURNING value, expires_at',
          key,
        )
        driver.run('DELETE FROM pending_proofs WHERE expires_at <= ?', now)
        return valueOf(taken.filter((row) => row.expires_at > now))
      }),
  }
}
