import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slowBetweenness, slowDistances } from '../reference/slow-distances.ts'
import { slowStructuralHoles } from '../reference/slow-structural-holes.ts'
import {
  slowArticulationPoints,
  slowBestModularity,
  slowComponents,
  slowCoreNumbers,
} from '../reference/slow-structure.ts'
import { articulationPoints } from './articulation-points.ts'
import { betweenness } from './betweenness.ts'
import { closeness, harmonic } from './closeness.ts'
import { communities } from './communities.ts'
import { components } from './components.ts'
import { coreNumbers } from './core-number.ts'
import { degree, strength } from './degree.ts'
import { eigenvector } from './eigenvector.ts'
import { buildGraph, reorderedGraph, undirectedGraph, withoutNode } from './graph.ts'
import { graphMeasures } from './graph-measures.ts'
import { hopNearness } from './hop-nearness.ts'
import { hopThrough } from './hop-through.ts'
import { modularity } from './modularity.ts'
import { pagerank } from './pagerank.ts'
import { hopBetweenness, hopCloseness, hopHarmonic } from './remembered-ways.ts'
import { randomBelow, seededRandom } from '../seeded-random.ts'
import { structuralHoles } from './structural-holes.ts'
import { arbitraryGraph } from './testing/arbitrary-graph.ts'
import { karate } from './testing/known-graphs.ts'
import { wayStep, waySteps } from './way-steps.ts'

/** The largest difference between two lists, relative above 1; two NaN differ by nothing. */
function farthest(actual: ArrayLike<number>, expected: ArrayLike<number>): number {
  if (actual.length !== expected.length) return Infinity
  return Array.from(actual).reduce((most, value, index) => {
    const wanted = expected[index] ?? Infinity
    if (Number.isNaN(value) && Number.isNaN(wanted)) return most
    return Math.max(most, Math.abs(value - wanted) / Math.max(1, Math.abs(wanted)))
  }, 0)
}

test('betweenness equals its definition on any graph, in hops and by strength', () => {
  fc.assert(
    fc.property(arbitraryGraph(12), fc.boolean(), (graph, byStrength) => {
      expect(farthest(betweenness(graph, byStrength), slowBetweenness(graph, byStrength))).toBeLessThan(1e-9)
    }),
    { numRuns: 300 },
  )
})

test('what is asked of remembered ways is betweenness, closeness and harmonic closeness in hops, however often it is asked', () => {
  fc.assert(
    fc.property(arbitraryGraph(20), (graph) => {
      for (let time = 0; time < 2; time++) {
        expect(farthest(hopBetweenness(graph), betweenness(graph, false))).toBeLessThan(1e-9)
        expect(farthest(hopCloseness(graph), closeness(graph, false))).toBeLessThan(1e-9)
        expect(farthest(hopHarmonic(graph), harmonic(graph, false))).toBeLessThan(1e-9)
      }
    }),
  )
})

test('constraint and effective size in one walk over pairs are those of their definitions', () => {
  fc.assert(
    fc.property(arbitraryGraph(12), (graph) => {
      const [fast, slow] = [structuralHoles(graph), slowStructuralHoles(graph)]
      expect(farthest(fast.constraint, slow.constraint)).toBeLessThan(1e-9)
      expect(farthest(fast.effectiveSize, slow.effectiveSize)).toBeLessThan(1e-9)
    }),
    { numRuns: 300 },
  )
})

test('a graph in another order of its nodes is the same graph', () => {
  fc.assert(
    fc.property(arbitraryGraph(12), fc.nat(), (graph, turn) => {
      const ids = graph.ids.map((_, place) => graph.ids[(place + turn) % graph.n] ?? '')
      const moved = reorderedGraph(graph, ids)
      const tiesOf = ({ ids: names, offsets, targets, weights }: typeof graph): string[] =>
        names
          .flatMap((id, node) =>
            [...targets.subarray(offsets[node], offsets[node + 1])].map((target, at) => {
              return `${id} ${names[target]} ${weights[(offsets[node] ?? 0) + at]}`
            }),
          )
          .sort()
      expect(moved.m).toBe(graph.m)
      expect(tiesOf(moved)).toEqual(tiesOf(graph))
    }),
  )
})

test('betweenness in hops is that of its definition where levels are large, tails long and pieces many', () => {
  const random = seededRandom(8)
  for (let time = 0; time < 40; time++) {
    const n = 40 + randomBelow(random, 60)
    const [density, tail] = [random() ** 2 * 0.2, randomBelow(random, n)]
    const edges: { source: string; target: string }[] = []
    const tie = (source: number, target: number): void => {
      edges.push({ source: String(source), target: String(target) })
    }
    // A tail hangs on a lump of many ties; some of its nodes are tied to one behind the next.
    for (let node = 1; node < n; node++) {
      if (node >= tail) tie(node - 1, node)
      if (node > tail + 1 && random() < 0.3) tie(node - 2, node)
      if (node < tail) for (let other = 0; other < node; other++) if (random() < density) tie(other, node)
    }
    const nodes = Array.from({ length: n }, (_, node) => String(node))
    const graph = buildGraph({ nodes, edges, directed: time % 4 === 3 })
    expect(farthest(betweenness(graph, false), slowBetweenness(graph, false))).toBeLessThan(1e-9)
  }
})

