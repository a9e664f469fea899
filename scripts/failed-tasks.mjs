import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const LAST_LINES = 60

/** Returns what each task of Turbo's newest run that did not succeed said last: among thousands of lines nobody finds it. */
export function lastWordsOfFailed(root) {
  const folder = join(root, '.turbo', 'runs')
  const newest = readdirSync(folder)
    .map((name) => join(folder, name))
    .sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs)[0]
  if (newest === undefined) return []
  const { tasks } = JSON.parse(readFileSync(newest, 'utf8'))
  return tasks
    .filter(({ execution }) => (execution?.exitCode ?? 0) !== 0)
    .map(({ taskId, logFile }) => `✗ ${taskId} said last:\n${lastLines(join(root, logFile))}`)
}

function lastLines(file) {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-LAST_LINES).join('\n')
  } catch {
    return '(it left no log)'
  }
}
