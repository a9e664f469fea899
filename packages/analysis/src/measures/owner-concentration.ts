import type { Facts } from '@evenkeel/domain/facts.ts'
import { type ChanceBand, chanceBandInParts } from '../chance-band.ts'
import { drawByWeight, placesOfSeats, type WeightedPlaces } from '../draw-multinomial.ts'
import { figuresFirst, type FiguresThenChance } from '../figures-first.ts'
import type { InParts } from '../in-parts.ts'
import { type Figures, type Measure, type NotEnoughData, notEnoughData } from '../measure.ts'
import { ownershipDraws } from '../ownership-draws.ts'
import { amountsInterval } from '../meeting-interval.ts'
import { namedOnItems, partiesOfRows, ROLE_BITS } from '../named-on-items.ts'
import { isOpen, ownerCandidates, ownershipByMeeting } from '../ownership.ts'
import type { MeetingAmounts } from '../resampled-amounts.ts'
import { partyDirectory } from '../party-directory.ts'
import { ofPeople } from '../of-people.ts'
import { rememberOnce } from '../remember-once.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { absenceFactor, effectiveNumber, herfindahl } from './concentration.ts'
import { counted, oneDecimal } from './plain-numbers.ts'

/** One holder of items. */
export interface OwnerRow {
  readonly party: string
  readonly label: string
  readonly kind: 'person' | 'organization' | 'group' | null
  readonly items: number
  readonly open: number
  readonly done: number
  /** Part of all ownerships, 0 to 1. */
  readonly share: number
}

export interface OwnerConcentration {
  /** Most items first. */
  readonly owners: readonly OwnerRow[]
  /** 1 / HHI. */
  readonly effectiveNumber: number
  /** Σ of squared shares, 1/n to 1. */
  readonly herfindahl: number
  /** The fewest who hold half; 1 = risky. */
  readonly absenceFactor: number
  readonly ownerships: number
  /** Ownerships that no organization could be found for; only in the organizations' lens. */
  readonly withoutOrganization: number
}

type Figure = 'effectiveNumber' | 'absenceFactor'

const ITEMS_MIN = 5

const ofOwners = figuresFirst(
  ofPeople((facts: Facts, window: Window) => begin(restrictToWindow(facts, window), 'person', 'effectiveNumber')),
)

const ofAbsence = figuresFirst(
  ofPeople((facts: Facts, window: Window) => begin(restrictToWindow(facts, window), 'person', 'absenceFactor')),
)

const ofElephants = figuresFirst((facts: Facts, window: Window) =>
  begin(restrictToWindow(facts, window), 'organization', 'absenceFactor'),
)

/** Returns how many equal owners would hold the items as concentrated as they are. */
export const measureOwnerConcentration = ofOwners.compute

/** Returns the fewest owners who together own half of all items; 1 is risky. */
export const measureContributorAbsenceFactor = ofAbsence.compute

/** Returns the fewest organizations whose people together own half of all items; 1 is risky. */
export const measureElephantFactor = ofElephants.compute

interface Tally {
  readonly items: number
  readonly open: number
  readonly done: number
}

interface Tallied {
  /** Of each holder, in the order in which items name them. */
  readonly tallies: ReadonlyMap<string, Tally>
  readonly withoutOrganization: number
}

/** Counted once for all questions about it. */
const talliesOfPeople = rememberOnce((facts: Facts) => tallyOwners(facts, 'person'))
const talliesOfOrganizations = rememberOnce((facts: Facts) => tallyOwners(facts, 'organization'))

function talliesOf(facts: Facts, lens: 'person' | 'organization'): Tallied {
  return lens === 'person' ? talliesOfPeople(facts) : talliesOfOrganizations(facts)
}

const amountsOfPeople = rememberOnce((facts: Facts) => amountsAtMeetings(facts, 'person'))
const amountsOfOrganizations = rememberOnce((facts: Facts) => amountsAtMeetings(facts, 'organization'))

function amountsAtMeetings(facts: Facts, lens: 'person' | 'organization'): readonly MeetingAmounts[] {
  return ownershipByMeeting(facts, [...talliesOf(facts, lens).tallies.keys()], lens)
}

