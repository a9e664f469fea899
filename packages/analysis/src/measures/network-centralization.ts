import type { Facts } from '@evenkeel/domain/facts.ts'
import type { GovernanceMode } from '@evenkeel/domain/charter.ts'
import { type Begun, figuresFirstInParts } from '../figures-first.ts'
import { fitSentence, governanceFit, type GovernanceFit } from '../governance-fit.ts'
import { degree } from '../graph/degree.ts'
import type { Graph } from '../graph/graph.ts'
import { centralization, type Centralization, degreeCentralization } from '../graph/centralization.ts'
import type { ChanceBand } from '../chance-band.ts'
import { type InParts, stretchOf } from '../in-parts.ts'
import { type Figures, type Measure, type MeasureResult, notEnoughData } from '../measure.ts'
import { coAttendanceTies, type NetworkLens, type Ties } from '../network.ts'
import { occasionBandInParts, whyNoBand } from '../occasion-draws.ts'
import { ofOrganizationsInParts, ofPeopleInParts } from '../of-people.ts'
import { partyDirectory } from '../party-directory.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { counted, percent } from './plain-numbers.ts'

export interface NetworkCentralization {
  readonly of: Centralization
  /** The chance band of each; null where it is not defined or would take too long. */
  readonly bands: Readonly<Record<keyof Centralization, ChanceBand | null>>
  readonly parties: number
  readonly meetings: number
  /** By whom the coalition said it is run, and whether the ties of organizations fit that; null in the lens of people. */
  readonly governance: { readonly mode: GovernanceMode | null; readonly fit: GovernanceFit } | null
}

const PARTIES_MIN = 4
const MEETINGS_MIN = 2
const names = {
  degree: 'By ties (degree)',
  betweenness: 'By standing between others (betweenness)',
  closeness: 'By nearness to others (closeness)',
} as const
const model = 'As many meetings, each with as many there, anybody as likely as anybody else.'

/** The same without what hangs on how far chance goes. */
export interface CentralizationFigures extends Omit<NetworkCentralization, 'bands' | 'governance'> {
  readonly governance: { readonly mode: GovernanceMode | null } | null
}

/** Begins with how near who-meets-whom is to one hub that everybody hangs on, 0 to 1. */
function* beginInParts(
  facts: Facts,
  window: Window,
  lens: NetworkLens,
): InParts<Begun<NetworkCentralization, CentralizationFigures>> {
  const inWindow = restrictToWindow(facts, window)
  const ties = coAttendanceTies(inWindow, lens)
  const who = lens === 'person' ? 'people' : 'organizations'
  const { graph } = ties
  if (graph.n < PARTIES_MIN || ties.occasions < MEETINGS_MIN || graph.m === 0) {
    return notEnoughData(
      ties.occasions,
      'meetings',
      `At least ${PARTIES_MIN} ${who}, ${MEETINGS_MIN} meetings and one tie are needed; there are ${graph.n}, ${ties.occasions} and ${graph.m}.`,
    )
  }
  yield 0.1
  const found = centralization(graph)
  const value = found.degree ?? 0
  const mode = inWindow.governance ?? null
  const sentenceWith = (read: string, said: string): string =>
    `Who meets whom among ${graph.n} ${who} goes ${percent(value)} of the way from all alike to one hub${read}, over ${counted(ties.occasions, 'meeting', 'meetings')}.${said}`
  const detail: CentralizationFigures = {
    of: found,
    parties: graph.n,
    meetings: ties.occasions,
    governance: lens === 'person' ? null : { mode },
  }
  const figures: Figures<CentralizationFigures> = {
    status: 'measured',
    n: ties.occasions,
    of: 'meetings',
    value,
    sentence: sentenceWith('', ''),
    rows: (['degree', 'betweenness', 'closeness'] as const).map((name) => {
      return { party: null, label: names[name], value: found[name], share: null }
    }),
    detail,
  }
  return {
    ...figures,
    *withChance() {
      const bands = yield* bandsOf(ties, found)
      const { degree: band } = bands
      const fit = governanceFit(mode, band)
      const said = lens === 'person' ? '' : ` ${fitSentence(mode, band, hubOf(inWindow, ties))}`
      return {
        ...figures,
        sentence: sentenceWith(band === null ? ` (${whyNoBand(graph.n, who)})` : reads[band.position], said),
        band,
        detail: { ...detail, bands, governance: lens === 'person' ? null : { mode, fit } },
      }
    },
  }
}

