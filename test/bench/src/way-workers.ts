import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Graph } from '@evenkeel/analysis/graph/graph.ts'
import type { HopNearness } from '@evenkeel/analysis/graph/hop-nearness.ts'

export interface WayWorkers {
  readonly measure: () => Promise<{ readonly betweenness: Float64Array; readonly closeness: Float64Array }>
  readonly end: () => Promise<void>
}

interface Ways extends HopNearness {
  readonly through: Float64Array
}

/** Ranges this small even out what one thread is held up by. */
const RANGES_EACH = 8
/** A message takes as long as some dozens of walks through a small graph. */
const RANGE_MIN = 50

/** Returns threads that know an undirected graph and share out its nodes among them, once they all answer. */
export async function startWayWorkers(graph: Graph, count: number): Promise<WayWorkers> {
  const workers = Array.from(
    { length: count },
    () => new Worker(new URL('way-worker.ts', import.meta.url), { workerData: graph }),
  )
  const ask = async (worker: Worker, first: number, after: number): Promise<Ways> => {
    const answered = once(worker, 'message')
    // A thread speaks to its own process only; there is no origin to name.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage({ first, after })
    const [ways] = await answered
    return ways
  }
  // The first call waits for the thread to start, and for the code to be compiled.
  await Promise.all(workers.map((worker) => ask(worker, 0, Math.min(graph.n, 300))))
  return {
    async measure() {
      const betweenness = new Float64Array(graph.n)
      const distances = new Float64Array(graph.n)
      const reached = new Float64Array(graph.n)
      const step = Math.max(RANGE_MIN, Math.ceil(graph.n / (count * RANGES_EACH)))
      let next = 0
      await Promise.all(
        workers.map(async (worker) => {
          while (next < graph.n) {
            const first = next
            const after = Math.min(graph.n, first + step)
            next = after
            const ways = await ask(worker, first, after)
            for (let node = 0; node < graph.n; node++) {
              betweenness[node] = (betweenness[node] ?? 0) + (ways.through[node] ?? 0) / 2
              distances[node] = (distances[node] ?? 0) + (ways.distances[node] ?? 0)
              reached[node] = (reached[node] ?? 0) + (ways.reached[node] ?? 0)
            }
          }
        }),
      )
      return {
        betweenness,
        closeness: reached.map((others, node) => (others > 0 ? others / (distances[node] ?? 0) : 0)),
      }
    },
    end: async () => void (await Promise.all(workers.map((worker) => worker.terminate()))),
  }
}
