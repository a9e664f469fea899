import type { Granted } from '../granted.ts'
import type { CoalitionDescription, Coalitions } from '../ports.ts'
import type { LedgerHead } from '../store/ledger-seal.ts'
import { coalitionPath } from './data-folder.ts'
import { openNodeCoalitionStore, type NodeCoalitionStore } from './node-coalition-store.ts'

/** More open files than this, and those that were not asked for lately are closed. */
const OPEN_MAX = 200
const IDLE_MS = 60_000
/** How often the directory hears where the ledgers end. */
const HEADS_MS = 60_000

export interface CoalitionFiles extends Omit<Coalitions, 'dismiss'> {
  readonly open: (granted: Granted) => Promise<NodeCoalitionStore>
  readonly close: () => void
}

interface OpenFile {
  readonly store: NodeCoalitionStore
  lastUsed: number
  /** The number of the ledger's last entry that `keepHead` was told of. */
  kept: number
}

/**
 * Returns the coalitions of a data folder, each opened when it is first asked for; `describe` tells what the directory
 * knows of one, `keepHead` hears now and then, and at the end, where a ledger that has grown ends.
 */
export function openCoalitionFiles(
  folder: string,
  describe: (id: string) => CoalitionDescription | null,
  clock: () => number,
  keepHead: (id: string, head: LedgerHead) => void = () => undefined,
): CoalitionFiles {
  const files = new Map<string, OpenFile>()
  const timer = setInterval(() => {
    for (const [id, file] of files) tellHead(id, file)
  }, HEADS_MS).unref()

  function tellHead(id: string, file: OpenFile): void {
    const head = file.store.head()
    if (head.sequence <= file.kept) return
    keepHead(id, head)
    file.kept = head.sequence
  }

  function closeIdle(now: number): void {
    if (files.size < OPEN_MAX) return
    for (const [id, file] of files) {
      if (now - file.lastUsed < IDLE_MS || file.store.isWatched()) continue
      files.delete(id)
      tellHead(id, file)
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
    files.set(id, { store, lastUsed: now, kept: store.head().sequence })
    return store
  }

  return {
    open: async ({ coalition }) => open(coalition.id),
    create: async (coalition) => {
      open(coalition.id)
    },
    close: () => {
      clearInterval(timer)
      for (const [id, file] of files) {
        tellHead(id, file)
        file.store.close()
      }
      files.clear()
    },
  }
}
