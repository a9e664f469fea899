import type { Facts } from '@evenkeel/domain/facts.ts'
import { chanceBand } from '../chance-band.ts'
import { drawByWeight, placesOfSeats, type WeightedPlaces } from '../draw-multinomial.ts'
import { type Measure, type MeasureResult, notEnoughData } from '../measure.ts'
import { ownershipDraws } from '../ownership-draws.ts'
import { amountsInterval } from '../meeting-interval.ts'
import { namedOnItems, partiesOfRows, ROLE_BITS } from '../named-on-items.ts'
import { isOpen, ownerCandidates, ownershipByMeeting } from '../ownership.ts'
import type { MeetingAmounts } from '../resampled-amounts.ts'
import { partyDirectory } from '../party-directory.ts'
import { ofPeople } from '../of-people.ts'
import { rememberLast } from '../remember-last.ts'
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

/** Returns how many equal owners would hold the items as concentrated as they are. */
export const measureOwnerConcentration = ofPeople((facts: Facts, window: Window): MeasureResult<OwnerConcentration> => {
  return measure(restrictToWindow(facts, window), 'person', 'effectiveNumber')
})

/** Returns the fewest owners who together own half of all items; 1 is risky. */
export const measureContributorAbsenceFactor = ofPeople(
  rememberLast((facts: Facts, window: Window): MeasureResult<OwnerConcentration> => {
    return measure(restrictToWindow(facts, window), 'person', 'absenceFactor')
  }),
)

/** Returns the fewest organizations whose people together own half of all items; 1 is risky. */
export const measureElephantFactor = rememberLast((facts: Facts, window: Window): MeasureResult<OwnerConcentration> => {
  return measure(restrictToWindow(facts, window), 'organization', 'absenceFactor')
})

interface Tally {
  readonly items: number
  readonly open: number
  readonly done: number
}

interface Tallied {
  /** Of each holder, in the order in which items name them. */
  readonly tallies: ReadonlyMap<string, Tally>
  readonly withoutOrganization: number
  readonly meetings: readonly MeetingAmounts[]
}

const knownTallies = new WeakMap<Facts, Map<'person' | 'organization', Tallied>>()

/** How many items everybody owns, counted once for all questions about it. */
function talliesOf(facts: Facts, lens: 'person' | 'organization'): Tallied {
  const remembered = knownTallies.get(facts) ?? new Map<'person' | 'organization', Tallied>()
  knownTallies.set(facts, remembered)
  const found = remembered.get(lens) ?? tallyOwners(facts, lens)
  remembered.set(lens, found)
  return found
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
  const meetings = ownershipByMeeting(facts, [...tallies.keys()], lens)
  return { tallies, withoutOrganization, meetings }
}

function measure(facts: Facts, lens: 'person' | 'organization', figure: Figure): MeasureResult<OwnerConcentration> {
  const directory = partyDirectory(facts)
  const { tallies, withoutOrganization, meetings } = talliesOf(facts, lens)
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
  const candidates = candidateSeats(facts, lens, new Set(tallies.keys()))
  const drawn = new Float64Array(candidates.holders)
  // Every owner is a candidate, so that people's draws are those of every other question about ownership.
  const drawAlike = lens === 'person' ? ownershipDraws(facts) : null
  // Who could own an item is told by who was at meetings, each person apart.
  const isKnown = lens === 'person' || facts.withheld?.people !== true
  const band = !isKnown
    ? null
    : chanceBand({
        observed: value,
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
  const holders = tallies.size
  const half = absenceFactor(amounts)
  return {
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
    band,
    interval: amountsInterval({
      meetings,
      holders,
      figure: (amounts) => statistic(amounts),
    }),
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
  compute: measureOwnerConcentration,
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
  compute: measureContributorAbsenceFactor,
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
  compute: measureElephantFactor,
}
