import type { CommandResult } from '@evenkeel/contract/record.ts'
import { CaptureCommand } from '@evenkeel/domain/capture-command.ts'
import type { Problem } from '@evenkeel/domain/problem.ts'
import { STRICT, type BackOff, type Database, type OutboxEntry } from './database.ts'
import { setRefusal } from './outbox-store.ts'
import type { Vault } from './vault.ts'

/** The durable queue of confirmed commands, as the service worker that sends them sees it; each function is one transaction. */
export interface OutboxDelivery {
  /** Marks the oldest that are due as offered, durably, and resolves to them: from then on the server may have them. */
  readonly offer: (coalition: string, now: number, limit: number) => Promise<CaptureCommand[]>
  /** Purges what was taken and parks what was refused. */
  readonly settle: (results: readonly CommandResult[]) => Promise<void>
  readonly park: (id: string, problem: Problem) => Promise<void>
  readonly setBackOff: (backOff: BackOff | null) => Promise<void>
}

const FOREIGN: Problem = {
  code: 'other-coalition',
  detail: 'This was confirmed for another coalition than the one that this computer is paired with now.',
}

/** Returns the sending side of the outbox that is kept in the extension's database. */
export function openDelivery(database: Database, vault: Vault): OutboxDelivery {
  return {
    async offer(coalition, now, limit) {
      const transaction = database.transaction('outbox', 'readwrite', STRICT)
      const offered: OutboxEntry[] = []
      for (const entry of await transaction.store.getAll()) {
        if (entry.refusal !== null) continue
        if (entry.coalition !== null && entry.coalition !== coalition) {
          await transaction.store.put({ ...entry, refusal: FOREIGN })
          continue
        }
        // What comes later may build on what is held back: the order of decisions is kept.
        if (entry.notBefore > now || offered.length === limit) break
        if (!entry.offered) await transaction.store.put({ ...entry, coalition, offered: true })
        offered.push(entry)
      }
      await transaction.done
      const commands: CaptureCommand[] = []
      for (const entry of offered) {
        const command = await openCommand(vault, entry)
        if (command) commands.push(command)
        else
          await setRefusal(database, entry.id, {
            code: 'unreadable-entry',
            detail: 'The key of this computer does not open it.',
          })
      }
      return commands
    },

    async settle(results) {
      const transaction = database.transaction(['outbox', 'memory'], 'readwrite', STRICT)
      const outbox = transaction.objectStore('outbox')
      const memory = transaction.objectStore('memory')
      for (const result of results) {
        const entry = result.id === null ? undefined : await outbox.index('id').get(result.id)
        if (!entry) continue
        if (!result.ok) {
          await outbox.put({ ...entry, refusal: result.problem })
          continue
        }
        await outbox.delete(entry.sequence)
        const remembered = await memory.get(entry.id)
        if (!remembered) continue
        const { items = [], decisionIds = [] } = result.reading ?? {}
        // One command of the panel carries one item or one decision.
        await memory.put({ ...remembered, sent: true, items: [...items, ...decisionIds] })
      }
      await transaction.done
    },

    park: (id, problem) => setRefusal(database, id, problem),

    async setBackOff(backOff) {
      const transaction = database.transaction('state', 'readwrite', STRICT)
      await (backOff ? transaction.store.put(backOff, 'back-off') : transaction.store.delete('back-off'))
      await transaction.done
    },
  }
}

async function openCommand(vault: Vault, entry: OutboxEntry): Promise<CaptureCommand | null> {
  try {
    const parsed = CaptureCommand.safeParse(await vault.open(entry.id, entry.sealed))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
