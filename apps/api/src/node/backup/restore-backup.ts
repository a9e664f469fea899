import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import type { CharterState } from '../../ports.ts'
import { directoryMigrations } from '../../store/directory-migrations.ts'
import { migrate } from '../../store/migrate.ts'
import { forgetCharter, keepCharterCopy } from '../../store/sql-charter-copy.ts'
import { readCharter } from '../../store/sql-charter.ts'
import { forgetHead, keepHead } from '../../store/sql-heads.ts'
import { directoryPath, explainOpening, prepareDataFolder } from '../data-folder.ts'
import { lockDataFolder } from '../lock-folder.ts'
import { readManifest, type BackupManifest } from './backup-manifest.ts'
import { readWritten, syncToDisk, withDatabase } from './copy-database.ts'
import { isInUse } from './is-in-use.ts'
import { verifyDatabase } from './verify-coalition.ts'

export interface RestoreOptions {
  /** The folder of one backup. */
  readonly backup: string
  readonly dataFolder: string
  /** The id or the name of the one coalition to put back; null puts everything back. */
  readonly coalition: string | null
  /** Whether what stands there may be replaced; it is moved aside, not deleted. */
  readonly force: boolean
  /** An instant, after which what was replaced is named. */
  readonly at: string
}

export interface FinishedRestore {
  readonly manifest: BackupManifest
  readonly coalitions: readonly string[]
  /** The folder to which what stood there was moved, null when nothing stood there. */
  readonly replaced: string | null
}

/** What each coalition that is put back has agreed on, by its id. */
type Charters = ReadonlyMap<string, CharterState>

type Restored = Pick<BackupManifest['coalitions'][number], 'file' | 'sha256'>

/**
 * Puts a backup back, whole or one coalition of it, after its files were found to be those of its manifest and its
 * ledgers to fit. Fails with `backup-not-readable`, `backup-damaged`, `coalition-not-found`, `data-folder-not-empty`
 * (without `force`), `folder-in-use`, `folder-not-writable` or `database-newer`; then nothing was changed.
 */
export function restoreBackup(options: RestoreOptions): Outcome<FinishedRestore> {
  const { backup, dataFolder, coalition, force, at } = options
  const read = readManifest(backup)
  if (!read.ok) return read
  const manifest = read.value
  const wanted = manifest.coalitions.filter(
    ({ id, name }) => coalition === null || coalition === id || coalition === name,
  )
  if (coalition !== null && wanted.length === 0) {
    return fail('coalition-not-found', `There is no coalition named '${coalition}' in the backup ${backup}.`)
  }
  if (coalition !== null && !knowsAll(dataFolder, wanted)) {
    return fail(
      'coalition-not-found',
      `The directory in ${dataFolder} does not know '${coalition}': restore the whole backup.`,
    )
  }
  const prepared = prepareDataFolder(dataFolder)
  if (!prepared.ok) return prepared
  const files: Restored[] = coalition === null ? [manifest.directory, ...wanted] : [...wanted]
  const standing =
    coalition === null ? listDatabases(dataFolder) : files.map(({ file }) => file).filter(standsIn(dataFolder))
  if (standing.length > 0 && !force) {
    return fail(
      'data-folder-not-empty',
      `There are data in ${dataFolder} already: --force puts the backup in their place.`,
    )
  }
  if (['directory.sqlite', ...standing].some((file) => isInUse(join(dataFolder, file)))) {
    return fail('folder-in-use', `Evenkeel is running on ${dataFolder}: stop it first.`)
  }
  // No server may start on the folder while its files change.
  const locked = lockDataFolder(dataFolder)
  if (!locked.ok) return locked
  const waiting = join(dataFolder, 'restoring')
  try {
    rmSync(waiting, { recursive: true, force: true })
    const copied = copyChecked(backup, waiting, files)
    if (!copied.ok) return copied
    const sound = checkLedgers(waiting, wanted)
    if (!sound.ok) return sound
    const replaced = standing.length === 0 ? null : join(dataFolder, `replaced-${at.slice(0, 19).replaceAll(':', '-')}`)
    if (replaced !== null) for (const file of standing) moveDatabase(join(dataFolder, file), join(replaced, file))
    for (const { file } of files) {
      moveDatabase(join(waiting, file), join(dataFolder, file))
    }
    for (const folder of [join(dataFolder, 'coalitions'), dataFolder]) syncToDisk(folder)
    tellDirectory(dataFolder, wanted, sound.value, Date.parse(at))
    return succeed({ manifest, coalitions: wanted.map(({ name }) => name), replaced })
  } catch (error) {
    return { ok: false, problem: explainOpening(error, backup) }
  } finally {
    rmSync(waiting, { recursive: true, force: true })
    locked.value()
  }
}

