import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export interface OracleAnswer {
  readonly processorMs: number
  readonly clockMs: number
  /** A sum, a maximum or a modularity by which two answers can be held against each other. */
  readonly figure: number
}

/** igraph and networkx in a process of their own, so that they take turns with us within one run. */
export interface GraphOracle {
  readonly load: (n: number, edges: readonly (readonly [number, number])[]) => Promise<void>
  readonly time: (library: 'igraph' | 'networkx', measure: string, times: number) => Promise<OracleAnswer>
  readonly end: () => void
}

/** Returns the oracle once it answers; rejects with what to install where igraph or networkx are missing. */
export async function startGraphOracle(): Promise<GraphOracle> {
  const child: ChildProcessWithoutNullStreams = spawn(
    'python3',
    [fileURLToPath(new URL('graph-oracle.py', import.meta.url))],
    { env: { ...process.env, PATH: `/usr/bin:${process.env['PATH'] ?? ''}` } },
  )
  const waiting: { readonly resolve: (line: string) => void; readonly reject: (error: Error) => void }[] = []
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  child.on('close', () => {
    for (const { reject } of waiting.splice(0)) {
      reject(
        new Error(
          `igraph and networkx are needed; on Debian: apt-get install python3-igraph python3-networkx\n${said}`,
        ),
      )
    }
  })
  createInterface({ input: child.stdout }).on('line', (line) => waiting.shift()?.resolve(line))
  const ask = async (request: unknown): Promise<unknown> => {
    const line = await new Promise<string>((resolve, reject) => {
      waiting.push({ resolve, reject })
      child.stdin.write(`${JSON.stringify(request)}\n`)
    })
    return JSON.parse(line)
  }
  const oracle: GraphOracle = {
    load: async (n, edges) => void (await ask({ n, edges })),
    time: async (library, measure, times) => (await ask({ library, measure, times })) as OracleAnswer,
    end: () => void child.stdin.end(),
  }
  await oracle.load(1, [])
  return oracle
}
