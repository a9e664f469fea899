import { normalizeBetweenness } from './betweenness.ts'
import { components } from './components.ts'
import { degree } from './degree.ts'
import { type Graph, undirectedGraph } from './graph.ts'
import { hopBetweenness, hopCloseness } from './remembered-ways.ts'

/** How near a network is to one hub: 0 where all are alike, 1 for a star; null where it is not defined. */
export interface Centralization {
  readonly degree: number | null
  readonly betweenness: number | null
  /** Null also for a network in several parts, where nobody is a distance away from everybody. */
  readonly closeness: number | null
}

/**
 * Returns how far each centrality is from that of its largest, summed and over what a star would have (Freeman 1979,
 * doi.org/10.1016/0378-8733(78)90021-7); directions, strengths and loops ignored. Each is null below three nodes.
 */
export function centralization(graph: Graph): Centralization {
  const { n } = graph
  if (n < 3) return { degree: null, betweenness: null, closeness: null }
  const plain = undirectedGraph(graph)
  const between = normalizeBetweenness(plain, hopBetweenness(plain))
  return {
    degree: degreeCentralization(plain),
    betweenness: shortfall(between) / (n - 1),
    closeness:
      components(plain).sizes.length > 1 ? null : shortfall(hopCloseness(plain)) / (((n - 1) * (n - 2)) / (2 * n - 3)),
  }
}

/** Returns the same for degree alone, 0 to 1, by far the quickest of the three; 0 below three nodes. */
export function degreeCentralization(graph: Graph): number {
  const plain = undirectedGraph(graph)
  const { n, offsets, targets } = plain
  if (n < 3) return 0
  const degrees = degree(plain)
  for (let node = 0; node < n; node++) {
    for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc++) {
      if (targets[arc] === node) degrees[node] = (degrees[node] as number) - 2
    }
  }
  return shortfall(degrees) / ((n - 1) * (n - 2))
}

function shortfall(values: Float64Array): number {
  let most = 0
  let sum = 0
  for (const value of values) {
    most = Math.max(most, value)
    sum += value
  }
  return most * values.length - sum
}
