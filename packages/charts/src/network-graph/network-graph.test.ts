import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layoutNetworkGraph, type NetworkGraphData, tiesWithin } from './layout.ts'
import { networkGraphExamples } from './network-graph.examples.ts'
import { boxesOverlap } from './place-labels.ts'
import { readNetworkGraph, readNetworkNode } from './reading.ts'
import { networkGraphTable } from './table.ts'

const anyGraph = fc
  .integer({ min: 1, max: 40 })
  .chain((count) => {
    const place = fc.integer({ min: 0, max: count - 1 })
    return fc.record({
      names: fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), {
        minLength: count,
        maxLength: count,
      }),
      sizes: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: count, maxLength: count }),
      pairs: fc.array(fc.tuple(place, place), { maxLength: count * 3 }),
    })
  })
  .map(({ names, sizes, pairs }): NetworkGraphData => ({
    nodes: names.map((name, index) => ({
      id: `n${index}`,
      name,
      kind: 'person',
      group: index % 3 === 0 ? null : `g${index % 3}`,
      size: sizes[index] ?? 0,
      degree: 0,
      betweenness: null,
      articulation: index % 5 === 0,
    })),
    ties: pairs.map(([from, to]) => ({ source: `n${from}`, target: `n${to}`, weight: 1, bridge: false })),
    groups: [
      { id: 'g1', name: 'One' },
      { id: 'g2', name: 'Two' },
    ],
    sizeMeasure: 'betweenness',
    tieMeasure: 'meetings together',
  }))

const anyWidth = fc.integer({ min: 280, max: 1400 })
const runs = { numRuns: 20 }
/** Each run lays a network out; the machine may be busy with the other packages. */
const patient = { timeout: 60_000 }

test('every node lies inside the frame, no label on another label, on a node or beyond the frame', patient, () => {
  fc.assert(
    fc.property(anyGraph, anyWidth, (data, width) => {
      const { nodes, height } = layoutNetworkGraph(data, width)
      expect(nodes).toHaveLength(data.nodes.length)
      for (const { x, y, radius } of nodes) {
        expect(Math.min(x - radius, y - radius, width - x - radius, height - y - radius)).toBeGreaterThanOrEqual(0)
      }
      const boxes = nodes.flatMap(({ label }) => (label === null ? [] : [label.box]))
      boxes.forEach((box, index) => {
        expect(boxes.slice(index + 1).filter((other) => boxesOverlap(box, other))).toEqual([])
        expect(Math.min(box.x, box.y, width - box.x - box.width, height - box.y - box.height)).toBeGreaterThanOrEqual(0)
        const covered = nodes.filter(({ x, y, radius }) =>
          boxesOverlap(box, { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 }),
        )
        expect(covered).toEqual([])
      })
    }),
    runs,
  )
})

test('the same seed gives the same bytes, whatever the order and direction of the input', patient, () => {
  fc.assert(
    fc.property(anyGraph, anyWidth, (data, width) => {
      const turned = {
        ...data,
        nodes: data.nodes.toReversed(),
        ties: data.ties.toReversed().map((tie) => ({ ...tie, source: tie.target, target: tie.source })),
        groups: data.groups.toReversed(),
      }
      const places = (graph: NetworkGraphData): string =>
        JSON.stringify(layoutNetworkGraph(graph, width).nodes.map(({ node, x, y, label }) => [node.id, x, y, label]))
      expect(places(turned)).toBe(places(data))
    }),
    runs,
  )
})

test('an arrow key leads to a tied node that lies that way when there is one', () => {
  const data = networkGraphExamples.usual
  const { nodes, moves } = layoutNetworkGraph(data, 640)
  const byId = new Map(nodes.map((placed) => [placed.node.id, placed]))
  let asked = 0
  for (const from of nodes) {
    const straightRight = from.neighbours.filter(({ id }) => {
      const to = byId.get(id)
      return to !== undefined && to.x - from.x > Math.abs(to.y - from.y)
    })
    if (straightRight.length === 0) continue
    asked += 1
    const reached = moves.get(from.node.id)?.right
    expect(from.neighbours.map(({ id }) => id)).toContain(reached)
    expect(byId.get(reached ?? '')?.x).toBeGreaterThan(from.x)
  }
  expect(asked).toBeGreaterThan(8)
})

test('those who are tied to nobody are drawn, and the arrows lead to and from them', () => {
  const data = networkGraphExamples['nobody-tied']
  const { nodes, moves } = layoutNetworkGraph(data, 640)
  expect(nodes).toHaveLength(6)
  const reached = new Set([...moves.values()].flatMap((move) => Object.values(move)))
  for (const { node } of nodes) expect(reached).toContain(node.id)
})

test('a tie to itself or to somebody who is not in the network is not drawn', () => {
  const data = networkGraphExamples.one
  const ties = [
    { source: 'Amara Okafor', target: 'Amara Okafor', weight: 1, bridge: false },
    { source: 'Amara Okafor', target: 'somebody else', weight: 1, bridge: false },
  ]
  expect(tiesWithin({ ...data, ties })).toEqual([])
})

test('up to fifty-six groups each have a pair of shape and colour of their own', () => {
  const groups = Array.from({ length: 56 }, (_, index) => ({ id: String(index), name: String(index) }))
  const layout = layoutNetworkGraph({ ...networkGraphExamples.one, groups }, 640)
  expect(new Set(layout.groups.map(({ symbol }) => `${symbol.shape} ${symbol.colour}`)).size).toBe(56)
})

test('the sentence counts parties and ties, names who holds it together and who stands alone', () => {
  expect(readNetworkGraph(networkGraphExamples.usual)).toBe(
    '24 parties with 34 ties (meetings together), 12% of all possible; Amara Okafor has the most betweenness; it would fall into more parts if any one of these left: Amara Okafor and Emi Okafor; 2 have no tie.',
  )
})

test('a node says its group, its ties, whether the network hangs on it and to whom it is tied', () => {
  const data = networkGraphExamples.usual
  const first = layoutNetworkGraph(data, 640).nodes[0]
  expect(first === undefined ? '' : readNetworkNode(first, data)).toMatch(
    /^Amara Okafor \(Riverside Tenants Union\): \d+ ties, betweenness \d+\. Without it the network falls into more parts\. Tied to .+ and \d+ more\.$/u,
  )
})

test('the table holds every node with its ties and its betweenness', () => {
  const table = networkGraphTable(networkGraphExamples.usual)
  expect(table.rows).toHaveLength(24)
  expect(table.rows[0]).toEqual(['Amara Okafor', 'Riverside Tenants Union', 10, 100, 'yes'])
})
