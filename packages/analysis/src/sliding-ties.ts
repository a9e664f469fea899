import type { Graph } from './graph/graph.ts'
import type { NetworkEdge, Ties } from './network.ts'
import { edgesOf } from './occasion-ties.ts'
import type { PresentInNumbers } from './present-in-numbers.ts'

/** Up to so many parties their ties are kept in a square of numbers, 12 MB at most. */
export const SLIDING_PARTIES_MAX = 1000

/**
 * Returns a function that gives the ties of the occasions `first` to `end` - 1, as `projectRows` makes them of these. The ties
 * asked for last are kept in a square: a span that was moved on counts only the pairs of the occasions at its ends anew,
 * each over all occasions of the span that the two share, in their order, so that the sums are the same to the last digit.
 */
export function createSlidingTies(
  present: PresentInNumbers,
  lens: Ties['lens'],
  of: Ties['of'],
): (first: number, end: number) => Ties {
  const { parties, starts, places } = present
  const n = parties.length
  const occasions = starts.length - 1
  const words = (occasions + 31) >>> 5
  /** The occasions of each party as bits. */
  const there = new Int32Array(n * words)
  const sizes = new Int32Array(occasions)
  const shares = new Float64Array(occasions)
  for (let occasion = 0; occasion < occasions; occasion++) {
    const [from, to] = [starts[occasion] as number, starts[occasion + 1] as number]
    sizes[occasion] = to - from
    shares[occasion] = 1 / (to - from - 1)
    for (let row = from; row < to; row++) {
      const word = (places[row] as number) * words + (occasion >>> 5)
      there[word] = (there[word] as number) | (1 << (occasion & 31))
    }
  }
  const weights = new Float64Array(n * n)
  const shared = new Int32Array(n * n)
  let span = { first: 0, end: 0 }

  const count = (one: number, other: number, { first, end }: typeof span): void => {
    const [firstWord, lastWord] = [first >>> 5, (end - 1) >>> 5]
    let weight = 0
    let together = 0
    for (let word = firstWord; word <= lastWord; word++) {
      let both = (there[one * words + word] as number) & (there[other * words + word] as number)
      if (word === firstWord) both &= -1 << (first & 31)
      if (word === lastWord) both &= -1 >>> (31 - ((end - 1) & 31))
      for (; both !== 0; both &= both - 1) {
        weight += shares[(word << 5) + 31 - Math.clz32(both & -both)] as number
        together++
      }
    }
    for (const cell of [one * n + other, other * n + one]) {
      weights[cell] = weight
      shared[cell] = together
    }
  }
  const pairsIn = (first: number, end: number): number => {
    let pairs = 0
    for (let occasion = first; occasion < end; occasion++) {
      pairs += ((sizes[occasion] as number) * ((sizes[occasion] as number) - 1)) / 2
    }
    return pairs
  }
  const countPairs = (first: number, end: number, next: typeof span): void => {
    for (let occasion = first; occasion < end; occasion++) {
      for (let row = starts[occasion] as number; row < (starts[occasion + 1] as number); row++) {
        for (let later = row + 1; later < (starts[occasion + 1] as number); later++) {
          count(places[row] as number, places[later] as number, next)
        }
      }
    }
  }
  const addPairs = ({ first, end }: typeof span): void => {
    for (let occasion = first; occasion < end; occasion++) {
      const share = shares[occasion] as number
      for (let row = starts[occasion] as number; row < (starts[occasion + 1] as number); row++) {
        const base = (places[row] as number) * n
        for (let other = starts[occasion] as number; other < (starts[occasion + 1] as number); other++) {
          if (other === row) continue
          const cell = base + (places[other] as number)
          weights[cell] = (weights[cell] as number) + share
          shared[cell] = (shared[cell] as number) + 1
        }
      }
    }
  }
  const moveTo = (next: typeof span): void => {
    const [low, high] = [Math.max(span.first, next.first), Math.min(span.end, next.end)]
    const changes =
      low < high
        ? ([
            [Math.min(span.first, next.first), low],
            [high, Math.max(span.end, next.end)],
          ] as const)
        : null
    const changed = changes?.reduce((sum, [from, to]) => sum + pairsIn(from, to), 0)
    if (changes !== null && changed !== undefined && changed * COUNTED_AGAIN <= pairsIn(next.first, next.end)) {
      for (const [from, to] of changes) countPairs(from, to, next)
    } else {
      weights.fill(0)
      shared.fill(0)
      addPairs(next)
    }
    span = next
  }
  return (first, end) => {
    moveTo({ first, end })
    const order = orderOfNames(places.subarray(starts[first], starts[end]), n)
    const nodes = Array.from(order, (party) => parties[party] ?? '')
    const { graph, sharedOf } = rowsOfSquare(nodes, order, { n, weights, shared })
    const sizesHere = sizes.slice(first, end)
    let edges: readonly NetworkEdge[] | null = null
    return {
      lens,
      of,
      nodes,
      get edges() {
        return (edges ??= edgesOf(graph, sharedOf))
      },
      occasions: sizesHere.reduce((sum, size) => sum + (size > 0 ? 1 : 0), 0),
      sizes: sizesHere,
      graph,
    }
  }
}

/** To count a pair over all that it shares takes about so many times as long as to add one occasion to it. */
const COUNTED_AGAIN = 6

/** The different parties of some rows, in the order in which the rows name them. */
function orderOfNames(rows: Int32Array, parties: number): Int32Array {
  const isNamed = new Uint8Array(parties)
  const order = new Int32Array(parties)
  let count = 0
  for (let row = 0; row < rows.length; row++) {
    const party = rows[row] as number
    if (isNamed[party] === 1) continue
    isNamed[party] = 1
    order[count++] = party
  }
  return order.subarray(0, count)
}

interface Square {
  readonly n: number
  readonly weights: Float64Array
  readonly shared: Int32Array
}

/** The square in compressed rows, its parties in another order, with what is shared beside each arc. */
function rowsOfSquare(
  ids: readonly string[],
  order: Int32Array,
  { n, weights, shared }: Square,
): { readonly graph: Graph; readonly sharedOf: Int32Array } {
  const offsets = new Int32Array(ids.length + 1)
  let arcs = 0
  for (let cell = 0; cell < shared.length; cell++) arcs += shared[cell] === 0 ? 0 : 1
  // One place more than arcs, since each is written where the next belongs before it is known to be one.
  const room = {
    targets: new Int32Array(arcs + 1),
    weights: new Float64Array(arcs + 1),
    shared: new Int32Array(arcs + 1),
  }
  let written = 0
  for (let node = 0; node < order.length; node++) {
    const base = (order[node] as number) * n
    for (let target = 0; target < order.length; target++) {
      const cell = base + (order[target] as number)
      const together = shared[cell] as number
      room.targets[written] = target
      room.weights[written] = weights[cell] as number
      room.shared[written] = together
      written += together === 0 ? 0 : 1
    }
    offsets[node + 1] = written
  }
  const targets = room.targets.subarray(0, written)
  const rowWeights = room.weights.subarray(0, written)
  return {
    graph: {
      ids,
      directed: false,
      n: ids.length,
      m: written / 2,
      offsets,
      targets,
      weights: rowWeights,
      reverseOffsets: offsets,
      reverseTargets: targets,
      reverseWeights: rowWeights,
    },
    sharedOf: room.shared,
  }
}