const reads = {
  within: ', no further from even than chance would have it',
  above: ', further than chance would have it',
  below: ', less than chance would have it',
} as const

/** The chance band of each figure; those that take the same walks are asked of the same drawn networks. */
function* bandsOf(ties: Ties, found: Centralization): InParts<NetworkCentralization['bands']> {
  const { n, m } = ties.graph
  const drawnFound = new WeakMap<Graph, Centralization>()
  const ofDrawn = (drawn: Graph): Centralization => {
    const known = drawnFound.get(drawn) ?? centralization(drawn)
    drawnFound.set(drawn, known)
    return known
  }
  const ways = n * m * 4
  const bandOf = (
    observed: number | null,
    steps: number,
    figure: (drawn: Graph) => number,
  ): InParts<ChanceBand | null> | null =>
    observed === null ? null : occasionBandInParts(ties, { observed, model, steps }, figure)
  const works = {
    degree: bandOf(found.degree ?? 0, 0, degreeCentralization),
    betweenness: bandOf(found.betweenness, ways, (drawn) => ofDrawn(drawn).betweenness ?? 0),
    closeness: bandOf(found.closeness, ways, (drawn) => ofDrawn(drawn).closeness ?? 0),
  }
  return {
    degree: works.degree === null ? null : yield* stretchOf(works.degree, 0, 0.3),
    betweenness: works.betweenness === null ? null : yield* stretchOf(works.betweenness, 0.3, 0.85),
    closeness: works.closeness === null ? null : yield* stretchOf(works.closeness, 0.85, 1),
  }
}

const lenses = {
  person: figuresFirstInParts(ofPeopleInParts((facts, window) => beginInParts(facts, window, 'person'))),
  organization: figuresFirstInParts(
    ofOrganizationsInParts((facts, window) => beginInParts(facts, window, 'organization')),
  ),
}

/** Returns how near who-meets-whom is to one hub that everybody hangs on, 0 to 1. */
export function measureNetworkCentralization(
  facts: Facts,
  window: Window,
  lens: NetworkLens,
): MeasureResult<NetworkCentralization> {
  return lenses[lens].compute(facts, window)
}

/** The name of whoever has most ties, null where several have as many. */
function hubOf(facts: Facts, { graph, nodes }: Ties): string | null {
  const degrees = degree(graph)
  const largest = degrees.reduce((most, own) => Math.max(most, own), 0)
  const hubs = nodes.filter((_, place) => degrees[place] === largest)
  return hubs.length === 1 ? partyDirectory(facts).nameOf(hubs[0] ?? '') : null
}

const shared = {
  unit: 'share of a star’s centralization',
  practice: ['P17', 'P23', 'P28'],
  inputs: ['meetings', 'attendance', 'speaking', 'memberships', 'parties'],
  definition:
    'How far the ties of who meets whom gather at one place: 0 where all are alike, 1 for a star whose hub alone ties the others. By ties, by standing between others, and by nearness to them.',
  choice:
    'Strengths do not count here. Nearness is not defined while the network is in several parts. Chance deals out who was at each meeting anew. A coalition that wants a lead organization, or a central office, will and may stand above the band: the ties of organizations are held against what it said of how it is run. For a network so large that chance would take too long there is no band, and nothing is held against it.',
  formula:
    'Σ (largest − c_v) over the same sum for a star: (n − 1)(n − 2) for degree, n − 1 for betweenness over all pairs, (n − 1)(n − 2) / (2n − 3) for closeness',
  source:
    'Freeman 1979, Social Networks 1:215; modes of governance: Provan & Kenis 2008, doi.org/10.1093/jopart/mum015.',
  notFor:
    'Not a fault by itself, and not to be compared with a coalition of another size. Who comes to most meetings is the hub of this network whether or not anything hangs on them.',
} as const

/** How near people's meetings are to one hub (practice P17, P28). */
export const networkCentralizationMeasure: Measure<NetworkCentralization, CentralizationFigures> = {
  id: 'network-centralization',
  question: 'Does who meets whom hang on one person?',
  lens: 'person',
  ...shared,
  ...lenses.person,
}

/** How near organizations' meetings are to one hub (practice P17, P23). */
export const organizationNetworkCentralizationMeasure: Measure<NetworkCentralization, CentralizationFigures> = {
  id: 'network-centralization-organizations',
  question: 'Does which groups meet hang on one of them?',
  lens: 'organization',
  ...shared,
  inputs: [...shared.inputs, 'governance'],
  ...lenses.organization,
}
