import type { Facts } from '@evenkeel/domain/facts.ts'
import { type Begun, figuresFirstInParts } from '../figures-first.ts'
import { coreNumbers } from '../graph/core-number.ts'
import { eigenvector } from '../graph/eigenvector.ts'
import type { Graph } from '../graph/graph.ts'
import { pagerank } from '../graph/pagerank.ts'
import { density } from '../graph/reciprocity.ts'
import { hopHarmonic } from '../graph/remembered-ways.ts'
import { structuralHoles } from '../graph/structural-holes.ts'
import type { InParts } from '../in-parts.ts'
import { type Figures, type Measure, type MeasureResult, notEnoughData } from '../measure.ts'
import { coAttendanceTies, type NetworkLens } from '../network.ts'
import { occasionBandInParts, whyNoBand } from '../occasion-draws.ts'
import { ofOrganizationsInParts, ofPeopleInParts } from '../of-people.ts'
import { partyDirectory } from '../party-directory.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { oneDecimal, percent } from './plain-numbers.ts'

/** Where one party stands among those who meet; null where a figure is not defined for somebody without ties. */
export interface Reach {
  readonly party: string
  readonly label: string
  /** Σ 1 / hops to the others over n − 1: 1 for somebody who has met everybody. */
  readonly harmonic: number
  /** Burt's effective size: contacts less those who meet each other anyway, strengths counted. */
  readonly effectiveSize: number | null
  readonly constraint: number | null
  readonly core: number
  readonly pagerank: number
  readonly eigenvector: number | null
}

export interface NetworkReach {
  /** Nearest to all first. */
  readonly parties: readonly Reach[]
  readonly density: number
}

const PARTIES_MIN = 3
const orNull = (value: number | undefined): number | null => (value === undefined || Number.isNaN(value) ? null : value)

function meanHarmonic(graph: Graph): number {
  return hopHarmonic(graph).reduce((sum, value) => sum + value, 0) / graph.n
}

/** Begins with how near all are to all over who meets whom, 0 to 1, and where each party stands. */
function* beginInParts(facts: Facts, window: Window, lens: NetworkLens): InParts<Begun<NetworkReach>> {
  const inWindow = restrictToWindow(facts, window)
  const ties = coAttendanceTies(inWindow, lens)
  const who = lens === 'person' ? 'people' : 'organizations'
  const { graph } = ties
  if (graph.n < PARTIES_MIN || graph.m === 0) {
    return notEnoughData(
      ties.occasions,
      'meetings',
      `At least ${PARTIES_MIN} ${who} and one tie are needed; there are ${graph.n} and ${graph.m}.`,
    )
  }
  const directory = partyDirectory(inWindow)
  yield 0.15
  const { constraint: constraints, effectiveSize: sizes } = structuralHoles(graph)
  yield 0.45
  const [near, cores] = [hopHarmonic(graph), coreNumbers(graph)]
  yield 0.7
  const ranks = pagerank(graph)
  yield 0.8
  const leading = eigenvector(graph)
  yield 1
  const parties = ties.nodes
    .map((party, node): Reach => {
      return {
        party,
        label: directory.nameOf(party),
        harmonic: near[node] ?? 0,
        effectiveSize: orNull(sizes[node]),
        constraint: orNull(constraints[node]),
        core: cores[node] ?? 0,
        pagerank: ranks[node] ?? 0,
        eigenvector: orNull(leading[node]),
      }
    })
    .sort((left, right) => right.harmonic - left.harmonic || (left.label < right.label ? -1 : 1))
  const value = meanHarmonic(graph)
  const sizeOfAll = sizes.filter((size) => !Number.isNaN(size))
  const typical = sizeOfAll.reduce((sum, size) => sum + size, 0) / Math.max(1, sizeOfAll.length)
  const sentenceWith = (more: string): string =>
    `${percent(density(graph))} of all pairs of ${graph.n} ${who} have been at a meeting together; all are ${percent(value)} as near to all as if everybody had met everybody, and the contacts of each count, on average, for ${oneDecimal(typical)} who do not meet one another anyway${more}.`
  const figures: Figures<NetworkReach> = {
    status: 'measured',
    n: ties.occasions,
    of: 'meetings',
    value,
    sentence: sentenceWith(''),
    rows: parties.map(({ party, label, harmonic: own }) => ({ party, label, value: own, share: null })),
    detail: { parties, density: density(graph) },
  }
  return {
    ...figures,
    *withChance() {
      const band = yield* occasionBandInParts(
        ties,
        {
          observed: value,
          model: 'As many meetings, each with as many there, anybody as likely as anybody else.',
          steps: graph.n * graph.m * 2,
        },
        meanHarmonic,
      )
      return { ...figures, sentence: sentenceWith(band === null ? `; ${whyNoBand(graph.n, who)}` : ''), band }
    },
  }
}

const lenses = {
  person: figuresFirstInParts(ofPeopleInParts((facts, window) => beginInParts(facts, window, 'person'))),
  organization: figuresFirstInParts(
    ofOrganizationsInParts((facts, window) => beginInParts(facts, window, 'organization')),
  ),
}

/** Returns how near all are to all over who meets whom, 0 to 1, and where each party stands. */
export function measureNetworkReach(facts: Facts, window: Window, lens: NetworkLens): MeasureResult<NetworkReach> {
  return lenses[lens].compute(facts, window)
}

const shared = {
  unit: 'nearness, 1 when all have met all',
  practice: ['P23', 'P28', 'P33'],
  inputs: ['meetings', 'attendance', 'speaking', 'memberships', 'parties'],
  definition:
    'How near everybody is to everybody over who meets whom (harmonic closeness), with density, effective size, constraint, core number, PageRank and eigenvector centrality of each.',
  choice:
    'Harmonic closeness, since ordinary closeness is not defined once the network is in several parts. Hops do not count strength; effective size and constraint do. Somebody who met nobody stays in, at zero.',
  formula:
    'H(v) = Σ 1 / d(u, v) / (n − 1), and its mean; effective size Σ_j (1 − Σ_q p_iq m_jq); density 2m / (n (n − 1))',
  source:
    'Marchiori & Latora 2000; Boldi & Vigna 2014, doi.org/10.1080/15427951.2013.865686; Burt 1992; Seidman 1983; Brin & Page 1998; Bonacich 1972.',
  notFor:
    'Not influence and not worth: it says who could hear of something over how many others. Density falls with size: never compare coalitions of different sizes by it.',
} as const

/** How near people are to each other (practice P28, P33). */
export const networkReachMeasure: Measure<NetworkReach> = {
  id: 'network-reach',
  question: 'How near are our people to each other?',
  lens: 'person',
  ...shared,
  ...lenses.person,
}

/** How near organizations are to each other (practice P23, P33). */
export const organizationNetworkReachMeasure: Measure<NetworkReach> = {
  id: 'network-reach-organizations',
  question: 'How near are our groups to each other?',
  lens: 'organization',
  ...shared,
  ...lenses.organization,
}
