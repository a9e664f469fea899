import { digestOnNode } from '@evenkeel/api/node/digest-on-node.ts'
import { sealOnNode } from '@evenkeel/api/node/seal-on-node.ts'
import { openCoalitionDatabase, type CoalitionDatabase } from '@evenkeel/api/store/coalition-database.ts'
import { digestCommands } from '@evenkeel/api/store/digest-commands.ts'
import type { CommandResult } from '@evenkeel/contract/record.ts'
import type { Command } from '@evenkeel/domain/command.ts'
import { openSavepointDriver } from './savepoint-driver.ts'

/** Where a server that takes a request dies, if it does. */
export type Death = 'before commit' | 'after commit' | null

export interface ItemSeen {
  readonly id: string
  readonly version: number
}

/** The store of one coalition as a server has it, that can die at a request. */
export interface ServerUnderFaults {
  /** Resolves to the answers, null where the server died before it gave them. */
  readonly take: (commands: readonly Command[], death: Death) => Promise<readonly CommandResult[] | null>
  readonly items: () => readonly ItemSeen[]
  /** Returns the items as they stand: text and version. */
  readonly texts: () => readonly { readonly text: string; readonly version: number }[]
  /** Returns the commands in the order in which they came into the ledger. */
  readonly recorded: () => readonly string[]
  /** Returns whether the chain fits and the ledger alone gives the same items. */
  readonly isSound: () => boolean
  /** Forgets everything, for the next history. */
  readonly reset: () => void
}

class Died extends Error {}

/** Returns a server without a history, over a database in memory. */
export function openServerUnderFaults(): ServerUnderFaults {
  const driver = openSavepointDriver()
  let database: CoalitionDatabase = openCoalitionDatabase(driver, sealOnNode)
  driver.mark()
  const texts = (): { text: string; version: number }[] => driver.all('SELECT text, version FROM items ORDER BY id')
  return {
    take: async (commands, death) => {
      const digested = await digestCommands(commands, digestOnNode)
      try {
        const answers = driver.transaction(() => {
          const [given] = database.record([{ commands: digested, actor: 'outbox' }])
          if (death === 'before commit') throw new Died()
          if (given === undefined || 'error' in given) throw new Error('nothing was judged', { cause: given?.error })
          return given.results
        })
        if (death === null) return answers
      } catch (error) {
        if (!(error instanceof Died)) throw error
      }
      // What a server had in its memory does not outlive it.
      database = openCoalitionDatabase(driver, sealOnNode)
      return null
    },
    items: () => driver.all<ItemSeen>('SELECT id, version FROM items ORDER BY id'),
    texts,
    recorded: () =>
      driver
        .all<{ cause: string }>('SELECT cause FROM ledger GROUP BY cause ORDER BY min(sequence)')
        .map(({ cause }) => cause),
    isSound: () => {
      const before = JSON.stringify(texts())
      const verdict = database.verify([])
      database.rebuild()
      return verdict.ok && JSON.stringify(texts()) === before
    },
    reset: () => {
      driver.forgetAll()
      database = openCoalitionDatabase(driver, sealOnNode)
      driver.mark()
    },
  }
}
