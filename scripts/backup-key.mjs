import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

const OPTION = '--backup-key'
const KEY = /^ekb_[A-Za-z0-9_-]{20,200}$/

/** Returns the file that is to hold the backup key, null where none was named, with the words that are left. */
export function readBackupKeyOption(words) {
  const at = words.indexOf(OPTION)
  if (at === -1) return { file: null, rest: words, complaint: null }
  const named = words[at + 1]
  const rest = words.toSpliced(at, 2)
  if (named === undefined || named.startsWith('-')) {
    return {
      file: null,
      rest,
      complaint: { code: 'wrong-use', detail: `${OPTION} names the file that holds the key, or is to hold it.` },
    }
  }
  return { file: resolve(process.env.INIT_CWD ?? '.', named), rest, complaint: null }
}

/** Returns the key in a file, made there, readable by its owner alone, where there is none yet; null where that cannot be. */
export function readOrMakeBackupKey(file) {
  try {
    if (!existsSync(file)) {
      const made = `ekb_${randomBytes(32).toString('base64url')}`
      writeFileSync(file, `${made}\n`, { mode: 0o600, flag: 'wx' })
    }
    const key = readFileSync(file, 'utf8').trim()
    return KEY.test(key) ? key : null
  } catch {
    return null
  }
}
