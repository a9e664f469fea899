import type { MiddlewareHandler } from 'hono'
import type { Granted } from '../granted.ts'
import type { CoalitionDescription, Coalitions } from '../ports.ts'
import type { LedgerHead } from '../store/ledger-seal.ts'
import { looksKeptFrom, retentionCommand, SERVER } from '../store/retention-command.ts'
import { coalitionPath } from './data-folder.ts'
import { openNodeCoalitionStore, type NodeCoalitionStore } from './node-coalition-store.ts'

const KEPT: KeptOpen = { most: 100, surplus: 20 }
/** How long the surplus stays open, so that whoever opens another one does not wait for the closing. */
const SURPLUS_MS = 20
/** How often the directory hears where the ledgers end. */
const HEADS_MS = 60_000

export interface CoalitionFiles extends Omit<Coalitions, 'dismiss'> {
  readonly open: (granted: Granted) => Promise<NodeCoalitionStore>
  /** Keeps a coalition open, if it is or will be, until the returned function is called. */
  readonly hold: (id: string) => () => void
  /** Erases what a coalition's charter no longer lets be kept. */
  readonly applyRetention: (id: string, now: number) => Promise<void>
  /** Returns how many coalitions are open now. */
  readonly openCount: () => number
  readonly close: () => void
}

/** How many coalitions are kept open, and how many more for a moment. */
export interface KeptOpen {
  readonly most: number
  readonly surplus: number
}

/** Hears where a ledger ends; `holds` tells whether it still has an end that was known of it. */
export type KeepHead = (id: string, head: LedgerHead, holds: (known: LedgerHead) => boolean) => void

interface OpenFile {
  readonly store: NodeCoalitionStore
  /** The number of the ledger's last entry that `keepHead` was told of. */
  kept: number
}

/**
 * Returns the coalitions of a data folder, each opened when it is first asked for; `describe` tells what the directory
 * knows of one, `keepHead` hears now and then, and at the end, where a ledger that has grown ends. Of more than 100 the
 * ones that were not asked for longest are closed, unless somebody holds them or listens to them.
 */
export function openCoalitionFiles(
  folder: string,
  describe: (id: string) => CoalitionDescription | null,
  keepHead: KeepHead = () => undefined,
  { most, surplus } = KEPT,
): CoalitionFiles {
  // In the order of their last use.
  const files = new Map<string, OpenFile>()
  const holders = new Map<string, number>()
  let closing: NodeJS.Timeout | null = null
  const timer = setInterval(() => {
    for (const [id, file] of files) tellHead(id, file)
  }, HEADS_MS).unref()

  function tellHead(id: string, file: OpenFile): void {
    try {
      const head = file.store.head()
      if (head.sequence <= file.kept) return
      keepHead(id, head, file.store.holds)
      file.kept = head.sequence
    } catch {
      // A disk that cannot be read now must not take the server down: the next time tries again.
    }
  }

  function closeAllBut(rest: number): void {
    for (const [id, file] of files) {
      if (files.size <= rest) return
      if (holders.has(id) || file.store.isWatched()) continue
      files.delete(id)
      tellHead(id, file)
      try {
        file.store.close()
      } catch {
        // A full disk, which whoever writes is told of: here nobody asks for anything.
      }
    }
  }

  /** Closing carries a log over into its file, for which nobody has to wait who opens another one. */
  function closeSoon(): void {
    closeAllBut(most + surplus - 1)
    closing ??= setTimeout(() => {
      closing = null
      closeAllBut(most)
    }, SURPLUS_MS).unref()
  }

  function open(id: string): NodeCoalitionStore {
    const known = files.get(id)
    if (known !== undefined) {
      files.delete(id)
      files.set(id, known)
      return known.store
    }
    if (files.size >= most) closeSoon()
    const store = openNodeCoalitionStore(coalitionPath(folder, id))
    try {
      const description = store.coalition() === null ? describe(id) : null
      if (description !== null) store.describe(description)
      files.set(id, { store, kept: store.head().sequence })
    } catch (error) {
      store.close()
      throw error
    }
    return store
  }

  function hold(id: string): () => void {
    holders.set(id, (holders.get(id) ?? 0) + 1)
    let isHeld = true
    return () => {
      if (!isHeld) return
      isHeld = false
      const left = (holders.get(id) ?? 1) - 1
      if (left === 0) holders.delete(id)
      else holders.set(id, left)
    }
  }

  return {
    open: async ({ coalition }) => open(coalition.id),
    factsText: async ({ coalition }) => await open(coalition.id).factsText(),
    create: async (coalition) => {
      open(coalition.id)
    },
    hold,
    applyRetention: async (id, now) => {
      const release = hold(id)
      try {
        const store = open(id)
        await store.record([retentionCommand(now)], SERVER)
        store.forgetLooks(looksKeptFrom(now))
      } finally {
        release()
      }
    },
    openCount: () => files.size,
    close: () => {
      clearInterval(timer)
      if (closing !== null) clearTimeout(closing)
      for (const [id, file] of files) {
        tellHead(id, file)
        file.store.close()
      }
      files.clear()
    },
  }
}

/** Keeps the coalition of a request open until it is answered. */
export function holdOpen(files: Pick<CoalitionFiles, 'hold'>): MiddlewareHandler {
  return async (context, next) => {
    const release = files.hold(context.req.param('coalition') ?? '')
    try {
      await next()
    } finally {
      release()
    }
  }
}
