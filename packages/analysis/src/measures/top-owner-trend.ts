import type { Facts } from '@evenkeel/domain/facts.ts'
import { type ChanceBand, chanceBandInParts } from '../chance-band.ts'
import { figuresFirst, type FiguresThenChance } from '../figures-first.ts'
import { type Figures, type Measure, type NotEnoughData, notEnoughData } from '../measure.ts'
import { ownershipDraws } from '../ownership-draws.ts'
import { ownerCandidates, readOwnership } from '../ownership.ts'
import { partyDirectory } from '../party-directory.ts'
import { quarterOf, quartersBetween } from '../quarter.ts'
import { ofPeople } from '../of-people.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { hypergeometricTail } from './hypergeometric.ts'
import { percent } from './plain-numbers.ts'

/** One quarter's items and how many of them belong to the owner of most. */
export interface OwnerQuarter {
  readonly quarter: string
  /** Ownerships of items first written down in the quarter. */
  readonly items: number
  readonly owned: number
  /** Owned / items, 0 to 1; null for a quarter without items: not measured is not zero. */
  readonly share: number | null
  readonly evidence: readonly string[]
}

export interface TopOwnerTrend {
  /** Who owns most items over the whole window. */
  readonly party: string
  readonly label: string
  readonly quarters: readonly OwnerQuarter[]
  /** Share over the whole window, 0 to 1. */
  readonly share: number
  /** Difference of the share between the later and the earlier half of the owned items' quarters; null when too short. */
  readonly change: number | null
  /** Where the largest share would lie if items fell to anybody alike. */
  readonly band: ChanceBand
  /** The chance, 0 to 1, of a rise this large if when an item was written had nothing to do with its owner. */
  readonly riseChance: number | null
}

const ITEMS_MIN = 10
const QUARTERS_MIN = 3

type Course = Omit<TopOwnerTrend, 'band'>

const ofTopOwner = figuresFirst(
  ofPeople((facts: Facts, window: Window): FiguresThenChance<TopOwnerTrend, Course> | NotEnoughData => {
    const inWindow = restrictToWindow(facts, window)
    const directory = partyDirectory(inWindow)
    const { ownersAt, itemsOf, total } = readOwnership(inWindow)
    const [top] = [...itemsOf].sort((left, right) => right[1].length - left[1].length || (left[0] < right[0] ? -1 : 1))
    if (top === undefined || total < ITEMS_MIN) {
      return notEnoughData(
        total,
        'items owned',
        `At least ${ITEMS_MIN} items with an owner are needed; there are ${total}.`,
      )
    }
    const party = top[0]
    const tallies = new Map<string, { items: number; evidence: string[] }>()
    const days: { readonly day: string; readonly own: number; readonly all: number }[] = []
    let [quarter, lastDay] = ['', '']
    inWindow.items.forEach((item, place) => {
      if (item.status === 'dropped') return
      const owners = ownersAt(place)
      if (owners.length === 0) return
      if (item.since !== lastDay) quarter = quarterOf(item.since)
      lastDay = item.since
      const known = tallies.get(quarter)
      const tally = known ?? { items: 0, evidence: [] }
      const own = owners.includes(party) ? 1 : 0
      tally.items += owners.length
      if (own === 1) tally.evidence.push(item.id)
      if (known === undefined) tallies.set(quarter, tally)
      days.push({ day: item.since, own, all: owners.length })
    })
    const names = [...tallies.keys()].sort()
    const quarters = quartersBetween(names[0] ?? '', names.at(-1) ?? '').map((quarter): OwnerQuarter => {
      const tally = tallies.get(quarter)
      const owned = tally?.evidence.length ?? 0
      return {
        quarter,
        items: tally?.items ?? 0,
        owned,
        share: tally === undefined ? null : owned / tally.items,
        evidence: tally?.evidence ?? [],
      }
    })
    const share = top[1].length / total
    const rise = names.length >= QUARTERS_MIN ? riseBetweenHalves(days) : null
    const label = directory.nameOf(party)
    const figures: Figures<Course> = {
      status: 'measured',
      n: total,
      of: 'items owned',
      value: share,
      sentence:
        rise === null
          ? `The owner of most items holds ${percent(share)} of ${total}.`
          : `The owner of most items holds ${percent(share)} of ${total}: ${percent(rise.early)} in the earlier half, ${percent(rise.late)} in the later.`,
      rows: quarters.map((quarter) => ({
        party: null,
        label: quarter.quarter,
        value: quarter.share === null ? null : quarter.owned,
        share: quarter.share,
      })),
      detail: {
        party,
        label,
        quarters,
        share,
        change: rise === null ? null : rise.late - rise.early,
        riseChance: rise === null ? null : rise.chance,
      },
    }
    return {
      ...figures,
      *withChance() {
        const draw = ownershipDraws(inWindow)
        const drawn = new Float64Array(ownerCandidates(inWindow).length)
        const band = yield* chanceBandInParts({
          observed: share,
          model: 'Each item is equally likely to be owned by anybody who came to a meeting or owns an item.',
          draw() {
            draw(drawn)
            return largestOf(drawn) / total
          },
        })
        return { ...figures, band, detail: { ...figures.detail, band } }
      },
    }
  }),
)

