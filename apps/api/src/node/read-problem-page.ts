import { readFile } from 'node:fs/promises'

const folder = new URL('../../../../docs/errors/', import.meta.url)

/** Returns the project's page about a code as Markdown, null where there is none. */
export async function readProblemPage(code: string): Promise<string | null> {
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(code)) return null
  try {
    return await readFile(new URL(`${code}.md`, folder), 'utf8')
  } catch {
    return null
  }
}
