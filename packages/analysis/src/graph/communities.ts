import { seededRandom, type SeededRandom } from '../seeded-random.ts'
import { type Graph, undirectedGraph } from './graph.ts'
import { aggregateNetwork, leidenNetwork, type LeidenNetwork, qualityWithoutLoops } from './leiden-network.ts'
import { moveNodes, refinePartition, renumber } from './leiden-moves.ts'
import { leidenWorkspace, type LeidenWorkspace } from './leiden-workspace.ts'
import { bestPartition } from './best-partition.ts'
import { modularity } from './modularity.ts'

export interface Communities {
  /** The community of each node, numbered by size from the largest, ties by first node. */
  readonly of: Int32Array
  readonly count: number
  readonly modularity: number
}

/** How much is tried: orders of the nodes to start from, and whole rounds from each at most. */
export interface CommunityEffort {
  readonly attempts: number
  readonly iterations: number
  /** True leaves a further round out when nobody wants to leave their community: it nearly always ends as it began. */
  readonly stopsWhenStill?: boolean
}

/** One search among many: of the same network from another order, or of one of many drawn networks. */
export const ONE_OF_MANY: CommunityEffort = { attempts: 1, iterations: 2, stopsWhenStill: true }

/** A coalition's network is small enough to be tried from many orders, a large one from one. */
const MOST_ATTEMPTS = 40
const FEWEST_ATTEMPTS = 1
/** Nodes and ties that may be gone through over all attempts before there are fewer of them. */
const WORK = 20_000
const MOST_ITERATIONS = 10
/** A large network is given four rounds: in the time of igraph’s two they find a little more. */
const FEWEST_ITERATIONS = 4
/** 4,140 partitions. */
export const EXACT_NODES_MAX = 8

/**
 * Returns communities that maximise modularity, directions ignored, by the Leiden algorithm (Traag, Waltman & van Eck
 * 2019, doi.org/10.1038/s41598-019-41695-z): local moves, refinement inside each community, aggregation. The same
 * graph and seed give the same answer; every community is connected. Up to eight nodes every partition is tried
 * unless another effort is asked for, so that the optimum is certain; beyond that it is not.
 */
export function communities(graph: Graph, seed = 1, effort?: CommunityEffort): Communities {
  const plain = undirectedGraph(graph)
  if (effort === undefined && plain.n <= EXACT_NODES_MAX) return describe(plain, bestPartition(plain))
  const { attempts, iterations } = effort ?? affordableEffort(plain)
  return describe(plain, searchCommunities(leidenNetwork(plain), seed, { attempts, iterations }).partition)
}

/** Returns the modularity alone of what so much effort finds, for a graph without loops: who draws many asks for no more. */
export function communityQuality(graph: Graph, seed: number, effort: CommunityEffort): number {
  return searchCommunities(leidenNetwork(undirectedGraph(graph)), seed, effort).quality
}

/**
 * Returns the best partition that so much effort finds of a network, and its modularity but for loops, for callers that
 * search one network many times.
 */
export function searchCommunities(
  network: LeidenNetwork,
  seed: number,
  effort: CommunityEffort,
): { readonly partition: Int32Array; readonly quality: number } {
  const space = leidenWorkspace(network)
  const alone = Int32Array.from({ length: network.n }, (_, node) => node)
  let best: Int32Array = alone
  let bestQuality = network.total > 0 ? qualityWithoutLoops(network, best) : 0
  for (let attempt = 0; attempt < effort.attempts && network.total > 0; attempt++) {
    const random = seededRandom(seed + attempt * 7919)
    let partition: Int32Array = alone
    let quality = -1
    for (let iteration = 0; iteration < effort.iterations; iteration++) {
      const onlyIfSomebodyMoves = iteration > 0 && effort.stopsWhenStill === true
      const next = improve(network, partition, space, { random, onlyIfSomebodyMoves })
      if (next === null || next.quality <= quality + 1e-12) break
      partition = next.partition
      quality = next.quality
    }
    if (quality > bestQuality + 1e-12) {
      best = partition
      bestQuality = quality
    }
  }
  return { partition: best, quality: bestQuality }
}

function affordableEffort({ n, m }: Graph): CommunityEffort {
  const affordable = Math.floor(WORK / (n + m + 1))
  return {
    attempts: Math.min(MOST_ATTEMPTS, Math.max(FEWEST_ATTEMPTS, affordable)),
    iterations: affordable > 0 ? MOST_ITERATIONS : FEWEST_ITERATIONS,
  }
}

function describe(plain: Graph, partition: Int32Array): Communities {
  const { of, count } = numberedBySize(partition)
  return { of, count, modularity: modularity(plain, partition) }
}

/**
 * One whole Leiden iteration: levels of move, refine, aggregate until nothing can be merged any more. Where it is only asked
 * for if somebody moves, null when no node by itself wants to leave its community.
 */
function improve(
  network: LeidenNetwork,
  start: Int32Array,
  space: LeidenWorkspace,
  { random, onlyIfSomebodyMoves }: { readonly random: SeededRandom; readonly onlyIfSomebodyMoves: boolean },
): { readonly partition: Int32Array; readonly quality: number } | null {
  const { partition, groups } = space
  partition.set(start)
  const membership = Int32Array.from({ length: network.n }, (_, node) => node)
  let level = network
  for (let depth = 0; ; depth++) {
    const moves = moveNodes(level, space, random)
    if (onlyIfSomebodyMoves && moves === 0 && depth === 0) return null
    const count = refinePartition(level, space, random)
    if (count === level.n) {
      for (let node = 0; node < network.n; node++) membership[node] = partition[membership[node] as number] as number
      return { partition: membership, quality: qualityWithoutLoops(level, partition) }
    }
    for (let node = 0; node < network.n; node++) membership[node] = groups[membership[node] as number] as number
    // Groups are numbered by their first node, so that each is written where all of its level have been read.
    for (let node = 0; node < level.n; node++) partition[groups[node] as number] = partition[node] as number
    renumber(partition, count, level.n, space)
    level = aggregateNetwork(level, space, { count, depth })
  }
}

/** Returns the communities numbered by size from the largest, ties by first node, and how many they are. */
export function numberedBySize(partition: Int32Array): { readonly of: Int32Array; readonly count: number } {
  const sizes = new Map<number, number>()
  for (const community of partition) sizes.set(community, (sizes.get(community) ?? 0) + 1)
  // Map order is order of first node, and the sort is stable: ties in size keep it.
  const order = [...sizes].sort((left, right) => right[1] - left[1])
  const numbers = new Map(order.map(([community], index) => [community, index]))
  return { of: partition.map((community) => numbers.get(community) ?? 0), count: sizes.size }
}
