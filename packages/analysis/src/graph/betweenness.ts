import type { Graph } from './graph.ts'
import { createNodeHeap } from './node-heap.ts'
import { through } from './two-step-through.ts'

/** Two ways whose lengths differ by less than this part are the same length: sums of 1 / strength carry rounding. */
const SAME_LENGTH = 1e-10

/**
 * Returns exact betweenness as pair counts, Σ over pairs s, t of the part of their shortest ways that pass through a
 * node (Freeman 1977; algorithm of Brandes 2001, doi.org/10.1080/0022250X.2001.9990249). Each unordered pair counts
 * once in an undirected graph, each ordered one in a directed graph; ends do not count. With `byStrength` a step is
 * 1 / strength long.
 */
export function betweenness(graph: Graph, byStrength: boolean): Float64Array {
  const scores = byStrength ? strengthBetweenness(graph) : through(graph)
  if (!graph.directed) for (let node = 0; node < graph.n; node++) scores[node] = (scores[node] ?? 0) / 2
  return scores
}

/** Returns betweenness over all pairs that a node could lie between: 0 to 1; 0 for fewer than three nodes. */
export function normalizeBetweenness(graph: Graph, scores: Float64Array): Float64Array {
  const pairs = ((graph.n - 1) * (graph.n - 2)) / (graph.directed ? 1 : 2)
  return scores.map((score) => (pairs > 0 ? score / pairs : 0))
}

function strengthBetweenness(graph: Graph): Float64Array {
  const { n, offsets, targets, weights, reverseOffsets, reverseTargets, reverseWeights } = graph
  const scores = new Float64Array(n)
  const distances = new Float64Array(n).fill(Infinity)
  const settled = new Int32Array(n)
  const rank = new Int32Array(n).fill(-1)
  const ways = new Float64Array(n)
  const dependency = new Float64Array(n)
  const heap = createNodeHeap(n, distances)
  for (let start = 0; start < n; start++) {
    distances[start] = 0
    heap.push(start)
    let count = 0
    for (let node = heap.pop(); node !== -1; node = heap.pop()) {
      rank[node] = count
      settled[count++] = node
      for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc++) {
        const target = targets[arc] as number
        const next = (distances[node] as number) + 1 / (weights[arc] as number)
        if (next >= (distances[target] as number)) continue
        distances[target] = next
        heap.push(target)
      }
    }
    // A predecessor is any earlier neighbour whose way plus the step is as long as the shortest, within rounding.
    const isBefore = (earlier: number, arc: number, node: number): boolean => {
      if (earlier === node || rank[earlier] === -1 || (rank[earlier] as number) >= (rank[node] as number)) return false
      const length = (distances[earlier] as number) + 1 / (reverseWeights[arc] as number)
      return length - (distances[node] as number) <= SAME_LENGTH * length
    }
    ways[start] = 1
    for (let index = 1; index < count; index++) {
      const node = settled[index] as number
      let sum = 0
      for (let arc = reverseOffsets[node] as number; arc < (reverseOffsets[node + 1] as number); arc++) {
        const earlier = reverseTargets[arc] as number
        if (isBefore(earlier, arc, node)) sum += ways[earlier] as number
      }
      ways[node] = sum
    }
    for (let index = count - 1; index > 0; index--) {
      const node = settled[index] as number
      const own = dependency[node] as number
      const perWay = (1 + own) / (ways[node] as number)
      for (let arc = reverseOffsets[node] as number; arc < (reverseOffsets[node + 1] as number); arc++) {
        const earlier = reverseTargets[arc] as number
        if (isBefore(earlier, arc, node)) {
          dependency[earlier] = (dependency[earlier] as number) + (ways[earlier] as number) * perWay
        }
      }
      scores[node] = (scores[node] as number) + own
    }
    for (let index = 0; index < count; index++) {
      const node = settled[index] as number
      distances[node] = Infinity
      rank[node] = -1
      dependency[node] = 0
    }
  }
  return scores
}
