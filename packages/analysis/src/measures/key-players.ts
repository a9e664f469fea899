import type { Facts } from '@evenkeel/domain/facts.ts'
import { chanceBand } from '../chance-band.ts'
import { distanceFragmentation, fragmentation } from '../graph/fragmentation.ts'
import { keyPlayers } from '../graph/key-players.ts'
import { createRemovalShape } from '../graph/removal-shape.ts'
import { type Measure, type MeasureResult, notEnoughData } from '../measure.ts'
import { coAttendanceTies, type NetworkLens } from '../network.ts'
import { ofOrganizations, ofPeople } from '../of-people.ts'
import { partyDirectory } from '../party-directory.ts'
import { randomBelow, type SeededRandom } from '../seeded-random.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { percent } from './plain-numbers.ts'

/** The one, two or three without whom the network would come apart most. */
export interface KeySet {
  readonly parties: readonly string[]
  readonly labels: readonly string[]
  /** Borgatti's F and DF of the network without them, 0 to 1. */
  readonly fragmentation: number
  readonly distanceFragmentation: number
  /** Sizes of the parts that would remain, largest first. */
  readonly parts: readonly number[]
  /** False where only sets of those who weigh most by themselves were tried. */
  readonly isExhaustive: boolean
}

export interface KeyPlayersFound {
  readonly nodes: number
  /** F and DF of the network as it is. */
  readonly fragmentation: number
  readonly distanceFragmentation: number
  /** For one, two and three leaving; a set without which the rest would hang together as before is left out. */
  readonly sets: readonly KeySet[]
}

/** Those who remain must be enough to tell how they hang together. */
const NODES_MIN = 5
const DRAWS = 100
/** Less than this is rounding: then the first set is named for no reason. */
const GROWTH_MIN = 1e-9
const COUNT_WORDS = ['', 'one', 'two', 'three']

/** Returns the one, two or three people without whom those who meet would hang together least. */
export const measureKeyPeople = ofPeople((facts: Facts, window: Window): MeasureResult<KeyPlayersFound> => {
  return measure(restrictToWindow(facts, window), 'person')
})

/** Returns the one, two or three organizations without which those that meet would hang together least. */
export const measureKeyOrganizations = ofOrganizations(
  (facts: Facts, window: Window): MeasureResult<KeyPlayersFound> => {
    return measure(restrictToWindow(facts, window), 'organization')
  },
)

function measure(facts: Facts, lens: NetworkLens): MeasureResult<KeyPlayersFound> {
  const { graph } = coAttendanceTies(facts, lens)
  const who = lens === 'person' ? 'people' : 'organizations'
  if (graph.n < NODES_MIN) {
    return notEnoughData(graph.n, who, `At least ${NODES_MIN} ${who} at meetings are needed; there are ${graph.n}.`)
  }
  const directory = partyDirectory(facts)
  const before = { fragmentation: fragmentation(graph), distanceFragmentation: distanceFragmentation(graph) }
  const sets = keyPlayers(graph, 3, 'distanceFragmentation').map(({ nodes, shape, isExhaustive }): KeySet => {
    const parties = nodes.map((node) => graph.ids[node] ?? '')
    return {
      parties,
      labels: parties.map((party) => directory.nameOf(party)),
      fragmentation: shape.fragmentation,
      distanceFragmentation: shape.distanceFragmentation,
      parts: shape.sizes,
      isExhaustive,
    }
  })
  const growthOf = (set: KeySet): number => set.distanceFragmentation - before.distanceFragmentation
  const [one] = sets
  const most = sets.at(-1)
  if (one === undefined || most === undefined) return notEnoughData(graph.n, who, `Too few ${who} would remain.`)
  const shapeWithout = createRemovalShape(graph)
  const size = most.parties.length
  const value = Math.max(0, growthOf(most))
  const apart = (share: number): string => `${percent(share)} of the pairs that remain would have no way to each other`
  return {
    status: 'measured',
    n: graph.n,
    of: who,
    value,
    sentence:
      value < GROWTH_MIN
        ? `Whichever ${COUNT_WORDS[size]} ${who} left, those who remain would hang together as closely as all do now.`
        : `Without the ${COUNT_WORDS[size]} ${who} who hold most together, ${apart(most.fragmentation)}; without the one who does, ${percent(one.fragmentation)}; it is ${percent(before.fragmentation)} as things are.`,
    rows: sets
      .filter((set) => growthOf(set) >= GROWTH_MIN)
      .map((set) => ({
        party: null,
        label: set.labels.join(', '),
        value: growthOf(set),
        share: set.fragmentation,
      })),
    band: chanceBand({
      observed: value,
      model: `Any other ${COUNT_WORDS[size]} ${who} leave.`,
      draws: DRAWS,
      draw: (random) =>
        shapeWithout(someOf(graph.n, size, random)).distanceFragmentation - before.distanceFragmentation,
    }),
    detail: { nodes: graph.n, ...before, sets: sets.filter((set) => growthOf(set) >= GROWTH_MIN) },
  }
}

/** Draws different places below `n`. */
function someOf(n: number, size: number, random: SeededRandom): readonly number[] {
  const drawn = new Set<number>()
  while (drawn.size < size) drawn.add(randomBelow(random, n))
  return [...drawn]
}

const shared = {
  unit: 'growth of distance-weighted fragmentation, 0 to 1',
  practice: ['P17', 'P28'],
  formula:
    'max over sets K of up to three: DF(G − K) − DF(G), with DF = 1 − 2 Σ (1 / d) / (n (n − 1)) over pairs; the share beside it is F(G − K) = 1 − Σ s (s − 1) / (n (n − 1)) over component sizes s',
  source:
    'Key player problem, KPP-NEG: Borgatti 2006, doi.org/10.1007/s10588-006-7084-x. A third of 42 health coalitions was found fragile to one departure (Social Networks 71, 2022, PMC9420007).',
  choice:
    'A set is more than its parts: the two who matter most together need not be the two who matter most alone. Every single one is tried, and every set of two and three while the network is small (all triples of 40); beyond that, sets of the twelve who weigh most alone. The band is of sets drawn blindly, so that the figure, a largest one, stands at its top: what counts is how far.',
} as const

/** Key people of the network of meetings (practice P17, P28). */
export const keyPeopleMeasure: Measure<KeyPlayersFound> = {
  id: 'key-players',
  question: 'Without which two or three people would we come apart?',
  lens: 'person',
  ...shared,
  inputs: ['meetings', 'attendance', 'speaking', 'parties'],
  definition: 'The one, two and three people without whom the network of who meets whom would be most fragmented.',
  notFor: 'Not a list of the most important people: somebody can be key for being the only way to a single other.',
  compute: measureKeyPeople,
}

/** Key organizations of the network of meetings (practice P17, P28). */
export const keyOrganizationsMeasure: Measure<KeyPlayersFound> = {
  id: 'key-players-organizations',
  question: 'Without which two or three of our groups would we come apart?',
  lens: 'organization',
  ...shared,
  inputs: ['meetings', 'attendance', 'speaking', 'memberships', 'parties'],
  definition:
    'The one, two and three organizations without which the network of who meets whom would be most fragmented.',
  notFor: 'Not a ranking of groups: a small one can be key for being the only way to a single other.',
  compute: measureKeyOrganizations,
}
