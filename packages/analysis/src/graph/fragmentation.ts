import { components } from './components.ts'
import { undirectedGraph, type Graph } from './graph.ts'
import { rememberedNearness } from './remembered-ways.ts'

/**
 * Returns the share of pairs, 0 to 1, that no way connects: F = 1 − Σ s (s − 1) / (n (n − 1)) over component sizes s
 * (Borgatti 2006, doi.org/10.1007/s10588-006-7084-x); 0 for fewer than two nodes.
 */
export function fragmentation(graph: Graph): number {
  return fragmentationOfSizes(components(graph).sizes)
}

/** Returns the same share, 0 to 1, from the sizes of the components. */
export function fragmentationOfSizes(sizes: readonly number[]): number {
  const n = sizes.reduce((sum, size) => sum + size, 0)
  return n < 2 ? 0 : 1 - sizes.reduce((sum, size) => sum + size * (size - 1), 0) / (n * (n - 1))
}

/**
 * Returns distance-weighted fragmentation, 0 (all tied to all) to 1 (no ties): 1 − 2 Σ (1 / d) / (n (n − 1)) over
 * pairs, directions and strengths ignored (Borgatti 2006); 0 for fewer than two nodes.
 */
export function distanceFragmentation(graph: Graph): number {
  if (graph.n < 2) return 0
  const plain = undirectedGraph(graph)
  const nearness = rememberedNearness(plain).nearness.reduce((sum, own) => sum + own, 0)
  return 1 - nearness / (plain.n * (plain.n - 1))
}
