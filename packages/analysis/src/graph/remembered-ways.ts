import { rememberOnce } from '../remember-once.ts'
import { closenessOf, harmonicOf } from './closeness.ts'
import type { Graph } from './graph.ts'
import { type HopNearness, hopNearness } from './hop-nearness.ts'
import { through } from './two-step-through.ts'

/** Returns how near all nodes of a graph are in hops, worked out once for the graph: several questions are asked of it. */
export const rememberedNearness = rememberOnce((graph: Graph): HopNearness => hopNearness(graph))

const rememberedThrough = rememberOnce((graph: Graph): Float64Array => through(graph))

/** Returns betweenness in hops as `betweenness` does, pair counts, from what is remembered. */
export function hopBetweenness(graph: Graph): Float64Array {
  const found = rememberedThrough(graph)
  return graph.directed ? found.slice() : found.map((pairs) => pairs / 2)
}

/** Returns closeness in hops as `closeness` does, 0 to 1, from what is remembered. */
export function hopCloseness(graph: Graph): Float64Array {
  return closenessOf(graph, rememberedNearness(graph))
}

/** Returns harmonic closeness in hops as `harmonic` does, 0 to 1, from what is remembered. */
export function hopHarmonic(graph: Graph): Float64Array {
  return harmonicOf(graph, rememberedNearness(graph))
}
