import type { CaptureCommand } from '@evenkeel/domain/capture-command.ts'
import { ulidFrom } from '@evenkeel/domain/identifier.ts'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test } from 'vitest'
import 'fake-indexeddb/auto'
import { openDatabase, type Database } from './database.ts'
import { drainOutbox, type Delivery } from './drain.ts'
import { eraseComputer } from './erase-computer.ts'
import { openDelivery, type OutboxDelivery } from './outbox-delivery.ts'
import { openOutbox, type OutboxStore } from './outbox-store.ts'
import { openVault } from './vault.ts'

type Store = OutboxStore & OutboxDelivery

async function openStore(database: Database): Promise<Store> {
  const vault = await openVault(database)
  return { ...openOutbox(database, vault), ...openDelivery(database, vault) }
}

let database: Database
let store: Store

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  database = await openDatabase()
  store = await openStore(database)
})

function command(index: number): CaptureCommand {
  const id = ulidFrom(1_700_000_000_000 + index, new Uint8Array(10).fill(index % 256))
  return { id, at: '2026-01-01T00:00:00.000Z', body: { type: 'decision.withdraw', decision: 'a-very-secret-word' } }
}

async function confirm(
  index: number,
  options: { notBefore?: number; coalition?: string | null } = {},
): Promise<string> {
  const one = command(index)
  await store.record({
    command: one,
    coalition: options.coalition === undefined ? 'home' : options.coalition,
    notBefore: options.notBefore ?? 0,
    memory: null,
  })
  return one.id
}

function drain(
  send: (commands: readonly CaptureCommand[]) => Promise<Delivery>,
  now = 1000,
  urgent = true,
): Promise<void> {
  return drainOutbox({ store, coalition: 'home', send, now: () => now, chance: () => 1, urgent })
}

const accept = (commands: readonly CaptureCommand[]): Promise<Delivery> =>
  Promise.resolve({ kind: 'answered', results: commands.map(({ id }) => ({ ok: true, id, cursor: 1, reading: null })) })

test('nothing that a person confirmed stands readable in the database, and it is gone once acknowledged', async () => {
  await confirm(1)
  const [entry] = await database.getAll('outbox')
  expect(entry && new TextDecoder().decode(entry.sealed.bytes)).not.toContain('secret')
  expect(JSON.stringify(entry)).not.toContain('secret')
  const key = await database.get('keys', 'storage')
  expect(key?.extractable).toBe(false)
  await drain(accept)
  expect(await database.getAll('outbox')).toEqual([])
})

test('two contexts that open the vault at once agree on one key', async () => {
  const vaults = await Promise.all([openVault(database), openVault(database), openVault(database)])
  const [first, second] = vaults
  if (!first || !second) throw new Error('no vaults')
  expect(await second.open('x', await first.seal('x', { word: 1 }))).toEqual({ word: 1 })
})

test('a sealed value does not open under another name', async () => {
  const vault = await openVault(database)
  const sealed = await vault.seal('one', 'words')
  await expect(vault.open('two', sealed)).rejects.toThrow(/operation/)
})

test('a batch has at most a hundred commands, oldest first', async () => {
  for (let index = 0; index < 130; index++) await confirm(index)
  const batches: number[] = []
  await drain((commands) => {
    batches.push(commands.length)
    return accept(commands)
  })
  expect(batches).toEqual([100, 30])
})

test('a command that is held back for undo is not sent, and undone leaves no trace', async () => {
  const id = await confirm(1, { notBefore: 2000 })
  const sent: string[] = []
  const send = (commands: readonly CaptureCommand[]): Promise<Delivery> => {
    sent.push(...commands.map((one) => one.id))
    return accept(commands)
  }
  await drain(send, 1000)
  expect(sent).toEqual([])
  expect(await store.withdraw(id)).toBe('withdrawn')
  await drain(send, 3000)
  expect(sent).toEqual([])
})

