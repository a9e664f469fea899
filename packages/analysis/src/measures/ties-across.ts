import type { Facts } from '@evenkeel/domain/facts.ts'
import { chanceBand } from '../chance-band.ts'
import { bitRows } from '../graph/bit-rows.ts'
import type { Graph } from '../graph/graph.ts'
import { assortativity, type Mixing, mixing, mixingMatrix } from '../graph/mixing.ts'
import { type Measure, type MeasureResult, notEnoughData } from '../measure.ts'
import { coAttendanceTies } from '../network.ts'
import { ofPeople } from '../of-people.ts'
import { partyDirectory } from '../party-directory.ts'
import { randomBelow, type SeededRandom } from '../seeded-random.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { percent } from './plain-numbers.ts'

export interface TiesAcross {
  readonly mixing: Mixing
  /** Newman's assortativity by organization, 1 when all ties stay inside; null where it is not defined. */
  readonly assortativity: number | null
  /** The same on average over organizations dealt out anew. */
  readonly assortativityByChance: number | null
  readonly organizations: number
  readonly withoutOrganization: number
}

const PEOPLE_MIN = 4
const DRAWS = 200

/** Returns by how much people's ties reach across organizations beyond what their sizes lead to expect: E–I minus expected, −2 to 2. */
export const measureTiesAcross = ofPeople((facts: Facts, window: Window): MeasureResult<TiesAcross> => {
  const inWindow = restrictToWindow(facts, window)
  const ties = coAttendanceTies(inWindow, 'person')
  const directory = partyDirectory(inWindow)
  const { graph } = ties
  const labels = ties.nodes.map((person) => directory.organizationOf(person, null))
  const sizes = new Map<string, number>()
  for (const label of labels) if (label !== null) sizes.set(label, (sizes.get(label) ?? 0) + 1)
  const known = labels.filter((label) => label !== null).length
  const found = mixing(graph, labels)
  const hasSeveral = [...sizes.values()].some((size) => size > 1)
  if (known < PEOPLE_MIN || sizes.size < 2 || !hasSeveral || found.index === null || found.expected === null) {
    return notEnoughData(
      ties.occasions,
      'meetings',
      `At least ${PEOPLE_MIN} people of 2 organizations, one of them with several, and one tie are needed; there are ${known} people of ${sizes.size} organizations and ${found.external + found.internal} ties.`,
    )
  }
  const value = found.index - found.expected
  const own = assortativity(mixingMatrix(graph, labels))
  const deal = createDeal(graph, labels)
  const { expected } = found
  let assortativities = 0
  const band = chanceBand({
    observed: value,
    model: 'The same meetings by the same people, whose organizations are dealt out anew.',
    draws: DRAWS,
    draw(random) {
      const drawn = deal(random)
      assortativities += drawn.assortativity
      return drawn.index - expected
    },
  })
  const chance = assortativities / DRAWS
  const outward = found.external / (found.external + found.internal)
  return {
    status: 'measured',
    n: found.external + found.internal,
    of: 'ties',
    value,
    sentence: `${percent(outward)} of ties between people reach across organizations, where their sizes alone lead to expect ${percent((1 + expected) / 2)}; ${band.position === 'below' ? 'people meet their own more than chance would have it' : band.position === 'above' ? 'people meet others more than chance would have it' : 'that is no more and no less than chance would have it'}.`,
    rows: rowsOf(sizes, graph, labels)
      .map(({ party, external, internal }) => {
        const total = external + internal
        return {
          party,
          label: directory.nameOf(party),
          value: total === 0 ? null : (external - internal) / total,
          share: total === 0 ? null : external / total,
        }
      })
      .sort((left, right) => (left.label < right.label ? -1 : 1)),
    band,
    detail: {
      mixing: found,
      assortativity: Number.isNaN(own) ? null : own,
      assortativityByChance: Number.isNaN(chance) ? null : chance,
      organizations: sizes.size,
      withoutOrganization: labels.length - known,
    },
  }
})

/** The ties of each organization's people to those of others, and among themselves; people without one are left out. */
function rowsOf(sizes: ReadonlyMap<string, number>, graph: Graph, labels: readonly (string | null)[]) {
  const rows = [...sizes.keys()].map((party) => ({ party, external: 0, internal: 0 }))
  const places = new Map(rows.map(({ party }, place) => [party, place]))
  const of = Int32Array.from(labels, (label) => places.get(label ?? '') ?? -1)
  for (let node = 0; node < graph.n; node++) {
    const own = rows[of[node] as number]
    if (own === undefined) continue
    for (let arc = graph.offsets[node] as number, end = graph.offsets[node + 1] as number; arc < end; arc++) {
      const target = graph.targets[arc] as number
      const other = of[target] as number
      if (other === -1) continue
      if (other !== of[node]) own.external++
      else if (target > node) own.internal++
    }
  }
  return rows
}

