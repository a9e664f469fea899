import { readdirSync, statSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import type { Problem } from '@evenkeel/domain/problem.ts'
import { unreadableFile } from './read-notes-file.ts'

const EXTENSIONS = new Set(
  'md markdown qmd rmd mdx txt text log html htm xhtml vtt srt sbv json docx odt rst org adoc asciidoc wiki mediawiki'.split(
    ' ',
  ),
)

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
      missing.push({ path: one, problem: unreadableFile(error) })
    }
  }
  const names = new Map<string, number>()
  for (const { path } of found) names.set(path, (names.get(path) ?? 0) + 1)
  // Two files of one name, named one by one: only what was typed tells them apart.
  return { found: found.map((one) => ((names.get(one.path) ?? 0) > 1 ? { ...one, path: one.file } : one)), missing }
}

function findInside(folder: string): FoundNotes[] {
  return (
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(
        (entry) => entry.isFile() && EXTENSIONS.has(entry.name.slice(entry.name.lastIndexOf('.') + 1).toLowerCase()),
      )
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => ({ file, path: relative(folder, file).split(sep).join('/') }))
      // Word leaves `~$name.docx` beside a document that is open.
      .filter(({ path }) => !path.split('/').some((part) => part.startsWith('.') || part.startsWith('~$')))
      .sort((a, b) => (a.path < b.path ? -1 : 1))
  )
}
