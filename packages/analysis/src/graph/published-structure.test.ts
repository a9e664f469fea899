import { expect, test } from 'vitest'
import { betweenness } from './betweenness.ts'
import { bonacichPower } from './bonacich-power.ts'
import { centralization, degreeCentralization } from './centralization.ts'
import { components } from './components.ts'
import { degree } from './degree.ts'
import { distanceFragmentation, fragmentation } from './fragmentation.ts'
import { buildGraph, type Edge, type Graph, withoutNode } from './graph.ts'
import { assortativity, colemanHomophily, mixing, mixingMatrix } from './mixing.ts'
import { modularity } from './modularity.ts'
import { density, reciprocity } from './reciprocity.ts'
import { adjustedRand, stableCommunities } from './stable-communities.ts'
import { davis, florentine, karate, kite, langvilleMeyer, whiteKinship } from './testing/known-graphs.ts'

function without(edges: readonly Edge[], ...ids: readonly string[]): Graph {
  return ids.reduce((graph, id) => withoutNode(graph, graph.ids.indexOf(id)), buildGraph({ edges }))
}

test("Krackhardt's kite has the closeness centralization of igraph's tests, and those of degree and betweenness", () => {
  const found = centralization(buildGraph({ edges: kite }))
  expect(found.closeness).toBeCloseTo(0.270374931581828, 12)
  expect(found.degree).toBeCloseTo(0.3333, 4)
  expect(found.betweenness).toBeCloseTo(0.2963, 4)
})

test('the Florentine families have the centralization of Wasserman & Faust 1994: .267 of degree with Pucci, .322, .437', () => {
  const families = buildGraph({ edges: florentine })
  expect(degreeCentralization(buildGraph({ nodes: ['Pucci'], edges: florentine }))).toBeCloseTo(0.2667, 4)
  const found = centralization(families)
  expect(found.closeness).toBeCloseTo(0.3225, 4)
  expect(found.betweenness).toBeCloseTo(0.4368, 4)
  expect(density(families)).toBeCloseTo(0.1905, 4)
  expect(density(buildGraph({ nodes: ['Pucci'], edges: florentine }))).toBeCloseTo(0.1667, 4)
  expect(centralization(buildGraph({ nodes: ['Pucci'], edges: florentine })).closeness).toBeNull()
})

test("Zachary's club is centralized by .3996 of degree and .4056 of betweenness (igraph and networkx)", () => {
  const found = centralization(buildGraph({ edges: karate }))
  expect(found.degree).toBeCloseTo(0.3996, 4)
  expect(found.betweenness).toBeCloseTo(0.4056, 4)
})

test('a star is wholly centralized by every measure, a ring by none', () => {
  const star = buildGraph({ edges: ['b', 'c', 'd', 'e'].map((target) => ({ source: 'a', target })) })
  for (const value of Object.values(centralization(star))) expect(value).toBeCloseTo(1, 12)
  const names = ['a', 'b', 'c', 'd', 'e']
  const ring = buildGraph({ edges: names.map((source, at) => ({ source, target: names[(at + 1) % 5] ?? '' })) })
  for (const value of Object.values(centralization(ring))) expect(value).toBeCloseTo(0, 12)
})

test('whom to lose hurts the kite and the Florentines most is as Borgatti 2006 defines it, for one, two and three', () => {
  for (const [rest, F, DF] of [
    [without(kite, 'Heather'), 0.3889, 0.4861],
    [without(kite, 'Fernando', 'Garth'), 0.5357, 0.6071],
    [without(florentine, 'Medici'), 0.3846, 0.6738],
    [without(florentine, 'Medici', 'Guadagni'), 0.7051, 0.8024],
    [without(florentine, 'Medici', 'Guadagni', 'Strozzi'), 0.8636, 0.8889],
  ] as const) {
    expect(fragmentation(rest)).toBeCloseTo(F, 4)
    expect(distanceFragmentation(rest)).toBeCloseTo(DF, 4)
  }
  expect(components(without(florentine, 'Medici')).sizes).toEqual([11, 2, 1])
})

