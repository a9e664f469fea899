import type { Facts } from '@evenkeel/domain/facts.ts'
import { articulationPoints } from './graph/articulation-points.ts'
import { communities } from './graph/communities.ts'
import { components } from './graph/components.ts'
import { degree, strength } from './graph/degree.ts'
import { fragmentation } from './graph/fragmentation.ts'
import { type Graph, graphFromArcs } from './graph/graph.ts'
import { hopBetweenness } from './graph/remembered-ways.ts'
import { namedOnItems, partiesOfRows } from './named-on-items.ts'
import { isOpen } from './ownership.ts'
import { partyDirectory } from './party-directory.ts'
import { type PresentInNumbers, presentInNumbers } from './present-in-numbers.ts'

export type NetworkLens = 'person' | 'organization'

export interface NetworkNode {
  readonly id: string
  readonly label: string
  readonly kind: 'person' | 'organization' | 'group' | null
  /** The organization of a person, for colour and grouping. */
  readonly organization: string | null
  readonly degree: number
  /** Σ of tie strengths. */
  readonly strength: number
  /** Pair counts over shortest ways in hops, not normalised. */
  readonly betweenness: number
  /** True when the network falls apart without this node. */
  readonly isCutPoint: boolean
  /** Numbered from the largest. */
  readonly component: number
  readonly community: number
}

export interface NetworkEdge {
  readonly source: string
  readonly target: string
  /** Tie strength: each occasion gives 1 / (k − 1) to each of its pairs. */
  readonly weight: number
  /** Occasions that the two share: meetings, items, working groups, kinds of resources, members. */
  readonly shared: number
}

export interface Network {
  readonly lens: NetworkLens | 'group'
  readonly of: Ties['of']
  readonly nodes: readonly NetworkNode[]
  readonly edges: readonly NetworkEdge[]
  /** Occasions that the ties come from. */
  readonly occasions: number
  /** Component sizes, largest first. */
  readonly components: readonly number[]
  /** Ties / possible ties, 0 to 1; depends on size: never compare coalitions of different sizes by it. */
  readonly density: number
  /** Share of pairs that no way connects, 0 to 1. */
  readonly fragmentation: number
}

/** The ties of a network before anything is computed from it. */
export interface Ties {
  readonly lens: NetworkLens | 'group'
  readonly of: 'meetings' | 'items' | 'turns' | 'tasks' | 'working groups' | 'kinds of resources' | 'members'
  readonly nodes: readonly string[]
  readonly edges: readonly NetworkEdge[]
  readonly occasions: number
  /** How many were at each occasion; none for ties that have a direction. */
  readonly sizes: ArrayLike<number>
  readonly graph: Graph
}

const knownCoAttendance = new WeakMap<Facts, Map<NetworkLens, Ties>>()

/**
 * Returns who has been at meetings with whom: each meeting of k people (or organizations) adds 1 / (k − 1) to each of
 * its pairs, so that one large assembly does not drown ten small meetings (Newman 2001,
 * doi.org/10.1103/PhysRevE.64.016132). Everybody present once is a node, with or without ties.
 */
export function coAttendanceTies(facts: Facts, lens: NetworkLens): Ties {
  const known = knownCoAttendance.get(facts) ?? new Map<NetworkLens, Ties>()
  knownCoAttendance.set(facts, known)
  const remembered = known.get(lens)
  if (remembered !== undefined) return remembered
  const ties = projectRows(lens, 'meetings', presentInNumbers(facts, lens))
  known.set(lens, ties)
  return ties
}

const knownAssignment = new WeakMap<Facts, Map<NetworkLens, Ties>>()

/**
 * Returns who is named on the same items, in any role: each item of k parties adds 1 / (k − 1) to each of its pairs.
 * Every person named on an item is a node, working groups are not; in the lens of organizations a person stands for
 * theirs.
 */
