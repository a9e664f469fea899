import type { CaptureCommand } from '@evenkeel/domain/capture-command.ts'
import { ulidFrom } from '@evenkeel/domain/identifier.ts'
import type { CommandResult } from '@evenkeel/contract/record.ts'
import fc from 'fast-check'
import { IDBFactory } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import 'fake-indexeddb/auto'
import { openDatabase, type Database } from './database.ts'
import { drainOutbox, type Delivery } from './drain.ts'
import { openDelivery, type OutboxDelivery } from './outbox-delivery.ts'
import { openOutbox, type OutboxStore } from './outbox-store.ts'
import { openVault } from './vault.ts'

type Store = OutboxStore & OutboxDelivery

async function openStore(database: Database): Promise<Store> {
  const vault = await openVault(database)
  return { ...openOutbox(database, vault), ...openDelivery(database, vault) }
}

const COALITION = 'coalition-1'

/** The end of a process: nothing of it may run any further. */
class Killed extends Error {}

/** Counts the steps of one life of the extension and kills it before or after one of them. */
function fuse(killAt: number): { readonly step: <T>(act: () => Promise<T>) => Promise<T> } {
  let passed = 0
  let isDead = false
  const burn = (): void => {
    if (isDead || passed++ === killAt) {
      isDead = true
      throw new Killed()
    }
  }
  return {
    async step(act) {
      burn()
      const result = await act()
      burn()
      return result
    },
  }
}

function mortal(store: Store, step: <T>(act: () => Promise<T>) => Promise<T>): Store {
  return {
    record: (decision) => step(() => store.record(decision)),
    withdraw: (id) => step(() => store.withdraw(id)),
    offer: (coalition, now, limit) => step(() => store.offer(coalition, now, limit)),
    settle: (results) => step(() => store.settle(results)),
    park: (id, problem) => step(() => store.park(id, problem)),
    retry: (id) => step(() => store.retry(id)),
    setBackOff: (backOff) => step(() => store.setBackOff(backOff)),
    state: () => step(() => store.state()),
  }
}

/** A server as the contract asks for it: a command's id is recorded once, and a repeat gets the first answer again. */
function modelServer(refuses: (id: string) => boolean) {
  const ledger: string[] = []
  const answers = new Map<string, CommandResult>()
  return {
    ledger,
    take(commands: readonly CaptureCommand[]): Delivery {
      const results = commands.map(({ id }) => {
        const before = answers.get(id)
        if (before) return before
        const result: CommandResult = refuses(id)
          ? { ok: false, id, problem: { code: 'refused-by-model', detail: 'No.' } }
          : { ok: true, id, cursor: ledger.push(id), reading: null }
        answers.set(id, result)
        return result
      })
      return { kind: 'answered', results }
    },
  }
}

function commandOf(index: number): CaptureCommand {
  const id = ulidFrom(1_700_000_000_000 + index, new Uint8Array(10).fill(index))
  return { id, at: '2026-01-01T00:00:00.000Z', body: { type: 'decision.withdraw', decision: `item-${index}` } }
}

type Act =
  | { readonly do: 'confirm'; readonly killAt: number }
  | { readonly do: 'undo'; readonly which: number; readonly killAt: number }
  | { readonly do: 'drain'; readonly killAt: number; readonly network: 'well' | 'down' | 'answer-lost' | 'half' }

const killAt = fc.integer({ min: 0, max: 14 })
const acts = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('confirm' as const), killAt }),
    fc.record({ do: fc.constant('undo' as const), which: fc.nat(8), killAt }),
    fc.record({
      do: fc.constant('drain' as const),
      killAt,
      network: fc.constantFrom('well' as const, 'down' as const, 'answer-lost' as const, 'half' as const),
    }),
  ),
  { minLength: 1, maxLength: 14 },
)

async function live(history: readonly Act[], refused: number) {
  globalThis.indexedDB = new IDBFactory()
  const server = modelServer((id) => id === commandOf(refused).id)
  const confirmed: string[] = []
  const maybe = new Set<string>()
  const withdrawn = new Set<string>()
  let clock = 1000
  const drain = (store: Store, send: (commands: readonly CaptureCommand[]) => Promise<Delivery>): Promise<void> =>
    drainOutbox({ store, coalition: COALITION, send, now: () => clock, chance: () => 0.5, urgent: true })
  for (const [index, act] of history.entries()) {
    clock += 10
    const { step } = fuse(act.killAt)
    const database = await openDatabase()
    const store = mortal(await openStore(database), step)
    try {
      if (act.do === 'confirm') {
        const command = commandOf(index)
        maybe.add(command.id)
        await store.record({ command, coalition: COALITION, notBefore: 0, memory: null })
        confirmed.push(command.id)
      } else if (act.do === 'undo') {
        const id = confirmed[act.which]
        if (id !== undefined && (await store.withdraw(id)) === 'withdrawn') withdrawn.add(id)
        else if (id !== undefined) maybe.add(id)
      } else {
        await drain(store, async (commands) => {
          if (act.network === 'down')
            return { kind: 'later', problem: { code: 'unreachable', detail: '' }, waitMs: null }
          const part = act.network === 'half' ? commands.slice(0, Math.ceil(commands.length / 2)) : commands
          return step(async () => {
            const delivery = server.take(part)
            if (act.network === 'answer-lost') {
              return { kind: 'later', problem: { code: 'unreachable', detail: '' }, waitMs: null }
            }
            return delivery
          })
        })
      }
    } catch (error) {
      if (!(error instanceof Killed)) throw error
      if (act.do === 'undo') {
        const id = confirmed[act.which]
        // Killed around the undo: it may or may not have happened, and both are right.
        if (id !== undefined) maybe.add(`undo:${id}`)
      }
    }
    database.close()
  }
  clock += 10_000_000
  const database = await openDatabase()
  const store = await openStore(database)
  await drain(store, (commands) => Promise.resolve(server.take(commands)))
  const state = await store.state()
  database.close()
  return { server, confirmed, maybe, withdrawn, state }
}

test('killed between any two steps, each confirmed command reaches an idempotent server exactly once and in order', async () => {
  await fc.assert(
    fc.asyncProperty(acts, fc.nat(14), async (history, refused) => {
      const { server, confirmed, maybe, withdrawn, state } = await live(history, refused)
      const parked = state.refused.map(({ id }) => id)
      expect(state.waiting).toEqual([])
      expect(new Set(server.ledger).size).toBe(server.ledger.length)
      const arrived = new Set([...server.ledger, ...parked])
      const kept = confirmed.filter((id) => !withdrawn.has(id) && !maybe.has(`undo:${id}`))
      expect(kept.filter((id) => !arrived.has(id))).toEqual([])
      expect(server.ledger.filter((id) => withdrawn.has(id))).toEqual([])
      for (const id of server.ledger) expect(maybe.has(id)).toBe(true)
      expect(server.ledger).toEqual([...server.ledger].sort())
    }),
    { numRuns: 300 },
  )
}, 60_000)
