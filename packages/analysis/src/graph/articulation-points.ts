import { undirectedGraph, type Graph } from './graph.ts'

/**
 * Returns the nodes, ascending, whose removal breaks their component apart, directions ignored
 * (Hopcroft & Tarjan 1973, doi.org/10.1145/362248.362272; without recursion, so that a long chain is no danger).
 */
export function articulationPoints(graph: Graph): readonly number[] {
  const { n, offsets, targets } = undirectedGraph(graph)
  const entered = new Int32Array(n).fill(-1)
  const lowest = new Int32Array(n)
  const parent = new Int32Array(n).fill(-1)
  const nextArc = offsets.slice(0, n)
  const stack = new Int32Array(n)
  const cuts = new Uint8Array(n)
  let clock = 0
  for (let root = 0; root < n; root++) {
    if (entered[root] !== -1) continue
    let children = 0
    let depth = 0
    stack[0] = root
    entered[root] = lowest[root] = clock++
    while (depth >= 0) {
      const node = stack[depth] ?? 0
      const arc = nextArc[node] ?? 0
      if (arc < (offsets[node + 1] ?? 0)) {
        nextArc[node] = arc + 1
        const target = targets[arc] ?? 0
        if (entered[target] === -1) {
          parent[target] = node
          entered[target] = lowest[target] = clock++
          stack[++depth] = target
        } else if (target !== parent[node]) {
          lowest[node] = Math.min(lowest[node] ?? 0, entered[target] ?? 0)
        }
        continue
      }
      depth--
      const above = parent[node] ?? -1
      if (above === -1) continue
      lowest[above] = Math.min(lowest[above] ?? 0, lowest[node] ?? 0)
      if (above === root) children++
      else if ((lowest[node] ?? 0) >= (entered[above] ?? 0)) cuts[above] = 1
    }
    if (children > 1) cuts[root] = 1
  }
  return Array.from(cuts.keys()).filter((node) => cuts[node] === 1)
}
