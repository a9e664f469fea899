import type { Facts } from '@evenkeel/domain/facts.ts'
import type { AssignmentRole } from '@evenkeel/domain/item.ts'
import { type Measure, type MeasureResult, notEnoughData } from '../measure.ts'
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
const ITEMS_MIN = 3

/** Returns how many owners, helpers, approvers, consultants and managers carry the items, each with theirs. */
export const measureRolesCarried = ofPeople((facts: Facts, window: Window): MeasureResult<RolesCarried> => {
  return measure(restrictToWindow(facts, window), (party) => party, ['party', 'parties'])
})

/** Returns the same by the organizations of those named on items; who has none is left out. */
export const measureOrganizationRolesCarried = ofOrganizations(
  (facts: Facts, window: Window): MeasureResult<RolesCarried> => {
    const inWindow = restrictToWindow(facts, window)
    const directory = partyDirectory(inWindow)
    return measure(inWindow, (party, since) => directory.organizationOf(party, since), [
      'organization',
      'organizations',
    ])
  },
)

function measure(
  facts: Facts,
  partyOf: (party: string, since: string) => string | null,
  [one, many]: readonly [string, string],
): MeasureResult<RolesCarried> {
  const since = new Map(
    facts.items.flatMap((item) => (item.status === 'dropped' ? [] : [[item.id, item.since] as const])),
  )
  const found = new Map<string, { readonly any: Set<string>; readonly roles: Map<AssignmentRole, Set<string>> }>()
  const itemsWith = new Map<AssignmentRole, Set<string>>()
  const all = new Set<string>()
  const add = (sets: Map<AssignmentRole, Set<string>>, role: AssignmentRole, item: string): void => {
    const set = sets.get(role)
    if (set === undefined) sets.set(role, new Set([item]))
    else set.add(item)
  }
  for (const { item, party: named, role } of facts.assignments) {
    const day = since.get(item)
    const party = day === undefined ? null : partyOf(named, day)
    if (party === null) continue
    const own = found.get(party) ?? { any: new Set<string>(), roles: new Map<AssignmentRole, Set<string>>() }
    own.any.add(item)
    add(own.roles, role, item)
    add(itemsWith, role, item)
    all.add(item)
    found.set(party, own)
  }
  if (all.size < ITEMS_MIN) {
    return notEnoughData(
      all.size,
      'items',
      `At least ${ITEMS_MIN} items that name a ${one} are needed; there are ${all.size}.`,
    )
  }
  const directory = partyDirectory(facts)
  const counts = (sets: ReadonlyMap<AssignmentRole, ReadonlySet<string>>): Record<AssignmentRole, number> => {
    const of = (role: AssignmentRole): number => sets.get(role)?.size ?? 0
    return {
      owner: of('owner'),
      helper: of('helper'),
      approver: of('approver'),
      consultant: of('consultant'),
      manager: of('manager'),
    }
  }
  const parties = [...found]
    .map(([party, { any, roles }]): RoleRow => {
      return { party, label: directory.nameOf(party), items: any.size, ...counts(roles) }
    })
    .sort((left, right) => right.items - left.items || (left.label < right.label ? -1 : 1))
  const having = (role: AssignmentRole): number => parties.filter((row) => row[role] > 0).length
  const plural = { owner: 'own', helper: 'help', approver: 'approve', consultant: 'are consulted', manager: 'manage' }
  const told = ROLES.flatMap((role) => (having(role) === 0 ? [] : [`${having(role)} ${plural[role]}`]))
  return {
    status: 'measured',
    n: all.size,
    of: 'items',
    value: parties.length,
    sentence: `${counted(parties.length, one, many)} carry ${counted(all.size, 'item', 'items')}: ${told.join(', ')}${having('approver') === 0 ? '; nobody is named to approve' : ''}.`,
    rows: parties.map(({ party, label, items }) => ({ party, label, value: items, share: items / all.size })),
    band: null,
    detail: { parties, itemsWith: counts(itemsWith), items: all.size },
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
