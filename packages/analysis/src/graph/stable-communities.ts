import { communities, EXACT_NODES_MAX, numberedBySize, ONE_OF_MANY, searchCommunities } from './communities.ts'
import { finish, type InParts } from '../in-parts.ts'
import { type Graph, graphFromArcs, undirectedGraph } from './graph.ts'
import { leidenNetwork } from './leiden-network.ts'
import { modularity } from './modularity.ts'

/** Communities on which searches from many orders agree, with how far they do. */
export interface StableCommunities {
  /** The community of each node, numbered by size from the largest. */
  readonly of: Int32Array
  readonly count: number
  readonly modularity: number
  /** The adjusted Rand index between the searches and their consensus, on average: 1 where each found the same. */
  readonly stability: number
  /** For each node, in how many of the searches it was, on average, with each of its fellows: 0 to 1; 1 for one without. */
  readonly certainty: Float64Array
  readonly searches: number
}

const SEARCHES = 20
/** From so many ties on there are half as many searches: each takes long, and so many ties leave little to disagree on. */
const MANY_TIES = 20_000
/** After this part of the searches no more are made if all found the same: how many they were goes with how far they agree. */
const ENOUGH_ALIKE = 0.5
/** Pairs that fewer searches than this share put together say nothing (the threshold of the paper lies about here). */
const THRESHOLD = 0.5

/**
 * Returns the consensus of several searches for communities, each from another order of the nodes: pairs are tied by the
 * share of searches that put them together, and that network is searched again (Lancichinetti & Fortunato 2012,
 * doi.org/10.1038/srep00336). Where the first half of the searches all find the same, the others are left out. Up to eight nodes one search is certain of the best. It needs memory for each pair of nodes.
 */
export function stableCommunities(graph: Graph, seed = 1, asked?: number): StableCommunities {
  return finish(stableCommunitiesInParts(graph, seed, asked))
}

/** Returns the same, one search after the other. */
export function* stableCommunitiesInParts(graph: Graph, seed = 1, asked?: number): InParts<StableCommunities> {
  const { n } = graph
  if (n <= EXACT_NODES_MAX) {
    return { ...communities(graph), stability: 1, certainty: new Float64Array(n).fill(1), searches: 1 }
  }
  const planned = asked ?? (graph.m < MANY_TIES ? SEARCHES : SEARCHES / 2)
  const network = leidenNetwork(undirectedGraph(graph))
  const found: Int32Array[] = []
  let areAlike = true
  for (let search = 0; search < planned && !(areAlike && search >= planned * ENOUGH_ALIKE); search++) {
    const { partition } = searchCommunities(network, seed + search * 104_729, ONE_OF_MANY)
    areAlike &&= isSame(found[0] ?? partition, partition)
    found.push(partition)
    yield (0.7 * (search + 1)) / planned
  }
  const searches = found.length
  const [first] = found
  if (first !== undefined && areAlike) {
    // Tied as often as they were found together, the communities are so many cliques without ties between them.
    const agreed = numberedBySize(first)
    const certainty = new Float64Array(n).fill(1)
    return { ...agreed, modularity: modularity(graph, agreed.of), stability: 1, certainty, searches }
  }
  const together = new Float64Array(n * n)
  for (const partition of found) {
    for (let first = 0; first < n; first++) {
      for (let second = first + 1; second < n; second++) {
        if (partition[first] !== partition[second]) continue
        const pair = first * n + second
        together[pair] = (together[pair] as number) + 1 / searches
      }
    }
  }
  yield 0.8
  const of = consensus(graph, together, seed)
  yield 0.9
  const fellows = new Float64Array(n)
  const certainty = new Float64Array(n)
  for (let first = 0; first < n; first++) {
    for (let second = first + 1; second < n; second++) {
      if (of[first] !== of[second]) continue
      const share = together[first * n + second] as number
      for (const node of [first, second]) {
        fellows[node] = (fellows[node] as number) + 1
        certainty[node] = (certainty[node] as number) + share
      }
    }
  }
  return {
    of,
    count: new Set(of).size,
    modularity: modularity(graph, of),
    stability: found.reduce((sum, partition) => sum + adjustedRand(of, partition), 0) / searches,
    certainty: certainty.map((sum, node) => ((fellows[node] as number) > 0 ? sum / (fellows[node] as number) : 1)),
    searches,
  }
}

/** Whether two partitions are one, under whichever names. */
function isSame(left: Int32Array, right: Int32Array): boolean {
  const there = new Int32Array(left.length).fill(-1)
  const back = new Int32Array(left.length).fill(-1)
  for (let node = 0; node < left.length; node++) {
    const [one, other] = [left[node] as number, right[node] as number]
    if (there[one] === -1 && back[other] === -1) {
      there[one] = other
      back[other] = one
    } else if (there[one] !== other || back[other] !== one) return false
  }
  return true
}

function consensus(graph: Graph, together: Float64Array, seed: number): Int32Array {
  const { n } = graph
  const sources: number[] = []
  const targets: number[] = []
  const weights: number[] = []
  for (let first = 0; first < n; first++) {
    for (let second = first + 1; second < n; second++) {
      const share = together[first * n + second] as number
      if (share < THRESHOLD - 1e-9) continue
      sources.push(first)
      targets.push(second)
      weights.push(share)
    }
  }
  const agreed = graphFromArcs({
    ids: graph.ids,
    sources: Int32Array.from(sources),
    targets: Int32Array.from(targets),
    weights: Float64Array.from(weights),
    directed: false,
    weighted: true,
  })
  return communities(agreed, seed).of
}

/**
 * Returns the adjusted Rand index of two partitions: 1 where they are the same, about 0 where they agree as far as
 * chance has it (Hubert & Arabie 1985, doi.org/10.1007/BF01908075).
 */
export function adjustedRand(first: ArrayLike<number>, second: ArrayLike<number>): number {
  const [rowOf, rowCount] = renamed(first)
  const [columnOf, columnCount] = renamed(second)
  const cells = new Float64Array(rowCount * columnCount)
  const rows = new Float64Array(rowCount)
  const columns = new Float64Array(columnCount)
  for (let node = 0; node < first.length; node++) {
    const [row, column] = [rowOf[node] as number, columnOf[node] as number]
    const cell = row * columnCount + column
    cells[cell] = (cells[cell] as number) + 1
    rows[row] = (rows[row] as number) + 1
    columns[column] = (columns[column] as number) + 1
  }
  const pairs = (counts: Iterable<number>): number => {
    let sum = 0
    for (const count of counts) sum += (count * (count - 1)) / 2
    return sum
  }
  const [both, inRows, inColumns] = [pairs(cells), pairs(rows), pairs(columns)]
  const expected = (inRows * inColumns) / Math.max(1, pairs([first.length]))
  const most = (inRows + inColumns) / 2
  return most === expected ? 1 : (both - expected) / (most - expected)
}

function renamed(partition: ArrayLike<number>): readonly [Int32Array, number] {
  const numbers = new Map<number, number>()
  const names = Int32Array.from(partition, (group) => {
    const number = numbers.get(group) ?? numbers.size
    numbers.set(group, number)
    return number
  })
  return [names, numbers.size]
}
