import type { Facts } from '@evenkeel/domain/facts.ts'

/** An organization of one or two people, with whether it agreed to appear by itself; null where that is not told. */
export interface SmallOrganization {
  readonly id: string
  readonly name: string
  readonly people: number | null
  readonly hasAgreed: boolean
}

const FEWEST = 3

/**
 * Returns the organizations of one or two people, as far as the facts tell them: from a reader's own facts those that
 * are theirs, and those that are withheld for being so small.
 */
export function smallOrganizations(facts: Facts, own: ReadonlySet<string>): readonly SmallOrganization[] {
  const agreed = new Set(facts.consents)
  const people = new Map<string, Set<string>>()
  const add = (organization: string | null, person: string): void => {
    if (organization !== null) people.set(organization, (people.get(organization) ?? new Set()).add(person))
  }
  for (const { person, organization } of facts.memberships) add(organization, person)
  for (const { person, organization } of facts.attendance) add(organization, person)
  const isToldInFull = facts.withheld === undefined
  const withheld = new Set(
    facts.withheld?.organizations.flatMap(({ organization, reason }) =>
      reason === 'few-people' ? [organization] : [],
    ),
  )
  return facts.parties
    .filter(({ id, kind }) => {
      if (kind !== 'organization') return false
      const count = people.get(id)?.size ?? 0
      return isToldInFull ? count > 0 && count < FEWEST : own.has(id) && (withheld.has(id) || agreed.has(id))
    })
    .map(({ id, name }) => ({
      id,
      name,
      people: isToldInFull ? (people.get(id)?.size ?? 0) : null,
      hasAgreed: agreed.has(id),
    }))
    .toSorted((left, right) => left.name.localeCompare(right.name))
}
