import { rowsByKey } from '@evenkeel/domain/rows-by-key.ts'
import type { CalendarDate } from '@evenkeel/domain/identifier.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import type { Alias, Membership, Party } from '@evenkeel/domain/party.ts'
import { circlesOf } from './circles.ts'
import { comparableName } from './comparable-name.ts'
import type { OrganizationProfile } from './compare-organizations.ts'
import type { PersonProfile } from './person-profile.ts'

/** What is looked at to find who may be recorded twice. */
export type PartyFacts = Pick<Facts, 'parties' | 'aliases' | 'memberships' | 'attendance' | 'meetings'>

/** The people and organizations of a coalition, as they are compared. */
export interface PartyProfiles {
  readonly people: readonly PersonProfile[]
  readonly bodies: readonly OrganizationProfile[]
  /** Returns how often a party is met: at meetings, or by its members. */
  readonly countOf: (id: string) => number
}

/** Returns the parties of a ledger as they are compared with each other. */
export function profileParties(facts: PartyFacts): PartyProfiles {
  const aliases = rowsByKey(facts.aliases, ({ party }) => party)
  const memberships = rowsByKey(facts.memberships, ({ person }) => person)
  const days = facts.meetings.toSorted((a, b) => compareText(a.date ?? '', b.date ?? '') || compareText(a.id, b.id))
  const placeOf = new Map(days.map(({ id }, place) => [id, place]))
  const rows = rowsByKey(facts.attendance, ({ person }) => person)
  const sourceOf = new Map(facts.meetings.map(({ id, source }) => [id, source]))
  const circleOf = circlesOf(
    [...rowsByKey(facts.attendance, ({ meeting }) => meeting)].map(([meeting, present]) => ({
      meeting,
      file: sourceOf.get(meeting) ?? meeting,
      wholes: new Set(present.map(({ person }) => person)),
      singles: new Set<string>(),
    })),
  )
  const people = facts.parties
    .filter(({ kind }) => kind === 'person')
    .map((party) => {
      const own = rows.get(party.id) ?? []
      const meetings = new Set(own.flatMap(({ meeting }) => placeOf.get(meeting) ?? []))
      const circles = new Set(own.map(({ meeting }) => circleOf(meeting)))
      return profileOf(party, aliases.get(party.id) ?? [], memberships.get(party.id) ?? [], meetings, circles)
    })
  const bodies = bodyProfiles(facts, aliases)
  const counts = new Map([
    ...people.map(({ id, count }) => [id, count] as const),
    ...bodies.map(({ id, people: members }) => [id, members.size] as const),
  ])
  return { people, bodies, countOf: (id) => counts.get(id) ?? 0 }
}

function profileOf(
  { id, name }: Party,
  aliases: readonly Alias[],
  memberships: readonly Membership[],
  meetings: ReadonlySet<number>,
  circles: ReadonlySet<string>,
): PersonProfile {
  const names = [name, ...aliases.flatMap(({ kind, alias }) => (kind === 'name' ? [alias] : []))].map(comparableName)
  const whole = names.filter(({ words }) => words.length > 1)
  return {
    id,
    names: whole.length > 0 ? whole : names.slice(0, 1),
    count: Math.max(1, meetings.size),
    meetings,
    circles,
    organizations: memberships.map(({ organization, since, until }) => ({
      organization,
      since: since ?? EVER,
      until: until ?? ALWAYS,
    })),
  }
}

const EVER: CalendarDate = '0000-01-01'
const ALWAYS: CalendarDate = '9999-12-31'

function bodyProfiles(facts: PartyFacts, aliases: ReadonlyMap<string, readonly Alias[]>): OrganizationProfile[] {
  const people = rowsByKey(facts.memberships, ({ organization }) => organization)
  return facts.parties
    .filter(({ kind }) => kind === 'organization')
    .map(({ id, name }) => ({
      id,
      names: [name, ...(aliases.get(id) ?? []).flatMap(({ kind, alias }) => (kind === 'name' ? [alias] : []))],
      people: new Set((people.get(id) ?? []).map(({ person }) => person)),
    }))
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
