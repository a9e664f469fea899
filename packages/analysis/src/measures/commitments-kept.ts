import type { Facts } from '@evenkeel/domain/facts.ts'
import { rowsByKey } from '@evenkeel/domain/rows-by-key.ts'
import { commitmentVerdicts, type JudgedCommitment } from '../commitment-verdicts.ts'
import { type Measure, type MeasureResult, notEnoughData } from '../measure.ts'
import { ofOrganizations, ofPeople } from '../of-people.ts'
import { type PartyDirectory, partyDirectory } from '../party-directory.ts'
import type { Window } from '../window.ts'
import { DONE_MIN, ITEMS_MIN } from './commitments-on-time.ts'
import { hypergeometricBand } from './hypergeometric.ts'
import { percent } from './plain-numbers.ts'
import { type Interval, wilsonInterval } from './wilson-interval.ts'

/** What became of what one party took on, or what one party took on at another's asking. */
export interface KeptRow {
  /** Null where the row is of a party and not of a pair. */
  readonly asker: string | null
  readonly askerLabel: string | null
  readonly party: string
  readonly label: string
  /** Items whose day has come and of which the notes tell what became. */
  readonly judged: number
  readonly onTime: number
  readonly late: number
  /** On time / judged, and done at all / judged, 0 to 1; null below five items. */
  readonly onTimeShare: number | null
  readonly keptShare: number | null
  /** The 95% interval of the share on time; null below five items. */
  readonly interval: Interval | null
  /** Where 90 of 100 of its shares on time would lie if all kept alike, 0 to 1; null below five items. */
  readonly chance: Interval | null
}

export interface CommitmentsKept {
  /** By name. */
  readonly rows: readonly KeptRow[]
  readonly onTime: Interval
  /** Done at all / judged, 0 to 1. */
  readonly kept: number
  /** Of the rows with a share, those whose share lies outside what chance would give if all kept alike. */
  readonly apart: number
}

type PartyOf = (party: string, commitment: JudgedCommitment) => string | null
/** Who took it on at whose asking; the asker is null where it is about nobody's asking. */
type Sides = (commitment: JudgedCommitment) => readonly { readonly asker: string | null; readonly party: string }[]

const OF = 'items whose day has come'

/** Returns the share of commitments kept on time, 0 to 1, with that of each person who owns some. */
export const measureKeptByPeople = ofPeople((facts: Facts, window: Window): MeasureResult<CommitmentsKept> => {
  return measure(facts, window, owning(asThemselves(partyDirectory(facts))), 'people')
})

/** Returns the share of commitments kept on time, 0 to 1, with that of each organization whose people own some. */
export const measureKeptByOrganizations = ofOrganizations(
  (facts: Facts, window: Window): MeasureResult<CommitmentsKept> => {
    return measure(facts, window, owning(asOrganization(partyDirectory(facts))), 'organizations')
  },
)

/** Returns the share of commitments kept on time that somebody asked of somebody else, 0 to 1, with that of each pair. */
export const measureKeptByPairs = ofPeople((facts: Facts, window: Window): MeasureResult<CommitmentsKept> => {
  return measure(facts, window, asking(facts, asThemselves(partyDirectory(facts))), 'pairs')
})

/** Returns the same for what one organization asked of another. */
export const measureKeptByOrganizationPairs = ofOrganizations(
  (facts: Facts, window: Window): MeasureResult<CommitmentsKept> => {
    return measure(facts, window, asking(facts, asOrganization(partyDirectory(facts))), 'pairs')
  },
)

const NO_SIDES: ReturnType<Sides> = []

function asThemselves(directory: PartyDirectory): PartyOf {
  return (party) => (directory.kindOf(party) === 'person' ? party : null)
}

function asOrganization(directory: PartyDirectory): PartyOf {
  return (party, { item }) => directory.organizationOf(party, item.since)
}

