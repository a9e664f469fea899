import { interlockTies, sharedGroupTies, sharedResourceTies } from '@evenkeel/analysis/membership-ties.ts'
import {
  groupNetworkMeasure,
  organizationGroupNetworkMeasure,
  resourceNetworkMeasure,
} from '@evenkeel/analysis/measures/membership-networks.ts'
import { groupInterlocksMeasure } from '@evenkeel/analysis/measures/group-interlocks.ts'
import { finish, type InParts } from '@evenkeel/analysis/in-parts.ts'
import { meetingRecords } from '@evenkeel/analysis/meeting-record.ts'
import { assignmentTies, coAttendanceTies, describeNetwork, type Ties } from '@evenkeel/analysis/network.ts'
import { buildGraph } from '@evenkeel/analysis/graph/graph.ts'
import { whyNoOrganizations } from '@evenkeel/analysis/of-people.ts'
import { partyDirectory } from '@evenkeel/analysis/party-directory.ts'
import { restrictToWindow, type Window } from '@evenkeel/analysis/window.ts'
import type { NetworkGraphData } from '@evenkeel/charts/network-graph/layout.ts'
import type { TieMatrixData } from '@evenkeel/charts/tie-matrix/layout.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { basisUnlessWithheld } from '../../analysis/withheld-basis.ts'
import type { Figure, PageLens } from '../participation/talk-data.ts'
import { tieKindsOf, type TieKind, tieWords } from './tie-kinds.ts'
import { bridgeTies } from './bridge-ties.ts'

function tiesOf(inWindow: Facts, lens: PageLens, kind: TieKind): Ties {
  if (lens === 'group') return interlockTies(inWindow)
  if (kind === 'groups') return sharedGroupTies(inWindow, lens)
  if (kind === 'resources') return sharedResourceTies(inWindow)
  return kind === 'items' ? assignmentTies(inWindow, lens) : coAttendanceTies(inWindow, lens)
}

/** Why what groups say of themselves is not told to a reader whose facts leave out part of it; null where all is there. */
function whyUntold(facts: Facts, lens: PageLens, kind: TieKind): string | null {
  if (facts.withheld === undefined || kind === 'meetings' || kind === 'items') return null
  const measure =
    lens === 'group'
      ? groupInterlocksMeasure
      : kind === 'resources'
        ? resourceNetworkMeasure
        : lens === 'person'
          ? groupNetworkMeasure
          : organizationGroupNetworkMeasure
  const result = measure.compute(facts, { from: null, to: null })
  return result.status === 'withheld' ? result.reason : null
}

export interface NetworkAnswer extends Figure<NetworkGraphData> {
  /** The same ties, by circles that have more ties inside than out. */
  readonly matrix: Figure<TieMatrixData>
  /** How many shared meetings or items a tie takes here. */
  readonly least: number
  /** The choices of `least` that leave any tie. */
  readonly choices: readonly number[]
}

/** More ties than this are a knot that nobody can read. */
const tiesReadable = 240
/** Where more than this part of all pairs is tied, everybody is tied to everybody and nothing can be seen. */
const densityReadable = 0.6
/** Up to so many nodes, one that a stronger tie leaves alone stays in the picture: who is not tied is news. */
const nodesKept = 40
const nodesNeeded = 3
const steps = [1, 2, 3, 5, 8, 13, 20, 30, 50, 80, 130, 200]

/** Returns the ties of so many shared occasions or more, and those who have one; in a small network also those who have none. */
function withLeast(ties: Ties, least: number): Ties {
  if (least <= 1) return ties
  const edges = ties.edges.filter(({ shared }) => shared >= least)
  const tied = new Set(edges.flatMap(({ source, target }) => [source, target]))
  const nodes = ties.nodes.filter((node) => ties.nodes.length <= nodesKept || tied.has(node))
  return { ...ties, edges, nodes, graph: buildGraph({ nodes, edges }) }
}

/** Returns the smallest step at which the network of so many nodes can be read; 1 where it can be read whole. */
export function readableLeast(shared: readonly number[], nodes: number): number {
  const pairs = (nodes * (nodes - 1)) / 2
  const most = nodes < 5 ? tiesReadable : Math.min(tiesReadable, Math.max(nodes, densityReadable * pairs))
  const choices = steps.filter((step) => step === 1 || shared.some((count) => count >= step))
  return choices.find((step) => shared.filter((count) => count >= step).length <= most) ?? choices.at(-1) ?? 1
}