function tallyOwners(facts: Facts, lens: 'person' | 'organization'): Tallied {
  const named = namedOnItems(facts)
  const { parties, of } = partiesOfRows(facts, lens)
  const owned = new Int32Array(parties.length)
  const open = new Int32Array(parties.length)
  const done = new Int32Array(parties.length)
  const order: number[] = []
  let withoutOrganization = 0
  for (let item = 0; item < named.items.length; item++) {
    const one = named.items[item]
    if (one === undefined || one.status === 'dropped') continue
    for (let row = named.starts[item] as number, end = named.starts[item + 1] as number; row < end; row++) {
      if (((named.roles[row] as number) & ROLE_BITS.owner) === 0) continue
      const holder = of[row] as number
      if (holder === -1) {
        withoutOrganization++
        continue
      }
      if (owned[holder] === 0) order.push(holder)
      owned[holder] = (owned[holder] as number) + 1
      if (isOpen(one)) open[holder] = (open[holder] as number) + 1
      if (one.status === 'done') done[holder] = (done[holder] as number) + 1
    }
  }
  const tallies = new Map(
    order.map((holder) => {
      const tally = { items: owned[holder] as number, open: open[holder] as number, done: done[holder] as number }
      return [parties[holder] ?? '', tally]
    }),
  )
  return { tallies, withoutOrganization }
}

function begin(
  facts: Facts,
  lens: 'person' | 'organization',
  figure: Figure,
): FiguresThenChance<OwnerConcentration> | NotEnoughData {
  const directory = partyDirectory(facts)
  const { tallies, withoutOrganization } = talliesOf(facts, lens)
  const amounts = [...tallies.values()].map((tally) => tally.items)
  const ownerships = amounts.reduce((sum, items) => sum + items, 0)
  const many = lens === 'person' ? 'owners' : 'organizations'
  if (ownerships < ITEMS_MIN) {
    return notEnoughData(
      ownerships,
      'items owned',
      `At least ${ITEMS_MIN} items whose ${lens === 'person' ? 'owner' : "owner's organization"} is known are needed; there are ${ownerships}.`,
    )
  }
  const statistic = figure === 'effectiveNumber' ? effectiveNumber : absenceFactor
  const value = statistic(amounts)
  const holders = tallies.size
  const half = absenceFactor(amounts)
  const figures: Figures<OwnerConcentration> = {
    status: 'measured',
    n: ownerships,
    of: 'items owned',
    value,
    sentence:
      figure === 'effectiveNumber'
        ? `${counted(ownerships, 'item is', 'items are')} spread over ${holders} ${many}, as unevenly as if ${oneDecimal(value)} shared them equally.`
        : `${counted(half, lens === 'person' ? 'owner holds' : 'organization holds', lens === 'person' ? 'owners hold' : 'organizations hold')} half of all ${ownerships} items owned${half === 1 ? ': 1 is risky' : ''}.`,
    rows: [...tallies]
      .map(([party, { items }]) => ({
        party,
        label: directory.nameOf(party),
        value: items,
        share: items / ownerships,
      }))
      .sort((left, right) => right.value - left.value || (left.label < right.label ? -1 : 1)),
    detail: {
      owners: [...tallies]
        .map(([party, tally]) => ({
          party,
          label: directory.nameOf(party),
          kind: directory.kindOf(party),
          ...tally,
          share: tally.items / ownerships,
        }))
        .sort((left, right) => right.items - left.items || (left.label < right.label ? -1 : 1)),
      effectiveNumber: effectiveNumber(amounts),
      herfindahl: herfindahl(amounts),
      absenceFactor: half,
      ownerships,
      withoutOrganization,
    },
  }
  return {
    ...figures,
    *withChance() {
      const band = yield* bandOf(facts, lens, { observed: value, statistic, ownerships, holders: tallies.keys() })
      const interval = amountsInterval({
        meetings: lens === 'person' ? amountsOfPeople(facts) : amountsOfOrganizations(facts),
        holders,
        figure: (held) => statistic(held),
      })
      return { ...figures, band, interval }
    },
  }
}