test('each step of a walk stands where its name says', () => {
  expect(Object.keys(wayStep)).toEqual(waySteps.map(({ name }) => name))
  expect(Object.values(wayStep)).toEqual(waySteps.map((_, place) => place))
})

test('the walks of two ranges of starts add up to the ways between all, and to the distances that closeness is made of', () => {
  fc.assert(
    fc.property(arbitraryGraph(30), fc.nat(30), (graph, cut) => {
      const at = Math.min(cut, graph.n)
      const total = (parts: readonly Float64Array[]): number[] =>
        Array.from({ length: graph.n }, (_, node) => parts.reduce((sum, part) => sum + (part[node] ?? 0), 0))
      const scores = slowBetweenness(graph, false).map((score) => score * (graph.directed ? 1 : 2))
      expect(farthest(total([hopThrough(graph, 0, at), hopThrough(graph, at)]), scores)).toBeLessThan(1e-9)
      const parts = [hopNearness(graph, 0, at), hopNearness(graph, at)]
      const { lengths } = slowDistances(graph, false)
      const toward = Array.from({ length: graph.n }, (_, node) =>
        lengths.map((row) => row[node] ?? Infinity).filter((length) => length > 0 && length !== Infinity),
      )
      const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0)
      expect(total(parts.map(({ distances }) => distances))).toEqual(toward.map(sum))
      expect(total(parts.map(({ reached }) => reached))).toEqual(toward.map((list) => list.length))
      const harmonics = toward.map((list) => sum(list.map((length) => 1 / length)))
      expect(farthest(total(parts.map(({ nearness }) => nearness)), harmonics)).toBeLessThan(1e-9)
    }),
    { numRuns: 200 },
  )
})

test('closeness and harmonic closeness equal their formulas over all distances towards a node', () => {
  fc.assert(
    fc.property(arbitraryGraph(12), fc.boolean(), (graph, byStrength) => {
      const { lengths } = slowDistances(graph, byStrength)
      const toward = Array.from({ length: graph.n }, (_, node) =>
        lengths.map((row) => row[node] ?? Infinity).filter((length) => length > 0 && length !== Infinity),
      )
      const reach = toward.map((list) => list.length)
      expect(
        farthest(
          closeness(graph, byStrength),
          toward.map((list, node) => {
            const sum = list.reduce((total, length) => total + length, 0)
            return sum === 0 ? 0 : (((reach[node] ?? 0) / sum) * (reach[node] ?? 0)) / (graph.n - 1)
          }),
        ),
      ).toBeLessThan(1e-9)
      expect(
        farthest(
          harmonic(graph, byStrength),
          toward.map((list) => (graph.n < 2 ? 0 : list.reduce((sum, length) => sum + 1 / length, 0) / (graph.n - 1))),
        ),
      ).toBeLessThan(1e-9)
    }),
    { numRuns: 200 },
  )
})

test('articulation points are exactly the nodes whose removal leaves more components', () => {
  fc.assert(
    fc.property(arbitraryGraph(14), (graph) => {
      expect(articulationPoints(graph)).toEqual(slowArticulationPoints(graph))
    }),
    { numRuns: 300 },
  )
})

test('components are the classes of nodes that a way joins, largest first', () => {
  fc.assert(
    fc.property(arbitraryGraph(14), (graph) => {
      const { of, sizes } = components(graph)
      const labels = slowComponents(graph)
      for (let first = 0; first < graph.n; first++) {
        for (let second = 0; second < graph.n; second++) {
          expect(of[first] === of[second]).toBe(labels[first] === labels[second])
        }
      }
      expect(sizes).toEqual(sizes.toSorted((left, right) => right - left))
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(graph.n)
    }),
  )
})

test('core numbers equal peeling by hand', () => {
  fc.assert(
    fc.property(arbitraryGraph(12), (graph) => {
      expect(Array.from(coreNumbers(graph))).toEqual(slowCoreNumbers(graph))
    }),
    { numRuns: 200 },
  )
})

test('communities of up to seven nodes reach the best modularity that any partition has', () => {
  fc.assert(
    fc.property(arbitraryGraph(7), (graph) => {
      expect(communities(graph).modularity).toBeCloseTo(Math.max(0, slowBestModularity(graph)), 9)
    }),
    { numRuns: 150 },
  )
})

