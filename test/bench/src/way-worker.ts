import type { Graph } from '@evenkeel/analysis/graph/graph.ts'
import { hopWays } from '@evenkeel/analysis/graph/hop-ways.ts'
import { parentPort, workerData } from 'node:worker_threads'

const graph: Graph = workerData

parentPort?.on('message', ({ first, after }: { readonly first: number; readonly after: number }) => {
  // A thread speaks to its own process only; there is no origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort?.postMessage(hopWays(graph, first, after))
})
