import type { Graph } from './graph.ts'

/**
 * Returns how many ties each node has; in a directed graph arcs in plus arcs out. A loop counts twice, as in igraph
 * and networkx.
 */
export function degree(graph: Graph): Float64Array {
  const { n, directed, offsets, targets, reverseOffsets } = graph
  const degrees = new Float64Array(n)
  for (let node = 0; node < n; node++) {
    const [first, end] = [offsets[node] as number, offsets[node + 1] as number]
    let ties = end - first
    if (directed) ties += (reverseOffsets[node + 1] as number) - (reverseOffsets[node] as number)
    else for (let arc = first; arc < end; arc++) if (targets[arc] === node) ties++
    degrees[node] = ties
  }
  return degrees
}

/** Returns the summed strength of each node's ties; in a directed graph of arcs in plus arcs out. A loop counts twice. */
export function strength(graph: Graph): Float64Array {
  const { n, directed, offsets, targets, weights, reverseOffsets, reverseWeights } = graph
  const strengths = new Float64Array(n)
  for (let node = 0; node < n; node++) {
    let sum = 0
    for (let arc = offsets[node] as number, end = offsets[node + 1] as number; arc < end; arc++) {
      const weight = weights[arc] as number
      sum += !directed && targets[arc] === node ? 2 * weight : weight
    }
    if (directed) {
      for (let arc = reverseOffsets[node] as number, end = reverseOffsets[node + 1] as number; arc < end; arc++) {
        sum += reverseWeights[arc] as number
      }
    }
    strengths[node] = sum
  }
  return strengths
}
