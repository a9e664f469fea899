import type { Database, MemoryEntry } from './database.ts'
import { Remembered } from './remembered.ts'
import type { Vault } from './vault.ts'

/** A remembered decision with the command that it led to and the ledger's items, or decisions, that it became. */
export interface MemoryOf {
  readonly id: string
  readonly items: readonly string[]
  readonly remembered: Remembered
}

async function openEntry(vault: Vault, entry: MemoryEntry): Promise<MemoryOf | null> {
  try {
    const parsed = Remembered.safeParse(await vault.open(entry.id, entry.sealed))
    return parsed.success ? { id: entry.id, items: entry.items, remembered: parsed.data } : null
  } catch {
    // Sealed by a key that is gone: nothing can be known of it, and the ledger still has what was sent.
    return null
  }
}

/** Returns what was decided on this computer about one source's drafts, oldest first and only the latest on each; works without a network. */
export async function recallSource(database: Database, vault: Vault, source: string): Promise<MemoryOf[]> {
  const entries = await database.getAllFromIndex('memory', 'source', source)
  const opened = await Promise.all(entries.map((entry) => openEntry(vault, entry)))
  const recalled = opened.filter((entry) => entry !== null).sort((a, b) => (a.id < b.id ? -1 : 1))
  const replaced = new Set(recalled.map(({ remembered }) => remembered.follows))
  return recalled.filter(({ id }) => !replaced.has(id))
}

/** Returns one remembered decision by its id, or null. */
export async function recallOne(database: Database, vault: Vault, id: string): Promise<MemoryOf | null> {
  const entry = await database.get('memory', id)
  return entry ? openEntry(vault, entry) : null
}
