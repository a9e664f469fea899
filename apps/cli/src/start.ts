import { flushCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'
import { prepareDataFolder } from '@evenkeel/api/node/data-folder.ts'
import { listCoalitions, openCoalition } from '@evenkeel/api/node/local-coalitions.ts'
import { extensionIds } from '@evenkeel/api/http/cross-origin.ts'
import { startServer } from '@evenkeel/api/node/start-server.ts'
import { readSecretFiles } from '@evenkeel/api/node/read-secret-files.ts'
import { readSignInConfiguration } from '@evenkeel/api/sign-in/read-sign-in-configuration.ts'
import { succeed, type Outcome, type Problem } from '@evenkeel/domain/problem.ts'
import { checkPort } from './start/check-port.ts'
import { fillSample, isSampleUnfinished } from './start/fill-sample.ts'
import { openLogFile } from './start/log-file.ts'
import { readStartOptions, type StartOptions } from './start/start-options.ts'
import { stopSignal } from './stop-signal.ts'
import { dashboardFolder } from './workspace-folder.ts'

const HOST = '127.0.0.1'
const projectRoot = fileURLToPath(new URL('../../../', import.meta.url))
const extensionFolder = fileURLToPath(new URL('../../extension/dist', import.meta.url))

// Whoever reads the output may go away; the server stays.
process.stdout.on('error', () => undefined)

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

function refuse({ code, detail }: Problem): void {
  process.stderr.write(`${detail} (docs/errors/${code}.md)\n`)
  process.exitCode = 1
}

/** Makes the first coalition where there is none yet, or finishes one that was interrupted. */
async function prepareCoalition({ empty, dataFolder }: StartOptions): Promise<Outcome<null>> {
  const prepared = prepareDataFolder(dataFolder)
  if (!prepared.ok) return prepared
  const coalitions = listCoalitions(dataFolder)
  if (empty) {
    if (coalitions.some(({ sample }) => !sample)) return succeed(null)
    const opened = await openCoalition(dataFolder, 'My coalition', { create: true })
    if (!opened.ok) return opened
    opened.value.close()
    return succeed(null)
  }
  if (coalitions.length > 0 && !isSampleUnfinished(dataFolder)) return succeed(null)
  const began = performance.now()
  say('Reading two years of a sample coalition’s notes (only now; `--empty` would leave them out)…')
  const filled = await fillSample(dataFolder, new Date().toLocaleDateString('sv-SE'), (done, total) => {
    if (process.stdout.isTTY) process.stdout.write(`\r  ${done} of ${total} documents\u001B[K`)
  })
  if (!filled.ok) return filled
  const { documents, kilobytes, meetings, people, items, failed } = filled.value
  if (process.stdout.isTTY) process.stdout.write('\r')
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  say(
    `  ${documents} documents (${kilobytes} kB), ${meetings} meetings, ${people} people, ${items} tasks, in ${seconds} s`,
  )
  if (failed > 0) say(`  ${failed} documents could not be read.`)
  return succeed(null)
}

async function start(options: StartOptions): Promise<Outcome<null>> {
  const variables = readSecretFiles(process.env)
  const signIn = variables.ok ? readSignInConfiguration(variables.value) : variables
  if (!signIn.ok) return signIn
  const free = await checkPort(options.port, HOST)
  if (!free.ok) return free
  const prepared = await prepareCoalition(options)
  if (!prepared.ok) return prepared
  const logFile = openLogFile(options.dataFolder, (sentence) => process.stderr.write(`${sentence}\n`))
  const server = await startServer({
    port: options.port,
    host: HOST,
    dataFolder: options.dataFolder,
    dashboardFolder: dashboardFolder(),
    signIn: signIn.value,
    extensions: extensionIds(process.env['EVENKEEL_EXTENSION_IDS']),
    log: logFile.log,
  })
  if (!server.ok) return server
  const { url, signInUrl, close } = server.value
  const stopped = stopSignal()
  say('')
  say(`Evenkeel runs at ${url}`)
  say('')
  say(`  Sign in      ${signInUrl}   (works once, for a day)`)
  say(`  Extension    ${extensionFolder}`)
  say(
    '               1. open chrome://extensions   2. switch on "Developer mode"   3. "Load unpacked": choose this folder',
  )
  say(`  Records      ${options.dataFolder}`)
  say(`  Log          ${logFile.path}`)
  say('  Stop         Ctrl-C')
  // Kept now, for a server may be ended without a chance to do so.
  flushCompileCache()
  await stopped
  await close()
  say('\nEvenkeel has stopped; everything is saved.')
  return succeed(null)
}

const options = readStartOptions(process.argv.slice(2), {
  projectRoot,
  givenIn: process.env['INIT_CWD'] ?? process.cwd(),
  data: process.env['EVENKEEL_DATA'],
})
const outcome = options.ok ? await start(options.value) : options
if (!outcome.ok) refuse(outcome.problem)
