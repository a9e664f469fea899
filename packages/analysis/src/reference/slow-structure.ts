import { components } from '../graph/components.ts'
import { type Graph, undirectedGraph, withoutNode } from '../graph/graph.ts'
import { modularity } from '../graph/modularity.ts'

/** Returns the nodes whose removal leaves more components, by removing each in turn. */
export function slowArticulationPoints(graph: Graph): number[] {
  const before = components(graph).sizes.length
  return Array.from({ length: graph.n }, (_, node) => node).filter(
    (node) => components(withoutNode(graph, node)).sizes.length > before,
  )
}

/** Returns component numbers by spreading labels until nothing changes: equal numbers, same component. */
export function slowComponents(graph: Graph): number[] {
  const labels = Array.from({ length: graph.n }, (_, node) => node)
  const { offsets, targets } = undirectedGraph(graph)
  for (let changed = true; changed;) {
    changed = false
    for (let node = 0; node < graph.n; node++) {
      for (const target of targets.subarray(offsets[node], offsets[node + 1])) {
        const smallest = Math.min(labels[node] ?? 0, labels[target] ?? 0)
        changed ||= labels[node] !== smallest || labels[target] !== smallest
        labels[node] = smallest
        labels[target] = smallest
      }
    }
  }
  return labels
}

/** Returns core numbers by their definition: for each k, peel off whoever has fewer than k ties inside. */
export function slowCoreNumbers(graph: Graph): number[] {
  const ties: number[][] = Array.from({ length: graph.n }, () => [])
  for (let node = 0; node < graph.n; node++) {
    for (const target of graph.targets.subarray(graph.offsets[node], graph.offsets[node + 1])) {
      if (target === node) continue
      ties[node]?.push(target)
      if (graph.directed) ties[target]?.push(node)
    }
  }
  const cores = Array.from({ length: graph.n }, () => 0)
  for (let k = 1; k <= 2 * graph.n; k++) {
    const inside = new Set(ties.keys())
    for (let peeled = true; peeled;) {
      peeled = false
      for (const node of inside) {
        if ((ties[node] ?? []).filter((other) => inside.has(other)).length < k) {
          inside.delete(node)
          peeled = true
        }
      }
    }
    for (const node of inside) cores[node] = k
  }
  return cores
}

/** Returns the best modularity there is, by trying every partition: for up to eight nodes. */
export function slowBestModularity(graph: Graph): number {
  let best = -1
  const partition = Array.from({ length: graph.n }, () => 0)
  const place = (node: number, used: number): void => {
    if (node === graph.n) {
      best = Math.max(best, modularity(graph, partition))
      return
    }
    for (let community = 0; community <= used; community++) {
      partition[node] = community
      place(node + 1, Math.max(used, community + 1))
    }
  }
  place(0, 0)
  return best
}
