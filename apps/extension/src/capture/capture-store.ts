import type { Capture } from '@evenkeel/domain/capture.ts'
import { STRICT, type Database } from '../outbox/database.ts'
import type { Vault } from '../outbox/vault.ts'

const KEPT_MAX = 30

/** Keeps the latest capture of its source, sealed, before anything parses it; the oldest beyond thirty are let go. */
export async function keepCapture(database: Database, vault: Vault, capture: Capture): Promise<void> {
  const source = capture.source.key
  const sealed = await vault.seal(`capture:${source}`, capture)
  const transaction = database.transaction('captures', 'readwrite', STRICT)
  await transaction.store.put({ source, capturedAt: capture.capturedAt, sealed })
  const byAge = await transaction.store.index('capturedAt').getAllKeys()
  for (const key of byAge.slice(0, Math.max(0, byAge.length - KEPT_MAX))) await transaction.store.delete(key)
  await transaction.done
}
