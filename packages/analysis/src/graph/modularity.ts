import { undirectedGraph, type Graph } from './graph.ts'

/**
 * Returns the modularity of a partition, Σ_c (e_cc − a_c²), −0.5 to 1, strengths counted and directions ignored
 * (Newman & Girvan 2004, doi.org/10.1103/PhysRevE.69.026113); 0 for a graph without ties.
 */
export function modularity(graph: Graph, partition: ArrayLike<number>): number {
  const { n, offsets, targets, weights } = undirectedGraph(graph)
  const { communities, count } = numbered(partition, n)
  const inside = new Float64Array(count)
  const all = new Float64Array(count)
  let total = 0
  for (let node = 0; node < n; node++) {
    const community = communities[node] as number
    for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc++) {
      const target = targets[arc] as number
      const weight = (weights[arc] as number) * (target === node ? 2 : 1)
      total += weight
      all[community] = (all[community] as number) + weight
      if (communities[target] === community) inside[community] = (inside[community] as number) + weight
    }
  }
  if (total === 0) return 0
  return all.reduce((quality, weight, community) => {
    return quality + (inside[community] as number) / total - (weight / total) ** 2
  }, 0)
}

function numbered(
  partition: ArrayLike<number>,
  n: number,
): { readonly communities: Int32Array; readonly count: number } {
  const numbers = new Map<number, number>()
  const communities = new Int32Array(n)
  for (let node = 0; node < n; node++) {
    const community = partition[node] ?? 0
    const known = numbers.get(community) ?? numbers.size
    if (known === numbers.size) numbers.set(community, known)
    communities[node] = known
  }
  return { communities, count: numbers.size }
}
