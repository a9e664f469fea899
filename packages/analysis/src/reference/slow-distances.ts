import type { Graph } from '../graph/graph.ts'

export interface SlowDistances {
  /** The length of the shortest way from row to column; Infinity where there is none. */
  readonly lengths: readonly (readonly number[])[]
  /** How many shortest ways there are. */
  readonly ways: readonly (readonly number[])[]
}

const isSame = (first: number, second: number): boolean => first === second || Math.abs(first - second) < 1e-9

/** Returns all shortest ways by Floyd and Warshall, then counts them edge by edge: cubic, and obvious. */
export function slowDistances(graph: Graph, byStrength: boolean): SlowDistances {
  const { n } = graph
  const steps = Array.from({ length: n }, () => Array.from({ length: n }, () => Infinity))
  for (let node = 0; node < n; node++) {
    for (let arc = graph.offsets[node] ?? 0; arc < (graph.offsets[node + 1] ?? 0); arc++) {
      const target = graph.targets[arc] ?? 0
      if (target !== node) at(steps, node)[target] = byStrength ? 1 / (graph.weights[arc] ?? 1) : 1
    }
  }
  const lengths = steps.map((row, node) => row.map((step, target) => (node === target ? 0 : step)))
  for (let via = 0; via < n; via++) {
    for (const row of lengths) {
      for (let to = 0; to < n; to++) {
        row[to] = Math.min(row[to] ?? Infinity, (row[via] ?? Infinity) + (at(lengths, via)[to] ?? Infinity))
      }
    }
  }
  const ways = lengths.map((row, from) => {
    const counts = Array.from({ length: n }, () => 0)
    counts[from] = 1
    const order = [...row.keys()].filter((to) => row[to] !== Infinity && to !== from)
    for (const to of order.sort((left, right) => (row[left] ?? 0) - (row[right] ?? 0))) {
      for (let before = 0; before < n; before++) {
        const length = (row[before] ?? Infinity) + (at(steps, before)[to] ?? Infinity)
        if (length !== Infinity && isSame(length, row[to] ?? 0)) counts[to] = (counts[to] ?? 0) + (counts[before] ?? 0)
      }
    }
    return counts
  })
  return { lengths, ways }
}

/** Returns betweenness by its definition: for every pair and every node, whether the node lies on their ways. */
export function slowBetweenness(graph: Graph, byStrength: boolean): number[] {
  const { lengths, ways } = slowDistances(graph, byStrength)
  const { n } = graph
  return Array.from({ length: n }, (_, node) => {
    let score = 0
    for (let from = 0; from < n; from++) {
      for (let to = 0; to < n; to++) {
        if (from === to || from === node || to === node || at(lengths, from)[to] === Infinity) continue
        const through = (at(lengths, from)[node] ?? Infinity) + (at(lengths, node)[to] ?? Infinity)
        if (!isSame(through, at(lengths, from)[to] ?? 0)) continue
        score += ((at(ways, from)[node] ?? 0) * (at(ways, node)[to] ?? 0)) / (at(ways, from)[to] ?? 1)
      }
    }
    return graph.directed ? score : score / 2
  })
}

function at<Row>(rows: readonly Row[], index: number): Row {
  const row = rows[index]
  if (row === undefined) throw new Error(`no row: ${index}`)
  return row
}