function listDatabases(dataFolder: string): string[] {
  const coalitions = readdirSync(join(dataFolder, 'coalitions')).filter((name) => name.endsWith('.sqlite'))
  return ['directory.sqlite', ...coalitions.map((name) => `coalitions/${name}`)].filter(standsIn(dataFolder))
}

function standsIn(dataFolder: string): (file: string) => boolean {
  return (file) => existsSync(join(dataFolder, file))
}

function knowsAll(dataFolder: string, coalitions: readonly { readonly id: string }[]): boolean {
  if (!existsSync(directoryPath(dataFolder))) return false
  return withDatabase(directoryPath(dataFolder), {}, (driver) => {
    const known = new Set(driver.all<{ id: string }>('SELECT id FROM coalitions').map(({ id }) => id))
    return coalitions.every(({ id }) => known.has(id))
  })
}

function copyChecked(backup: string, to: string, files: readonly Restored[]): Outcome<null> {
  mkdirSync(join(to, 'coalitions'), { recursive: true, mode: 0o700 })
  for (const { file, sha256 } of files) {
    if (!existsSync(join(backup, file))) return fail('backup-damaged', `The backup ${backup} lacks its file ${file}.`)
    copyFileSync(join(backup, file), join(to, file))
    syncToDisk(join(to, file))
    if (readWritten(join(to, file)).sha256 !== sha256) {
      return fail('backup-damaged', `The file ${file} of the backup ${backup} is not what was written there.`)
    }
  }
  return succeed(null)
}

/** A backup that was damaged when it was made is put back all the same: there may be no other, and verify will tell. */
function checkLedgers(folder: string, coalitions: BackupManifest['coalitions']): Outcome<Charters> {
  const charters = new Map<string, CharterState>()
  for (const { id, file, head, misfit, name } of coalitions) {
    if (misfit !== null) continue
    const trial = join(folder, 'trial.sqlite')
    copyFileSync(join(folder, file), trial)
    const verdict = withDatabase(trial, {}, (driver) => {
      const found = verifyDatabase(driver, head.sequence === 0 ? [] : [head])
      if (found.ok) charters.set(id, { charter: readCharter(driver), cursor: found.value.entries })
      return found
    })
    rmSync(trial)
    if (!verdict.ok) return fail('backup-damaged', `${name} in this backup: ${verdict.problem.detail}`)
  }
  return succeed(charters)
}

/** A write-ahead log belongs to its own database: beside another it would be taken for that one's. */
function moveDatabase(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 })
  for (const suffix of ['-wal', '-shm', '']) {
    if (existsSync(from + suffix)) renameSync(from + suffix, to + suffix)
  }
}

/** The directory knew ends of ledgers, and charters, that are later than what was put back. */
function tellDirectory(
  dataFolder: string,
  coalitions: BackupManifest['coalitions'],
  charters: Charters,
  now: number,
): void {
  withDatabase(directoryPath(dataFolder), {}, (driver) => {
    migrate(driver, directoryMigrations)
    driver.transaction(() => {
      for (const { id, head } of coalitions) {
        forgetHead(driver, id)
        if (head.sequence > 0) keepHead(driver, id, head, now)
        const stands = charters.get(id)
        if (stands === undefined) continue
        forgetCharter(driver, id)
        keepCharterCopy(driver, id, stands)
      }
    })
  })
}
