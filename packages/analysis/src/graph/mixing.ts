import { type Graph, undirectedGraph } from './graph.ts'

/** Ties between and within groups. */
export interface Mixing {
  readonly external: number
  readonly internal: number
  /** (E − I) / (E + I), −1 where all ties stay inside to +1 where all go outside; null without ties. */
  readonly index: number | null
  /** The index of groups of these sizes if every pair of nodes were as likely to be tied; null for fewer than two nodes. */
  readonly expected: number | null
}

/**
 * Returns the E–I index of labelled nodes (Krackhardt & Stern 1988, doi.org/10.2307/2786835), directions, strengths
 * and loops ignored; nodes without a label, and their ties, are left out.
 */
export function mixing(graph: Graph, labels: readonly (string | null)[]): Mixing {
  const plain = undirectedGraph(graph)
  let external = 0
  let internal = 0
  for (let node = 0; node < plain.n; node++) {
    const own = labels[node] ?? null
    if (own === null) continue
    for (let arc = plain.offsets[node] as number; arc < (plain.offsets[node + 1] as number); arc++) {
      const target = plain.targets[arc] as number
      const other = labels[target] ?? null
      if (target <= node || other === null) continue
      if (other === own) internal++
      else external++
    }
  }
  const all = external + internal
  return { external, internal, index: all === 0 ? null : (external - internal) / all, expected: expectedIndex(labels) }
}

/** Returns 1 − 2 Σ n_g (n_g − 1) / (n (n − 1)), −1 to 1, over the sizes of the groups; null for fewer than two labels. */
export function expectedIndex(labels: readonly (string | null)[]): number | null {
  const sizes = new Map<string, number>()
  let n = 0
  for (const label of labels) {
    if (label === null) continue
    sizes.set(label, (sizes.get(label) ?? 0) + 1)
    n++
  }
  if (n < 2) return null
  return 1 - [...sizes.values()].reduce((sum, size) => sum + 2 * size * (size - 1), 0) / (n * (n - 1))
}

/** Returns the ties from each group (row) to each (column): each undirected tie stands there from both of its ends. */
export function mixingMatrix(graph: Graph, labels: readonly (string | null)[]): readonly (readonly number[])[] {
  const places = new Map([...new Set(labels)].filter((label) => label !== null).map((label, place) => [label, place]))
  const matrix = Array.from(places, () => Array.from(places, () => 0))
  for (let node = 0; node < graph.n; node++) {
    const row = matrix[places.get(labels[node] ?? '') ?? -1]
    if (row === undefined) continue
    for (let arc = graph.offsets[node] as number; arc < (graph.offsets[node + 1] as number); arc++) {
      const target = graph.targets[arc] as number
      const column = places.get(labels[target] ?? '')
      if (column === undefined) continue
      row[column] = (row[column] ?? 0) + (!graph.directed && target === node ? 2 : 1)
    }
  }
  return matrix
}

/**
 * Returns Newman's assortativity, (Tr e − ‖e²‖) / (1 − ‖e²‖) of the matrix over its sum: 1 where ties stay inside groups, 0
 * where groups do not matter (Newman 2003, doi.org/10.1103/PhysRevE.67.026126); NaN without ties or with one group only.
 */
export function assortativity(matrix: readonly (readonly number[])[]): number {
  const total = matrix.reduce((sum, row) => sum + row.reduce((part, one) => part + one, 0), 0)
  let trace = 0
  let product = 0
  matrix.forEach((row, group) => {
    trace += (row[group] ?? 0) / total
    const out = row.reduce((sum, one) => sum + one, 0) / total
    const into = matrix.reduce((sum, other) => sum + (other[group] ?? 0), 0) / total
    product += out * into
  })
  return 1 - product < 1e-12 ? Number.NaN : (trace - product) / (1 - product)
}

/**
 * Returns Coleman's homophily of each group, −1 to 1: how far its choices of its own exceed those expected of its size,
 * over the most that they could, and where they fall short over what was expected (Coleman 1958,
 * doi.org/10.17730/humo.17.4.q5604m676260q8n7); NaN for a group that chooses nobody or is all there is.
 */
export function colemanHomophily(matrix: readonly (readonly number[])[], sizes: readonly number[]): readonly number[] {
  const n = sizes.reduce((sum, size) => sum + size, 0)
  return matrix.map((row, group) => {
    const chosen = row.reduce((sum, one) => sum + one, 0)
    const own = row[group] ?? 0
    const expected = (chosen * ((sizes[group] ?? 0) - 1)) / (n - 1)
    return own >= expected ? (own - expected) / (chosen - expected) : (own - expected) / expected
  })
}
