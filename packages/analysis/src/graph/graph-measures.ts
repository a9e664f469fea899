import { articulationPoints } from './articulation-points.ts'
import { betweenness, normalizeBetweenness } from './betweenness.ts'
import { closeness, harmonic } from './closeness.ts'
import { communities } from './communities.ts'
import { coreNumbers } from './core-number.ts'
import { degree, strength } from './degree.ts'
import { eigenvector } from './eigenvector.ts'
import type { Graph } from './graph.ts'
import { pagerank } from './pagerank.ts'
import { constraint, effectiveSize } from './structural-holes.ts'

export interface GraphMeasureOptions {
  /** True when the strengths came with the graph; distances are then 1 / strength. */
  readonly weighted: boolean
  readonly normalized: boolean
}

type GraphMeasure = (graph: Graph, options: GraphMeasureOptions) => ArrayLike<number>

const overOthers = (graph: Graph, values: Float64Array): Float64Array =>
  values.map((value) => (graph.n > 1 ? value / (graph.n - 1) : 0))

const overLargest = (values: Float64Array): Float64Array => {
  const largest = values.reduce((most, value) => Math.max(most, value), 0)
  return values.map((value) => (largest > 0 ? value / largest : value))
}

/** Every measure of a graph that the command line offers, by name; NaN stands for "not defined for this node". */
export const graphMeasures = {
  degree: (graph, { normalized }) => (normalized ? overOthers(graph, degree(graph)) : degree(graph)),
  strength: (graph, { normalized }) => (normalized ? overOthers(graph, strength(graph)) : strength(graph)),
  closeness: (graph, { weighted }) => closeness(graph, weighted),
  harmonic: (graph, { weighted }) => harmonic(graph, weighted),
  betweenness: (graph, { weighted, normalized }) => {
    const scores = betweenness(graph, weighted)
    return normalized ? normalizeBetweenness(graph, scores) : scores
  },
  eigenvector: (graph, { normalized }) => (normalized ? overLargest(eigenvector(graph)) : eigenvector(graph)),
  pagerank: (graph) => pagerank(graph),
  constraint: (graph) => constraint(graph),
  'effective-size': (graph) => effectiveSize(graph),
  core: (graph) => coreNumbers(graph),
  articulation: (graph) => {
    const cuts = new Set(articulationPoints(graph))
    return Float64Array.from({ length: graph.n }, (_, node) => (cuts.has(node) ? 1 : 0))
  },
  communities: (graph) => communities(graph).of,
} as const satisfies Record<string, GraphMeasure>

export type GraphMeasureName = keyof typeof graphMeasures

/** Returns whether a word names a measure of a graph. */
export function isGraphMeasureName(word: string): word is GraphMeasureName {
  return Object.hasOwn(graphMeasures, word)
}
