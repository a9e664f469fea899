import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The folder of the checkout, with a trailing slash. */
export const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Returns the paths, relative to the root, of every file that git tracks or would track, and that still exists. */
export function trackedFiles(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return listed.split('\0').filter((path) => path !== '' && existsSync(root + path))
}

/** Returns the text of a tracked file. */
export function textOf(path: string): string {
  return readFileSync(root + path, 'utf8')
}
