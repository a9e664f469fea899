import type { Graph } from './graph.ts'

const MOST_ROUNDS = 50_000

/**
 * Returns eigenvector centrality, the leading eigenvector of the (incoming) strengths with Euclidean length 1
 * (Bonacich 1972); iterated on A + I, which keeps the eigenvectors and does not swing on two-sided graphs. NaN
 * everywhere when there is none: no ties, or, in a directed graph, no leading eigenvector that the iteration reaches.
 */
export function eigenvector(graph: Graph): Float64Array {
  const { n, reverseOffsets, reverseTargets, reverseWeights } = graph
  let current = new Float64Array(n).fill(1 / Math.sqrt(n))
  let next = new Float64Array(n)
  if (graph.m === 0) return current.fill(Number.NaN)
  // A strength scale of 1 keeps the identity from drowning small weights, and the reverse.
  let largest = 0
  for (let node = 0; node < n; node++) {
    let row = 0
    for (let arc = reverseOffsets[node] as number, end = reverseOffsets[node + 1] as number; arc < end; arc++) {
      row += reverseWeights[arc] as number
    }
    largest = Math.max(largest, row)
  }
  const shift = largest / 4
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let square = 0
    for (let node = 0; node < n; node++) {
      let total = shift * (current[node] as number)
      for (let arc = reverseOffsets[node] as number, end = reverseOffsets[node + 1] as number; arc < end; arc++) {
        total += (reverseWeights[arc] as number) * (current[reverseTargets[arc] as number] as number)
      }
      next[node] = total
      square += total * total
    }
    const length = Math.sqrt(square)
    let change = 0
    for (let node = 0; node < n; node++) {
      const value = (next[node] as number) / length
      change = Math.max(change, Math.abs(value - (current[node] as number)))
      next[node] = value
    }
    ;[current, next] = [next, current]
    if (change < 1e-14) return current
  }
  return current.fill(Number.NaN)
}
