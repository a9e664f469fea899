import { STRICT, type Database } from './database.ts'

/** Erases everything that the extension keeps on this computer of any coalition: what waits, what was decided, and what was read. */
export async function eraseComputer(database: Database): Promise<void> {
  // The key stays: it opens nothing any more, and a running service worker goes on sealing with it.
  const stores = ['outbox', 'memory', 'captures', 'state'] as const
  const transaction = database.transaction(stores, 'readwrite', STRICT)
  await Promise.all([...stores.map((store) => transaction.objectStore(store).clear()), transaction.done])
}
