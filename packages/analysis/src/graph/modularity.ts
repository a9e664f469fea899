import { undirectedGraph, type Graph } from './graph.ts'

/**
 * Returns the modularity of a partition, Σ_c (e_cc − a_c²), −0.5 to 1, strengths counted and directions ignored
 * (Newman & Girvan 2004, doi.org/10.1103/PhysRevE.69.026113); 0 for a graph without ties.
 */
export function modularity(graph: Graph, partition: ArrayLike<number>): number {
  const { n, offsets, targets, weights } = undirectedGraph(graph)
  const inside = new Map<number, number>()
  const all = new Map<number, number>()
  let total = 0
  for (let node = 0; node < n; node++) {
    const community = partition[node] ?? 0
    for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc++) {
      const target = targets[arc] ?? 0
      const weight = (weights[arc] ?? 1) * (target === node ? 2 : 1)
      total += weight
      all.set(community, (all.get(community) ?? 0) + weight)
      if (partition[target] === community) inside.set(community, (inside.get(community) ?? 0) + weight)
    }
  }
  if (total === 0) return 0
  let quality = 0
  for (const [community, weight] of all) quality += (inside.get(community) ?? 0) / total - (weight / total) ** 2
  return quality
}
