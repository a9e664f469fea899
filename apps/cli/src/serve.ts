import { flushCompileCache } from 'node:module'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { extensionIds } from '@evenkeel/api/http/cross-origin.ts'
import { logText } from '@evenkeel/api/log.ts'
import { startServer } from '@evenkeel/api/node/start-server.ts'
import { readSecretFiles } from '@evenkeel/api/node/read-secret-files.ts'
import { readSignInConfiguration } from '@evenkeel/api/sign-in/read-sign-in-configuration.ts'
import { commandOf } from './command-line.ts'
import { stopSignal } from './stop-signal.ts'
import { dashboardFolder, defaultDataFolder } from './workspace-folder.ts'

const PORT = 8787

export const serveCommand = commandOf({
  usage: 'serve [--port 8787] [--data DIR]',
  summary: 'Serves the dashboard and the API from a folder of data, to this computer only, until it is stopped.',
  readOptions,
  run: async (options) => {
    const variables = readSecretFiles(process.env)
    const signIn = variables.ok ? readSignInConfiguration(variables.value) : variables
    if (!signIn.ok) {
      process.stderr.write(`${signIn.problem.detail} (docs/errors/${signIn.problem.code}.md)\n`)
      return 1
    }
    const server = await startServer({
      ...options,
      dashboardFolder: dashboardFolder(),
      signIn: signIn.value,
      extensions: extensionIds(process.env['EVENKEEL_EXTENSION_IDS']),
      log: (line) => process.stderr.write(`${logText(line, Date.now())}\n`),
    })
    if (!server.ok) {
      process.stderr.write(`${server.problem.detail}\n`)
      return 1
    }
    const { url, signInUrl, close } = server.value
    const stopped = stopSignal()
    process.stdout.write(`Evenkeel runs at ${url}\nSign in (works once): ${signInUrl}\nData: ${options.dataFolder}\n`)
    // Kept now, for a server may be ended without a chance to do so.
    flushCompileCache()
    await stopped
    await close()
    return 0
  },
})

function readOptions(words: string[]): { port: number; dataFolder: string } | string {
  const { values } = parseArgs({
    args: words,
    options: { port: { type: 'string' }, data: { type: 'string' } },
  })
  const port = Number(values.port ?? PORT)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) return `'${values.port}' is no port.`
  return { port, dataFolder: resolve(values.data ?? defaultDataFolder()) }
}
