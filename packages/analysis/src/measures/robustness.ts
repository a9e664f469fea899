import type { Facts } from '@evenkeel/domain/facts.ts'
import { chanceBandInParts, DEFAULT_SEED } from '../chance-band.ts'
import { type Begun, figuresFirst } from '../figures-first.ts'
import { bitRows } from '../graph/bit-rows.ts'
import { attackShares, connectedShares, robustnessOf } from '../graph/robustness.ts'
import { stretchOf } from '../in-parts.ts'
import { type Figures, type Measure, notEnoughData } from '../measure.ts'
import { coAttendanceTies } from '../network.ts'
import { ofPeople } from '../of-people.ts'
import { seededRandom } from '../seeded-random.ts'
import { shuffle } from '../shuffle.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { mostReliedOnFirst, openOwnedItems, ownedShares } from './ownership-robustness.ts'
import { counted } from './plain-numbers.ts'

/** What is left after the first 0, 1, 2, … of those on whom most rests have gone, 0 to 1 each. */
export interface ReliedOnCurve {
  /** Those on whom most rests leave first. */
  readonly reliedOn: readonly number[]
  /** How many must leave, those on whom most rests first, until half or less is left. */
  readonly half: number
}

export interface LeavingCurve extends ReliedOnCurve {
  /** Anybody leaves first: the 5th to 95th percentile over orders drawn by chance. */
  readonly low: readonly number[]
  readonly high: readonly number[]
}

export interface Robustness<Curve = LeavingCurve> {
  /** The largest part that still meets, as a share of all who did. */
  readonly connected: Curve
  /** Open items that still have an owner; null where nobody owns an open item. */
  readonly owned: Curve | null
  /** R when people leave in order of ties, 0 to ½. */
  readonly robustness: number
  readonly people: number
  readonly owners: number
  readonly items: number
}

const PEOPLE_MIN = 5
const DRAWS = 100
/** Orders over which ties between equals are broken. */
const TIE_BREAKS = 20

type RobustnessFigures = Robustness<ReliedOnCurve>

/** Begins with how what holds the coalition together wanes as those on whom most rests leave one by one. */
function begin(facts: Facts, window: Window): Begun<Robustness, RobustnessFigures> {
  const inWindow = restrictToWindow(facts, window)
  const { graph } = coAttendanceTies(inWindow, 'person')
  if (graph.n < PEOPLE_MIN || graph.m === 0) {
    return notEnoughData(graph.n, 'people', `At least ${PEOPLE_MIN} people who meet are needed; there are ${graph.n}.`)
  }
  const reliedOn = attackShares(graph, seededRandom(DEFAULT_SEED), TIE_BREAKS)
  const connected = reliedOnCurve(reliedOn)
  const robustness = robustnessOf(reliedOn)
  const open = openOwnedItems(inWindow)
  const owned = open.items === 0 ? null : reliedOnCurve(ownedShares(open, mostReliedOnFirst(open)))
  const work =
    owned === null
      ? 'nobody owns an open item'
      : `after ${owned.half} of ${open.owners.length} owners half of the ${counted(open.items, 'open item', 'open items')} that somebody owns would have none`
  const detail = { connected, owned, robustness, people: graph.n, owners: open.owners.length, items: open.items }
  const figures: Figures<RobustnessFigures> = {
    status: 'measured',
    n: graph.n,
    of: 'people',
    value: robustness,
    sentence: `If those with most ties left one by one, the largest part that meets would be down to half of all ${graph.n} after ${connected.half}; ${work}.`,
    rows: [
      { party: null, label: 'until half no longer meet', value: connected.half, share: connected.half / graph.n },
      {
        party: null,
        label: 'until half of the open items have no owner',
        value: owned?.half ?? null,
        share: owned === null ? null : owned.half / open.owners.length,
      },
    ],
    detail,
  }
  return {
    ...figures,
    *withChance() {
      const ties = bitRows(graph)
      const drawn = drawCurves(graph.n, (order) => connectedShares(ties, order))
      const values = drawn.map(robustnessOf)
      yield 0.5
      const drawnOwned = owned === null ? [] : drawCurves(open.owners.length, (order) => ownedShares(open, order))
      let next = 0
      const band = yield* stretchOf(
        chanceBandInParts({
          observed: robustness,
          model: 'People leave in any order.',
          draws: DRAWS,
          draw: () => values[next++] ?? 0,
        }),
        0.9,
        1,
      )
      const curves = { connected: curveOf(connected, drawn), owned: owned === null ? null : curveOf(owned, drawnOwned) }
      return { ...figures, band, detail: { ...detail, ...curves } }
    },
  }
}

