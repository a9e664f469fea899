import { readFileSync } from 'node:fs'
import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'

const KEY = /^ekb_[A-Za-z0-9_-]{20,200}$/

/**
 * Returns the backup key of a deployment from a file, or else from the environment; never from the words of a command,
 * which others on the computer can see. Fails with `backup-key-wanted`.
 */
export function readBackupKey(file: string | null, variables: Readonly<Record<string, unknown>>): Outcome<string> {
  const path = file ?? variables['EVENKEEL_BACKUP_KEY_FILE']
  let key = variables['EVENKEEL_BACKUP_KEY']
  if (typeof path === 'string' && path !== '') {
    try {
      key = readFileSync(path, 'utf8')
    } catch {
      return fail('backup-key-wanted', `The file ${path} with the backup key cannot be read.`)
    }
  }
  const trimmed = typeof key === 'string' ? key.trim() : ''
  return KEY.test(trimmed)
    ? succeed(trimmed)
    : fail('backup-key-wanted', 'Name the file with the backup key of the deployment: --key FILE.')
}