test('once offered to the server a command cannot be withdrawn in silence, even when no answer came', async () => {
  const id = await confirm(1)
  await drain(() => Promise.resolve({ kind: 'later', problem: { code: 'unreachable', detail: '' }, waitMs: null }))
  expect(await store.withdraw(id)).toBe('already-offered')
})

test('what the server refuses for good is parked with its reason, holds nothing up, and can be sent again', async () => {
  const bad = await confirm(1)
  await confirm(2)
  await drain((commands) =>
    Promise.resolve({
      kind: 'answered',
      results: commands.map(({ id }) =>
        id === bad
          ? { ok: false as const, id, problem: { code: 'version-conflict', detail: 'Somebody was faster.' } }
          : { ok: true as const, id, cursor: 1, reading: null },
      ),
    }),
  )
  const state = await store.state()
  expect(state.waiting).toEqual([])
  expect(state.refused).toEqual([{ id: bad, problem: { code: 'version-conflict', detail: 'Somebody was faster.' } }])
  await store.retry(bad)
  await drain(accept)
  expect(await store.state()).toMatchObject({ waiting: [], refused: [] })
})

test('a batch refused as a whole is taken apart until only the culprit is parked', async () => {
  const ids: string[] = []
  for (let index = 0; index < 9; index++) ids.push(await confirm(index))
  const accepted: string[] = []
  await drain((commands) => {
    if (commands.some(({ id }) => id === ids[4])) {
      return Promise.resolve({ kind: 'refused', problem: { code: 'invalid-request', detail: '' } })
    }
    accepted.push(...commands.map(({ id }) => id))
    return accept(commands)
  })
  expect(accepted.sort()).toEqual(ids.filter((id) => id !== ids[4]).sort())
  expect((await store.state()).refused.map(({ id }) => id)).toEqual([ids[4]])
})

test('failures back off, doubling, and only an event that promises better passes over the wait', async () => {
  await confirm(1)
  let tries = 0
  const down = (): Promise<Delivery> => {
    tries++
    return Promise.resolve({ kind: 'later', problem: { code: 'unreachable', detail: '' }, waitMs: null })
  }
  await drain(down, 1000, false)
  expect((await store.state()).nextTryAt).toBe(2000)
  await drain(down, 1500, false)
  expect(tries).toBe(1)
  await drain(down, 2000, false)
  expect((await store.state()).nextTryAt).toBe(4000)
  await drain(accept, 2100, true)
  expect(await store.state()).toMatchObject({ waiting: [], backOff: null, nextTryAt: null })
})

test('what was confirmed for one coalition is never sent to another', async () => {
  const foreign = await confirm(1, { coalition: 'elsewhere' })
  await confirm(2, { coalition: null })
  const sent: string[] = []
  await drain((commands) => {
    sent.push(...commands.map(({ id }) => id))
    return accept(commands)
  })
  expect(sent).not.toContain(foreign)
  expect(sent).toHaveLength(1)
  expect((await store.state()).refused).toMatchObject([{ id: foreign, problem: { code: 'other-coalition' } }])
})

test('an empty outbox asks the server nothing and wants no waking', async () => {
  let tries = 0
  await drain(() => {
    tries++
    return accept([])
  })
  expect(tries).toBe(0)
  expect((await store.state()).nextTryAt).toBeNull()
})

test('erasing leaves nothing of what was kept, and what comes after is kept and sent as before', async () => {
  await confirm(1)
  await store.setBackOff({ failures: 1, until: 5, problem: { code: 'unreachable', detail: '' } })
  await eraseComputer(database)
  expect(await store.state()).toEqual({ waiting: [], refused: [], nextTryAt: null, backOff: null })
  for (const name of ['outbox', 'memory', 'captures'] as const) expect(await database.count(name)).toBe(0)
  const id = await confirm(2)
  const sent: string[] = []
  await drain((commands) => {
    sent.push(...commands.map((one) => one.id))
    return accept(commands)
  })
  expect(sent).toEqual([id])
})