test('communities never join what no tie connects, and the same graph gives the same answer', () => {
  fc.assert(
    fc.property(arbitraryGraph(20), (graph) => {
      const found = communities(graph)
      expect(communities(graph)).toEqual(found)
      expect(modularity(graph, found.of)).toBeCloseTo(found.modularity, 12)
      const undirected = undirectedGraph(graph)
      for (let community = 0; community < found.count; community++) {
        let inside = undirected
        for (let node = graph.n - 1; node >= 0; node--) {
          if (found.of[node] !== community) inside = withoutNode(inside, node)
        }
        expect(components(inside).sizes.length).toBe(1)
      }
    }),
  )
})

test('renaming and reordering nodes changes no value of any measure but the numbers of communities', () => {
  fc.assert(
    fc.property(arbitraryGraph(12), (graph) => {
      const edges = []
      for (let node = 0; node < graph.n; node++) {
        for (let arc = graph.offsets[node] ?? 0; arc < (graph.offsets[node + 1] ?? 0); arc++) {
          const target = graph.targets[arc] ?? 0
          if (!graph.directed && target < node) continue
          edges.push({ source: `x${node}`, target: `x${target}`, weight: graph.weights[arc] ?? 1 })
        }
      }
      const nodes = Array.from({ length: graph.n }, (_, node) => `x${graph.n - 1 - node}`)
      const mirrored = buildGraph({ nodes, edges: edges.toReversed(), directed: graph.directed })
      let compared = 0
      for (const [name, compute] of Object.entries(graphMeasures)) {
        if (name === 'communities' || name === 'eigenvector') continue
        const options = { weighted: true, normalized: false }
        expect(farthest(Array.from(compute(mirrored, options)).toReversed(), compute(graph, options))).toBeLessThan(
          1e-9,
        )
        compared++
      }
      expect(compared).toBe(10)
    }),
    { numRuns: 60 },
  )
})

test('a graph keeps isolated nodes, merges parallel ties by adding strengths, and counts a loop twice in degree', () => {
  const graph = buildGraph({
    nodes: ['alone'],
    edges: [
      { source: 'a', target: 'b', weight: 2 },
      { source: 'b', target: 'a', weight: 3 },
      { source: 'a', target: 'a', weight: 1 },
    ],
  })
  expect(graph.ids).toEqual(['alone', 'a', 'b'])
  expect(graph.m).toBe(2)
  expect(Array.from(degree(graph))).toEqual([0, 3, 1])
  expect(Array.from(strength(graph))).toEqual([0, 7, 5])
})

test('strong ties are short: of two ways round a square, betweenness by strength takes the strong one', () => {
  const graph = buildGraph({
    edges: [
      { source: 'A', target: 'B', weight: 10 },
      { source: 'B', target: 'C', weight: 10 },
      { source: 'A', target: 'D', weight: 1 },
      { source: 'D', target: 'C', weight: 1 },
    ],
  })
  expect(graph.ids).toEqual(['A', 'B', 'C', 'D'])
  expect(Array.from(betweenness(graph, true))).toEqual([0.5, 1, 0.5, 0])
  expect(Array.from(betweenness(graph, false))).toEqual([0.5, 0.5, 0.5, 0.5])
})

test('PageRank sums to one on any graph, dangling nodes included', () => {
  fc.assert(
    fc.property(arbitraryGraph(15), (graph) => {
      const sum = pagerank(graph).reduce((total, value) => total + value, 0)
      expect(sum).toBeCloseTo(1, 12)
    }),
  )
})

test('an eigenvector is one: the strengths times it are a multiple of it', () => {
  const graph = buildGraph({ edges: karate })
  const vector = eigenvector(graph)
  const images = Array.from({ length: graph.n }, (_, node) =>
    graph.targets
      .subarray(graph.offsets[node], graph.offsets[node + 1])
      .reduce((sum, target) => sum + (vector[target] ?? 0), 0),
  )
  const value = (images[0] ?? 0) / (vector[0] ?? 1)
  expect(
    farthest(
      images,
      vector.map((entry) => entry * value),
    ),
  ).toBeLessThan(1e-9)
  expect(value).toBeGreaterThan(0)
})

test('no measure invents a value where there is nothing: empty graphs give empty answers, lonely nodes no constraint', () => {
  const empty = buildGraph({ edges: [] })
  const lonely = buildGraph({ nodes: ['a', 'b'], edges: [] })
  let ran = 0
  for (const compute of Object.values(graphMeasures)) {
    expect(compute(empty, { weighted: false, normalized: true }).length).toBe(0)
    ran++
  }
  expect(ran).toBe(12)
  expect(Array.from(graphMeasures.constraint(lonely))).toEqual([Number.NaN, Number.NaN])
  expect(Array.from(graphMeasures.eigenvector(lonely, { weighted: false, normalized: false }))).toEqual([
    Number.NaN,
    Number.NaN,
  ])
  expect(Array.from(graphMeasures.closeness(lonely, { weighted: false, normalized: false }))).toEqual([0, 0])
})
