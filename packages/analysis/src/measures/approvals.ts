import type { Facts } from '@evenkeel/domain/facts.ts'
import { chanceBand } from '../chance-band.ts'
import { drawEqually } from '../draw-multinomial.ts'
import { type Measure, type MeasureResult, notEnoughData } from '../measure.ts'
import { ofOrganizations, ofPeople } from '../of-people.ts'
import { isOpen, ownerCandidates, readOwnership } from '../ownership.ts'
import { namedOnItems, partiesOfRows, ROLE_BITS } from '../named-on-items.ts'
import { partyDirectory } from '../party-directory.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { absenceFactor } from './concentration.ts'
import { counted, percent } from './plain-numbers.ts'

export interface ApproverRow {
  readonly party: string
  readonly label: string
  readonly approvals: number
  /** Items still open that wait for this word. */
  readonly waiting: number
  /** Of all approvals, 0 to 1. */
  readonly share: number
}

export interface Approvals {
  /** Most approvals first. */
  readonly approvers: readonly ApproverRow[]
  /** The fewest who hold half of the approvals; 1 = risky. */
  readonly half: number
  /** Items without anybody to approve them, of all. */
  readonly without: number
  readonly items: number
}

type Lens = 'person' | 'organization'

const APPROVALS_MIN = 5

/** Returns the share of approvals, 0 to 1, that lies with the person who has most of them. */
export const measureApprovals = ofPeople((facts: Facts, window: Window): MeasureResult<Approvals> => {
  return measure(restrictToWindow(facts, window), 'person')
})

/** Returns the same by organization. */
export const measureOrganizationApprovals = ofOrganizations(
  (facts: Facts, window: Window): MeasureResult<Approvals> => {
    return measure(restrictToWindow(facts, window), 'organization')
  },
)

function measure(facts: Facts, lens: Lens): MeasureResult<Approvals> {
  const directory = partyDirectory(facts)
  const named = namedOnItems(facts)
  const { parties, of } = partiesOfRows(facts, lens)
  const { items } = readOwnership(facts)
  const tallies = new Map<string, { approvals: number; waiting: number }>()
  let approved = 0
  let total = 0
  named.items.forEach((item, place) => {
    if (item.status === 'dropped') return
    let hasApprover = false
    for (let row = named.starts[place] as number; row < (named.starts[place + 1] as number); row++) {
      if (((named.roles[row] as number) & ROLE_BITS.approver) === 0) continue
      hasApprover = true
      const holder = parties[of[row] as number]
      if (holder === undefined) continue
      const tally = tallies.get(holder) ?? { approvals: 0, waiting: 0 }
      tally.approvals++
      if (isOpen(item)) tally.waiting++
      tallies.set(holder, tally)
      total++
    }
    if (hasApprover) approved++
  })
  if (total < APPROVALS_MIN) {
    return notEnoughData(
      total,
      'approvals',
      `At least ${APPROVALS_MIN} items with a known approver are needed; there are ${total}.`,
    )
  }
  const approvers = [...tallies]
    .map(([party, { approvals, waiting }]): ApproverRow => {
      return { party, label: directory.nameOf(party), approvals, waiting, share: approvals / total }
    })
    .sort((left, right) => right.approvals - left.approvals || (left.label < right.label ? -1 : 1))
  const [top] = approvers
  const value = top?.share ?? 0
  const seats = candidateSeats(facts, lens, approvers)
  const drawn = new Float64Array(seats.holders)
  const band =
    facts.withheld?.people === true
      ? null
      : chanceBand({
          observed: value,
          model: `Each approval is equally likely to lie with anybody who came to a meeting, owns or approves an item${lens === 'organization' ? ', so that groups approve as they have people' : ''}.`,
          draw(random) {
            drawn.fill(0)
            drawEqually(random, total, seats.places, drawn)
            return drawn.reduce((most, count) => Math.max(most, count), 0) / total
          },
        })
  const half = absenceFactor(approvers.map(({ approvals }) => approvals))
  const many = lens === 'person' ? 'people' : 'organizations'
  const without = items.length - approved
  const read =
    band === null
      ? ''
      : { above: ', more than chance would give', within: '', below: ', less than chance would give' }[band.position]
  return {
    status: 'measured',
    n: total,
    of: 'approvals',
    value,
    sentence: `${percent(value)} of ${total} approvals lie with one of ${counted(approvers.length, lens, many)}${read}; ${counted(top?.waiting ?? 0, 'open item waits', 'open items wait')} for that word, and ${without} of ${items.length} items have nobody to approve them.`,
    rows: approvers.map(({ party, label, approvals, share }) => ({ party, label, value: approvals, share })),
    band,
    detail: { approvers, half, without, items: items.length },
  }
}

/** The places among which chance deals approvals: one for each person who could have one, those of one holder together. */
function candidateSeats(
  facts: Facts,
  lens: Lens,
  approvers: readonly ApproverRow[],
): { readonly places: Int32Array; readonly holders: number } {
  const directory = partyDirectory(facts)
  const known = new Map<string, number>()
  const places: number[] = []
  const seat = (holder: string): void => {
    const place = known.get(holder) ?? known.size
    known.set(holder, place)
    places.push(place)
  }
  for (const candidate of ownerCandidates(facts)) {
    const holder = lens === 'person' ? candidate : directory.organizationOf(candidate, null)
    if (holder !== null) seat(holder)
  }
  for (const { party } of approvers.toSorted((left, right) => (left.party < right.party ? -1 : 1))) {
    if (!known.has(party)) seat(party)
  }
  return { places: Int32Array.from(places), holders: known.size }
}

const shared = {
  unit: 'share of approvals',
  practice: ['P2', 'P8', 'P17'],
  definition: 'The part of all approvals that lies with whoever has most, and how many open items wait for each.',
  choice:
    'An item with two approvers counts with both. Dropped items do not count; done ones do. Chance deals approvals to everybody who could have one; a coalition that chose one approver will stand above it on purpose.',
  formula: 'max_i a_i / Σ a; half: min k such that the k largest counts reach Σ a / 2 (1 = risky)',
  source: 'Approvers named before an item goes out (MOCHA, practice P2). Counting; CHAOSS for the half.',
  notFor: 'Not a fault of whoever approves: it asks who else could, so that nothing waits for a holiday.',
} as const

/** Whose word the work waits for (practice P2, P17). */
export const approvalsMeasure: Measure<Approvals> = {
  id: 'approver-share',
  question: 'Does the work wait for one person’s word?',
  lens: 'person',
  ...shared,
  inputs: ['items', 'assignments', 'meetings', 'attendance', 'speaking', 'parties'],
  compute: measureApprovals,
}

/** Which organization's word the work waits for (practice P2, P8). */
export const organizationApprovalsMeasure: Measure<Approvals> = {
  id: 'approver-share-organizations',
  question: 'Does the work wait for one group’s word?',
  lens: 'organization',
  ...shared,
  inputs: ['items', 'assignments', 'meetings', 'attendance', 'speaking', 'memberships', 'parties'],
  compute: measureOrganizationApprovals,
}
