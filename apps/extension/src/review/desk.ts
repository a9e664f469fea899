import type { CaptureCommandBody } from '@evenkeel/domain/capture-command.ts'
import { ulidFrom } from '@evenkeel/domain/identifier.ts'
import type { SourceReference } from '@evenkeel/domain/source.ts'
import { openDatabase, type Database } from '../outbox/database.ts'
import type { MemoryOf } from '../outbox/decision-memory.ts'
import { openOutbox, type OutboxStore } from '../outbox/outbox-store.ts'
import type { Remembered } from '../outbox/remembered.ts'
import { openVault, type Vault } from '../outbox/vault.ts'
import { readPairing } from '../pairing/pairing.ts'
import { sendToOwnContexts } from '../platform/runtime.ts'

/** How long a decision is held back on this computer, so that an undo leaves no trace anywhere. */
const UNDO_WINDOW_MS = 4000

/** What the panel works with: the sealed store of this computer. */
export interface Desk {
  readonly database: Database
  readonly vault: Vault
  readonly outbox: OutboxStore
}

/** Opens this computer's store for the panel. */
export async function openDesk(): Promise<Desk> {
  const database = await openDatabase()
  const vault = await openVault(database)
  return { database, vault, outbox: openOutbox(database, vault) }
}

/** Returns a new ULID: the id of a decision and, where it sends one, of its command. */
export function newDecisionId(): string {
  return ulidFrom(Date.now(), crypto.getRandomValues(new Uint8Array(10)))
}

/** Puts one decision on this computer's disk, and hands it to the service worker; resolves once it would survive a power cut. */
export async function recordDecision(
  desk: Desk,
  source: SourceReference,
  id: string,
  plan: { readonly body: CaptureCommandBody | null; readonly remembered: Remembered | null },
): Promise<void> {
  const pairing = await readPairing()
  const now = Date.now()
  await desk.outbox.record({
    command: plan.body && { id, at: new Date(now).toISOString(), body: plan.body },
    coalition: pairing?.coalition.id ?? null,
    notBefore: now + UNDO_WINDOW_MS,
    memory: plan.remembered && { id, source: source.key, remembered: plan.remembered },
  })
  if (plan.body) await sendToOwnContexts({ type: 'outbox.changed' })
}

/** Resolves to one decision as this computer remembers it, or null; what parses it is fetched when it is wanted. */
export async function recallDecision(desk: Desk, id: string): Promise<MemoryOf | null> {
  const { recallOne } = await import('../outbox/decision-memory.ts')
  return recallOne(desk.database, desk.vault, id)
}
