import { countBits } from './bit-rows.ts'
import type { Graph } from './graph.ts'
import { type PlacedRows, wayOrder } from './way-order.ts'

/** How near a node is to those that reach it in hops; sums over the parts of all starts are those of the whole. */
export interface HopNearness {
  /** For each node the sum of the distances from the starts that reach it. */
  readonly distances: Float64Array
  /** For each node Σ 1 / distance from the starts that reach it. */
  readonly nearness: Float64Array
  /** For each node how many of the starts reach it, itself not counted. */
  readonly reached: Float64Array
}

const ABREAST = 32

/**
 * Returns how near the starts `first` to `after` - 1 are to all nodes, for callers that share the starts out among
 * threads. Thirty-two starts walk abreast, a bit of each number for each (Then et al. 2014, doi.org/10.14778/2735496.2735507):
 * a level is reached from those that were new in the last, or looked for by all who lack somebody, whichever are fewer.
 */
export function hopNearness(graph: Graph, first = 0, after = graph.n): HopNearness {
  const { n } = graph
  const { order, back, ahead } = wayOrder(graph)
  const placed = walkAbreast(ahead, back, first, after)
  const toNodes = (values: Float64Array): Float64Array => {
    const moved = new Float64Array(n)
    for (let place = 0; place < n; place++) moved[order[place] as number] = values[place] as number
    return moved
  }
  return {
    distances: toNodes(placed.distances),
    nearness: toNodes(placed.nearness),
    reached: toNodes(placed.reached),
  }
}

interface Abreast {
  /** The starts that a node is reached from. */
  readonly seen: Int32Array
  /** Those that it was reached from in the last level, and in the one to come. */
  readonly front: Int32Array
  readonly next: Int32Array
  /** The nodes with something in `next`, and room for as many as there are nodes. */
  readonly found: Int32Array
}

function walkAbreast(ahead: PlacedRows, back: PlacedRows, first: number, after: number): HopNearness {
  const n = ahead.offsets.length - 1
  const sums = { distances: new Float64Array(n), nearness: new Float64Array(n), reached: new Float64Array(n) }
  const room = (): Int32Array => new Int32Array(n)
  const abreast: Abreast = { seen: room(), front: room(), next: room(), found: room() }
  const { seen, front, found } = abreast
  const active = room()
  for (let batch = first; batch < after; batch += ABREAST) {
    const starts = Math.min(ABREAST, after - batch)
    seen.fill(0)
    for (let index = 0; index < starts; index++) {
      seen[batch + index] = 1 << index
      front[batch + index] = 1 << index
      active[index] = batch + index
    }
    let count = starts
    for (let distance = 1; count > 0; distance++) {
      const isFew = arcsOf(ahead, active, count) * 2 < ahead.targets.length
      const reached = isFew
        ? reachOut(ahead, active, count, abreast)
        : lookBack(back, starts === ABREAST ? -1 : (1 << starts) - 1, abreast)
      for (let index = 0; index < count; index++) front[active[index] as number] = 0
      count = reached
      arrive(abreast, count, distance, sums)
      for (let index = 0; index < count; index++) active[index] = found[index] as number
    }
  }
  return sums
}

function arcsOf({ offsets }: PlacedRows, nodes: Int32Array, count: number): number {
  let arcs = 0
  for (let index = 0; index < count; index++) {
    const node = nodes[index] as number
    arcs += (offsets[node + 1] as number) - (offsets[node] as number)
  }
  return arcs
}

function reachOut({ offsets, targets }: PlacedRows, active: Int32Array, count: number, abreast: Abreast): number {
  const { seen, front, next, found } = abreast
  let reached = 0
  for (let index = 0; index < count; index++) {
    const node = active[index] as number
    const bits = front[node] as number
    for (let arc = offsets[node] as number, end = offsets[node + 1] as number; arc < end; arc++) {
      const target = targets[arc] as number
      const fresh = bits & ~(seen[target] as number)
      if (fresh === 0) continue
      const known = next[target] as number
      if (known === 0) found[reached++] = target
      next[target] = known | fresh
    }
  }
  return reached
}

function lookBack({ offsets, targets }: PlacedRows, all: number, { seen, front, next, found }: Abreast): number {
  let reached = 0
  for (let node = 0; node < seen.length; node++) {
    const known = seen[node] as number
    if (known === all) continue
    let bits = 0
    for (let arc = offsets[node] as number, end = offsets[node + 1] as number; arc < end; arc++) {
      bits |= front[targets[arc] as number] as number
    }
    const fresh = bits & ~known
    if (fresh === 0) continue
    next[node] = fresh
    found[reached++] = node
  }
  return reached
}

function arrive({ seen, front, next, found }: Abreast, count: number, distance: number, sums: HopNearness): void {
  for (let index = 0; index < count; index++) {
    const node = found[index] as number
    const bits = next[node] as number
    const starts = countBits(bits)
    next[node] = 0
    front[node] = bits
    seen[node] = (seen[node] as number) | bits
    sums.distances[node] = (sums.distances[node] as number) + starts * distance
    sums.nearness[node] = (sums.nearness[node] as number) + starts / distance
    sums.reached[node] = (sums.reached[node] as number) + starts
  }
}
