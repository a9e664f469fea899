import { createClient } from '@evenkeel/contract/client.ts'
import type { SourceItemsResponse } from '@evenkeel/contract/record.ts'
import type { CommandBody } from '@evenkeel/domain/command.ts'
import { ulidFrom } from '@evenkeel/domain/identifier.ts'
import type { SourceReference } from '@evenkeel/domain/source.ts'
import { openDatabase, type Database } from '../outbox/database.ts'
import { recallSource, type MemoryOf } from '../outbox/decision-memory.ts'
import { openOutbox, type OutboxStore } from '../outbox/outbox-store.ts'
import type { Remembered } from '../outbox/remembered.ts'
import { openVault, type Vault } from '../outbox/vault.ts'
import { readPairing } from '../pairing/pairing.ts'
import { sendToOwnContexts } from '../platform/runtime.ts'

/** How long a decision is held back on this computer, so that an undo leaves no trace anywhere. */
export const UNDO_WINDOW_MS = 4000
const LEDGER_TIMEOUT_MS = 4000

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

function newId(): string {
  return ulidFrom(Date.now(), crypto.getRandomValues(new Uint8Array(10)))
}

/** Puts one decision on this computer's disk, hands it to the service worker, and resolves to the id by which it is undone. */
export async function recordDecision(
  desk: Desk,
  source: SourceReference,
  plan: { readonly body: CommandBody | null; readonly remembered: Remembered | null },
): Promise<string> {
  const id = newId()
  const pairing = await readPairing()
  const now = Date.now()
  await desk.outbox.record({
    command: plan.body && { id, at: new Date(now).toISOString(), body: plan.body },
    coalition: pairing?.coalition.id ?? null,
    notBefore: now + UNDO_WINDOW_MS,
    memory: plan.remembered && { id, source: source.key, remembered: plan.remembered },
  })
  if (plan.body) await sendToOwnContexts({ type: 'outbox.changed' })
  return id
}

/** Resolves to what this computer and, within four seconds, the record know of a source; `ledger` is null without a network or a pairing. */
export async function recall(
  desk: Desk,
  source: SourceReference,
): Promise<{ memory: MemoryOf[]; ledger: SourceItemsResponse | null }> {
  const memory = recallSource(desk.database, desk.vault, source.key)
  const pairing = await readPairing()
  if (!pairing) return { memory: await memory, ledger: null }
  const call = createClient({
    origin: pairing.origin,
    token: () => pairing.token,
    fetch: (input, init) => fetch(input, init),
  })
  const answer = await call('sourceItems', {
    parameters: { coalition: pairing.coalition.id },
    query: { kind: source.kind, key: source.key },
    signal: AbortSignal.timeout(LEDGER_TIMEOUT_MS),
  })
  return { memory: await memory, ledger: answer.ok ? answer.value : null }
}
