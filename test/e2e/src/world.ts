import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startGoogleDocs, type GoogleDocs } from '@evenkeel/test-fixtures/google-docs/start-google-docs.ts'
import { launchBrowser, type ExtensionBrowser } from './launch-browser.ts'
import { runCli } from './run-cli.ts'
import { startServerProcess, type ServerProcess } from './start-server.ts'

/** One server, one browser and the imitation of the documents site, each of which can be ended and started again. */
export interface World {
  /** Where the server keeps its records. */
  readonly dataFolder: string
  /** An empty folder for notes, which goes with the world. */
  readonly notesFolder: string
  readonly docs: GoogleDocs
  readonly server: () => ServerProcess
  readonly browser: () => ExtensionBrowser
  /** Reads the folder of notes into a coalition from the command line, and returns what it printed. */
  readonly importNotes: (coalition?: string) => Promise<string>
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
  const notesFolder = join(folder, 'notes')
  await mkdir(notesFolder)
  const docs = await startGoogleDocs()
  let server = await startServerProcess(data)
  let browser = await launchBrowser(profile, { docsPort: docs.port })
  return {
    dataFolder: data,
    notesFolder,
    docs,
    server: () => server,
    browser: () => browser,
    importNotes: (coalition = 'Orchard Alliance') =>
      runCli('import', '--coalition', coalition, '--data', data, notesFolder),
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
