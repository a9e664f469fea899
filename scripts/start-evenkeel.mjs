import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { buildApplications } from './build-applications.mjs'
import { installDependencies, projectEnvironment, root } from './install-dependencies.mjs'
import { stopWith } from './node-version.mjs'

const say = (line) => console.log(line)

const words = process.argv.slice(2)
if (words.includes('--help') || words.includes('-h')) {
  say('npm start [-- --empty] [--port NUMBER] [--data FOLDER]')
  say('  --empty   begin with an empty coalition instead of the sample')
  say('  --port    the port of the address (8787)')
  say('  --data    the folder of the records (data, or EVENKEEL_DATA)')
  process.exit(0)
}

const complaint = (await installDependencies(say)) ?? (await buildApplications(say))
if (complaint !== null) stopWith(complaint)

const installedNode = [`${root}node_modules/node/bin/node`, `${root}node_modules/node/bin/node.exe`].find((path) =>
  existsSync(path),
)
// Left to itself the engine lets what was just made grow to 128 MB before it sweeps, which gains nothing here.
const flags = JSON.parse(readFileSync(`${root}scripts/server-flags.json`, 'utf8'))
const server = spawn(installedNode ?? process.execPath, [...flags, `${root}apps/cli/src/start.ts`, ...words], {
  cwd: process.cwd(),
  // What was loaded once stays compiled, so that the next start takes half the time and less memory.
  env: { NODE_COMPILE_CACHE: `${root}node_modules/.cache/evenkeel`, ...projectEnvironment() },
  stdio: 'inherit',
})
// The terminal sends Ctrl-C to both: this one only waits until the server has closed its books.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => server.kill('SIGTERM'))
server.on('error', (error) =>
  stopWith({ code: 'install-failed', detail: `The installed Node could not be run: ${error.message}.` }),
)
server.on('exit', (status, signal) => {
  process.exitCode = status ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)
})
