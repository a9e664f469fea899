import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import { readHead } from '../../store/ledger.ts'
import { schemaVersion } from '../../store/migrate.ts'
import { coalitionPath, directoryPath, explainOpening } from '../data-folder.ts'
import { listBackups, manifestPath, newBackupFolder, type BackupManifest } from './backup-manifest.ts'
import { copyDatabase, syncToDisk, withDatabase } from './copy-database.ts'
import { headsOf } from './known-heads.ts'
import { verifyDatabase } from './verify-coalition.ts'

export interface BackupOptions {
  readonly dataFolder: string
  /** The folder that holds the backups, each in a folder of its own. */
  readonly parent: string
  /** An instant, after which the backup is named. */
  readonly at: string
  /** How many backups are kept; null keeps all. */
  readonly keep: number | null
}

export interface FinishedBackup {
  readonly folder: string
  readonly manifest: BackupManifest
  /** The older backups that gave way: none when a ledger did not verify, for then one of them may be needed. */
  readonly removed: readonly string[]
}

type BackedUp = BackupManifest['coalitions'][number]

interface NamedCoalition {
  readonly id: string
  readonly name: string
}

/**
 * Copies the directory and every coalition of a data folder, each as its last commit left it, also while a server runs;
 * every copy is verified. Until it is whole the backup has another name. Fails with `nothing-to-back-up`,
 * `database-unreadable`, `database-newer` or `backup-not-writable`.
 */
export function backUpFolder(options: BackupOptions): Outcome<FinishedBackup> {
  const { dataFolder, parent, at, keep } = options
  if (!existsSync(directoryPath(dataFolder))) {
    return fail('nothing-to-back-up', `There is no Evenkeel data in ${dataFolder}.`)
  }
  const folder = newBackupFolder(parent, at)
  const unfinished = `${folder}.unfinished`
  let reading = directoryPath(dataFolder)
  try {
    rmSync(unfinished, { recursive: true, force: true })
    mkdirSync(join(unfinished, 'coalitions'), { recursive: true, mode: 0o700 })
    // The directory first: whatever coalition it names then has its file already, or is still empty.
    const directory = copyDirectory(reading, join(unfinished, 'directory.sqlite'))
    const coalitions: BackedUp[] = []
    for (const coalition of directory.coalitions) {
      reading = coalitionPath(dataFolder, coalition.id)
      if (existsSync(reading)) coalitions.push(copyCoalition(reading, unfinished, coalition, options))
    }
    const manifest: BackupManifest = { format: 'evenkeel-backup-1', at, directory: directory.written, coalitions }
    writeFileSync(manifestPath(unfinished), `${JSON.stringify(manifest, null, 2)}\n`)
    for (const path of [manifestPath(unfinished), join(unfinished, 'coalitions'), unfinished]) syncToDisk(path)
    renameSync(unfinished, folder)
    syncToDisk(parent)
    const isSound = coalitions.every(({ misfit }) => misfit === null)
    return succeed({ folder, manifest, removed: keep === null || !isSound ? [] : removeOldest(parent, keep) })
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return code.startsWith('E') && !code.startsWith('ERR_')
      ? fail('backup-not-writable', `The backup could not be written to ${parent} (${code}).`)
      : { ok: false, problem: explainOpening(error, reading) }
  }
}

function copyDirectory(
  from: string,
  to: string,
): { readonly written: BackupManifest['directory']; readonly coalitions: readonly NamedCoalition[] } {
  const written = copyDatabase(from, to)
  return withDatabase(to, { readOnly: true }, (driver) => ({
    written: { file: 'directory.sqlite', ...written, schema: schemaVersion(driver) },
    coalitions: driver.all<NamedCoalition>('SELECT id, name FROM coalitions ORDER BY rowid'),
  }))
}

function copyCoalition(
  from: string,
  folder: string,
  { id, name }: NamedCoalition,
  { dataFolder, parent }: BackupOptions,
): BackedUp {
  const file = `coalitions/${id}.sqlite`
  const written = copyDatabase(from, join(folder, file))
  const schema = withDatabase(join(folder, file), { readOnly: true }, schemaVersion)
  const trial = join(folder, 'trial.sqlite')
  copyFileSync(join(folder, file), trial)
  const known = headsOf(dataFolder, id, parent)
  const { verdict, head } = withDatabase(trial, {}, (driver) => ({
    verdict: verifyDatabase(driver, known),
    head: readHead(driver),
  }))
  rmSync(trial)
  return { id, name, file, ...written, schema, head, misfit: verdict.ok ? null : verdict.problem.detail }
}

function removeOldest(parent: string, keep: number): string[] {
  const backups = listBackups(parent)
  const old = backups.slice(0, Math.max(0, backups.length - keep))
  for (const folder of old) {
    // Without its manifest it is no backup any more, should this be stopped half-way.
    rmSync(manifestPath(folder))
    rmSync(folder, { recursive: true })
  }
  return old
}
