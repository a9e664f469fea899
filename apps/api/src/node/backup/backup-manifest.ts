import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Instant } from '@evenkeel/domain/identifier.ts'
import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import * as z from 'zod/mini'
import type { LedgerHead } from '../../store/ledger-seal.ts'

const Sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/))
/** A link of a ledger's chain, behind the label of its hash function; those of before have none. */
const Link = z.string().check(z.regex(/^(?:[a-z0-9-]{1,40}:)?[0-9a-f]{64,128}$/))
const WrittenFile = z.object({
  /** Below the backup's folder, with `/`. */
  file: z.string().check(z.regex(/^(?:directory|coalitions\/[0-9A-Za-z]{1,40})\.sqlite$/)),
  bytes: z.int().check(z.nonnegative()),
  sha256: Sha256,
  /** How many steps of its schema the database has taken. */
  schema: z.int().check(z.positive()),
})

/** What a backup holds: enough to tell, without opening a database, whether it is whole and where each ledger ended. */
export const BackupManifest = z.object({
  format: z.literal('evenkeel-backup-1'),
  at: Instant,
  directory: WrittenFile,
  coalitions: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      ...WrittenFile.shape,
      /** The end of the ledger in this backup; a ledger that has it no more was cut or changed since. */
      head: z.object({ sequence: z.int().check(z.nonnegative()), chain: z.union([Link, z.literal('')]) }),
      /** Why the ledger did not verify when it was backed up, null when it did. */
      misfit: z.nullable(z.string()),
    }),
  ),
})
export type BackupManifest = z.infer<typeof BackupManifest>

const MANIFEST = 'manifest.json'
const BACKUP_NAME = /^evenkeel-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ(?:-\d+)?$/

/** Returns the path of the manifest in a backup's folder. */
export function manifestPath(folder: string): string {
  return join(folder, MANIFEST)
}

/** Returns the folder of a new backup, named after its instant, which no other has. */
export function newBackupFolder(parent: string, at: string): string {
  const name = `evenkeel-${at.slice(0, 19).replaceAll(':', '-')}Z`
  for (let number = 1; ; number++) {
    const path = join(parent, number === 1 ? name : `${name}-${number}`)
    if (!existsSync(path)) return path
  }
}

/** Returns the folders of the finished backups in a folder, the oldest first. */
export function listBackups(parent: string): string[] {
  if (!existsSync(parent)) return []
  const number = (name: string): number => Number(name.split('Z-')[1] ?? 1)
  return readdirSync(parent)
    .filter((name) => BACKUP_NAME.test(name) && existsSync(manifestPath(join(parent, name))))
    .sort((a, b) => a.slice(0, 29).localeCompare(b.slice(0, 29)) || number(a) - number(b))
    .map((name) => join(parent, name))
}

/** Returns what a backup says that it holds; fails with `backup-not-readable`. */
export function readManifest(folder: string): Outcome<BackupManifest> {
  try {
    const parsed = BackupManifest.safeParse(JSON.parse(readFileSync(manifestPath(folder), 'utf8')))
    if (parsed.success) return succeed(parsed.data)
  } catch {
    // A missing, unreadable or broken manifest is told the same way: none of them can be restored.
  }
  return fail('backup-not-readable', `${folder} is no backup that this program can read.`)
}

/** Returns the ends of a coalition's ledger that the backups in a folder know. */
export function headsInBackups(parent: string, coalition: string): LedgerHead[] {
  return listBackups(parent).flatMap((folder) => {
    const manifest = readManifest(folder)
    if (!manifest.ok) return []
    return manifest.value.coalitions
      .filter(({ id, misfit, head }) => id === coalition && misfit === null && head.sequence > 0)
      .map(({ head }) => head)
  })
}
