import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seededRandom } from '../seeded-random.ts'
import { bitRows } from './bit-rows.ts'
import { components } from './components.ts'
import { distanceFragmentation, fragmentation } from './fragmentation.ts'
import { buildGraph, withoutNode, type Graph } from './graph.ts'
import { keyPlayers } from './key-players.ts'
import { createRemovalShape } from './removal-shape.ts'
import { attackShares, connectedShares, robustnessOf } from './robustness.ts'
import { arbitraryGraph } from './testing/arbitrary-graph.ts'
import { florentine, kite } from './testing/known-graphs.ts'

const named = (graph: Graph, nodes: readonly number[]) => nodes.map((node) => graph.ids[node])

test('the key players of the kite and of the Florentine families are those that networkx finds', () => {
  // Computed with networkx 2.8.8 over every set; Borgatti 2006 defines F and DF.
  const [one, two] = keyPlayers(buildGraph({ edges: kite }), 2, 'distanceFragmentation')
  const kites = buildGraph({ edges: kite })
  expect(named(kites, one?.nodes ?? [])).toEqual(['Heather'])
  expect(one?.shape.fragmentation).toBeCloseTo(0.3889, 4)
  expect(one?.shape.distanceFragmentation).toBeCloseTo(0.4861, 4)
  expect(named(kites, two?.nodes ?? []).toSorted()).toEqual(['Fernando', 'Garth'])
  expect(two?.shape.fragmentation).toBeCloseTo(0.5357, 4)
  expect(two?.shape.distanceFragmentation).toBeCloseTo(0.6071, 4)
  const families = buildGraph({ edges: florentine })
  const sets = keyPlayers(families, 3, 'distanceFragmentation')
  expect(sets.map(({ nodes }) => named(families, nodes).toSorted())).toEqual([
    ['Medici'],
    ['Guadagni', 'Medici'],
    ['Guadagni', 'Medici', 'Strozzi'],
  ])
  expect(sets[0]?.shape.sizes).toEqual([11, 2, 1])
  const figures = [
    [0.3846, 0.6738],
    [0.7051, 0.8024],
    [0.8636, 0.8889],
  ]
  sets.forEach(({ shape, isExhaustive }, index) => {
    expect(shape.fragmentation).toBeCloseTo(figures[index]?.[0] ?? 0, 4)
    expect(shape.distanceFragmentation).toBeCloseTo(figures[index]?.[1] ?? 0, 4)
    expect(isExhaustive).toBe(true)
  })
})

/** Takes nodes out one by one, the last first so that the places of the others stay. */
function without(graph: Graph, nodes: readonly number[]): Graph {
  return nodes.toSorted((left, right) => right - left).reduce((rest, node) => withoutNode(rest, node), graph)
}

/** Graphs as meetings make them: some occasions, each of which ties everybody there to everybody. */
const fromMeetings = fc
  .array(fc.array(fc.nat({ max: 39 }), { minLength: 2, maxLength: 20 }), { minLength: 3, maxLength: 12 })
  .map((meetings) =>
    buildGraph({
      nodes: Array.from({ length: 40 }, (_, id) => String(id)),
      edges: meetings.flatMap((there) =>
        there.flatMap((one, place) =>
          there
            .slice(place + 1)
            .flatMap((other) => (one === other ? [] : [{ source: String(one), target: String(other) }])),
        ),
      ),
    }),
  )

test('the shape without some nodes is that of the graph built again without them', () => {
  fc.assert(
    fc.property(
      fc.oneof(arbitraryGraph(40), fromMeetings),
      fc.array(fc.nat({ max: 40 }), { maxLength: 4 }),
      (graph, drawn) => {
        const removed = [...new Set(drawn)].filter((node) => node < graph.n)
        const rest = without(graph, removed)
        const shape = createRemovalShape(graph)(removed)
        expect(shape.n).toBe(rest.n)
        expect(shape.sizes).toEqual(components(rest).sizes)
        expect(shape.fragmentation).toBeCloseTo(fragmentation(rest), 12)
        expect(shape.distanceFragmentation).toBeCloseTo(distanceFragmentation(rest), 9)
      },
    ),
    { numRuns: 300 },
  )
})

test('the shape is right in dense graphs too, where most pairs need no second look, whether few or many leave', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 6, max: 45 }),
      fc.double({ min: 0.2, max: 0.9, noNaN: true }),
      fc.nat(),
      (n, density, seed) => {
        const random = seededRandom(seed)
        const nodes = Array.from({ length: n }, (_, node) => String(node))
        const edges = nodes.flatMap((source, from) =>
          nodes.slice(from + 1).flatMap((target) => (random() < density ? [{ source, target }] : [])),
        )
        const graph = buildGraph({ nodes, edges })
        const shapeWithout = createRemovalShape(graph)
        for (const removed of [[], [0], [1, 3, 5], [0, 1, 2, 3, 4]]) {
          const rest = without(graph, removed)
          const shape = shapeWithout(removed)
          expect(shape.sizes).toEqual(components(rest).sizes)
          expect(shape.distanceFragmentation).toBeCloseTo(distanceFragmentation(rest), 9)
        }
      },
    ),
    { numRuns: 60 },
  )
})

test('no other set of the size parts the network more', () => {
  fc.assert(
    fc.property(arbitraryGraph(9), fc.constantFrom('fragmentation', 'distanceFragmentation'), (graph, by) => {
      const measure = by === 'fragmentation' ? fragmentation : distanceFragmentation
      for (const { nodes, shape } of keyPlayers(graph, 2, by)) {
        const all = Array.from({ length: graph.n }, (_, first) =>
          nodes.length === 1
            ? [measure(without(graph, [first]))]
            : Array.from({ length: first }, (_second, second) => measure(without(graph, [first, second]))),
        ).flat()
        expect(shape[by]).toBeCloseTo(Math.max(...all), 9)
      }
    }),
    { numRuns: 60 },
  )
})

test('the kite keeps .31 of its people together on average while those with most ties leave', () => {
  const graph = buildGraph({ edges: kite })
  const shares = attackShares(graph, seededRandom(1), 200)
  expect(robustnessOf(shares)).toBeCloseTo(0.31, 2)
  expect(shares[0]).toBeCloseTo(1, 12)
  expect(shares.at(-1)).toBe(0)
})

test('the largest part after each leaving is that of the graph built again', () => {
  fc.assert(
    fc.property(arbitraryGraph(30), fc.nat(), (graph, seed) => {
      const random = seededRandom(seed)
      const order = Array.from({ length: graph.n }, (_, node) => ({ node, key: random() }))
        .toSorted((left, right) => left.key - right.key)
        .map(({ node }) => node)
      const shares = connectedShares(bitRows(graph), order)
      for (let left = 0; left <= graph.n; left++) {
        const rest = components(without(graph, order.slice(0, left))).sizes[0] ?? 0
        expect(shares[left]).toBeCloseTo(graph.n === 0 ? 0 : rest / graph.n, 12)
      }
    }),
    { numRuns: 100 },
  )
})
