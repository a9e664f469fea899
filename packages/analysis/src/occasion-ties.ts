import { type Graph, graphFromArcs } from './graph/graph.ts'
import type { NetworkEdge, Ties } from './network.ts'
import type { PresentInNumbers } from './present-in-numbers.ts'

/** Puts a number into the ascending ones from `first` to `end - 1` unless it is there, and returns where they end then. */
export function insertOnce(numbers: Int32Array, first: number, end: number, number: number): number {
  let at = end
  while (at > first && (numbers[at - 1] as number) > number) at--
  if (at > first && numbers[at - 1] === number) return end
  numbers.copyWithin(at + 1, at, end)
  numbers[at] = number
  return end + 1
}

/**
 * Returns the ties of those who were together at occasions, each of which gives 1 / (k − 1) to each pair of its k; who was
 * always alone stays in without ties, and null is nobody.
 */
export function projectOccasions(
  lens: Ties['lens'],
  of: Ties['of'],
  occasions: readonly (readonly (string | null)[])[],
): Ties {
  const parties = [...new Set(occasions.flat())].filter((party) => party !== null).sort()
  const ranks = new Map(parties.map((party, rank) => [party, rank]))
  const starts = new Int32Array(occasions.length + 1)
  const places = new Int32Array(occasions.reduce((sum, { length }) => sum + length, 0))
  occasions.forEach((occasion, index) => {
    let end = starts[index] as number
    for (const party of occasion) {
      if (party !== null) end = insertOnce(places, starts[index] as number, end, ranks.get(party) ?? 0)
    }
    starts[index + 1] = end
  })
  return projectRows(lens, of, { parties, starts, places })
}

/** Returns the same of occasions in numbers: nodes stand in the order in which occasions name them, equals in that of ids. */
export function projectRows(lens: Ties['lens'], of: Ties['of'], { parties, starts, places }: PresentInNumbers): Ties {
  const nodeOf = new Int32Array(parties.length).fill(-1)
  const nodes: string[] = []
  const members = new Int32Array(places.length)
  const sizes = new Int32Array(starts.length - 1)
  let counted = 0
  for (let occasion = 0; occasion < sizes.length; occasion++) {
    const [first, end] = [starts[occasion] as number, starts[occasion + 1] as number]
    // The order of a roster says nothing: the network is the same in whichever order people are told of.
    for (let row = first; row < end; row++) {
      const place = places[row] as number
      let node = nodeOf[place] as number
      if (node === -1) {
        node = nodes.push(parties[place] ?? '') - 1
        nodeOf[place] = node
      }
      members[row] = node
    }
    sortBetween(members, first, end)
    sizes[occasion] = end - first
    if (end > first) counted++
  }
  const pairs = pairsOf(members, starts, nodes.length)
  const graph = graphFromArcs({ ids: nodes, ...pairs, directed: false, weighted: true })
  let edges: readonly NetworkEdge[] | null = null
  return {
    lens,
    of,
    nodes,
    // Few who ask for ties go through them one by one, and a long record has tens of thousands.
    get edges() {
      return (edges ??= edgesOf(graph, sharedOfArcs(nodes, pairs)))
    },
    occasions: counted,
    sizes,
    graph,
  }
}

/** Most occasions are small, and there are tens of thousands: for these a view of the row would be dearer than sorting it. */
const INSERTED_UP_TO = 24

function sortBetween(numbers: Int32Array, first: number, end: number): void {
  if (end - first > INSERTED_UP_TO) numbers.subarray(first, end).sort()
  else for (let next = first + 1; next < end; next++) insertOnce(numbers, first, next, numbers[next] as number)
}

/** What is shared beside each arc of the graph of the pairs: its rows stand in the same order. */
function sharedOfArcs(ids: readonly string[], { sources, targets, shared }: Pairs): Float64Array {
  const weights = Float64Array.from(shared)
  return graphFromArcs({ ids, sources, targets, weights, directed: false, weighted: true }).weights
}

/** Returns the ties of an undirected graph one by one, each from its first node on, with what is shared beside each arc. */
export function edgesOf(
  { ids, n, offsets, targets, weights }: Graph,
  shared: ArrayLike<number>,
): readonly NetworkEdge[] {
  const edges: NetworkEdge[] = []
  for (let node = 0; node < n; node++) {
    for (let arc = offsets[node] as number, end = offsets[node + 1] as number; arc < end; arc++) {
      const target = targets[arc] as number
      if (target < node) continue
      edges.push({
        source: ids[node] ?? '',
        target: ids[target] ?? '',
        weight: weights[arc] as number,
        shared: shared[arc] as number,
      })
    }
  }
  return edges
}

/** Up to so many nodes, the tie of a pair is looked up in a square of numbers; beyond that the square is too wide. */
const SQUARE_NODES_MAX = 2000

interface Pairs {
  readonly sources: Int32Array
  readonly targets: Int32Array
  readonly weights: Float64Array
  readonly shared: Int32Array
}

/** Returns the pairs of all rows, each with what it shares. */
function pairsOf(members: Int32Array, starts: Int32Array, n: number): Pairs {
  const square = n <= SQUARE_NODES_MAX ? new Int32Array(n * n) : null
  const places = new Map<number, number>()
  let most = 0
  for (let occasion = 0; occasion + 1 < starts.length; occasion++) {
    const size = (starts[occasion + 1] as number) - (starts[occasion] as number)
    most += (size * (size - 1)) / 2
  }
  const room = square === null ? most : Math.min(most, (n * (n - 1)) / 2)
  const sources = new Int32Array(room)
  const targets = new Int32Array(room)
  const weights = new Float64Array(room)
  const shared = new Int32Array(room)
  let count = 0
  for (let occasion = 0; occasion + 1 < starts.length; occasion++) {
    const end = starts[occasion + 1] as number
    const weight = 1 / (end - (starts[occasion] as number) - 1)
    for (let index = starts[occasion] as number; index < end; index++) {
      const first = members[index] as number
      for (let later = index + 1; later < end; later++) {
        const second = members[later] as number
        const key = first * n + second
        // Places count from one, so that zero says "not yet".
        let place = square === null ? (places.get(key) ?? 0) : (square[key] as number)
        if (place === 0) {
          place = ++count
          sources[place - 1] = first
          targets[place - 1] = second
          if (square === null) places.set(key, place)
          else square[key] = place
        }
        weights[place - 1] = (weights[place - 1] as number) + weight
        shared[place - 1] = (shared[place - 1] as number) + 1
      }
    }
  }
  return {
    sources: sources.subarray(0, count),
    targets: targets.subarray(0, count),
    weights: weights.subarray(0, count),
    shared: shared.subarray(0, count),
  }
}
