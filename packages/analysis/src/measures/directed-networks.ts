import type { Facts } from '@evenkeel/domain/facts.ts'
import { chanceBand } from '../chance-band.ts'
import { givingTies, replyTies } from '../directed-ties.ts'
import { density, reciprocity } from '../graph/reciprocity.ts'
import { type Measure, type MeasureResult, notEnoughData } from '../measure.ts'
import type { NetworkEdge, NetworkLens, Ties } from '../network.ts'
import { ofOrganizations, ofPeople } from '../of-people.ts'
import { partyDirectory } from '../party-directory.ts'
import { randomBelow } from '../seeded-random.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { counted, percent } from './plain-numbers.ts'

export interface DirectedNetwork {
  /** Share of arcs that one in the other direction answers. */
  readonly reciprocity: number
  readonly density: number
  /** Everybody with an arc: what comes in and goes out, counted. */
  readonly parties: readonly {
    readonly party: string
    readonly label: string
    readonly in: number
    readonly out: number
  }[]
  readonly edges: readonly NetworkEdge[]
}

const PARTIES_MIN = 3
const ARCS_MIN = 3

/** Returns what part, 0 to 1, of who answers whom is answered in turn. */
export function measureReplyNetwork(facts: Facts, window: Window, lens: NetworkLens): MeasureResult<DirectedNetwork> {
  const inWindow = restrictToWindow(facts, window)
  return answer(inWindow, replyTies(inWindow, lens), {
    cases: 'turns taken after another',
    said: 'in which one took the turn right after the other',
  })
}

/** Returns what part, 0 to 1, of who gives work to whom also goes the other way. */
export function measureGivingNetwork(facts: Facts, window: Window, lens: NetworkLens): MeasureResult<DirectedNetwork> {
  const inWindow = restrictToWindow(facts, window)
  return answer(inWindow, givingTies(inWindow, lens), {
    cases: 'tasks given to another',
    said: 'in which one gave the other work',
  })
}

function answer(
  facts: Facts,
  ties: Ties,
  words: { readonly cases: string; readonly said: string },
): MeasureResult<DirectedNetwork> {
  const { graph, edges, nodes } = ties
  const who = ties.lens === 'person' ? 'people' : 'organizations'
  if (graph.n < PARTIES_MIN || graph.m < ARCS_MIN) {
    return notEnoughData(
      ties.occasions,
      words.cases,
      `At least ${PARTIES_MIN} ${who} and ${ARCS_MIN} directions between two of them are needed; there are ${graph.n} and ${graph.m}.`,
    )
  }
  const directory = partyDirectory(facts)
  const value = reciprocity(graph)
  const band = arcsBand(graph.n, graph.m, value)
  const answered = Math.round(value * graph.m)
  const into = new Map<string, number>()
  const out = new Map<string, number>()
  for (const { source, target, shared: count } of edges) {
    out.set(source, (out.get(source) ?? 0) + count)
    into.set(target, (into.get(target) ?? 0) + count)
  }
  const parties = nodes
    .map((party) => {
      return { party, label: directory.nameOf(party), in: into.get(party) ?? 0, out: out.get(party) ?? 0 }
    })
    .sort((left, right) => right.in - left.in || (left.label < right.label ? -1 : 1))
  return {
    status: 'measured',
    n: ties.occasions,
    of: words.cases,
    value,
    sentence: `Of ${counted(graph.m, 'direction', 'directions')} ${words.said}, among ${graph.n} ${who}, ${percent(value)} (${answered}) also went the other way, ${band.position === 'above' ? 'more' : band.position === 'below' ? 'less' : 'no more and no less'} than chance would have it.`,
    rows: parties.map(({ party, label, in: own }) => {
      return { party, label, value: own, share: own / ties.occasions }
    }),
    band,
    detail: { reciprocity: value, density: density(graph), parties, edges },
  }
}

/** As many arcs among as many parties, falling on any two alike: what is answered then grows with how many there are. */
function arcsBand(n: number, m: number, observed: number) {
  const cells = n * (n - 1)
  const pool = Int32Array.from({ length: cells }, (_, cell) => cell)
  const taken = new Uint8Array(n * n)
  return chanceBand({
    observed,
    model: 'As many directions among as many, between any two alike.',
    draws: Math.max(40, Math.min(400, Math.floor(4_000_000 / cells))),
    draw(random) {
      taken.fill(0)
      let both = 0
      for (let index = 0; index < m; index++) {
        const other = index + randomBelow(random, cells - index)
        const cell = pool[other] as number
        pool[other] = pool[index] as number
        pool[index] = cell
        const from = Math.floor(cell / (n - 1))
        const place = cell % (n - 1)
        const to = place < from ? place : place + 1
        if (taken[to * n + from] === 1) both += 2
        taken[from * n + to] = 1
      }
      return both / m
    },
  })
}

const shared = {
  unit: 'share answered',
  formula: 'arcs (a, b) for which there is (b, a), over all arcs',
} as const

const replies = {
  ...shared,
  practice: ['P5', 'P20'],
  inputs: ['meetings', 'attendance', 'transitions', 'memberships', 'parties'],
  definition:
    'Who takes the turn right after whom, as a network with directions, and what part of its directions also goes the other way. A row counts the turns that one took right after another.',
  choice:
    'A direction counts once, however often; turns inside one organization are left out of the network of organizations. What part is answered by chance grows with how many directions there are: the band deals as many out anew.',
  source: 'Wasserman & Faust 1994, chapter 13; Gibson 2003, doi.org/10.1353/sof.2003.0055.',
  notFor:
    'Not who listens to whom: the next to speak may answer somebody else. A moderator stands in the middle of it by their task.',
} as const

const giving = {
  ...shared,
  practice: ['P2', 'P3', 'P20'],
  inputs: ['items', 'assignments', 'memberships', 'parties'],
  definition:
    'Who gives work to whom, as a network with directions, and what part of its directions also goes the other way. A row counts the tasks that one was given.',
  choice:
    'A task goes from its manager, where it has none from its approver, to its owners and helpers; notes that name neither give no direction. Dropped items do not count.',
  source: 'Wasserman & Faust 1994, chapter 13.',
  notFor: 'Not who commands whom: a manager of a task may have been asked to be one by those who do it.',
} as const

/** Who answers whom (practice P5, P20). */
export const replyNetworkMeasure: Measure<DirectedNetwork> = {
  id: 'reply-network',
  question: 'Who answers whom?',
  lens: 'person',
  ...replies,
  compute: ofPeople((facts, window) => measureReplyNetwork(facts, window, 'person')),
}

/** Which organizations answer each other (practice P5, P20). */
export const organizationReplyNetworkMeasure: Measure<DirectedNetwork> = {
  id: 'reply-network-organizations',
  question: 'Which of our groups answer each other?',
  lens: 'organization',
  ...replies,
  compute: ofOrganizations((facts, window) => measureReplyNetwork(facts, window, 'organization')),
}

/** Who gives work to whom (practice P2, P3, P20). */
export const givingNetworkMeasure: Measure<DirectedNetwork> = {
  id: 'giving-network',
  question: 'Who gives work to whom?',
  lens: 'person',
  ...giving,
  compute: ofPeople((facts, window) => measureGivingNetwork(facts, window, 'person')),
}

/** Which organizations give each other work (practice P2, P3, P20). */
export const organizationGivingNetworkMeasure: Measure<DirectedNetwork> = {
  id: 'giving-network-organizations',
  question: 'Which of our groups give each other work?',
  lens: 'organization',
  ...giving,
  compute: ofOrganizations((facts, window) => measureGivingNetwork(facts, window, 'organization')),
}
