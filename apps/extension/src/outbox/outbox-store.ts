import type { CaptureCommand } from '@evenkeel/domain/capture-command.ts'
import type { Problem } from '@evenkeel/domain/problem.ts'
import { STRICT, type BackOff, type Database, type OutboxEntry } from './database.ts'
import type { Remembered } from './remembered.ts'
import type { Vault } from './vault.ts'

/** What one decision of a person puts on this computer in one go. */
export interface DecisionRecord {
  readonly command: CaptureCommand | null
  readonly coalition: string | null
  readonly notBefore: number
  readonly memory: { readonly id: string; readonly source: string; readonly remembered: Remembered } | null
}

/** The ids of the commands that wait and that were refused, and when the next try is due (epoch milliseconds; null when none waits). */
export interface OutboxState {
  readonly waiting: readonly string[]
  readonly refused: readonly { readonly id: string; readonly problem: Problem }[]
  readonly nextTryAt: number | null
  readonly backOff: BackOff | null
}

/** The durable queue of confirmed commands, as the panel sees it; each function is one transaction, so each happens wholly or not at all. */
export interface OutboxStore {
  readonly record: (decision: DecisionRecord) => Promise<void>
  readonly withdraw: (id: string) => Promise<'withdrawn' | 'already-offered' | 'unknown'>
  readonly retry: (id: string) => Promise<void>
  readonly state: () => Promise<OutboxState>
}

/** Returns the outbox that is kept in the extension's database, its words sealed by the vault. */
export function openOutbox(database: Database, vault: Vault): OutboxStore {
  return {
    async record({ command, coalition, notBefore, memory }) {
      const sealedCommand = command && (await vault.seal(command.id, command))
      const sealedMemory = memory && (await vault.seal(memory.id, memory.remembered))
      const transaction = database.transaction(['outbox', 'memory'], 'readwrite', STRICT)
      const writes: Promise<unknown>[] = [transaction.done]
      if (command && sealedCommand) {
        const entry = { id: command.id, coalition, notBefore, offered: false, refusal: null, sealed: sealedCommand }
        // The store numbers its entries itself; idb's types do not know of a number still to come.
        writes.push(transaction.objectStore('outbox').add(entry as unknown as OutboxEntry))
      }
      if (memory && sealedMemory) {
        const entry = { id: memory.id, source: memory.source, sent: false, items: [], sealed: sealedMemory }
        writes.push(transaction.objectStore('memory').put(entry))
      }
      await Promise.all(writes)
    },

    async withdraw(id) {
      const transaction = database.transaction(['outbox', 'memory'], 'readwrite', STRICT)
      const entry = await transaction.objectStore('outbox').index('id').get(id)
      const remembered = await transaction.objectStore('memory').get(id)
      let outcome: 'withdrawn' | 'already-offered' | 'unknown' = 'unknown'
      const gone = entry ? entry.offered && entry.refusal === null : remembered?.sent === true
      if (gone) {
        outcome = 'already-offered'
      } else if (entry !== undefined || remembered !== undefined) {
        if (entry) await transaction.objectStore('outbox').delete(entry.sequence)
        await transaction.objectStore('memory').delete(id)
        outcome = 'withdrawn'
      }
      await transaction.done
      return outcome
    },

    retry: (id) => setRefusal(database, id, null),

    async state() {
      const transaction = database.transaction(['outbox', 'state'], 'readonly')
      const entries = await transaction.objectStore('outbox').getAll()
      const backOff = (await transaction.objectStore('state').get('back-off')) ?? null
      await transaction.done
      const waiting = entries.filter((entry) => entry.refusal === null)
      const [first] = waiting
      return {
        waiting: waiting.map(({ id }) => id),
        refused: entries.flatMap(({ id, refusal }) => (refusal === null ? [] : [{ id, problem: refusal }])),
        nextTryAt: first ? Math.max(first.notBefore, backOff?.until ?? 0) : null,
        backOff,
      }
    },
  }
}

/** Writes why the server will not have a command, or null to let it wait again. */
export async function setRefusal(database: Database, id: string, refusal: Problem | null): Promise<void> {
  const transaction = database.transaction('outbox', 'readwrite', STRICT)
  const entry = await transaction.store.index('id').get(id)
  if (entry) await transaction.store.put({ ...entry, refusal })
  await transaction.done
}