const robustness = figuresFirst(ofPeople(begin))

/** Returns how what holds the coalition together wanes as those on whom most rests leave one by one. */
export const measureRobustness = robustness.compute

function drawCurves(n: number, curve: (order: Int32Array) => Float64Array): readonly Float64Array[] {
  const random = seededRandom(DEFAULT_SEED)
  const order = Int32Array.from({ length: n }, (_, place) => place)
  return Array.from({ length: DRAWS }, () => {
    shuffle(order, random)
    return curve(order)
  })
}

function reliedOnCurve(shares: Float64Array): ReliedOnCurve {
  return { reliedOn: [...shares], half: shares.findIndex((share) => share <= 0.5 + 1e-12) }
}

function curveOf(curve: ReliedOnCurve, drawn: readonly Float64Array[]): LeavingCurve {
  const low: number[] = []
  const high: number[] = []
  // As many lie at or below the 5th percentile as at or above the 95th.
  const tail = Math.floor(0.05 * (drawn.length - 1)) + 1
  const lowest = new Float64Array(tail)
  const highest = new Float64Array(tail)
  for (let left = 0; left < curve.reliedOn.length; left++) {
    lowest.fill(Number.POSITIVE_INFINITY)
    highest.fill(Number.POSITIVE_INFINITY)
    for (const shares of drawn) {
      const share = shares[left] as number
      keepSmallest(lowest, share)
      keepSmallest(highest, -share)
    }
    low.push(lowest[tail - 1] as number)
    high.push(-(highest[tail - 1] as number))
  }
  return { ...curve, low, high }
}

/** Puts a value among the smallest so far, ascending, if it is one of them. */
function keepSmallest(smallest: Float64Array, value: number): void {
  let at = smallest.length
  for (; at > 0 && (smallest[at - 1] as number) > value; at--) {
    if (at < smallest.length) smallest[at] = smallest[at - 1] as number
  }
  if (at < smallest.length) smallest[at] = value
}

/** How gracefully the coalition loses people (practice P17, P35). */
export const robustnessMeasure: Measure<Robustness, RobustnessFigures> = {
  id: 'robustness',
  question: 'How many could leave before half of us, or half of the work, hangs loose?',
  unit: 'R, 0 to 0.5',
  lens: 'coalition',
  practice: ['P17', 'P35'],
  inputs: ['meetings', 'attendance', 'speaking', 'items', 'assignments', 'parties'],
  definition:
    'What is left, of those who meet and of open items with an owner, while those on whom most rests leave one after the other; R is the mean of the first.',
  choice:
    'Ties: whoever has most left goes next, equals in 20 orders drawn by chance, and the mean is shown. Items: whoever is the last owner of most goes next. Nobody takes anything over, which is too dark: it shows where a handover is needed first. An item with two owners is lost with the second.',
  formula: 'R = (1 / N) Σ_{q = 1..N} s(q), with s(q) the share of all in the largest part after q have left',
  source: 'Schneider et al. 2011, doi.org/10.1073/pnas.1009440108 (robustness R, at most ½).',
  notFor:
    'Not a forecast that anybody leaves. Beside the band of people leaving in any order it says how much more depends on a few.',
  ...robustness,
}
