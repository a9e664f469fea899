import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startGoogleDocs, type GoogleDocs } from '@evenkeel/test-fixtures/google-docs/start-google-docs.ts'
import { launchBrowser, type ExtensionBrowser } from './launch-browser.ts'
import { startServerProcess, type ServerProcess } from './start-server.ts'

/** One server, one browser and the imitation of the documents site, each of which can be ended and started again. */
export interface World {
  /** Where the server keeps its records. */
  readonly dataFolder: string
  readonly docs: GoogleDocs
  readonly server: () => ServerProcess
  readonly browser: () => ExtensionBrowser
  readonly stopServer: () => Promise<void>
  readonly startServerAgain: () => Promise<void>
  readonly restartBrowser: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Starts a world of its own, with a data folder and a browser profile that are thrown away with it. */
export async function openWorld(): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'evenkeel-e2e-'))
  const data = join(folder, 'data')
  const profile = join(folder, 'profile')
  const docs = await startGoogleDocs()
  let server = await startServerProcess(data)
  let browser = await launchBrowser(profile, { docsPort: docs.port })
  return {
    dataFolder: data,
    docs,
    server: () => server,
    browser: () => browser,
    stopServer: () => server.kill(),
    startServerAgain: async () => {
      server = await startServerProcess(data, server.port)
    },
    restartBrowser: async () => {
      await browser.close()
      browser = await launchBrowser(profile, { docsPort: docs.port })
    },
    close: async () => {
      await browser.close()
      await server.kill()
      await docs.close()
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