/** Returns a function that deals the known labels out anew among those who have one, and gives both figures of that. */
function createDeal(
  graph: Graph,
  labels: readonly (string | null)[],
): (random: SeededRandom) => { readonly index: number; readonly assortativity: number } {
  const numbers = new Map<string, number>()
  for (const label of labels) if (label !== null && !numbers.has(label)) numbers.set(label, numbers.size)
  const dealt = Int32Array.from(labels, (label) => numbers.get(label ?? '') ?? -1)
  const places = Int32Array.from(dealt.keys()).filter((place) => dealt[place] !== -1)
  const { rows, words } = bitRows(graph)
  let all = 0
  const degrees = new Float64Array(graph.n)
  for (const node of places) {
    for (let arc = graph.offsets[node] as number; arc < (graph.offsets[node + 1] as number); arc++) {
      const target = graph.targets[arc] as number
      if (target <= node || dealt[target] === -1) continue
      all++
      degrees[node] = (degrees[node] as number) + 1
      degrees[target] = (degrees[target] as number) + 1
    }
  }
  /** Those dealt the same label stand behind each other, so that only pairs within one are looked at. */
  const starts = new Int32Array(numbers.size + 1)
  for (const place of places)
    starts[(dealt[place] as number) + 1] = (starts[(dealt[place] as number) + 1] as number) + 1
  for (let group = 0; group < numbers.size; group++)
    starts[group + 1] = (starts[group + 1] as number) + (starts[group] as number)
  const members = new Int32Array(places.length)
  const next = new Int32Array(starts.length)
  const sums = new Float64Array(numbers.size)
  return (random) => {
    for (let index = places.length - 1; index > 0; index--) {
      const here = places[index] as number
      const there = places[randomBelow(random, index + 1)] as number
      const kept = dealt[here] as number
      dealt[here] = dealt[there] as number
      dealt[there] = kept
    }
    next.set(starts)
    sums.fill(0)
    for (let index = 0; index < places.length; index++) {
      const node = places[index] as number
      const group = dealt[node] as number
      const at = next[group] as number
      members[at] = node
      next[group] = at + 1
      sums[group] = (sums[group] as number) + (degrees[node] as number)
    }
    let internal = 0
    for (let group = 0; group < numbers.size; group++) {
      for (let one = starts[group] as number, end = starts[group + 1] as number; one < end; one++) {
        const row = (members[one] as number) * words
        for (let other = one + 1; other < end; other++) {
          const node = members[other] as number
          internal += ((rows[row + (node >>> 5)] as number) >>> (node & 31)) & 1
        }
      }
    }
    let product = 0
    for (let group = 0; group < sums.length; group++) product += ((sums[group] as number) / (2 * all)) ** 2
    return { index: (all - 2 * internal) / all, assortativity: (internal / all - product) / (1 - product) }
  }
}

/** Whether people meet across organizations (practice P23, P28, P33). */
export const tiesAcrossMeasure: Measure<TiesAcross> = {
  id: 'ties-across',
  question: 'Do our people meet across groups, or each group its own?',
  unit: 'E–I index beyond what sizes lead to expect',
  lens: 'organization',
  practice: ['P23', 'P28', 'P33'],
  inputs: ['meetings', 'attendance', 'speaking', 'memberships', 'parties'],
  definition:
    'Ties between people of different organizations less those inside one, over all of them (the E–I index), minus what the sizes of the organizations alone would give; with the assortativity by organization.',
  choice:
    'The bare index says little: groups of one reach outward whatever they do. Chance deals the organizations out anew among the same people. People whose organization is unknown are left out.',
  formula: '(E − I) / (E + I) − (1 − 2 Σ n_g (n_g − 1) / (n (n − 1))); r = (Tr e − ‖e²‖) / (1 − ‖e²‖)',
  source: 'Krackhardt & Stern 1988, doi.org/10.2307/2786835; Newman 2003, doi.org/10.1103/PhysRevE.67.026126.',
  notFor:
    'Not openness or good will: who is invited to which meeting decides most of it. A working group of one organization is no silo.',
  compute: measureTiesAcross,
}
