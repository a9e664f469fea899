import type { Facts } from '@evenkeel/domain/facts.ts'
import type { AssignmentRole } from '@evenkeel/domain/item.ts'
import { type Measure, type MeasureResult, notEnoughData } from '../measure.ts'
import { namedOnItems, partiesOfRows, ROLE_BITS } from '../named-on-items.ts'
import { ofOrganizations, ofPeople } from '../of-people.ts'
import { partyDirectory } from '../party-directory.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { counted } from './plain-numbers.ts'

/** On how many items a party has each role; an item on which it has two counts in both. */
export interface RoleRow extends Readonly<Record<AssignmentRole, number>> {
  readonly party: string
  readonly label: string
  /** Items on which it is named in any role. */
  readonly items: number
}

export interface RolesCarried {
  /** Those named on most items first. */
  readonly parties: readonly RoleRow[]
  /** Items with anybody in each role. */
  readonly itemsWith: Readonly<Record<AssignmentRole, number>>
  readonly items: number
}

const ROLES: readonly AssignmentRole[] = ['owner', 'helper', 'approver', 'consultant', 'manager']
const BITS = ROLES.map((role) => ROLE_BITS[role])
const ITEMS_MIN = 3

/** Returns how many owners, helpers, approvers, consultants and managers carry the items, each with theirs. */
export const measureRolesCarried = ofPeople((facts: Facts, window: Window): MeasureResult<RolesCarried> => {
  return measure(restrictToWindow(facts, window), 'person', ['party', 'parties'])
})

/** Returns the same by the organizations of those named on items; who has none is left out. */
export const measureOrganizationRolesCarried = ofOrganizations(
  (facts: Facts, window: Window): MeasureResult<RolesCarried> => {
    return measure(restrictToWindow(facts, window), 'organization', ['organization', 'organizations'])
  },
)

/** Of each party a row: items in any role, then in each. */
const WIDTH = 1 + ROLES.length

function addItem(counts: Int32Array, row: number, bits: number): void {
  const first = row * WIDTH
  counts[first] = (counts[first] as number) + 1
  for (let role = 0; role < ROLES.length; role++) {
    if ((bits & (BITS[role] as number)) === 0) continue
    const at = first + 1 + role
    counts[at] = (counts[at] as number) + 1
  }
}

function roleCounts(counts: Int32Array, row: number): Record<AssignmentRole, number> & { readonly items: number } {
  const [items = 0, owner = 0, helper = 0, approver = 0, consultant = 0, manager = 0] = counts.subarray(row * WIDTH)
  return { items, owner, helper, approver, consultant, manager }
}

function measure(
  facts: Facts,
  lens: 'person' | 'organization',
  [one, many]: readonly [string, string],
): MeasureResult<RolesCarried> {
  const { items, starts, roles } = namedOnItems(facts)
  const { parties: names, of } = partiesOfRows(facts, lens)
  const found = new Int32Array(names.length * WIDTH)
  const together = new Int32Array(WIDTH)
  for (let item = 0; item < items.length; item++) {
    if (items[item]?.status === 'dropped') continue
    const [first, end] = [starts[item] as number, starts[item + 1] as number]
    let anybody = 0
    for (let row = first; row < end; row++) {
      const party = of[row] as number
      if (party === -1) continue
      let bits = 0
      let isFirst = true
      // Two people of one organization are one party with the roles of both.
      for (let other = first; other < end; other++) {
        if (of[other] !== party) continue
        if (other < row) isFirst = false
        bits |= roles[other] as number
      }
      if (isFirst) addItem(found, party, bits)
      anybody |= bits
    }
    if (anybody !== 0) addItem(together, 0, anybody)
  }
  const all = roleCounts(together, 0)
  if (all.items < ITEMS_MIN) {
    return notEnoughData(
      all.items,
      'items',
      `At least ${ITEMS_MIN} items that name a ${one} are needed; there are ${all.items}.`,
    )
  }
  const directory = partyDirectory(facts)
  const parties = names
    .map((party, row): RoleRow => ({ party, label: directory.nameOf(party), ...roleCounts(found, row) }))
    .filter(({ items: own }) => own > 0)
    .sort((left, right) => right.items - left.items || (left.label < right.label ? -1 : 1))
  const { items: _, ...itemsWith } = all
  const having = (role: AssignmentRole): number => parties.filter((row) => row[role] > 0).length
  const plural = { owner: 'own', helper: 'help', approver: 'approve', consultant: 'are consulted', manager: 'manage' }
  const told = ROLES.flatMap((role) => (having(role) === 0 ? [] : [`${having(role)} ${plural[role]}`]))
  return {
    status: 'measured',
    n: all.items,
    of: 'items',
    value: parties.length,
    sentence: `${counted(parties.length, one, many)} carry ${counted(all.items, 'item', 'items')}: ${told.join(', ')}${having('approver') === 0 ? '; nobody is named to approve' : ''}.`,
    rows: parties.map(({ party, label, items }) => ({ party, label, value: items, share: items / all.items })),
    band: null,
    detail: { parties, itemsWith, items: all.items },
  }
}

const shared = {
  practice: ['P1', 'P2', 'P29'],
  choice:
    'Each role is counted apart and never added up into a score: owning one item and helping with five are different things. Dropped items do not count; done ones do.',
  formula: 'for each party and role, the number of items',
  source: 'MOCHA roles (practice P2). Counting.',
  notFor: 'Not a measure of effort or worth: items differ in size, and helping is often not written down.',
} as const

/** Items by role, by party (practice P1, P2, P29). */
export const rolesCarriedMeasure: Measure<RolesCarried> = {
  id: 'roles-carried',
  question: 'Who owns, helps, approves?',
  unit: 'parties named on items',
  lens: 'person',
  ...shared,
  inputs: ['items', 'assignments', 'parties'],
  definition:
    'On how many items each person, organization or working group is owner, helper, approver, consultant, manager.',
  compute: measureRolesCarried,
}

/** Items by role, by organization (practice P1, P2, P29). */
export const organizationRolesCarriedMeasure: Measure<RolesCarried> = {
  id: 'roles-carried-organizations',
  question: 'Which of our groups own, help, approve?',
  unit: 'organizations named on items',
  lens: 'organization',
  ...shared,
  inputs: ['items', 'assignments', 'memberships', 'parties'],
  definition: 'On how many items the people of each organization are owner, helper, approver, consultant, manager.',
  compute: measureOrganizationRolesCarried,
}