export function assignmentTies(facts: Facts, lens: NetworkLens, onlyOpen = false): Ties {
  const known = onlyOpen ? undefined : knownAssignment.get(facts)?.get(lens)
  if (known !== undefined) return known
  const { items, starts } = namedOnItems(facts)
  const { parties, of } = partiesOfRows(facts, lens)
  const directory = partyDirectory(facts)
  const counted = parties.map((party, number) => {
    return { party, number, isCounted: lens === 'organization' || directory.kindOf(party) === 'person' }
  })
  const ranked = counted.filter(({ isCounted }) => isCounted).sort((left, right) => (left.party < right.party ? -1 : 1))
  const rankOf = new Int32Array(parties.length).fill(-1)
  ranked.forEach(({ number }, rank) => {
    rankOf[number] = rank
  })
  const rowStarts = new Int32Array(items.length + 1)
  const places = new Int32Array(of.length)
  let written = 0
  items.forEach((item, index) => {
    const first = written
    const isCounted = onlyOpen ? isOpen(item) : item.status !== 'dropped'
    const end = starts[isCounted ? index + 1 : index] as number
    for (let row = starts[index] as number; row < end; row++) {
      const number = of[row] as number
      const rank = number === -1 ? -1 : (rankOf[number] as number)
      if (rank !== -1) written = insertOnce(places, first, written, rank)
    }
    rowStarts[index + 1] = written
  })
  const ties = projectRows(lens, 'items', { parties: ranked.map(({ party }) => party), starts: rowStarts, places })
  if (!onlyOpen)
    knownAssignment.set(facts, (knownAssignment.get(facts) ?? new Map<NetworkLens, Ties>()).set(lens, ties))
  return ties
}

/** Puts a number into the ascending ones from `first` to `end - 1` unless it is there, and returns where they end then. */
function insertOnce(numbers: Int32Array, first: number, end: number, number: number): number {
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
function projectRows(lens: Ties['lens'], of: Ties['of'], { parties, starts, places }: PresentInNumbers): Ties {
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
      return (edges ??= edgesOf(nodes, pairs))
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

function edgesOf(nodes: readonly string[], { sources, targets, weights, shared }: Pairs): readonly NetworkEdge[] {
  return Array.from(sources, (source, pair): NetworkEdge => {
    return {
      source: nodes[source] ?? '',
      target: nodes[targets[pair] as number] ?? '',
      weight: weights[pair] as number,
      shared: shared[pair] as number,
    }
  })
}

/** Up to so many nodes, the tie of a pair is looked up in a square of numbers; beyond that the square is too wide. */
const SQUARE_NODES_MAX = 2000

interface Pairs {
  readonly sources: Int32Array
  readonly targets: Int32Array
  readonly weights: Float64Array
  readonly shared: Int32Array
}

/** Returns the pairs of all rows, each with what it shares, in the order in which they first appear. */
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

/** Returns the network of the ties, each node with its degree, strength, betweenness, component and community. */
export function describeNetwork(facts: Facts, ties: Ties): Network {
  const { graph, lens, of, edges, occasions } = ties
  const directory = partyDirectory(facts)
  const degrees = degree(graph)
  const strengths = strength(graph)
  const between = hopBetweenness(graph)
  const cuts = new Set(articulationPoints(graph))
  const parts = components(graph)
  const groups = communities(graph)
  return {
    lens,
    of,
    nodes: graph.ids.map((id, node) => ({
      id,
      label: directory.nameOf(id),
      kind: directory.kindOf(id),
      organization: directory.organizationOf(id, null),
      degree: degrees[node] ?? 0,
      strength: strengths[node] ?? 0,
      betweenness: between[node] ?? 0,
      isCutPoint: cuts.has(node),
      component: parts.of[node] ?? 0,
      community: groups.of[node] ?? 0,
    })),
    edges,
    occasions,
    components: parts.sizes,
    density: graph.n > 1 ? graph.m / ((graph.n * (graph.n - 1)) / 2) : 0,
    fragmentation: fragmentation(graph),
  }
}
