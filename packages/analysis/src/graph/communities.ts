import { seededRandom } from '../seeded-random.ts'
import { type Graph, undirectedGraph } from './graph.ts'
import { aggregateNetwork, leidenNetwork, type LeidenNetwork } from './leiden-network.ts'
import { moveNodes, refinePartition } from './leiden-moves.ts'
import { bestPartition } from './best-partition.ts'
import { modularity } from './modularity.ts'

export interface Communities {
  /** The community of each node, numbered by size from the largest, ties by first node. */
  readonly of: Int32Array
  readonly count: number
  readonly modularity: number
}

/** A coalition's network is small enough to be tried from many orders, a large one from two. */
const MOST_ATTEMPTS = 40
const FEWEST_ATTEMPTS = 2
/** Nodes and ties that may be gone through over all attempts before there are fewer of them. */
const WORK = 20_000
const MOST_ITERATIONS = 10
/** 4,140 partitions. */
const EXACT_NODES_MAX = 8

/**
 * Returns communities that maximise modularity, directions ignored, by the Leiden algorithm (Traag, Waltman & van Eck
 * 2019, doi.org/10.1038/s41598-019-41695-z): local moves, refinement inside each community, aggregation. The same
 * graph and seed give the same answer; every community is connected. Up to eight nodes every partition is tried, so
 * that the optimum is certain; beyond that it is not.
 */
export function communities(graph: Graph, seed = 1): Communities {
  const plain = undirectedGraph(graph)
  if (plain.n <= EXACT_NODES_MAX) return describe(plain, bestPartition(plain))
  const network = leidenNetwork(plain)
  let best = Int32Array.from({ length: plain.n }, (_, node) => node)
  let bestQuality = modularity(plain, best)
  const affordable = Math.floor(WORK / (plain.n + plain.m + 1))
  const attempts = Math.min(MOST_ATTEMPTS, Math.max(FEWEST_ATTEMPTS, affordable))
  for (let attempt = 0; attempt < attempts && network.total > 0; attempt++) {
    const random = seededRandom(seed + attempt * 7919)
    let partition: Int32Array = Int32Array.from({ length: plain.n }, (_, node) => node)
    let quality = -1
    for (let iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
      const next = improve(network, partition, random)
      const nextQuality = modularity(plain, next)
      if (nextQuality <= quality + 1e-12) break
      partition = next
      quality = nextQuality
    }
    if (quality > bestQuality + 1e-12) {
      best = Int32Array.from(partition)
      bestQuality = quality
    }
  }
  return describe(plain, best)
}

function describe(plain: Graph, partition: Int32Array): Communities {
  const { of, count } = numberBySize(partition)
  return { of, count, modularity: modularity(plain, partition) }
}

/** One whole Leiden iteration: levels of move, refine, aggregate until nothing can be merged any more. */
function improve(network: LeidenNetwork, start: Int32Array, random: () => number): Int32Array {
  let level = network
  let partition = Int32Array.from(start)
  let membership = Int32Array.from({ length: network.n }, (_, node) => node)
  for (;;) {
    partition = Int32Array.from(moveNodes(level, partition, random))
    const refined = refinePartition(level, partition, random)
    const groups = new Map<number, number>()
    const compact = Int32Array.from(refined, (group) => {
      const known = groups.get(group)
      if (known !== undefined) return known
      groups.set(group, groups.size)
      return groups.size - 1
    })
    if (groups.size === level.n) return membership.map((node) => partition[node] ?? 0)
    const above = new Int32Array(groups.size)
    compact.forEach((group, node) => {
      above[group] = partition[node] ?? 0
    })
    membership = membership.map((node) => compact[node] ?? 0)
    const dense = new Map<number, number>()
    partition = above.map((community) => {
      const known = dense.get(community)
      if (known !== undefined) return known
      dense.set(community, dense.size)
      return dense.size - 1
    })
    level = aggregateNetwork(level, compact, groups.size)
  }
}

function numberBySize(partition: Int32Array): { readonly of: Int32Array; readonly count: number } {
  const sizes = new Map<number, number>()
  for (const community of partition) sizes.set(community, (sizes.get(community) ?? 0) + 1)
  // Map order is order of first node, and the sort is stable: ties in size keep it.
  const order = [...sizes].sort((left, right) => right[1] - left[1])
  const numbers = new Map(order.map(([community], index) => [community, index]))
  return { of: partition.map((community) => numbers.get(community) ?? 0), count: sizes.size }
}
