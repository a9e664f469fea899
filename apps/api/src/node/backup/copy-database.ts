import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readSync, statSync } from 'node:fs'
import { openNodeSqlite, type NodeSqliteDriver } from '../node-sqlite-driver.ts'

const CHUNK_BYTES = 1 << 20

export interface WrittenFile {
  readonly bytes: number
  readonly sha256: string
}

/**
 * Copies a database as its last commit left it into a new file, also while a server writes to it, and returns the
 * copy's size and digest when it is on the disk. What was deleted from the database is not in the copy.
 */
export function copyDatabase(from: string, to: string): WrittenFile {
  withDatabase(from, {}, (driver) => driver.run('VACUUM INTO ?', to))
  syncToDisk(to)
  return readWritten(to)
}

/** Returns the size and the SHA-256 of a file. */
export function readWritten(path: string): WrittenFile {
  const hash = createHash('sha256')
  const chunk = Buffer.alloc(CHUNK_BYTES)
  const file = openSync(path, 'r')
  try {
    for (;;) {
      const read = readSync(file, chunk)
      if (read === 0) break
      hash.update(chunk.subarray(0, read))
    }
  } finally {
    closeSync(file)
  }
  return { bytes: statSync(path).size, sha256: hash.digest('hex') }
}

/** Waits until a file, or the entries of a folder, are on the disk. */
export function syncToDisk(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Returns what the work makes of a database that is open for as long as it takes. */
export function withDatabase<T>(
  path: string,
  how: { readonly readOnly?: boolean },
  work: (driver: NodeSqliteDriver) => T,
): T {
  const driver = openNodeSqlite(path, how)
  try {
    return work(driver)
  } finally {
    driver.close()
  }
}
