import { meetingRecords } from '@evenkeel/analysis/meeting-record.ts'
import { partyDirectory } from '@evenkeel/analysis/party-directory.ts'
import type { Facts, Withheld } from '@evenkeel/domain/facts.ts'
import { FEWEST_IN_ORGANIZATION, hideByMeeting, hideInRecord, peopleAt, restId, standInOf } from './hide-people.ts'
import { nameOrganizations } from './name-organizations.ts'
import { peopleAsOrganizations } from './people-as-organizations.ts'
import type { Reader } from './reader.ts'

/**
 * Returns the facts as a reader may have them: everything for who may compare people; for others their own rows, and in
 * place of other people's attendance, speaking and transitions the sums of each organization, the smallest among the
 * rest; for who may not read names, organizations in place of owners and movers too.
 */
export function factsFor(facts: Facts, reader: Reader): Facts {
  if (getsAllFacts(reader)) return facts
  const may = (permission: string): boolean => reader.permissions.includes(permission)
  const reachable = may('see-contacts')
    ? facts
    : { ...facts, aliases: facts.aliases.filter(({ kind }) => kind === 'name') }
  return may('compare-people') ? reachable : withoutPeople(reachable, reader.party, may('see-owners'))
}

/** Returns whether a reader gets the facts as they are. */
export function getsAllFacts({ permissions }: Reader): boolean {
  return permissions.includes('see-contacts') && permissions.includes('compare-people')
}

function withoutPeople(facts: Facts, own: string | null, seesOwners: boolean): Facts {
  const sizes = organizationSizes(facts)
  const consents = new Set(facts.consents)
  const hasAgreed = (organization: string): boolean => consents.has(organization)
  const sizeOf = (organization: string): number => sizes.get(organization)?.size ?? 0
  const isSmall = (organization: string): boolean =>
    sizeOf(organization) < FEWEST_IN_ORGANIZATION && !hasAgreed(organization)
  const hiding = seesOwners ? hideInRecord(facts, own, { sizeOf, hasAgreed }) : hideByMeeting(facts, own)
  const organizations = new Map([...sizes.keys()].map((organization) => [standInOf(organization), organization]))
  const rows = peopleAsOrganizations(facts, hiding.places, (place) => organizations.get(place) ?? null)
  const named = seesOwners ? facts : nameOrganizations(facts, { own, rest: restId, isSmall })
  const seen = new Set([
    ...(own === null ? [] : [own]),
    ...named.assignments.map(({ party }) => party),
    ...named.decisions.flatMap(({ mover, seconder }) => [mover ?? '', seconder ?? '']),
  ])
  const standing = [...new Set([...rows.attendance, ...rows.speaking].map(({ person }) => person))]
  const parties = facts.parties.filter(({ id, kind }) => {
    if (kind === 'person') return seen.has(id)
    return seesOwners || kind !== 'organization' || seen.has(id) || !isSmall(id)
  })
  const isSeen = new Set(parties.map(({ id }) => id))
  const { nameOf, kindOf } = partyDirectory(facts)
  const withheld: Withheld = {
    people: true,
    names: !seesOwners,
    organizations: hiding.withheld.organizations.filter(({ organization }) => isSeen.has(organization)),
    meetings: hiding.withheld.meetings,
  }
  return {
    ...named,
    ...rows,
    parties: [
      ...parties,
      ...[...new Set([...standing, ...seen])]
        .filter((id) => id === restId || organizations.has(id))
        .map((id) => {
          const organization = organizations.get(id)
          const name = organization === undefined ? 'Others in the coalition' : `People of ${nameOf(organization)}`
          return { id, kind: 'person' as const, name, level: null, directlyAffected: false }
        }),
    ],
    aliases: facts.aliases.filter(({ party }) => isSeen.has(party)),
    memberships: [
      ...facts.memberships.filter(
        ({ person, organization }) => person === own || (isSeen.has(person) && !isSmall(organization)),
      ),
      ...standing.flatMap((person) => {
        const organization = organizations.get(person)
        return organization === undefined ? [] : [{ person, organization, since: null, until: null }]
      }),
    ],
    notMeasured: (facts.notMeasured ?? []).filter((person) => person === own),
    consents: (facts.consents ?? []).filter((organization) => isSeen.has(organization)),
    resources: (facts.resources ?? []).filter(({ organization }) => isSeen.has(organization)),
    bringsNothing: (facts.bringsNothing ?? []).filter((organization) => isSeen.has(organization)),
    // Whoever may not read names is told of seats by the organizations that hold them, and of their own.
    groupMembers: (facts.groupMembers ?? []).filter(({ member }) =>
      seesOwners ? true : member === own || (isSeen.has(member) && kindOf(member) !== 'person'),
    ),
    perceptions: (facts.perceptions ?? []).filter(({ organization }) => isSeen.has(organization)),
    withheld,
  }
}

/** Everybody who was ever said, or seen, to belong to an organization. */
function organizationSizes(facts: Facts): Map<string, ReadonlySet<string>> {
  const people = new Map<string, Set<string>>()
  const add = (organization: string | null, person: string): void => {
    if (organization !== null) people.set(organization, (people.get(organization) ?? new Set()).add(person))
  }
  for (const { person, organization } of facts.memberships) add(organization, person)
  for (const meeting of meetingRecords(facts)) {
    for (const person of peopleAt(meeting)) add(meeting.organizationOf(person), person)
  }
  return people
}
