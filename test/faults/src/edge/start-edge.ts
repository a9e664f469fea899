import type { Readable } from 'node:stream'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { convertV4MiniflareOptions, Miniflare } from 'miniflare'

let bundled: Promise<string> | null = null

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('worker-under-test.mjs', import.meta.url))],
    bundle: true,
    format: 'esm',
    target: 'es2023',
    conditions: ['workerd', 'worker', 'browser'],
    external: ['cloudflare:*', 'node:*'],
    write: false,
    logLevel: 'error',
  })
  return outputFiles[0]?.text ?? ''
}

export interface Edge {
  readonly url: string
  /** The processes of workerd that this one started. */
  readonly processes: () => readonly number[]
  readonly stop: () => Promise<void>
}

/** Starts the real Worker with its Durable Objects and its secrets in workerd; their databases are kept in the folder, or else nowhere. */
export async function startEdge(folder: string | null, secrets: Readonly<Record<string, string>> = {}): Promise<Edge> {
  bundled ??= bundle()
  const script = await bundled
  const configuration = readFileSync(
    import.meta
      .resolve('@evenkeel/api/workers/worker.ts')
      .replace('file://', '')
      .replace('src/workers/worker.ts', 'wrangler.jsonc'),
    'utf8',
  )
  const date = /"compatibility_date": "([\d-]+)"/.exec(configuration)?.[1]
  if (date === undefined) throw new Error('wrangler.jsonc names no compatibility date')
  const before = new Set(childProcesses())
  const options = convertV4MiniflareOptions({
    name: 'evenkeel',
    modules: [{ type: 'ESModule', path: 'worker.mjs', contents: script }],
    compatibilityDate: date,
    bindings: { ...secrets },
    compatibilityFlags: configuration.includes('nodejs_compat') ? ['nodejs_compat'] : [],
    // The server's own log is for who runs it; what workerd itself complains about is for who runs the faults.
    handleRuntimeStdio: (log: Readable, complaints: Readable) => {
      log.resume()
      complaints.pipe(process.stderr)
    },
    durableObjects: {
      COALITIONS: { className: 'CoalitionObject', useSQLite: true },
      DIRECTORY: { className: 'DirectoryObject', useSQLite: true },
    },
  })
  const edge = new Miniflare(folder === null ? options : { ...options, resourcePersistencePath: folder })
  const url = (await edge.ready).origin
  return {
    url,
    processes: () => childProcesses().filter((id) => !before.has(id) && nameOf(id).includes('workerd')),
    stop: async () => await edge.dispose(),
  }
}

function childProcesses(): number[] {
  return readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8')
    .split(' ')
    .filter((text) => text !== '')
    .map(Number)
}

function nameOf(id: number): string {
  return readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0')[0] ?? ''
}
