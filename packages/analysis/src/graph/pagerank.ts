import type { Graph } from './graph.ts'

const MOST_ROUNDS = 1_000

/**
 * Returns PageRank with damping 0.85 unless told otherwise, along arcs in proportion to their strength; what nodes
 * without arcs out hold is spread evenly (Brin & Page 1998; Langville & Meyer 2006). The values sum to 1.
 */
export function pagerank(graph: Graph, damping = 0.85): Float64Array {
  const { n, offsets, weights, reverseOffsets, reverseTargets, reverseWeights } = graph
  const out = new Float64Array(n)
  for (let node = 0; node < n; node++) {
    for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc++) {
      out[node] = (out[node] ?? 0) + (weights[arc] ?? 0)
    }
  }
  let current = new Float64Array(n).fill(1 / n)
  let next = new Float64Array(n)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let stranded = 0
    for (let node = 0; node < n; node++) if (out[node] === 0) stranded += current[node] ?? 0
    const base = (1 - damping + damping * stranded) / n
    let change = 0
    for (let node = 0; node < n; node++) {
      let arriving = 0
      for (let arc = reverseOffsets[node] ?? 0; arc < (reverseOffsets[node + 1] ?? 0); arc++) {
        const from = reverseTargets[arc] ?? 0
        arriving += ((current[from] ?? 0) * (reverseWeights[arc] ?? 0)) / (out[from] ?? 1)
      }
      const value = base + damping * arriving
      change += Math.abs(value - (current[node] ?? 0))
      next[node] = value
    }
    ;[current, next] = [next, current]
    if (change < 1e-15 * n + 1e-15) break
  }
  return current
}