/** Returns how the share of the owner of most items moved from quarter to quarter. */
export const measureTopOwnerTrend = ofTopOwner.compute

function largestOf(counts: Float64Array): number {
  let most = 0
  for (let place = 0; place < counts.length; place++)
    if ((counts[place] as number) > most) most = counts[place] as number
  return most
}

/** The items in order of time, cut in two halves; the chance comes from shuffling which items are whose. */
function riseBetweenHalves(days: readonly { readonly day: string; readonly own: number; readonly all: number }[]): {
  readonly early: number
  readonly late: number
  readonly chance: number
} {
  const ordered = days.toSorted((left, right) => (left.day < right.day ? -1 : left.day > right.day ? 1 : 0))
  // The halves part between two days, so that the order within a day cannot matter.
  let cut = Math.floor(ordered.length / 2)
  while (cut > 0 && ordered[cut - 1]?.day === ordered[cut]?.day) cut--
  const sum = (rows: typeof days, of: 'own' | 'all'): number => rows.reduce((total, row) => total + row[of], 0)
  const [before, after] = [ordered.slice(0, cut), ordered.slice(cut)]
  const part = (rows: typeof days): number => (sum(rows, 'all') > 0 ? sum(rows, 'own') / sum(rows, 'all') : 0)
  const owned = sum(ordered, 'own')
  const inLate = sum(after, 'own')
  return {
    early: part(before),
    late: part(after),
    chance: hypergeometricTail(ordered.length, owned, after.length, inLate),
  }
}

/** The share of the owner of most items over time (practice P17). */
export const topOwnerTrendMeasure: Measure<TopOwnerTrend> = {
  id: 'top-owner-trend',
  question: 'Is more and more of the work coming to rest on one owner?',
  unit: 'share of items owned',
  lens: 'coalition',
  practice: ['P17'],
  inputs: ['items', 'assignments', 'meetings', 'attendance', 'speaking', 'parties'],
  definition:
    'For whoever owns most items over the window: their share of the items first written down in each quarter.',
  choice:
    'Quarters without items are not measured, not zero. The rise compares the later half of the items with the earlier and is tested by which half the items fall in (Fisher).',
  formula: 'share(q) = items(q) owned by the top owner / Σ ownerships of items(q)',
  source: 'Over-reliance on a single champion (practice P17); Fisher 1922 for the chance of the rise.',
  notFor: 'Not a reproach: a champion usually steps in because nobody else did. It asks the coalition for a bench.',
  ...ofTopOwner,
}
