import { accessSync, constants, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { runQuietly } from './run-quietly.mjs'

/** The folder of the project, with a trailing slash. */
export const root = fileURLToPath(new URL('../', import.meta.url))

const stamp = `${root}node_modules/.evenkeel-installed`

function lockDigest() {
  return createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex')
}

/** npm writes its own record of what it installed next to the lock file's change: these seconds may lie between the two. */
const NPM_SLACK_MS = 10_000

function isInstalled() {
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') === lockDigest()
  // Somebody may have run `npm install` by hand: then its record is as young as the lock file.
  const record = `${root}node_modules/.package-lock.json`
  return existsSync(record) && statSync(record).mtimeMs + NPM_SLACK_MS >= statSync(`${root}package-lock.json`).mtimeMs
}

function explain(log) {
  if (/EACCES|EROFS|EPERM/.test(log)) {
    return {
      code: 'project-folder-not-writable',
      detail: `Evenkeel cannot write into its own folder (${root}): give yourself the right to write there, or copy it to a folder of yours.`,
    }
  }
  if (/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|network/i.test(log)) {
    return {
      code: 'registry-unreachable',
      detail:
        'Evenkeel fetches its parts from the npm registry on the first start, and that cannot be reached: connect to the internet once and run the command again.',
    }
  }
  const said = log.trim().split('\n').slice(-15).join('\n')
  return {
    code: 'install-failed',
    detail: `${said}\nThe installation of Evenkeel's parts failed: npm's words stand above.`,
  }
}

/** Installs the locked dependencies if they are missing or the lock file has changed; returns null, or the problem to show. */
export async function installDependencies(say) {
  if (isInstalled()) return null
  try {
    accessSync(root, constants.W_OK)
  } catch {
    return explain('EACCES')
  }
  say('Fetching what Evenkeel is built from (once; about a minute)…')
  const run = await runQuietly(
    'npm',
    ['ci', '--loglevel=error', '--no-audit', '--no-fund'],
    { cwd: root, shell: process.platform === 'win32' },
    say,
  )
  if (run.status !== 0) return explain(run.log)
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
