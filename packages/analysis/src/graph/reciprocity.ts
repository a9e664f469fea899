import type { Graph } from './graph.ts'

/**
 * Returns the share of arcs, 0 to 1, that one in the other direction answers, loops left out; 1 for an undirected graph
 * with ties, NaN for one without.
 */
export function reciprocity(graph: Graph): number {
  const { n, offsets, targets, reverseOffsets, reverseTargets } = graph
  let arcs = 0
  let answered = 0
  for (let node = 0; node < n; node++) {
    let back = reverseOffsets[node] as number
    const end = reverseOffsets[node + 1] as number
    for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc++) {
      const target = targets[arc] as number
      if (target === node) continue
      arcs++
      while (back < end && (reverseTargets[back] as number) < target) back++
      if (back < end && reverseTargets[back] === target) answered++
    }
  }
  return answered / arcs
}

/** Returns the share of possible ties, or arcs, that there are, 0 to 1, loops left out; 0 for fewer than two nodes. */
export function density(graph: Graph): number {
  const { n, offsets, targets } = graph
  let arcs = 0
  for (let node = 0; node < n; node++) {
    for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc++)
      if (targets[arc] !== node) arcs++
  }
  return n < 2 ? 0 : arcs / (n * (n - 1))
}