test('the women and gatherings of Davis 1941 have the degree and betweenness of Borgatti & Halgin 2011 (networkx tests)', () => {
  const graph = buildGraph({ edges: davis })
  expect([graph.n, graph.m]).toEqual([32, 89])
  const at = (values: ArrayLike<number>, id: string): number => values[graph.ids.indexOf(id)] ?? Number.NaN
  expect(at(degree(graph), 'E8') / 18).toBeCloseTo(0.78, 2)
  for (const woman of ['Nora', 'Evelyn', 'Theresa']) expect(at(degree(graph), woman) / 14).toBeCloseTo(0.57, 2)
  // The most that somebody between 18 women and 14 gatherings can have (Borgatti & Halgin 2011, Analyzing affiliation networks).
  const most = (own: number, other: number): number => {
    const [s, t] = [Math.floor((own - 1) / other), (own - 1) % other]
    return (other ** 2 * (s + 1) ** 2 + other * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2
  }
  const between = betweenness(graph, false)
  expect(at(between, 'E8') / most(14, 18)).toBeCloseTo(0.24, 2)
  expect(at(between, 'E9') / most(14, 18)).toBeCloseTo(0.23, 2)
  expect(at(between, 'Nora') / most(18, 14)).toBeCloseTo(0.11, 2)
  expect(at(between, 'Evelyn') / most(18, 14)).toBeCloseTo(0.1, 2)
})

test("Bonacich's path of five has the power of his table (American Journal of Sociology 92:1170, 1987; igraph tests)", () => {
  const graph = buildGraph({
    edges: [
      { source: 'D', target: 'B' },
      { source: 'B', target: 'A' },
      { source: 'A', target: 'C' },
      { source: 'C', target: 'E' },
    ],
  })
  const power = (beta: number): readonly number[] => {
    const values = bonacichPower(graph, beta)
    return ['A', 'B', 'D'].map((id) => Number((values[graph.ids.indexOf(id)] ?? Number.NaN).toFixed(2)) + 0)
  }
  expect(power(-0.5)).toEqual([0, 1.58, 0])
  expect(power(-0.4)).toEqual([0.73, 1.45, 0.36])
  expect(power(-0.3)).toEqual([0.97, 1.34, 0.49])
  expect(power(-0.2)).toEqual([1.09, 1.27, 0.54])
  expect(power(-0.1)).toEqual([1.15, 1.23, 0.58])
  expect(power(0)).toEqual([1.2, 1.2, 0.6])
  expect(power(0.5)).toEqual([1.28, 1.12, 0.64])
  expect(bonacichPower(buildGraph({ nodes: ['a'], edges: [] }), 0.1)).toEqual(Float64Array.of(Number.NaN))
})

test("Bonacich's trees of seven, ten and thirteen have the power of his tables, beyond the pole too (1987; igraph tests)", () => {
  /** A hub of three branches, each with so many leaves, as igraph's tests draw his figures. */
  const tree = (leaves: number): Graph =>
    buildGraph({
      edges: ['a', 'b', 'c'].flatMap((branch) => [
        { source: 'hub', target: branch },
        ...Array.from({ length: leaves }, (_, leaf) => ({ source: branch, target: `${branch}${leaf}` })),
      ]),
    })
  const power = (leaves: number, beta: number): readonly number[] => {
    const graph = tree(leaves)
    const values = bonacichPower(graph, beta)
    return ['hub', 'a', 'a0'].map((id) => Number((values[graph.ids.indexOf(id)] ?? Number.NaN).toFixed(2)) + 0)
  }
  for (const beta of [-0.4, -0.1, 0, 0.3]) expect(power(1, beta)).toEqual([1.62, 1.08, 0.54])
  expect([-0.4, -0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3, 0.4].map((beta) => power(2, beta))).toEqual([
    [-1, 1.67, -0.33],
    [0.36, 1.81, 0.12],
    [1, 1.67, 0.33],
    [1.3, 1.55, 0.43],
    [1.46, 1.46, 0.49],
    [1.57, 1.4, 0.52],
    [1.63, 1.36, 0.54],
    [1.68, 1.33, 0.56],
    [1.72, 1.3, 0.57],
  ])
  expect([-0.4, -0.3, -0.2, 0, 0.4].map((beta) => power(3, beta))).toEqual([
    [-1.72, 1.53, -0.57],
    [-0.55, 2.03, -0.18],
    [0.44, 2.05, 0.15],
    [1.33, 1.78, 0.44],
    [1.8, 1.48, 0.6],
  ])
})

test("White's kin prefer their own gender by assortativity .180124 and Freeman's segregation .26 (Freeman 1978; netseg tests)", () => {
  const women = ['Mother', 'Sister', "Brother's Wife", "Sister's Daughter", "Brother's Daughter"]
  const graph = buildGraph({ edges: whiteKinship })
  const labels = graph.ids.map((id) => (women.includes(id) ? 'female' : 'male'))
  expect([graph.n, graph.m]).toEqual([10, 22])
  expect(assortativity(mixingMatrix(graph, labels))).toBeCloseTo(0.180124, 6)
  const { external, internal, expected } = mixing(graph, labels)
  const expectedExternal = ((external + internal) * (1 + (expected ?? 0))) / 2
  expect(1 - external / expectedExternal).toBeCloseTo(0.26, 2)
})

test("Newman's matrix of partners is assortative by .621 as printed, .623 once it sums to one (Newman 2003)", () => {
  const matrix = [
    [0.258, 0.016, 0.035, 0.013],
    [0.012, 0.157, 0.058, 0.019],
    [0.013, 0.023, 0.306, 0.035],
    [0.005, 0.007, 0.024, 0.016],
  ]
  expect(assortativity(matrix)).toBeCloseTo(0.623, 3)
  expect(Math.abs(assortativity(matrix) - 0.621)).toBeLessThan(0.004)
})

test("Coleman's sixty and forty prefer their own by .381 and .175 (Coleman 1958; netseg tests)", () => {
  const [first, second] = colemanHomophily(
    [
      [45, 15],
      [20, 20],
    ],
    [60, 40],
  )
  expect(first).toBeCloseTo(0.38125, 12)
  expect(second).toBeCloseTo(0.175, 12)
})

test('the two halves of the club keep to themselves by E–I −.717949 and assortativity .717531 (networkx)', () => {
  const graph = buildGraph({ edges: karate })
  // Who went with Mr. Hi as networkx records it: 17 and 17.
  const withHi = new Set(['0', '1', '2', '3', '4', '5', '6', '7', '8', '10', '11', '12', '13', '16', '17', '19', '21'])
  const labels = graph.ids.map((id) => (withHi.has(id) ? 'Mr. Hi' : 'Officer'))
  const found = mixing(graph, labels)
  expect([found.external, found.internal]).toEqual([11, 67])
  expect(found.index).toBeCloseTo(-0.717949, 6)
  expect(assortativity(mixingMatrix(graph, labels))).toBeCloseTo(0.717531, 6)
  expect(
    modularity(
      graph,
      labels.map((label) => (label === 'Officer' ? 1 : 0)),
    ),
  ).toBeCloseTo(0.358235, 6)
})

test('groups of five and five, of eight and two, and of one each are expected at +.11, −.29 and +1', () => {
  const sized = (...sizes: readonly number[]): number | null => {
    const labels = sizes.flatMap((size, group) => Array.from({ length: size }, () => `g${group}`))
    return mixing(buildGraph({ nodes: labels.map((_, node) => `n${node}`), edges: [] }), labels).expected
  }
  expect(sized(5, 5)).toBeCloseTo(0.11, 2)
  expect(sized(8, 2)).toBeCloseTo(-0.29, 2)
  expect(sized(1, 1, 1)).toBe(1)
})

test('six of the ten arcs of Langville & Meyer 2006 are answered; an undirected graph answers all', () => {
  expect(reciprocity(buildGraph({ edges: langvilleMeyer, directed: true }))).toBeCloseTo(0.6, 12)
  expect(reciprocity(buildGraph({ edges: karate }))).toBe(1)
  expect(reciprocity(buildGraph({ nodes: ['a'], edges: [] }))).toBeNaN()
})

test('searches of the club agree on communities of the best modularity, searches of two cliques on both, searches of a ring on little', () => {
  const club = stableCommunities(buildGraph({ edges: karate }))
  expect(club.modularity).toBeGreaterThan(0.415)
  expect(club.stability).toBeGreaterThan(0.8)
  const ring = Array.from({ length: 40 }, (_, at) => ({ source: `r${at}`, target: `r${(at + 1) % 40}` }))
  const unclear = stableCommunities(buildGraph({ edges: ring }))
  expect(unclear.stability).toBeLessThan(0.9)
  const cliques = ['a', 'b'].flatMap((side) =>
    Array.from({ length: 15 }, (_, pair) => ({ source: side + (pair % 6), target: side + Math.floor(pair / 3 + 1) })),
  )
  const clear = stableCommunities(buildGraph({ edges: cliques.filter(({ source, target }) => source !== target) }))
  expect([clear.count, clear.stability]).toEqual([2, 1])
  // Where ten agree altogether, another ten are not made.
  expect([clear.searches, unclear.searches]).toEqual([10, 20])
  expect(Math.min(...clear.certainty)).toBeCloseTo(1, 12)
})

test('the adjusted Rand index is one for the same partition under other names and the value of Hubert & Arabie by hand', () => {
  expect(adjustedRand([0, 0, 1, 1], [5, 5, 2, 2])).toBe(1)
  // Of 15 pairs 2 are together in both, 6 and 3 in each: (2 − 1.2) / (4.5 − 1.2).
  expect(adjustedRand([0, 0, 0, 1, 1, 1], [0, 0, 1, 1, 2, 2])).toBeCloseTo(0.8 / 3.3, 12)
})
