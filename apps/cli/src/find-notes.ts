import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import { fail, type Outcome, type Problem } from '@evenkeel/domain/problem.ts'
import { decodeText } from './decode-text.ts'

const EXTENSIONS = new Set(['md', 'markdown', 'txt', 'html', 'htm', 'vtt', 'srt', 'sbv', 'json', 'qmd', 'log'])
const BYTES_MAX = 64 * 1024 * 1024

export interface FoundNotes {
  /** Where it lies. */
  readonly file: string
  /** What it is known by: its path inside the folder that was named, or its name when it was named itself. */
  readonly path: string
}

/** Returns the notes behind the named files and folders (searched to their depths, hidden ones left out), and what is not there. */
export function findNotes(named: readonly string[]): {
  readonly found: readonly FoundNotes[]
  readonly missing: readonly { readonly path: string; readonly problem: Problem }[]
} {
  const found: FoundNotes[] = []
  const missing: { path: string; problem: Problem }[] = []
  for (const one of named) {
    try {
      if (statSync(one).isDirectory()) found.push(...findInside(one))
      else found.push({ file: one, path: basename(one) })
    } catch (error) {
      missing.push({ path: one, problem: unreadable(error) })
    }
  }
  const names = new Map<string, number>()
  for (const { path } of found) names.set(path, (names.get(path) ?? 0) + 1)
  // Two files of one name, named one by one: only what was typed tells them apart.
  return { found: found.map((one) => ((names.get(one.path) ?? 0) > 1 ? { ...one, path: one.file } : one)), missing }
}

/** Returns a file's text; fails with `file-unreadable`, `file-too-large` or `file-not-text`. */
export function readNotesText(file: string): Outcome<string> {
  try {
    if (statSync(file).size > BYTES_MAX) return fail('file-too-large', 'The file is larger than 64 MB.')
    return decodeText(readFileSync(file))
  } catch (error) {
    return { ok: false, problem: unreadable(error) }
  }
}

function findInside(folder: string): FoundNotes[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && EXTENSIONS.has(entry.name.slice(entry.name.lastIndexOf('.') + 1).toLowerCase()),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, path: relative(folder, file).split(sep).join('/') }))
    .filter(({ path }) => !path.split('/').some((part) => part.startsWith('.')))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

function unreadable(error: unknown): Problem {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown'
  const why = code === 'ENOENT' ? 'There is no such file or folder.' : `It cannot be read (${code}).`
  return { code: 'file-unreadable', detail: why }
}
