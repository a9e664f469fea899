import fc from 'fast-check'
import { buildGraph, type Graph } from '../graph.ts'

/** Draws graphs of up to `most` nodes, directed or not, with parallel ties and loops, often in several pieces. */
export function arbitraryGraph(most: number): fc.Arbitrary<Graph> {
  return fc
    .integer({ min: 1, max: most })
    .chain((n) =>
      fc.record({
        n: fc.constant(n),
        directed: fc.boolean(),
        edges: fc.array(
          fc.record({
            source: fc.nat({ max: n - 1 }).map(String),
            target: fc.nat({ max: n - 1 }).map(String),
            weight: fc.integer({ min: 1, max: 4 }),
          }),
          { maxLength: 2 * n },
        ),
      }),
    )
    .map(({ n, directed, edges }) =>
      buildGraph({ nodes: Array.from({ length: n }, (_, id) => String(id)), edges, directed }),
    )
}
