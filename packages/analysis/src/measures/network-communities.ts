import type { Facts } from '@evenkeel/domain/facts.ts'
import { type Begun, figuresFirstInParts } from '../figures-first.ts'
import { communityQuality, ONE_OF_MANY } from '../graph/communities.ts'
import { reorderedGraph } from '../graph/graph.ts'
import { stableCommunitiesInParts } from '../graph/stable-communities.ts'
import type { InParts } from '../in-parts.ts'
import { type Figures, type Measure, type MeasureResult, notEnoughData } from '../measure.ts'
import { coAttendanceTies, type NetworkLens } from '../network.ts'
import { occasionBandInParts, whyNoBand } from '../occasion-draws.ts'
import { ofOrganizationsInParts, ofPeopleInParts } from '../of-people.ts'
import { partyDirectory } from '../party-directory.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { counted, percent } from './plain-numbers.ts'

export interface NetworkCommunities {
  /** Those of each community by id, the largest first. */
  readonly groups: readonly (readonly string[])[]
  /** How far the searches agree: 1 when each found the same. */
  readonly stability: number
  readonly searches: number
  /** Those who were with their fellows in less than three of four searches: they stand between communities. */
  readonly unsure: readonly string[]
}

const PARTIES_MIN = 4
const MEETINGS_MIN = 2
const SURE = 0.75
/** A consensus looks at each pair of nodes. */
const PARTIES_MAX = 1500

/** Begins with how clearly those who meet fall into circles, as modularity, and which circles many searches agree on. */
function* beginInParts(facts: Facts, window: Window, lens: NetworkLens): InParts<Begun<NetworkCommunities>> {
  const inWindow = restrictToWindow(facts, window)
  const ties = coAttendanceTies(inWindow, lens)
  const who = lens === 'person' ? 'people' : 'organizations'
  const { n, m } = ties.graph
  if (n < PARTIES_MIN || ties.occasions < MEETINGS_MIN || m === 0 || n > PARTIES_MAX) {
    return notEnoughData(
      ties.occasions,
      'meetings',
      `At least ${PARTIES_MIN} ${who}, ${MEETINGS_MIN} meetings and one tie are needed, and at most ${PARTIES_MAX} ${who}; there are ${n}, ${ties.occasions} and ${m}.`,
    )
  }
  const directory = partyDirectory(inWindow)
  // A search begins where the nodes do: by id, so that the order of the notes decides nothing.
  const nodes = [...ties.nodes].sort()
  const found = yield* stableCommunitiesInParts(reorderedGraph(ties.graph, nodes))
  const groups = Array.from({ length: found.count }, (_, group) => nodes.filter((_, node) => found.of[node] === group))
  const value = found.modularity
  const agreed = found.searches === 1 ? '' : `; ${found.searches} searches agree on that by ${percent(found.stability)}`
  const sentenceWith = (beyond: string): string =>
    found.count === 1
      ? `The ${n} ${who} meet as one circle${agreed}.`
      : `The ${n} ${who} fall into ${counted(found.count, 'circle', 'circles')} that meet among themselves${agreed}, and how clear-cut they are is ${value.toFixed(2)}${beyond}.`
  const figures: Figures<NetworkCommunities> = {
    status: 'measured',
    n: ties.occasions,
    of: 'meetings',
    value,
    sentence: sentenceWith(''),
    rows: nodes
      .map((party, node) => ({
        party,
        label: directory.nameOf(party),
        value: (found.of[node] ?? 0) + 1,
        share: found.certainty[node] ?? null,
      }))
      .sort((left, right) => left.value - right.value || (left.label < right.label ? -1 : 1)),
    detail: {
      groups,
      stability: found.stability,
      searches: found.searches,
      unsure: nodes.filter((_, node) => (found.certainty[node] ?? 1) < SURE),
    },
  }
  return {
    ...figures,
    *withChance() {
      const band = yield* occasionBandInParts(
        ties,
        {
          observed: value,
          model: 'As many meetings, each with as many there, anybody as likely as anybody else.',
          steps: 30 * (n + m),
        },
        (drawn) => communityQuality(drawn, 1, ONE_OF_MANY),
      )
      const beyond =
        band === null
          ? `; ${whyNoBand(n, who)}`
          : band.position === 'above'
            ? ' and is clearer than chance would have it'
            : ', which chance would bring about as well'
      return { ...figures, sentence: sentenceWith(beyond), band }
    },
  }
}

const lenses = {
  person: figuresFirstInParts(ofPeopleInParts((facts, window) => beginInParts(facts, window, 'person'))),
  organization: figuresFirstInParts(
    ofOrganizationsInParts((facts, window) => beginInParts(facts, window, 'organization')),
  ),
}

/** Returns how clearly those who meet fall into circles, as modularity, and which circles many searches agree on. */
export function measureNetworkCommunities(
  facts: Facts,
  window: Window,
  lens: NetworkLens,
): MeasureResult<NetworkCommunities> {
  return lenses[lens].compute(facts, window)
}

const shared = {
  unit: 'modularity',
  practice: ['P23', 'P28', 'P33'],
  inputs: ['meetings', 'attendance', 'speaking', 'memberships', 'parties'],
  definition:
    'The circles into which those who meet fall: more ties inside each than their number of ties would lead to expect. A row’s figure is its circle, its share how often it was with its fellows.',
  choice:
    'Twenty searches (Leiden, each from another order; ten from 20,000 ties on; half as many where these all find the same) and the partition on which they agree, with how far they do. Up to eight parties every partition is tried, so that there is nothing to disagree on. Even ties that fell by chance form circles: the band says how clear-cut those are.',
  formula: 'Q = Σ_c (e_cc − a_c²); stability = mean adjusted Rand index of the searches and their consensus',
  source:
    'Traag, Waltman & van Eck 2019, doi.org/10.1038/s41598-019-41695-z; Lancichinetti & Fortunato 2012, doi.org/10.1038/srep00336; Hubert & Arabie 1985.',
  notFor:
    'Not cliques or camps: those who share a series of meetings form a circle. Circles say nothing about agreement.',
} as const

/** Into which circles people fall (practice P28, P33). */
export const networkCommunitiesMeasure: Measure<NetworkCommunities> = {
  id: 'network-communities',
  question: 'Into which circles do our people fall?',
  lens: 'person',
  ...shared,
  ...lenses.person,
}

/** Into which circles organizations fall (practice P23, P33). */
export const organizationNetworkCommunitiesMeasure: Measure<NetworkCommunities> = {
  id: 'network-communities-organizations',
  question: 'Into which circles do our groups fall?',
  lens: 'organization',
  ...shared,
  ...lenses.organization,
}
