import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slowBetweenness } from '../reference/slow-distances.ts'
import { seededRandom } from '../seeded-random.ts'
import { buildGraph } from './graph.ts'
import { hopThrough } from './hop-through.ts'
import { twoStepThrough } from './two-step-through.ts'

const drawn = fc
  .record({
    n: fc.integer({ min: 1, max: 40 }),
    density: fc.double({ min: 0.2, max: 1, noNaN: true }),
    seed: fc.nat(),
    loops: fc.nat({ max: 3 }),
  })
  .map(({ n, density, seed, loops }) => {
    const random = seededRandom(seed)
    const nodes = Array.from({ length: n }, (_, node) => String(node))
    const edges = nodes.flatMap((source, from) => [
      ...(from < loops ? [{ source, target: source }] : []),
      ...nodes.slice(from + 1).flatMap((target) => (random() < density ? [{ source, target }] : [])),
    ])
    return buildGraph({ nodes, edges })
  })

test('what pairs two steps apart have in common is what lies between them, where nobody is further apart', () => {
  let told = 0
  fc.assert(
    fc.property(drawn, (graph) => {
      const found = twoStepThrough(graph)
      if (found === null) return
      told++
      const slow = slowBetweenness(graph, false)
      const walked = hopThrough(graph)
      for (let node = 0; node < graph.n; node++) {
        expect(found[node]).toBeCloseTo(2 * (slow[node] ?? 0), 9)
        expect(found[node]).toBeCloseTo(walked[node] ?? 0, 9)
      }
    }),
    { numRuns: 200 },
  )
  expect(told).toBeGreaterThan(50)
})

test('a graph with a pair further apart, with few ties or with directions is left to the walks', () => {
  const tie = (source: string, target: string): { source: string; target: string } => ({ source, target })
  expect(twoStepThrough(buildGraph({ edges: [tie('a', 'b'), tie('b', 'c'), tie('c', 'd')] }))).toBeNull()
  expect(twoStepThrough(buildGraph({ edges: [tie('a', 'b'), tie('b', 'c')], directed: true }))).toBeNull()
  expect(twoStepThrough(buildGraph({ nodes: ['a', 'b', 'c', 'd', 'e'], edges: [tie('a', 'b')] }))).toBeNull()
  expect(Array.from(twoStepThrough(buildGraph({ edges: [tie('a', 'b'), tie('b', 'c')] })) ?? [])).toEqual([0, 2, 0])
})
