import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import { storageProblem } from '../store/storage-problem.ts'
import { explainOpening } from './data-folder.ts'

/**
 * Returns how to let go of a data folder that no other server serves until then; fails with `folder-in-use`. The lock is
 * SQLite's own on an empty file, so that the system takes it back from a server that was killed, on every platform.
 */
export function lockDataFolder(folder: string): Outcome<() => void> {
  const path = join(folder, 'server.lock')
  let lock: DatabaseSync | null = null
  try {
    lock = new DatabaseSync(path)
    lock.exec('PRAGMA busy_timeout = 0; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
    const held = lock
    return succeed(() => held.close())
  } catch (error) {
    lock?.close()
    return storageProblem(error)?.code === 'try-again'
      ? fail(
          'folder-in-use',
          `Another Evenkeel serves the folder ${folder}: use that one, stop it, or choose another folder with --data.`,
        )
      : { ok: false, problem: explainOpening(error, path) }
  }
}
