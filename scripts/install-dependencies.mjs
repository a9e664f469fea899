import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'

/** The folder of the project, with a trailing slash. */
export const root = fileURLToPath(new URL('../', import.meta.url))

const stamp = `${root}node_modules/.evenkeel-installed`

function lockDigest() {
  return createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex')
}

function explain(log) {
  if (/EACCES|EROFS|EPERM/.test(log)) {
    return `Evenkeel cannot write into its own folder (${root}): give yourself the right to write there, or copy it to a folder of yours.`
  }
  if (/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|network/i.test(log)) {
    return 'Evenkeel fetches its parts from the npm registry on the first start, and that cannot be reached: connect to the internet once and run the command again.'
  }
  return `The installation of Evenkeel's parts failed. What npm said:\n${log.trim().split('\n').slice(-15).join('\n')}`
}

/** Installs the locked dependencies if they are missing or the lock file has changed; returns null, or one sentence for the user. */
export function installDependencies(say) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockDigest()) return null
  try {
    accessSync(root, constants.W_OK)
  } catch {
    return explain('EACCES')
  }
  say('Fetching what Evenkeel is built from (once; about a minute)…')
  const run = spawnSync('npm', ['ci', '--loglevel=error', '--no-audit', '--no-fund'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (run.status !== 0) return explain(`${run.stdout ?? ''}\n${run.stderr ?? ''}\n${run.error ?? ''}`)
  mkdirSync(`${root}node_modules`, { recursive: true })
  writeFileSync(stamp, lockDigest())
  return null
}

/** Returns the environment in which the project's own tools run: its own Node first, nothing that phones home. */
export function projectEnvironment() {
  const separator = process.platform === 'win32' ? ';' : ':'
  return {
    ...process.env,
    PATH: `${root}node_modules/.bin${separator}${process.env.PATH ?? ''}`,
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
    WRANGLER_SEND_METRICS: 'false',
  }
}
