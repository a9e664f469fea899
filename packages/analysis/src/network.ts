import type { Facts } from '@evenkeel/domain/facts.ts'
import { articulationPoints } from './graph/articulation-points.ts'
import { communities } from './graph/communities.ts'
import { components } from './graph/components.ts'
import { degree, strength } from './graph/degree.ts'
import { fragmentation } from './graph/fragmentation.ts'
import { type Graph, graphFromArcs } from './graph/graph.ts'
import { hopBetweenness } from './graph/remembered-ways.ts'
import { meetingRecords } from './meeting-record.ts'
import { namedOnItems, partiesOfRows } from './named-on-items.ts'
import { isOpen } from './ownership.ts'
import { partyDirectory } from './party-directory.ts'

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
  /** Those at each occasion, as places in `nodes`, ascending; none for ties that have a direction. */
  readonly rows: readonly (readonly number[])[]
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
  const ties = projectOccasions(
    lens,
    'meetings',
    meetingRecords(facts).map((meeting) =>
      lens === 'person' ? meeting.present : meeting.present.map((person) => meeting.organizationOf(person)),
    ),
  )
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
  const names = parties.map((party) => (lens === 'organization' || directory.kindOf(party) === 'person' ? party : null))
  const occasions: (string | null)[][] = []
  items.forEach((item, place) => {
    if (item.status === 'dropped' || (onlyOpen && !isOpen(item))) return
    const named: (string | null)[] = []
    for (let row = starts[place] as number; row < (starts[place + 1] as number); row++) {
      named.push(names[of[row] as number] ?? null)
    }
    occasions.push(named)
  })
  const ties = projectOccasions(lens, 'items', occasions)
  if (!onlyOpen)
    knownAssignment.set(facts, (knownAssignment.get(facts) ?? new Map<NetworkLens, Ties>()).set(lens, ties))
  return ties
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
  const places = new Map<string, number>()
  let counted = 0
  const rows = occasions.map((occasion) => {
    const row = new Set<number>()
    // The order of a roster says nothing: the network is the same in whichever order people are told of.
    for (const party of occasion.filter((one) => one !== null).sort()) {
      const place = places.get(party) ?? places.size
      places.set(party, place)
      row.add(place)
    }
    if (row.size > 0) counted++
    return [...row].sort((left, right) => left - right)
  })
  const nodes = [...places.keys()]
  const pairs = pairsOf(rows, nodes.length)
  const graph = graphFromArcs({ ids: nodes, ...pairs, directed: false, weighted: true })
  const { sources, targets, weights, shared } = pairs
  const edges = Array.from(sources, (source, pair): NetworkEdge => {
    return {
      source: nodes[source] ?? '',
      target: nodes[targets[pair] as number] ?? '',
      weight: weights[pair] as number,
      shared: shared[pair] as number,
    }
  })
  return { lens, of, nodes, edges, occasions: counted, rows, graph }
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
function pairsOf(rows: readonly (readonly number[])[], n: number): Pairs {
  const square = n <= SQUARE_NODES_MAX ? new Int32Array(n * n) : null
  const places = new Map<number, number>()
  const most = rows.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0)
  const room = square === null ? most : Math.min(most, (n * (n - 1)) / 2)
  const sources = new Int32Array(room)
  const targets = new Int32Array(room)
  const weights = new Float64Array(room)
  const shared = new Int32Array(room)
  let count = 0
  for (const row of rows) {
    const weight = 1 / (row.length - 1)
    for (let index = 0; index < row.length; index++) {
      const first = row[index] as number
      for (let later = index + 1; later < row.length; later++) {
        const second = row[later] as number
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
