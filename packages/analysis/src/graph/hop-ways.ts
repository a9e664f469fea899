import type { Graph } from './graph.ts'

/** What shortest ways in hops towards some of the nodes give; sums over several ranges of nodes are those of the whole. */
export interface HopWays {
  /** Σ over those nodes t and all s of the part of the ways from s to t that pass through a node; ends do not count. */
  readonly through: Float64Array
  /** For each of those nodes the sum of the distances from all that reach it; 0 for the others. */
  readonly distances: Float64Array
  /** For each of those nodes Σ 1 / distance from all that reach it. */
  readonly nearness: Float64Array
  /** For each of those nodes how many others reach it. */
  readonly reached: Float64Array
  /** For each of those nodes the distance from the farthest that reaches it. */
  readonly farthest: Float64Array
}

/** A look at one more arc costs so much less when no answer hangs on it than when one does. */
const PULL_IS_CHEAPER = 4

const UNSEEN = 0
const SEEN = 1
const NEXT = 2

/**
 * Returns the ways towards the nodes `first` to `after` - 1 in hops, for callers that share the nodes out among several
 * threads (Brandes 2001, doi.org/10.1080/0022250X.2001.9990249). Levels are found from whichever side has fewer arcs:
 * by those just reached, or by those not yet reached (Beamer, Asanović & Patterson 2012, doi.org/10.1109/SC.2012.50).
 * Where those not reached look, `front` holds the ways of the last level and zero for everybody else, so that a row is
 * summed without asking of each neighbour whether it counts; the pass back does the same. No predecessors are kept.
 */
export function hopWays(graph: Graph, first = 0, after = graph.n): HopWays {
  const { n } = graph
  // Distances towards a node are walked against the arcs; what lies between is the same from either end.
  const { reverseOffsets: outOffsets, reverseTargets: outTargets, offsets: inOffsets, targets: inTargets } = graph
  const found: HopWays = {
    through: new Float64Array(n),
    distances: new Float64Array(n),
    nearness: new Float64Array(n),
    reached: new Float64Array(n),
    farthest: new Float64Array(n),
  }
  const { through, distances, nearness, reached, farthest } = found
  const seen = new Uint8Array(n)
  const queue = new Int32Array(n)
  const unseen = new Int32Array(n)
  const ways = new Float64Array(n)
  const front = new Float64Array(n)
  const onward = new Float64Array(n)
  const levels = new Int32Array(n + 2)
  const outArcs = new Int32Array(n + 1)
  const inArcs = new Int32Array(n + 1)
  for (let start = first; start < after; start++) {
    seen.fill(UNSEEN)
    queue[0] = start
    seen[start] = SEEN
    ways[start] = 1
    front[start] = 1
    outArcs[0] = (outOffsets[start + 1] as number) - (outOffsets[start] as number)
    let unseenArcs = inTargets.length - (inOffsets[start + 1] as number) + (inOffsets[start] as number)
    let unseenCount = -1
    let count = 1
    let depth = 0
    for (let from = 0, to = 1; from < to; from = to, to = count) {
      if (unseenCount === -1 && (outArcs[depth] as number) * PULL_IS_CHEAPER <= unseenArcs) {
        for (let at = from; at < to; at++) {
          const node = queue[at] as number
          const own = ways[node] as number
          front[node] = 0
          for (let arc = outOffsets[node] as number, end = outOffsets[node + 1] as number; arc < end; arc++) {
            const target = outTargets[arc] as number
            const known = seen[target] as number
            if (known === UNSEEN) {
              seen[target] = NEXT
              ways[target] = own
              queue[count++] = target
            } else if (known === NEXT) ways[target] = (ways[target] as number) + own
          }
        }
      } else {
        if (unseenCount === -1) {
          unseenCount = 0
          for (let node = 0; node < n; node++) if (seen[node] === UNSEEN) unseen[unseenCount++] = node
        }
        let left = 0
        for (let index = 0; index < unseenCount; index++) {
          const node = unseen[index] as number
          const own = sumOf(front, inTargets, inOffsets[node] as number, inOffsets[node + 1] as number)
          if (own === 0) {
            unseen[left++] = node
            continue
          }
          ways[node] = own
          queue[count++] = node
        }
        unseenCount = left
        for (let at = from; at < to; at++) front[queue[at] as number] = 0
      }
      depth++
      levels[depth] = to
      let arcsOut = 0
      let arcsIn = 0
      for (let at = to; at < count; at++) {
        const node = queue[at] as number
        seen[node] = SEEN
        front[node] = ways[node] as number
        arcsOut += (outOffsets[node + 1] as number) - (outOffsets[node] as number)
        arcsIn += (inOffsets[node + 1] as number) - (inOffsets[node] as number)
      }
      outArcs[depth] = arcsOut
      inArcs[depth] = arcsIn
      unseenArcs -= arcsIn
      distances[start] = (distances[start] as number) + depth * (count - to)
      nearness[start] = (nearness[start] as number) + (count - to) / depth
    }
    const last = depth - 1
    reached[start] = count - 1
    farthest[start] = last
    front[start] = 0
    for (let at = last > 0 ? (levels[last] as number) : count; at < count; at++) {
      const node = queue[at] as number
      front[node] = 1 / (ways[node] as number)
    }
    for (let level = last - 1; level >= 0; level--) {
      const from = levels[level] as number
      const to = levels[level + 1] as number
      const beyond = levels[level + 2] as number
      if (level === 0) {
        for (let at = to; at < beyond; at++) front[queue[at] as number] = 0
        break
      }
      if ((outArcs[level] as number) <= (inArcs[level + 1] as number)) {
        for (let at = from; at < to; at++) {
          const node = queue[at] as number
          onward[node] = sumOf(front, outTargets, outOffsets[node] as number, outOffsets[node + 1] as number)
        }
        for (let at = to; at < beyond; at++) front[queue[at] as number] = 0
      } else {
        for (let at = from; at < to; at++) onward[queue[at] as number] = 0
        for (let at = to; at < beyond; at++) {
          const node = queue[at] as number
          const share = front[node] as number
          front[node] = 0
          // What falls on the same level or beyond it is never read: their own shares have been taken.
          for (let arc = inOffsets[node] as number, end = inOffsets[node + 1] as number; arc < end; arc++) {
            const target = inTargets[arc] as number
            onward[target] = (onward[target] as number) + share
          }
        }
      }
      for (let at = from; at < to; at++) {
        const node = queue[at] as number
        const own = ways[node] as number
        const share = onward[node] as number
        through[node] = (through[node] as number) + share * own
        front[node] = share + 1 / own
      }
    }
  }
  return found
}

/** Two sums at a time: neither addition waits for the one before it. */
function sumOf(values: Float64Array, targets: Int32Array, from: number, to: number): number {
  let sum = 0
  let other = 0
  let arc = from
  for (; arc + 1 < to; arc += 2) {
    sum += values[targets[arc] as number] as number
    other += values[targets[arc + 1] as number] as number
  }
  return arc < to ? sum + other + (values[targets[arc] as number] as number) : sum + other
}
