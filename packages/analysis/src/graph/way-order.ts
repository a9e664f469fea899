import { rememberOnce } from '../remember-once.ts'
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

/**
 * Returns the nodes in an order in which rows of one length follow each other and what is asked for often lies
 * together, found once for a graph.
 */
export const wayOrder = rememberOnce((graph: Graph): WayOrder => findOrder(graph))

function findOrder(graph: Graph): WayOrder {
  const { n, reverseOffsets: offsets } = graph
  const { of, sizes } = components(graph)
  const nodes = new Int32Array(n)
  const lacks = new Int32Array(n)
  let most = 0
  for (let node = 0; node < n; node++) {
    nodes[node] = node
    most = Math.max(most, (offsets[node + 1] as number) - (offsets[node] as number))
  }
  for (let node = 0; node < n; node++) {
    lacks[node] = most - (offsets[node + 1] as number) + (offsets[node] as number)
  }
  const byDegree = sortedBy(nodes, lacks, most + 1)
  const order = sizes.length > 1 ? sortedBy(byDegree, of, sizes.length) : byDegree
  const places = new Int32Array(n)
  for (let place = 0; place < n; place++) places[order[place] as number] = place
  const starts = new Int32Array(sizes.length + 1)
  sizes.forEach((size, component) => {
    starts[component + 1] = (starts[component] as number) + size
  })
  const back = placedRows(graph.reverseOffsets, graph.reverseTargets, order, places)
  return { order, starts, back, ahead: graph.directed ? placedRows(graph.offsets, graph.targets, order, places) : back }
}

/** Returns the nodes by their keys, 0 to `count` - 1, equal ones in the order given. */
function sortedBy(nodes: Int32Array, keys: Int32Array, count: number): Int32Array {
  const next = new Int32Array(count + 1)
  for (let place = 0; place < nodes.length; place++) {
    const after = (keys[place] as number) + 1
    next[after] = (next[after] as number) + 1
  }
  for (let key = 0; key < count; key++) next[key + 1] = (next[key + 1] as number) + (next[key] as number)
  const sorted = new Int32Array(nodes.length)
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index] as number
    const key = keys[node] as number
    const place = next[key] as number
    next[key] = place + 1
    sorted[place] = node
  }
  return sorted
}

function placedRows(offsets: Int32Array, targets: Int32Array, order: Int32Array, places: Int32Array): PlacedRows {
  const movedOffsets = new Int32Array(offsets.length)
  const movedTargets = new Int32Array(targets.length)
  let written = 0
  for (let place = 0; place < order.length; place++) {
    const node = order[place] as number
    for (let arc = offsets[node] as number, end = offsets[node + 1] as number; arc < end; arc++) {
      movedTargets[written++] = places[targets[arc] as number] as number
    }
    movedOffsets[place + 1] = written
  }
  return { offsets: movedOffsets, targets: movedTargets }
}
