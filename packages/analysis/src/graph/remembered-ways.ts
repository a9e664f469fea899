import type { Graph } from './graph.ts'
import { type HopWays, hopWays } from './hop-ways.ts'

const known = new WeakMap<Graph, HopWays>()

/** Returns the ways between all nodes of a graph in hops, worked out once for the graph: several questions are asked of them. */
export function rememberedWays(graph: Graph): HopWays {
  const remembered = known.get(graph)
  if (remembered !== undefined) return remembered
  const ways = hopWays(graph)
  known.set(graph, ways)
  return ways
}

/** Returns betweenness in hops as `betweenness` does, pair counts, from the remembered ways. */
export function hopBetweenness(graph: Graph): Float64Array {
  const { through } = rememberedWays(graph)
  return graph.directed ? through.slice() : through.map((pairs) => pairs / 2)
}

/** Returns closeness in hops as `closeness` does, 0 to 1, from the remembered ways. */
export function hopCloseness(graph: Graph): Float64Array {
  const { distances, reached } = rememberedWays(graph)
  return distances.map((sum, node) => {
    const others = reached[node] as number
    return sum > 0 ? (others / sum) * (others / (graph.n - 1)) : 0
  })
}

/** Returns harmonic closeness in hops as `harmonic` does, 0 to 1, from the remembered ways. */
export function hopHarmonic(graph: Graph): Float64Array {
  const { nearness } = rememberedWays(graph)
  return nearness.map((sum) => (graph.n > 1 ? sum / (graph.n - 1) : 0))
}
