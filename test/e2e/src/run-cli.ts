import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const COMMAND = fileURLToPath(new URL('../../../apps/cli/bin/evenkeel.mjs', import.meta.url))

/** Runs `evenkeel` as a person would in a terminal and returns what it printed; a status other than 0 throws. */
export async function runCli(...words: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [COMMAND, ...words])
  return stdout
}
