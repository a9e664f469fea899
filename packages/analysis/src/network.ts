import type { Facts } from '@evenkeel/domain/facts.ts'
import { articulationPoints } from './graph/articulation-points.ts'
import { communities } from './graph/communities.ts'
import { components } from './graph/components.ts'
import { degree, strength } from './graph/degree.ts'
import { fragmentation } from './graph/fragmentation.ts'
import type { Graph } from './graph/graph.ts'
import { hopBetweenness } from './graph/remembered-ways.ts'
import { namedOnItems, partiesOfRows } from './named-on-items.ts'
import { isOpen } from './ownership.ts'
import { insertOnce, projectRows } from './occasion-ties.ts'
import { partyDirectory } from './party-directory.ts'
import { presentInNumbers } from './present-in-numbers.ts'
import { rememberOnce } from './remember-once.ts'
import { createSlidingTies, SLIDING_PARTIES_MAX } from './sliding-ties.ts'
import { spanOfMeetings } from './span-of-meetings.ts'

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
  const { whole, first, end } = spanOfMeetings(facts)
  const isSmall = presentInNumbers(whole, lens).parties.length <= SLIDING_PARTIES_MAX
  const ties = isSmall
    ? slidingCoAttendance(whole)[lens](first, end)
    : projectRows(lens, 'meetings', presentInNumbers(facts, lens))
  known.set(lens, ties)
  return ties
}

/** The ties of any span of meetings of a record, from those of the span asked for last. */
const slidingCoAttendance = rememberOnce((whole: Facts) => {
  const of = (lens: NetworkLens): ((first: number, end: number) => Ties) => {
    let ties: ((first: number, end: number) => Ties) | null = null
    return (first, end) => {
      ties ??= createSlidingTies(presentInNumbers(whole, lens), lens, 'meetings')
      return ties(first, end)
    }
  }
  return { person: of('person'), organization: of('organization') }
})

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
