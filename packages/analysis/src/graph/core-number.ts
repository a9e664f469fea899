import type { Graph } from './graph.ts'

/**
 * Returns the core number of each node: the largest k such that it belongs to a part in which everybody has at least
 * k ties inside (Seidman 1983; bucket algorithm of Batagelj & Zaversnik 2003). Loops are ignored; directed arcs in and
 * out both count.
 */
export function coreNumbers(graph: Graph): Float64Array {
  const { n } = graph
  const rest = new Int32Array(n)
  const eachTie = (node: number, visit: (other: number) => void): void => {
    for (let arc = graph.offsets[node] as number, end = graph.offsets[node + 1] as number; arc < end; arc++) {
      const other = graph.targets[arc] as number
      if (other !== node) visit(other)
    }
    if (!graph.directed) return
    const { reverseOffsets, reverseTargets } = graph
    for (let arc = reverseOffsets[node] as number, end = reverseOffsets[node + 1] as number; arc < end; arc++) {
      const other = reverseTargets[arc] as number
      if (other !== node) visit(other)
    }
  }
  let most = 0
  for (let node = 0; node < n; node++) {
    let ties = 0
    eachTie(node, () => ties++)
    rest[node] = ties
    most = Math.max(most, ties)
  }
  const buckets = Array.from({ length: most + 1 }, (): number[] => [])
  rest.forEach((ties, node) => buckets[ties]?.push(node))
  const cores = new Float64Array(n).fill(-1)
  let core = 0
  for (let level = 0; level <= most; level++) {
    const bucket = buckets[level] ?? []
    // Grows while it is read: a neighbour that falls to this level is peeled in the same round.
    for (let index = 0; index < bucket.length; index++) {
      const node = bucket[index] ?? 0
      if ((cores[node] ?? 0) >= 0 || (rest[node] ?? 0) > level) continue
      core = Math.max(core, level)
      cores[node] = core
      eachTie(node, (other) => {
        if ((cores[other] as number) >= 0 || (rest[other] as number) <= level) return
        rest[other] = (rest[other] as number) - 1
        buckets[rest[other]]?.push(other)
      })
    }
  }
  return cores
}
