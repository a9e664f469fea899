import { existsSync } from 'node:fs'
import type { LedgerHead } from '../../store/ledger-seal.ts'
import { keptHeads } from '../../store/sql-heads.ts'
import { directoryPath } from '../data-folder.ts'
import { headsInBackups } from './backup-manifest.ts'
import { withDatabase } from './copy-database.ts'

/** Returns every end of a coalition's ledger that is kept elsewhere: in the data folder's directory, and in a folder of backups where one is named. */
export function headsOf(dataFolder: string, coalition: string, backups: string | null): LedgerHead[] {
  const path = directoryPath(dataFolder)
  const kept = existsSync(path) ? withDatabase(path, {}, (driver) => keptHeads(driver, coalition)) : []
  return [...kept, ...(backups === null ? [] : headsInBackups(backups, coalition))]
}