/** Where the figure would lie if items fell to people alike; null where who could own an item may not be told. */
function* bandOf(
  facts: Facts,
  lens: 'person' | 'organization',
  options: {
    readonly observed: number
    readonly statistic: (amounts: ArrayLike<number>) => number
    readonly ownerships: number
    readonly holders: Iterable<string>
  },
): InParts<ChanceBand | null> {
  // Who could own an item is told by who was at meetings, each person apart.
  if (lens === 'organization' && facts.withheld?.people === true) return null
  const { observed, statistic, ownerships } = options
  const candidates = candidateSeats(facts, lens, new Set(options.holders))
  const drawn = new Float64Array(candidates.holders)
  // Every owner is a candidate, so that people's draws are those of every other question about ownership.
  const drawAlike = lens === 'person' ? ownershipDraws(facts) : null
  return yield* chanceBandInParts({
    observed,
    model:
      lens === 'person'
        ? 'Each item is equally likely to be owned by anybody who came to a meeting or owns an item.'
        : 'Each item is equally likely to be owned by any person, so that organizations own as they have people.',
    draw(random) {
      if (drawAlike === null) {
        drawn.fill(0)
        drawByWeight(random, ownerships, candidates.seats, drawn)
      } else drawAlike(drawn)
      return statistic(drawn)
    },
  })
}

/** The places among which chance deals the items: one for each possible owner, those of one organization together. */
function candidateSeats(
  facts: Facts,
  lens: 'person' | 'organization',
  holders: ReadonlySet<string>,
): { readonly seats: WeightedPlaces; readonly holders: number } {
  const directory = partyDirectory(facts)
  const places = new Map<string, number>()
  const seats: number[] = []
  const seat = (holder: string): void => {
    const place = places.get(holder) ?? places.size
    places.set(holder, place)
    seats.push(place)
  }
  for (const candidate of ownerCandidates(facts)) {
    const holder = lens === 'person' ? candidate : directory.organizationOf(candidate, null)
    if (holder !== null) seat(holder)
  }
  for (const holder of holders) if (!places.has(holder)) seat(holder)
  return { seats: placesOfSeats(seats), holders: places.size }
}

const shared = {
  practice: ['P1', 'P17'],
  inputs: ['items', 'assignments', 'memberships', 'parties', 'meetings', 'attendance', 'speaking'],
  choice:
    'An item with two owners counts with both. Dropped items do not count; done ones do, for they show who carried the work. Working groups and organizations may own items.',
  notFor: 'Not a fault of whoever owns much: it asks the coalition who else could carry part of it.',
} as const

/** Owner concentration (practice P1, P17). */
export const ownerConcentrationMeasure: Measure<OwnerConcentration> = {
  id: 'owner-concentration',
  question: 'On how many shoulders does the work rest?',
  unit: 'equal owners',
  lens: 'coalition',
  ...shared,
  definition: 'How many owners with equal shares would be as concentrated as the real ones.',
  formula: '1 / Σ s_i²',
  source: 'Herfindahl–Hirschman index; effective number of Laakso & Taagepera 1979.',
  ...ofOwners,
}

/** Contributor absence factor over owners (practice P17); 1 = risky. */
export const contributorAbsenceFactorMeasure: Measure<OwnerConcentration> = {
  id: 'contributor-absence-factor',
  question: 'How few people would have to be away before half of the work has no owner?',
  unit: 'owners (1 = risky)',
  lens: 'coalition',
  ...shared,
  definition: 'The smallest number of owners who together own half of all items. 1 is risky, more is safer.',
  formula: 'min k: Σ of the k largest counts ≥ ½ Σ of all counts',
  source: 'CHAOSS, Contributor Absence Factor (chaoss.community/kb/metric-contributor-absence-factor).',
  ...ofAbsence,
}

/** Elephant factor over organizations (practice P17); 1 = risky. */
export const elephantFactorMeasure: Measure<OwnerConcentration> = {
  id: 'elephant-factor',
  question: 'On how few of our groups does half of the work rest?',
  unit: 'organizations (1 = risky)',
  lens: 'organization',
  ...shared,
  definition: 'The smallest number of organizations whose people together own half of all items. 1 is risky.',
  formula: 'min k: Σ of the k largest counts ≥ ½ Σ of all counts, over organizations',
  source:
    'CHAOSS, Elephant Factor. Its page calls a high factor risky in words and a low one by formula; this follows the formula.',
  ...ofElephants,
}
