import { components } from './components.ts'
import type { Graph } from './graph.ts'

/** Neighbours in compressed rows, numbered by place. */
export interface PlacedRows {
  readonly offsets: Int32Array
  readonly targets: Int32Array
}

/** The nodes of a graph in an order in which walks are quick: component by component, those with many ties first. */
export interface WayOrder {
  /** The node at each place. */
  readonly order: Int32Array
  /** The first place of each component, and behind them the number of nodes. */
  readonly starts: Int32Array
  /** Rows to walk against the arcs, from a node to those that have an arc to it. */
  readonly back: PlacedRows
  /** Rows along the arcs; the same arrays as `back` in an undirected graph. */
  readonly ahead: PlacedRows
}

const known = new WeakMap<Graph, WayOrder>()

/**
 * Returns the nodes in an order in which rows of one length follow each other and what is asked for often lies
 * together, found once for a graph.
 */
export function wayOrder(graph: Graph): WayOrder {
  const remembered = known.get(graph)
  if (remembered !== undefined) return remembered
  const found = findOrder(graph)
  known.set(graph, found)
  return found
}

function findOrder(graph: Graph): WayOrder {
  const { n, reverseOffsets: offsets } = graph
  const { of, sizes } = components(graph)
  const nodes = new Int32Array(n)
  let most = 0
  for (let node = 0; node < n; node++) {
    nodes[node] = node
    most = Math.max(most, (offsets[node + 1] as number) - (offsets[node] as number))
  }
  const byDegree = sortedBy(nodes, (node) => most - (offsets[node + 1] as number) + (offsets[node] as number), most + 1)
  const order = sortedBy(byDegree, (node) => of[node] as number, sizes.length)
  const places = new Int32Array(n)
  order.forEach((node, place) => {
    places[node] = place
  })
  const starts = new Int32Array(sizes.length + 1)
  sizes.forEach((size, component) => {
    starts[component + 1] = (starts[component] as number) + size
  })
  const back = placedRows(graph.reverseOffsets, graph.reverseTargets, order, places)
  return { order, starts, back, ahead: graph.directed ? placedRows(graph.offsets, graph.targets, order, places) : back }
}

/** Returns the nodes by their keys, 0 to `keys` - 1, equal ones in the order given. */
function sortedBy(nodes: Int32Array, keyOf: (node: number) => number, keys: number): Int32Array {
  const next = new Int32Array(keys + 1)
  for (const node of nodes) next[keyOf(node) + 1] = (next[keyOf(node) + 1] as number) + 1
  for (let key = 0; key < keys; key++) next[key + 1] = (next[key + 1] as number) + (next[key] as number)
  const sorted = new Int32Array(nodes.length)
  for (const node of nodes) {
    const place = next[keyOf(node)] as number
    next[keyOf(node)] = place + 1
    sorted[place] = node
  }
  return sorted
}

function placedRows(offsets: Int32Array, targets: Int32Array, order: Int32Array, places: Int32Array): PlacedRows {
  const moved = { offsets: new Int32Array(offsets.length), targets: new Int32Array(targets.length) }
  let written = 0
  order.forEach((node, place) => {
    for (let arc = offsets[node] as number, end = offsets[node + 1] as number; arc < end; arc++) {
      moved.targets[written++] = places[targets[arc] as number] as number
    }
    moved.offsets[place + 1] = written
  })
  return moved
}
