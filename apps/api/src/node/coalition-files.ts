import type { Granted } from '../granted.ts'
import type { CoalitionDescription, Coalitions } from '../ports.ts'
import type { LedgerHead } from '../store/ledger-seal.ts'
import { looksKeptFrom, retentionCommand, SERVER } from '../store/retention-command.ts'
import { coalitionPath } from './data-folder.ts'
import { openNodeCoalitionStore, type NodeCoalitionStore } from './node-coalition-store.ts'

/** How many coalitions are kept open, and how long one at least, for whoever has just asked for it. */
const OPEN_MAX = 100
const IN_USE_MS = 2000
/** How often the directory hears where the ledgers end. */
const HEADS_MS = 60_000

export interface CoalitionFiles extends Omit<Coalitions, 'dismiss'> {
  readonly open: (granted: Granted) => Promise<NodeCoalitionStore>
  /** Erases what a coalition's charter no longer lets be kept. */
  readonly applyRetention: (id: string, now: number) => Promise<void>
  /** Returns how many coalitions are open now. */
  readonly openCount: () => number
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
 * knows of one, `uptime` gives milliseconds that never run backwards, `keepHead` hears now and then, and at the end,
 * where a ledger that has grown ends. Of more than 100 the one that was not asked for longest is closed, unless somebody
 * listens to it.
 */
export function openCoalitionFiles(
  folder: string,
  describe: (id: string) => CoalitionDescription | null,
  uptime: () => number,
  keepHead: (id: string, head: LedgerHead) => void = () => undefined,
): CoalitionFiles {
  // In the order of their last use.
  const files = new Map<string, OpenFile>()
  const timer = setInterval(() => {
    for (const [id, file] of files) tellHead(id, file)
  }, HEADS_MS).unref()

  function tellHead(id: string, file: OpenFile): void {
    try {
      const head = file.store.head()
      if (head.sequence <= file.kept) return
      keepHead(id, head)
      file.kept = head.sequence
    } catch {
      // A disk that cannot be read now must not take the server down: the next time tries again.
    }
  }

  function closeLeastUsed(now: number): void {
    if (files.size < OPEN_MAX) return
    for (const [id, file] of files) {
      if (now - file.lastUsed < IN_USE_MS) return
      if (file.store.isWatched()) continue
      files.delete(id)
      tellHead(id, file)
      file.store.close()
      if (files.size < OPEN_MAX) return
    }
  }

  function open(id: string): NodeCoalitionStore {
    const now = uptime()
    const known = files.get(id)
    if (known !== undefined) {
      known.lastUsed = now
      files.delete(id)
      files.set(id, known)
      return known.store
    }
    closeLeastUsed(now)
    const store = openNodeCoalitionStore(coalitionPath(folder, id))
    try {
      const description = store.coalition() === null ? describe(id) : null
      if (description !== null) store.describe(description)
      files.set(id, { store, lastUsed: now, kept: store.head().sequence })
    } catch (error) {
      store.close()
      throw error
    }
    return store
  }

  return {
    open: async ({ coalition }) => open(coalition.id),
    create: async (coalition) => {
      open(coalition.id)
    },
    applyRetention: async (id, now) => {
      const store = open(id)
      await store.record([retentionCommand(now)], SERVER)
      store.forgetLooks(looksKeptFrom(now))
    },
    openCount: () => files.size,
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