function distinct(parties: readonly string[], partyOf: PartyOf, commitment: JudgedCommitment): readonly string[] {
  const found: string[] = []
  for (const named of parties) {
    const party = partyOf(named, commitment)
    if (party !== null && !found.includes(party)) found.push(party)
  }
  return found
}

function owning(partyOf: PartyOf): Sides {
  return (commitment) => distinct(commitment.owners, partyOf, commitment).map((party) => ({ asker: null, party }))
}

/** Managers hand an item out, approvers wait for it: both asked for it. */
function asking(facts: Facts, partyOf: PartyOf): Sides {
  const askers = rowsByKey(
    facts.assignments.filter(({ role }) => role === 'manager' || role === 'approver'),
    ({ item }) => item,
  )
  return (commitment) => {
    if (!askers.has(commitment.item.id)) return NO_SIDES
    const asked = (askers.get(commitment.item.id) ?? []).map(({ party }) => party)
    const owners = distinct(commitment.owners, partyOf, commitment)
    return distinct(asked, partyOf, commitment).flatMap((asker) =>
      owners.filter((party) => party !== asker).map((party) => ({ asker, party })),
    )
  }
}

function measure(facts: Facts, window: Window, sidesOf: Sides, by: string): MeasureResult<CommitmentsKept> {
  const { commitments } = commitmentVerdicts(facts, window)
  const tallies = new Map<
    string,
    { asker: string | null; party: string; onTime: number; late: number; judged: number }
  >()
  let [judged, onTime, late] = [0, 0, 0]
  for (const commitment of commitments) {
    if (commitment.verdict === 'notJudged') continue
    const sides = sidesOf(commitment)
    if (sides.length === 0) continue
    const isOnTime = commitment.verdict === 'kept' ? 1 : 0
    const isLate = commitment.verdict === 'late' ? 1 : 0
    judged++
    onTime += isOnTime
    late += isLate
    for (const { asker, party } of sides) {
      const key = asker === null ? party : `${asker}\n${party}`
      const known = tallies.get(key)
      const tally = known ?? { asker, party, onTime: 0, late: 0, judged: 0 }
      tally.judged++
      tally.onTime += isOnTime
      tally.late += isLate
      if (known === undefined) tallies.set(key, tally)
    }
  }
  if (judged < ITEMS_MIN || onTime + late < DONE_MIN) {
    return notEnoughData(
      judged,
      OF,
      judged < ITEMS_MIN
        ? `At least ${ITEMS_MIN} such items of which the notes tell what became are needed; there are ${judged}.`
        : `The notes hardly ever say that an item is done: ${onTime + late} of the ${judged} whose day has come.`,
    )
  }
  const directory = partyDirectory(facts)
  // An item with two owners is there twice, as it is in the rows.
  const sums = [...tallies.values()].reduce(
    (sum, tally) => ({ judged: sum.judged + tally.judged, onTime: sum.onTime + tally.onTime }),
    { judged: 0, onTime: 0 },
  )
  const rows = [...tallies.values()]
    .map((tally): KeptRow => {
      const isTold = tally.judged >= ITEMS_MIN
      const band = isTold ? hypergeometricBand(sums.judged, sums.onTime, tally.judged) : null
      return {
        ...tally,
        askerLabel: tally.asker === null ? null : directory.nameOf(tally.asker),
        label: directory.nameOf(tally.party),
        onTimeShare: isTold ? tally.onTime / tally.judged : null,
        keptShare: isTold ? (tally.onTime + tally.late) / tally.judged : null,
        interval: isTold ? wilsonInterval(tally.onTime, tally.judged) : null,
        chance: band === null ? null : { low: band.low / tally.judged, high: band.high / tally.judged },
      }
    })
    .sort((left, right) => {
      const [first, second] = [`${left.askerLabel ?? ''}\n${left.label}`, `${right.askerLabel ?? ''}\n${right.label}`]
      return first < second ? -1 : 1
    })
  const told = rows.filter(({ chance }) => chance !== null)
  const apart = told.filter(
    ({ onTimeShare, chance }) =>
      onTimeShare !== null && chance !== null && (onTimeShare < chance.low - 1e-9 || onTimeShare > chance.high + 1e-9),
  ).length
  const comparison =
    told.length < 2
      ? ''
      : ` Of ${told.length} ${by}, ${apart === 0 ? 'none lies' : apart === 1 ? '1 lies' : `${apart} lie`} outside what chance would give if all kept alike, where one in ten would.`
  const interval = wilsonInterval(onTime, judged)
  const kept = (onTime + late) / judged
  return {
    status: 'measured',
    n: judged,
    of: OF,
    value: onTime / judged,
    sentence: `${onTime} of ${judged} such commitments were kept on time as far as the notes show (95% interval ${percent(interval.low)} to ${percent(interval.high)}), ${percent(kept)} on time or later.${comparison}`,
    rows: rows.map(({ asker, askerLabel, party, label, judged: all, onTimeShare }) => {
      return asker === null
        ? { party, label, value: all, share: onTimeShare }
        : { party: null, label: `${label}, asked by ${askerLabel}`, value: all, share: onTimeShare }
    }),
    band: null,
    detail: { rows, onTime: interval, kept, apart },
  }
}

