import { spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildApplications } from './build-applications.mjs'
import { readBackupKeyOption, readOrMakeBackupKey } from './backup-key.mjs'
import { installDependencies, projectEnvironment, root } from './install-dependencies.mjs'
import { stopWith } from './node-version.mjs'

const say = (line) => console.log(line)

const words = process.argv.slice(2)
if (words.includes('--help') || words.includes('-h')) {
  say('npm run deploy [-- --no-link] [-- --backup-key FILE] [-- WORDS FOR WRANGLER]')
  say('  puts Evenkeel onto Cloudflare, with the EVENKEEL_ variables of this environment as its secrets')
  say('  --no-link           makes no sign-in link for the owner')
  say('  --backup-key FILE   lets whoever has the key in FILE make backups; makes the key where there is no such file')
  say('  --dry-run           builds and checks everything and sends nothing')
  process.exit(0)
}

const given = readBackupKeyOption(words)
if (given.complaint !== null) stopWith(given.complaint)

const complaint = (await installDependencies(say)) ?? (await buildApplications(say))
if (complaint !== null) stopWith(complaint)

const makesLink = !words.includes('--no-link')
const secret = randomBytes(32).toString('base64url')
const settings = Object.fromEntries(
  Object.entries(process.env).filter(([name, value]) => name.startsWith('EVENKEEL_') && value !== ''),
)
for (const name of ['EVENKEEL_DATA', 'EVENKEEL_BACKUP_KEY', 'EVENKEEL_BACKUP_KEY_FILE']) delete settings[name]
if (makesLink) settings.EVENKEEL_FIRST_LINK = secret
if (given.file !== null) {
  // The key stays on this machine: the deployment gets to know it by its digest.
  const key = readOrMakeBackupKey(given.file)
  if (key === null) {
    stopWith({ code: 'backup-key-wanted', detail: `${given.file} holds no backup key, or cannot be written.` })
  }
  settings.EVENKEEL_BACKUP_KEY_DIGEST = `sha256:${createHash('sha256').update(key).digest('hex')}`
}

// Readable by its owner alone, and gone when the command ends.
const folder = mkdtempSync(join(tmpdir(), 'evenkeel-deploy-'))
const secretsFile = join(folder, 'secrets.json')
const reportFile = join(folder, 'report.ndjson')
try {
  writeFileSync(secretsFile, JSON.stringify(settings), { mode: 0o600 })
  const status = await new Promise((resolve) => {
    const wrangler = spawn(
      `${root}node_modules/.bin/wrangler`,
      ['deploy', '--secrets-file', secretsFile, ...given.rest.filter((word) => word !== '--no-link')],
      {
        cwd: `${root}apps/api`,
        env: { ...projectEnvironment(), WRANGLER_OUTPUT_FILE_PATH: reportFile },
        stdio: 'inherit',
        shell: process.platform === 'win32',
      },
    )
    wrangler.on('error', () => resolve(1))
    wrangler.on('exit', (code) => resolve(code ?? 1))
  })
  process.exitCode = status
  const address = settings.EVENKEEL_ORIGIN ?? deployedAt(reportFile)
  if (status === 0 && makesLink && !words.includes('--dry-run')) {
    say('')
    say(`  Sign in   ${address ?? 'https://…workers.dev'}/sign-in#${secret}`)
    say('            works once, within a day of the first time that anybody opens the address')
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Returns the first address under which wrangler says that the deployment is reached, null where it names none. */
function deployedAt(path) {
  if (!existsSync(path)) return null
  const entries = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
  const target = entries.flatMap((entry) => (entry.type === 'deploy' ? (entry.targets ?? []) : []))[0]
  return typeof target === 'string' ? target.replace(/\/$/, '') : null
}
