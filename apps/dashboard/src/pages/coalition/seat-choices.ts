import type { Facts } from '@evenkeel/domain/facts.ts'

/** Somebody who can sit in a working group. */
export interface SeatChoice {
  readonly value: string
  readonly label: string
}

/** Returns who can be given a seat: organizations, then people with for whom they are there; nobody who stands for several. */
export function seatChoices({ parties, memberships, withheld }: Facts): readonly SeatChoice[] {
  const names = new Map(parties.map(({ id, name }) => [id, name]))
  // The API calls so who stands for several people whom the reader is not told.
  const standsForOthers = (id: string): boolean => withheld?.people === true && id.startsWith('people-of:')
  const organizationOf = new Map(memberships.map(({ person, organization }) => [person, names.get(organization)]))
  const byLabel = (left: SeatChoice, right: SeatChoice): number => left.label.localeCompare(right.label)
  const organizations = parties.filter(({ kind }) => kind === 'organization')
  const people = parties.filter(({ id, kind }) => kind === 'person' && !standsForOthers(id))
  return [
    ...organizations.map(({ id, name }) => ({ value: id, label: name })).toSorted(byLabel),
    ...people
      .map(({ id, name }) => {
        const organization = organizationOf.get(id)
        return { value: id, label: organization === undefined ? name : `${name} (${organization})` }
      })
      .toSorted(byLabel),
  ]
}