const shared = {
  unit: 'share of commitments',
  practice: ['P9'],
  choice:
    'An item found done when its meeting next meets counts as kept. Nobody with fewer than five judged items gets a share, and rows are by name, not by rank. An item with two owners counts with both. Each share stands beside where it would lie if everybody kept alike: of ten such bands one is left by chance.',
  formula:
    'on time / (on time + late + still open), with its 95% Wilson interval; kept at all: (on time + late) / the same; chance: 5th to 95th percentile of the hypergeometric distribution',
  source: 'Trust as small commitments honoured (practice P9). Wilson 1927, doi.org/10.1080/01621459.1927.10502953.',
  notFor:
    'Not a judgement of reliability: dates are set by others or moved by agreement, and who takes on what is hard keeps fewer.',
} as const

const pairs = {
  ...shared,
  definition:
    'Of the items with a passed day that one party manages or approves and another owns, the share done by that day.',
  inputs: ['items', 'assignments', 'meetings', 'memberships', 'parties', 'sources'],
} as const

/** Commitments kept, by person (practice P9). */
export const keptByPeopleMeasure: Measure<CommitmentsKept> = {
  id: 'commitments-kept-people',
  question: 'Who could do what they took on, by the day that was set?',
  lens: 'person',
  ...shared,
  inputs: ['items', 'assignments', 'meetings', 'parties', 'sources'],
  definition: 'Of the items of each person whose day has passed, the share done by that day, and at all.',
  compute: measureKeptByPeople,
}

/** Commitments kept, by organization (practice P9). */
export const keptByOrganizationsMeasure: Measure<CommitmentsKept> = {
  id: 'commitments-kept-organizations',
  question: 'Which of our groups could do what they took on, by the day that was set?',
  lens: 'organization',
  ...shared,
  inputs: ['items', 'assignments', 'meetings', 'memberships', 'parties', 'sources'],
  definition:
    'Of the items of each organization’s people whose day has passed, the share done by that day, and at all.',
  compute: measureKeptByOrganizations,
}

/** Commitments kept between people (practice P9). */
export const keptByPairsMeasure: Measure<CommitmentsKept> = {
  id: 'commitments-kept-pairs',
  question: 'Do we keep what we promise each other?',
  lens: 'person',
  ...pairs,
  compute: measureKeptByPairs,
}

/** Commitments kept between organizations (practice P9). */
export const keptByOrganizationPairsMeasure: Measure<CommitmentsKept> = {
  id: 'commitments-kept-pairs-organizations',
  question: 'Do our groups keep what they promise each other?',
  lens: 'organization',
  ...pairs,
  compute: measureKeptByOrganizationPairs,
}
