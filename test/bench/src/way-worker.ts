import type { Graph } from '@evenkeel/analysis/graph/graph.ts'
import { hopNearness } from '@evenkeel/analysis/graph/hop-nearness.ts'
import { hopThrough } from '@evenkeel/analysis/graph/hop-through.ts'
import { parentPort, workerData } from 'node:worker_threads'

const graph: Graph = workerData

parentPort?.on('message', ({ first, after }: { readonly first: number; readonly after: number }) => {
  // A thread speaks to its own process only; there is no origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort?.postMessage({ through: hopThrough(graph, first, after), ...hopNearness(graph, first, after) })
})
