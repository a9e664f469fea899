import type { Graph } from './graph.ts'

/**
 * Returns how many ties each node has; in a directed graph arcs in plus arcs out. A loop counts twice, as in igraph
 * and networkx.
 */
export function degree(graph: Graph): Float64Array {
  return sumOverTies(graph, () => 1)
}

/** Returns the summed strength of each node's ties; in a directed graph of arcs in plus arcs out. A loop counts twice. */
export function strength(graph: Graph): Float64Array {
  return sumOverTies(graph, (weight) => weight)
}

function sumOverTies(graph: Graph, of: (weight: number) => number): Float64Array {
  const sums = new Float64Array(graph.n)
  for (let node = 0; node < graph.n; node++) {
    let sum = 0
    for (let arc = graph.offsets[node] ?? 0; arc < (graph.offsets[node + 1] ?? 0); arc++) {
      const amount = of(graph.weights[arc] ?? 1)
      sum += !graph.directed && graph.targets[arc] === node ? 2 * amount : amount
    }
    if (graph.directed) {
      for (let arc = graph.reverseOffsets[node] ?? 0; arc < (graph.reverseOffsets[node + 1] ?? 0); arc++) {
        sum += of(graph.reverseWeights[arc] ?? 1)
      }
    }
    sums[node] = sum
  }
  return sums
}
