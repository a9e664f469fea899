import { forEachDistances } from './distances.ts'
import type { Graph } from './graph.ts'
import { type HopNearness, hopNearness } from './hop-nearness.ts'

/**
 * Returns closeness, 0 to 1 without weights: (r − 1) / Σ d × (r − 1) / (n − 1) over the r nodes that can reach a
 * node, itself included, so that a small island is not mistaken for the centre (Wasserman & Faust 1994, eq. 5.22, as
 * networkx does). Directed distances count towards the node. A node that nobody reaches has 0.
 */
export function closeness(graph: Graph, byStrength: boolean): Float64Array {
  if (!byStrength) return closenessOf(graph, hopNearness(graph))
  const values = new Float64Array(graph.n)
  forEachDistances(graph, (node, distances, reached, count) => {
    let sum = 0
    for (let index = 1; index < count; index++) sum += distances[reached[index] ?? 0] ?? 0
    if (sum > 0) values[node] = ((count - 1) / sum) * ((count - 1) / (graph.n - 1))
  })
  return values
}

/**
 * Returns harmonic closeness, Σ 1 / d(u, v) over the other nodes u, divided by n − 1: 0 to 1 without weights, and
 * defined on disconnected graphs (Marchiori & Latora 2000; Boldi & Vigna 2014). Directed distances count towards v.
 */
export function harmonic(graph: Graph, byStrength: boolean): Float64Array {
  if (!byStrength) return harmonicOf(graph, hopNearness(graph))
  const values = new Float64Array(graph.n)
  forEachDistances(graph, (node, distances, reached, count) => {
    let sum = 0
    for (let index = 1; index < count; index++) sum += 1 / (distances[reached[index] ?? 0] ?? Infinity)
    if (graph.n > 1) values[node] = sum / (graph.n - 1)
  })
  return values
}

/** Returns closeness in hops as `closeness` does, 0 to 1, from how near the nodes are; 0 for who is reached by nobody. */
export function closenessOf(graph: Graph, { distances, reached }: HopNearness): Float64Array {
  return distances.map((sum, node) => {
    const others = reached[node] as number
    return sum > 0 ? (others / sum) * (others / (graph.n - 1)) : 0
  })
}

/** Returns harmonic closeness in hops as `harmonic` does, 0 to 1, from how near the nodes are. */
export function harmonicOf(graph: Graph, { nearness }: HopNearness): Float64Array {
  return nearness.map((sum) => (graph.n > 1 ? sum / (graph.n - 1) : 0))
}
