import type { CoalitionDescription, Coalitions } from '../ports.ts'
import { coalitionPath } from './data-folder.ts'
import { openNodeCoalitionStore, type NodeCoalitionStore } from './node-coalition-store.ts'

/** More open files than this, and those that were not asked for lately are closed. */
const OPEN_MAX = 200
const IDLE_MS = 60_000

export interface CoalitionFiles extends Coalitions {
  readonly open: (id: string) => Promise<NodeCoalitionStore>
  readonly close: () => void
}

interface OpenFile {
  readonly store: NodeCoalitionStore
  lastUsed: number
}

/** Returns the coalitions of a data folder, each opened when it is first asked for; `describe` tells what the directory knows of one. */
export function openCoalitionFiles(
  folder: string,
  describe: (id: string) => CoalitionDescription | null,
  clock: () => number,
): CoalitionFiles {
  const files = new Map<string, OpenFile>()

  function closeIdle(now: number): void {
    if (files.size < OPEN_MAX) return
    for (const [id, file] of files) {
      if (now - file.lastUsed < IDLE_MS || file.store.isWatched()) continue
      files.delete(id)
      file.store.close()
    }
  }

  function open(id: string): NodeCoalitionStore {
    const now = clock()
    const known = files.get(id)
    if (known !== undefined) {
      known.lastUsed = now
      return known.store
    }
    closeIdle(now)
    const store = openNodeCoalitionStore(coalitionPath(folder, id))
    const description = store.coalition() === null ? describe(id) : null
    if (description !== null) store.describe(description)
    files.set(id, { store, lastUsed: now })
    return store
  }

  return {
    open: async (id) => open(id),
    create: async (coalition) => {
      open(coalition.id)
    },
    close: () => {
      for (const { store } of files.values()) store.close()
      files.clear()
    },
  }
}
