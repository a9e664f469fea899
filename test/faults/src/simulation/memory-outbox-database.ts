import type { Database } from '@evenkeel/extension/outbox/database.ts'

/** What a browser keeps on its disk, by store and key. */
export type Storage = ReadonlyMap<string, Map<number | string, Row>>

interface Row {
  readonly id?: string
  readonly sequence?: number
}

/** One life of a browser: when it is over, nothing that it was doing goes on. */
export interface Life {
  readonly isOver: () => boolean
  /** Called around a commit, once before and once after it; may end the life. */
  readonly passCommit: () => void
}

const STORES = ['outbox', 'memory', 'state', 'captures', 'keys']
/** A transaction is over when nothing more was asked of it for so many turns of the promises. */
const IDLE_TURNS = 6

/** Returns an empty disk. */
export function emptyStorage(): Storage {
  return new Map(STORES.map((name) => [name, new Map<number | string, Row>()]))
}

const turn = Promise.resolve()
const never = new Promise<never>(() => undefined)

/** Returns the part of IndexedDB that the outbox uses, over a disk in memory: each transaction happens wholly or not at all. */
export function openMemoryDatabase(storage: Storage, life: Life): Database {
  let lastNumber = Math.max(0, ...[...(storage.get('outbox')?.keys() ?? [])].map(Number))

  function transaction(names: string | readonly string[]): unknown {
    const list = typeof names === 'string' ? [names] : names
    const changes: (() => void)[] = []
    const copies = new Map(list.map((name) => [name, new Map(storage.get(name))]))
    let asked = 0
    const step = async <T>(act: () => T): Promise<T> => {
      asked += 1
      if (life.isOver()) return await never
      return act()
    }
    const finish = async (): Promise<void> => {
      for (let idle = 0, seen = asked; idle < IDLE_TURNS; idle++) {
        await turn
        if (asked === seen) continue
        seen = asked
        idle = -1
      }
      life.passCommit()
      if (life.isOver()) return await never
      for (const change of changes) change()
      life.passCommit()
      return life.isOver() ? await never : undefined
    }
    const done = finish()

    const objectStore = (name: string): unknown => {
      const copy = copies.get(name) ?? new Map<number | string, Row>()
      const keyOf = (row: Row, key?: string): number | string =>
        key ?? (name === 'outbox' ? (row.sequence ?? 0) : (row.id ?? ''))
      const set = (row: Row, key: number | string): void => {
        copy.set(key, row)
        changes.push(() => void storage.get(name)?.set(key, row))
      }
      return {
        getAll: async () => await step(() => [...copy.values()]),
        get: async (key: number | string) => await step(() => copy.get(key)),
        put: async (row: Row, key?: string) => await step(() => set(row, keyOf(row, key))),
        add: async (row: Row) =>
          await step(() => {
            if (row.id !== undefined && [...copy.values()].some(({ id }) => id === row.id)) throw new Error('twice')
            lastNumber += 1
            set({ ...row, sequence: lastNumber }, lastNumber)
          }),
        delete: async (key: number | string) =>
          await step(() => {
            copy.delete(key)
            changes.push(() => void storage.get(name)?.delete(key))
          }),
        index: () => ({
          get: async (id: string) => await step(() => [...copy.values()].find((row) => row.id === id)),
        }),
      }
    }
    return { objectStore, store: objectStore(list[0] ?? ''), done }
  }

  // The outbox asks no more of a database than this.
  return { transaction } as unknown as Database
}
