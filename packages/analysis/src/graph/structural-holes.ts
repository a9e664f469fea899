import type { Graph } from './graph.ts'

/** Each node's neighbours with the strength that goes between the two in both directions together; loops left out. */
function mutualStrengths(graph: Graph): readonly ReadonlyMap<number, number>[] {
  const rows = Array.from({ length: graph.n }, () => new Map<number, number>())
  const add = (from: number, to: number, weight: number): void => {
    if (from === to) return
    const row = rows[from]
    row?.set(to, (row.get(to) ?? 0) + weight)
  }
  for (let node = 0; node < graph.n; node++) {
    for (let arc = graph.offsets[node] ?? 0; arc < (graph.offsets[node + 1] ?? 0); arc++) {
      const target = graph.targets[arc] ?? 0
      add(node, target, graph.weights[arc] ?? 1)
      if (graph.directed) add(target, node, graph.weights[arc] ?? 1)
    }
  }
  return rows
}

const sum = (row: ReadonlyMap<number, number>): number => [...row.values()].reduce((total, weight) => total + weight, 0)

/**
 * Returns Burt's constraint, Σ_j (p_ij + Σ_q p_iq p_qj)² over the neighbours j, p being the share of i's strength
 * that goes to j, both directions together (Burt 1992): low for who stands between groups, 1 for one single tie;
 * NaN for a node without ties.
 */
export function constraint(graph: Graph): Float64Array {
  const rows = mutualStrengths(graph)
  const totals = rows.map(sum)
  return Float64Array.from(rows, (row, node) => {
    if (row.size === 0) return Number.NaN
    let total = 0
    for (const [neighbour, weight] of row) {
      let share = weight / (totals[node] ?? 1)
      for (const [between, first] of row) {
        const second = rows[between]?.get(neighbour)
        if (second !== undefined) share += (first / (totals[node] ?? 1)) * (second / (totals[between] ?? 1))
      }
      total += share * share
    }
    return total
  })
}

/**
 * Returns Burt's effective size, Σ_j (1 − Σ_q p_iq m_jq), p being shares of i's strength and m strengths over j's
 * strongest tie (Burt 1992); without weights and directions that is d − 2t / d for d neighbours with t ties among
 * them (Borgatti 1997). NaN for a node without ties.
 */
export function effectiveSize(graph: Graph): Float64Array {
  const rows = mutualStrengths(graph)
  const strongest = rows.map((row) => Math.max(0, ...row.values()))
  return Float64Array.from(rows, (row, node) => {
    if (row.size === 0) return Number.NaN
    const total = sum(rows[node] ?? new Map())
    let size = 0
    for (const neighbour of row.keys()) {
      let redundancy = 0
      for (const [between, weight] of row) {
        redundancy += (weight / total) * ((rows[neighbour]?.get(between) ?? 0) / (strongest[neighbour] ?? 1))
      }
      size += 1 - redundancy
    }
    return size
  })
}