/** Returns who is tied to whom by shared meetings or items, every measure taken over the ties that are shown; `least` null chooses a readable one. */
export function networkData(facts: Facts, window: Window, asked: AskedTies): NetworkAnswer {
  return finish(networkDataInParts(facts, window, asked))
}

interface AskedTies {
  readonly lens: PageLens
  readonly ties: TieKind
  readonly least: number | null
}

/** Returns the same in parts. */
export function* networkDataInParts(facts: Facts, window: Window, asked: AskedTies): InParts<NetworkAnswer> {
  const { lens } = asked
  const kinds = tieKindsOf(lens)
  const kind = kinds.includes(asked.ties) ? asked.ties : (kinds[0] ?? asked.ties)
  const words = tieWords[kind]
  const inWindow = restrictToWindow(facts, window)
  yield 0.1
  meetingRecords(inWindow)
  yield 0.2
  const untold = whyUntold(facts, lens, kind)
  const all = tiesOf(untold === null ? inWindow : { ...inWindow, groupMembers: [], resources: [] }, lens, kind)
  yield 0.5
  const shared = all.edges.map((edge) => edge.shared)
  const least = asked.least ?? readableLeast(shared, all.nodes.length)
  const kept = withLeast(all, least)
  const network = describeNetwork(inWindow, kept)
  yield 0.9
  const directory = partyDirectory(inWindow)
  const who = lens === 'person' ? 'people' : lens === 'group' ? 'working groups' : 'organizations'
  const bridges = bridgeTies(network.edges)
  const groups = lens === 'person' ? [...new Set(network.nodes.flatMap(({ organization }) => organization ?? []))] : []
  const leftOut = all.nodes.length - kept.nodes.length
  const tiedNodes = new Set(kept.edges.flatMap(({ source, target }) => [source, target])).size
  const reason = `At least ${nodesNeeded} ${who} and one tie are needed; there are ${tiedNodes} and ${kept.edges.length}.`
  const notEnough = untold ?? (tiedNodes < nodesNeeded ? whyNoOrganizations(facts, reason) : null)
  const figure: Figure<NetworkGraphData> = {
    data: {
      nodes: network.nodes.map((node) => ({
        id: node.id,
        name: node.label,
        kind: node.kind ?? 'person',
        group: lens === 'person' ? node.organization : null,
        size: node.betweenness,
        degree: node.degree,
        betweenness: node.betweenness,
        articulation: node.isCutPoint,
      })),
      ties: network.edges.map(({ source, target, shared: weight }, index) => ({
        source,
        target,
        weight,
        bridge: bridges.has(index),
      })),
      groups: groups.map((id) => ({ id, name: directory.nameOf(id) })),
      sizeMeasure: 'ways between others through it (betweenness)',
      tieMeasure: `${least > 1 ? `at least ${least} ` : ''}${words.together}`,
      parties: who,
      notEnough,
    },
    basis: basisUnlessWithheld(notEnough, {
      n: `${all.occasions} ${words.many}, ${all.nodes.length} ${who}, ${all.edges.length} ties${least > 1 ? `; shown ${kept.edges.length === 1 ? 'is the one tie' : `are the ${kept.edges.length} ties`} of ${least} or more${leftOut > 0 ? `, which leaves out ${leftOut} ${who}` : ''}` : ''}`,
      method: `${words.method} Betweenness counts the shortest ways between others that lead through.`,
      uncertainty: words.uncertainty,
    }),
  }
  const circles = new Set(network.nodes.map(({ community }) => community)).size
  const matrix: TieMatrixData = {
    nodes: network.nodes.map(({ id, label, community }) => ({
      id,
      name: label,
      circle: circles > 1 ? community : null,
    })),
    ties: figure.data.ties,
    tieMeasure: figure.data.tieMeasure,
    parties: who,
    notEnough: figure.data.notEnough ?? null,
  }
  return {
    ...figure,
    least,
    choices: steps.filter((step) => step === 1 || shared.some((count) => count >= step)),
    matrix: {
      data: matrix,
      basis: {
        n: figure.basis.n,
        method:
          'The same ties as above, each on both sides of the diagonal. Circles have more ties inside than their number of ties would lead to expect (Leiden, modularity); rows go circle by circle.',
        uncertainty:
          kind === 'meetings'
            ? 'none drawn here; how far searches agree on the circles, and whether chance would make them as clear-cut, is said below.'
            : words.uncertainty,
      },
    },
  }
}
