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
    for (let arc = offsets[node] as number, end = offsets[node + 1] as number; arc < end; arc++) {
      out[node] = (out[node] as number) + (weights[arc] as number)
    }
  }
  let current = new Float64Array(n).fill(1 / n)
  let next = new Float64Array(n)
  /** What each node passes on for each unit of strength. */
  const passed = new Float64Array(n)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let stranded = 0
    for (let node = 0; node < n; node++) {
      const held = current[node] as number
      const strength = out[node] as number
      if (strength === 0) stranded += held
      passed[node] = strength === 0 ? 0 : held / strength
    }
    const base = (1 - damping + damping * stranded) / n
    let change = 0
    for (let node = 0; node < n; node++) {
      let arriving = 0
      for (let arc = reverseOffsets[node] as number, end = reverseOffsets[node + 1] as number; arc < end; arc++) {
        arriving += (passed[reverseTargets[arc] as number] as number) * (reverseWeights[arc] as number)
      }
      const value = base + damping * arriving
      change += Math.abs(value - (current[node] as number))
      next[node] = value
    }
    ;[current, next] = [next, current]
    if (change < 1e-15 * n + 1e-15) break
  }
  return current
}
