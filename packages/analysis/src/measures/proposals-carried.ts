import type { Facts } from '@evenkeel/domain/facts.ts'
import { chanceBand } from '../chance-band.ts'
import { type Measure, type MeasureResult, notEnoughData } from '../measure.ts'
import { notForViewers, ofPeople } from '../of-people.ts'
import { partyDirectory } from '../party-directory.ts'
import { randomBelow } from '../seeded-random.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { counted, percent } from './plain-numbers.ts'
import { type Interval, wilsonInterval } from './wilson-interval.ts'

export interface ProposerRow {
  readonly party: string
  readonly label: string
  readonly made: number
  readonly carried: number
  /** Carried / made, 0 to 1, with its 95% interval; both null below three. */
  readonly share: number | null
  readonly interval: Interval | null
}

export interface ProposalsCarried {
  /** By name. */
  readonly proposers: readonly ProposerRow[]
  readonly made: number
  readonly carried: number
  /** Motions whose mover, or whose end, the notes do not tell. */
  readonly untold: number
}

const PROPOSALS_MIN = 8
const OWN_MIN = 3

/** Returns the part of the proposals that carried, 0 to 1, which would have to be others' for everybody's to carry alike. */
export const measureProposalsCarried = ofPeople((facts: Facts, window: Window): MeasureResult<ProposalsCarried> => {
  return measure(restrictToWindow(facts, window), (mover) => mover, ['person', 'people'])
})

/** Returns the same by the organization that the mover belonged to on that day. */
export const measureOrganizationProposalsCarried = notForViewers(
  (facts: Facts, window: Window): MeasureResult<ProposalsCarried> => {
    const inWindow = restrictToWindow(facts, window)
    const { organizationOf } = partyDirectory(inWindow)
    return measure(inWindow, organizationOf, ['organization', 'organizations'])
  },
)

function measure(
  facts: Facts,
  partyOf: (mover: string, day: string | null) => string | null,
  [one, many]: readonly [string, string],
): MeasureResult<ProposalsCarried> {
  const days = new Map(facts.meetings.map(({ id, date }) => [id, date]))
  const proposals: { readonly party: string; readonly isCarried: boolean }[] = []
  let untold = 0
  for (const { meeting, mover, outcome } of facts.decisions) {
    if (!mover && !outcome) continue
    const party = mover ? partyOf(mover, days.get(meeting) ?? null) : null
    if (party === null || !outcome) untold++
    else proposals.push({ party, isCarried: outcome === 'carried' })
  }
  const n = proposals.length
  const carried = proposals.filter(({ isCarried }) => isCarried).length
  if (n < PROPOSALS_MIN) {
    return notEnoughData(
      n,
      'proposals',
      `At least ${PROPOSALS_MIN} proposals are needed of which the notes say who made them and how they ended; there are ${n}.`,
    )
  }
  const parties = [...new Set(proposals.map(({ party }) => party))].sort()
  if (carried === 0 || carried === n || parties.length < 2) {
    return notEnoughData(
      n,
      'proposals',
      `${carried === n ? 'All carried' : carried === 0 ? 'None carried' : 'All were made by one'}, so that there is nothing to compare.`,
    )
  }
  const places = proposals.map(({ party }) => parties.indexOf(party))
  const made = countPlaces(places, parties.length)
  const own = countPlaces(
    places.filter((_, index) => proposals[index]?.isCarried === true),
    parties.length,
  )
  const apart = (counts: Int32Array): number =>
    counts.reduce((sum, count, place) => sum + Math.abs(count / carried - (made[place] ?? 0) / n), 0) / 2
  const value = apart(own)
  const pool = Int32Array.from(places).sort()
  const drawn = new Int32Array(parties.length)
  const band = chanceBand({
    observed: value,
    model: 'As many of the proposals carried, any of them as likely as any other.',
    draw(random) {
      drawn.fill(0)
      for (let index = 0; index < carried; index++) {
        const other = index + randomBelow(random, n - index)
        const kept = pool[index] as number
        pool[index] = pool[other] as number
        pool[other] = kept
        const place = pool[index] as number
        drawn[place] = (drawn[place] as number) + 1
      }
      return apart(drawn)
    },
  })
  const { nameOf } = partyDirectory(facts)
  const proposers = parties
    .map((party, place): ProposerRow => {
      const [all, hits] = [made[place] ?? 0, own[place] ?? 0]
      const isTold = all >= OWN_MIN
      return {
        party,
        label: nameOf(party),
        made: all,
        carried: hits,
        share: isTold ? hits / all : null,
        interval: isTold ? wilsonInterval(hits, all) : null,
      }
    })
    .sort((left, right) => (left.label < right.label ? -1 : 1))
  const moreThan = { above: 'more than', within: 'no more than', below: 'less than' }[band.position]
  return {
    status: 'measured',
    n,
    of: 'proposals',
    value,
    sentence: `${carried} of ${n} proposals of ${counted(parties.length, one, many)} carried; for everybody’s to carry alike, ${percent(value)} of those that did would have had to be others’: ${moreThan} chance alone would give.`,
    rows: proposers.map(({ party, label, made: all, share }) => ({ party, label, value: all, share })),
    band,
    detail: { proposers, made: n, carried, untold },
  }
}

function countPlaces(places: readonly number[], size: number): Int32Array {
  const counts = new Int32Array(size)
  for (const place of places) counts[place] = (counts[place] ?? 0) + 1
  return counts
}

const shared = {
  unit: 'share of what carried',
  practice: ['P5', 'P8', 'P20'],
  choice:
    'Only what the notes say outright: who moved it, and whether it carried, failed or was put off. Put off counts as not carried. Nobody with fewer than three proposals gets a share, and rows are by name, not by rank. A decision without a mover is nobody’s proposal; the notes of many coalitions name none.',
  formula: '½ Σ |carried_i / Σ carried − made_i / Σ made|; rows: carried / made with a 95% Wilson interval',
  source:
    'Dissimilarity (Duncan & Duncan 1955, doi.org/10.2307/2088328); Wilson 1927. “A consistent approach that always wins out” (practice P5).',
  notFor:
    'Not whose ideas are better: who proposes what is agreed already carries more. Agreement found before a meeting is not in its notes.',
} as const

/** Whose proposals carry, by person (practice P5). */
export const proposalsCarriedMeasure: Measure<ProposalsCarried> = {
  id: 'proposals-carried',
  question: 'Do some people’s proposals carry more than others’?',
  lens: 'person',
  ...shared,
  inputs: ['decisions', 'meetings', 'parties'],
  definition: 'Of the proposals of each person, how many carried; and how far from alike that is.',
  compute: measureProposalsCarried,
}

/** Whose proposals carry, by organization (practice P5, P8, P20). */
export const organizationProposalsCarriedMeasure: Measure<ProposalsCarried> = {
  id: 'proposals-carried-organizations',
  question: 'Do some groups’ proposals carry more than others’?',
  lens: 'organization',
  ...shared,
  inputs: ['decisions', 'meetings', 'memberships', 'parties'],
  definition: 'Of the proposals moved for each organization, how many carried; and how far from alike that is.',
  compute: measureOrganizationProposalsCarried,
}
