import { accessSync, closeSync, constants, fsyncSync, mkdirSync, openSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fail, succeed, type Outcome, type Problem } from '@evenkeel/domain/problem.ts'
import { explainNewer, NewerSchema } from '../store/newer-schema.ts'
import { storageProblem } from '../store/storage-problem.ts'

/** Makes the data folder where it is missing; fails with `folder-not-writable`. */
export function prepareDataFolder(folder: string): Outcome<null> {
  try {
    const coalitions = join(folder, 'coalitions')
    const made = mkdirSync(coalitions, { recursive: true })
    if (made !== undefined) syncFolders(dirname(made), coalitions)
    for (const one of [folder, join(folder, 'coalitions')]) accessSync(one, constants.W_OK)
    return succeed(null)
  } catch {
    return fail(
      'folder-not-writable',
      `The folder ${folder} cannot be written to: choose another one with --data, or give yourself the right to write there.`,
    )
  }
}

/** Files that were synced are lost with their folder, where a power cut takes a folder whose name was not. */
function syncFolders(outermost: string, innermost: string): void {
  // Windows opens no folder, and writes their entries by itself.
  if (process.platform === 'win32') return
  for (let folder = innermost; ; folder = dirname(folder)) {
    const file = openSync(folder, 'r')
    try {
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    if (folder === outermost || folder === dirname(folder)) return
  }
}

/** Returns the directory's file in a data folder. */
export function directoryPath(folder: string): string {
  return join(folder, 'directory.sqlite')
}

/** Returns a coalition's file in a data folder; the id must come from the directory. */
export function coalitionPath(folder: string, id: string): string {
  return join(folder, 'coalitions', `${id}.sqlite`)
}

/**
 * Returns what a failure to open a database means to its user: `database-newer`, `folder-not-writable`, `disk-full`,
 * `disk-failing`, `try-again` or `database-unreadable`.
 */
export function explainOpening(error: unknown, path: string): Problem {
  if (error instanceof NewerSchema) return explainNewer(error, path)
  const problem = storageProblem(error)
  const message = error instanceof Error ? error.message : String(error)
  if (problem?.code === 'disk-read-only' || /unable to open/i.test(message)) {
    return { code: 'folder-not-writable', detail: `The database ${path} cannot be opened for writing.` }
  }
  if (problem !== null && problem.code !== 'database-unreadable') {
    return { code: problem.code, detail: `The database ${path} could not be opened: ${message}.` }
  }
  return { code: 'database-unreadable', detail: `The database ${path} cannot be read: ${message}.` }
}
