import type { CaptureCommand } from '@evenkeel/domain/capture-command.ts'
import { drainOutbox, type Delivery } from '@evenkeel/extension/outbox/drain.ts'
import { openDelivery, type OutboxDelivery } from '@evenkeel/extension/outbox/outbox-delivery.ts'
import { openOutbox, type OutboxState, type OutboxStore } from '@evenkeel/extension/outbox/outbox-store.ts'
import type { Sealed, Vault } from '@evenkeel/extension/outbox/vault.ts'
import type { Random } from '../seeded-random.ts'
import type { EventQueue } from './event-queue.ts'
import { emptyStorage, openMemoryDatabase, type Life, type Storage } from './memory-outbox-database.ts'

const COALITION = 'river'
const UNDO_MS = 5000

/** Words stay as they are: what is tested here is not the sealing. */
const openVault: Vault = {
  seal: async (_name, value) => value as Sealed,
  open: async (_name, sealed) => sealed,
}

/** A note-taker's browser, whose processes die and start again while its disk stays. */
export interface Browser {
  /** Resolves when the person has been told that it is kept; never, where the browser dies before. */
  readonly confirm: (command: CaptureCommand, mayUndo: boolean) => Promise<void>
  /** Resolves to whether it was taken back. */
  readonly undo: (id: string) => Promise<boolean>
  readonly state: () => Promise<OutboxState>
  /** Ends all faults of the browser. */
  readonly calm: () => void
  readonly deaths: () => number
}

/** Returns a browser with an empty outbox, which sends what it has as the extension's service worker does. */
export function createBrowser(
  queue: EventQueue,
  send: (commands: readonly CaptureCommand[]) => Promise<Delivery>,
  random: Random,
): Browser {
  const storage: Storage = emptyStorage()
  let isCalm = false
  let deaths = 0
  let life = start()

  function start(): { readonly store: OutboxStore & OutboxDelivery; readonly life: Life; running: Promise<void> } {
    let isOver = false
    const own: Life = {
      isOver: () => isOver,
      passCommit: () => {
        if (isOver || isCalm || !random.chance(0.015)) return
        isOver = true
        deaths += 1
        queue.after(100 + random.below(20_000), () => {
          life = start()
          drain(true)
        })
      },
    }
    const database = openMemoryDatabase(storage, own)
    const store = { ...openOutbox(database, openVault), ...openDelivery(database, openVault) }
    return { store, life: own, running: Promise.resolve() }
  }

  /** One run at a time, and another one when the next is due: run-outbox.ts, without the browser's alarms. */
  function drain(urgent: boolean): void {
    const mine = life
    mine.running = mine.running.then(async () => {
      const { store } = mine
      const chance = (): number => random.share()
      await drainOutbox({ store, coalition: COALITION, send, now: queue.now, chance, urgent })
      const { nextTryAt } = await store.state()
      if (nextTryAt === null) return
      queue.after(Math.max(50, nextTryAt - queue.now()), () => {
        if (mine === life && !mine.life.isOver()) drain(false)
      })
    })
  }

  return {
    confirm: async (command, mayUndo) => {
      const notBefore = mayUndo ? queue.now() + UNDO_MS : 0
      await life.store.record({ command, coalition: COALITION, notBefore, memory: null })
      drain(true)
    },
    undo: async (id) => (await life.store.withdraw(id)) === 'withdrawn',
    state: async () => await life.store.state(),
    calm: () => {
      isCalm = true
    },
    deaths: () => deaths,
  }
}
