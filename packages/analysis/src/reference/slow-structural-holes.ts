import type { Graph } from '../graph/graph.ts'

/** Returns Burt's constraint and effective size of each node by their definitions, over a whole square of strengths. */
export function slowStructuralHoles(graph: Graph): { readonly constraint: number[]; readonly effectiveSize: number[] } {
  const nodes = Array.from({ length: graph.n }, (_, node) => node)
  const strength = nodes.map(() => nodes.map(() => 0))
  for (const from of nodes) {
    for (let arc = graph.offsets[from] ?? 0; arc < (graph.offsets[from + 1] ?? 0); arc++) {
      const to = graph.targets[arc] ?? 0
      const [out, back] = [strength[from], strength[to]]
      if (from === to || out === undefined || back === undefined) continue
      out[to] = (out[to] ?? 0) + (graph.weights[arc] ?? 0)
      if (graph.directed) back[from] = (back[from] ?? 0) + (graph.weights[arc] ?? 0)
    }
  }
  const z = (from: number, to: number): number => strength[from]?.[to] ?? 0
  const total = nodes.map((node) => nodes.reduce((sum, other) => sum + z(node, other), 0))
  const p = (from: number, to: number): number => ((total[from] ?? 0) > 0 ? z(from, to) / (total[from] ?? 1) : 0)
  const most = nodes.map((node) => Math.max(0, ...nodes.map((other) => z(node, other))))
  const over = (node: number, figure: (other: number) => number): number => {
    const tied = nodes.filter((other) => z(node, other) > 0)
    return tied.length === 0 ? Number.NaN : tied.reduce((sum, other) => sum + figure(other), 0)
  }
  return {
    constraint: nodes.map((i) => over(i, (j) => (p(i, j) + nodes.reduce((sum, q) => sum + p(i, q) * p(q, j), 0)) ** 2)),
    effectiveSize: nodes.map((i) =>
      over(i, (j) => 1 - nodes.reduce((sum, q) => sum + (p(i, q) * z(j, q)) / (most[j] ?? 1), 0)),
    ),
  }
}
