import type { Graph } from './graph.ts'
import { createNodeHeap } from './node-heap.ts'

/**
 * Calls `visit` for each node with the distances towards it and the nodes that reach it, nearest first; arrays are
 * reused between calls. A step is 1 / strength long: strong ties are short.
 */
export function forEachDistances(
  { n, reverseOffsets: offsets, reverseTargets: targets, reverseWeights: weights }: Graph,
  visit: (node: number, distances: Float64Array, reached: Int32Array, count: number) => void,
): void {
  const distances = new Float64Array(n).fill(Infinity)
  const reached = new Int32Array(n)
  const heap = createNodeHeap(n, distances)
  for (let start = 0; start < n; start++) {
    distances[start] = 0
    heap.push(start)
    let count = 0
    for (let node = heap.pop(); node !== -1; node = heap.pop()) {
      reached[count++] = node
      for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc++) {
        const target = targets[arc] as number
        const next = (distances[node] as number) + 1 / (weights[arc] as number)
        if (next >= (distances[target] as number)) continue
        distances[target] = next
        heap.push(target)
      }
    }
    visit(start, distances, reached, count)
    for (let index = 0; index < count; index++) distances[reached[index] as number] = Infinity
  }
}
