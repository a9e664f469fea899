import { createNodeHeap } from './node-heap.ts'
import type { Graph } from './graph.ts'

export interface DistanceRows {
  readonly offsets: Int32Array
  readonly targets: Int32Array
  readonly weights: Float64Array
}

/** Returns the rows to walk for distances *towards* a node: incoming arcs, which in an undirected graph are all ties. */
export function incomingRows(graph: Graph): DistanceRows {
  return { offsets: graph.reverseOffsets, targets: graph.reverseTargets, weights: graph.reverseWeights }
}

/**
 * Calls `visit` for each start with the distances from it and the nodes reached, nearest first; arrays are reused
 * between calls. A step is one hop, or 1 / strength when `byStrength` is true: strong ties are short.
 */
export function forEachDistances(
  n: number,
  rows: DistanceRows,
  byStrength: boolean,
  visit: (start: number, distances: Float64Array, reached: Int32Array, count: number) => void,
): void {
  const distances = new Float64Array(n).fill(Infinity)
  const reached = new Int32Array(n)
  const walk = byStrength ? strengthWalk(n, rows, distances, reached) : hopWalk(rows, distances, reached)
  for (let start = 0; start < n; start++) {
    const count = walk(start)
    visit(start, distances, reached, count)
    for (let index = 0; index < count; index++) distances[reached[index] ?? 0] = Infinity
  }
}

function hopWalk(rows: DistanceRows, distances: Float64Array, reached: Int32Array): (start: number) => number {
  const { offsets, targets } = rows
  return (start) => {
    distances[start] = 0
    reached[0] = start
    let count = 1
    for (let head = 0; head < count; head++) {
      const node = reached[head] ?? 0
      const next = (distances[node] ?? 0) + 1
      for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc++) {
        const target = targets[arc] ?? 0
        if (distances[target] !== Infinity) continue
        distances[target] = next
        reached[count++] = target
      }
    }
    return count
  }
}

function strengthWalk(
  n: number,
  rows: DistanceRows,
  distances: Float64Array,
  reached: Int32Array,
): (start: number) => number {
  const heap = createNodeHeap(n, distances)
  const { offsets, targets, weights } = rows
  return (start) => {
    distances[start] = 0
    heap.push(start)
    let count = 0
    for (let node = heap.pop(); node !== -1; node = heap.pop()) {
      reached[count++] = node
      for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc++) {
        const target = targets[arc] ?? 0
        const next = (distances[node] ?? 0) + 1 / (weights[arc] ?? 1)
        if (next >= (distances[target] ?? 0)) continue
        distances[target] = next
        heap.push(target)
      }
    }
    return count
  }
}
