import type { CoalitionDescription, CoalitionStore } from '../ports.ts'
import { openCoalitionDatabase, type CoalitionDatabase } from '../store/coalition-database.ts'
import { digestCommands } from '../store/digest-commands.ts'
import type { LedgerHead } from '../store/ledger-seal.ts'
import { shareCommits } from '../store/shared-commit.ts'
import type { LedgerVerdict } from '../store/verify-ledger.ts'
import { digestOnNode } from './digest-on-node.ts'
import { openNodeSqlite, type NodeSqliteDriver } from './node-sqlite-driver.ts'
import { sealOnNode } from './seal-on-node.ts'

/** How often a listener's store looks whether another process (an import, say) has committed. */
const OUTSIDE_POLL_MS = 500

export interface NodeCoalitionStore extends CoalitionStore {
  /** Returns the facts as JSON. */
  readonly factsText: () => Promise<string>
  readonly describe: (coalition: CoalitionDescription) => void
  readonly coalition: () => CoalitionDescription | null
  /** Calls the listener with the ledger's number whenever it has grown; returns how to stop that. */
  readonly subscribe: (listener: (cursor: number) => void) => () => void
  /** Forgets who looked before an hour. */
  readonly forgetLooks: (before: string) => void
  /** Returns whether anybody listens. */
  readonly isWatched: () => boolean
  /** Builds every projection again from the ledger and returns how many entries it replayed. */
  readonly rebuild: () => number
  /** Returns whether the ledger is what was recorded, also against heads that were kept of it elsewhere. */
  readonly verify: (known?: readonly LedgerHead[]) => LedgerVerdict
  readonly head: () => LedgerHead
  /** Returns whether the ledger still has an end that was noted of it. */
  readonly holds: (head: LedgerHead) => boolean
  readonly close: () => void
}

/** Returns the store of one coalition over its file; requests that arrive together share one commit. */
export function openNodeCoalitionStore(path: string): NodeCoalitionStore {
  const driver = openNodeSqlite(path)
  const database = openOrClose(driver)
  const commits = shareCommits(database.record, setImmediate, afterCommit)
  const listeners = new Set<(cursor: number) => void>()
  let poll: NodeJS.Timeout | null = null
  let version = 0
  let told = 0
  let isScrubbed = true

  function tell(): void {
    if (listeners.size === 0) return
    const cursor = database.cursor()
    if (cursor === told) return
    told = cursor
    for (const listener of listeners) listener(cursor)
  }

  function afterCommit(): void {
    if (database.takeRewritten()) isScrubbed = false
    if (!isScrubbed) scrub()
    try {
      tell()
    } catch {
      // What was recorded is recorded; the listeners hear of it at the next look.
      version = 0
    }
  }

  function scrub(): void {
    try {
      driver.scrub()
      isScrubbed = true
    } catch {
      // What was erased is out of the record; the next commit, and the closing, try to empty the free pages again.
    }
  }

  function watchOutside(): void {
    version = driver.dataVersion()
    poll = setInterval(() => {
      try {
        const now = driver.dataVersion()
        if (now === version) return
        tell()
        version = now
      } catch {
        // A disk that cannot be read now is looked at again in a moment; whoever asks meanwhile is told of it.
      }
    }, OUTSIDE_POLL_MS)
    poll.unref()
  }

  return {
    record: async (commands, actor) =>
      await commits.record({ commands: await digestCommands(commands, digestOnNode), actor }),
    facts: async () => database.facts(),
    factsText: async () => database.factsText(),
    factsAt: async (moment) => database.factsAt(moment),
    eventTypesOf: async (command) => database.eventTypesOf(command),
    factsFor: async (reader, moment) => database.factsFor(reader, moment),
    eventsFor: async (reader, after, limit) => database.eventsFor(reader, after, limit),
    historyFor: async (reader, asked) => database.historyFor(reader, asked),
    sourceItemsFor: async (reader, kind, key) => database.sourceItemsFor(reader, kind, key),
    standing: async (party) => database.standing(party),
    held: async (party, account) => database.held(party, account),
    ownAnswers: async (party, account) => database.ownAnswers(party, account),
    note: async (look) => database.looks.note(look),
    forgetLooks: database.looks.forgetBefore,
    looks: async (concerning) => database.looks.read(concerning),
    events: async (after, limit) => database.events(after, limit),
    sourceItems: async (kind, key) => database.sourceItems(kind, key),
    mergeReview: async () => database.mergeReview(),
    cursor: async () => database.cursor(),
    charter: async () => database.charter(),
    describe: database.describe,
    coalition: database.coalition,
    subscribe: (listener) => {
      if (listeners.size === 0) {
        told = database.cursor()
        watchOutside()
      }
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0 || poll === null) return
        clearInterval(poll)
        poll = null
      }
    },
    isWatched: () => listeners.size > 0,
    rebuild: database.rebuild,
    verify: (known = []) => database.verify(known),
    head: database.head,
    holds: database.holds,
    close: () => {
      if (poll !== null) clearInterval(poll)
      poll = null
      listeners.clear()
      commits.commitNow()
      if (!isScrubbed) scrub()
      try {
        database.looks.flush()
      } finally {
        driver.close()
      }
    },
  }
}

function openOrClose(driver: NodeSqliteDriver): CoalitionDatabase {
  try {
    return openCoalitionDatabase(driver, sealOnNode, () => openNodeSqlite(':memory:'))
  } catch (error) {
    driver.close()
    throw error
  }
}
