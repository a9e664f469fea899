import type { CalendarDate } from '@evenkeel/domain/identifier.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import type { Alias, Membership, Party } from '@evenkeel/domain/party.ts'
import { comparableName } from './comparable-name.ts'
import { findLikelyOrganizations, type OrganizationProfile } from './compare-organizations.ts'
import { foldEmail, foldHandle } from './index-parties.ts'
import { findLikelyPairs } from './likely-pairs.ts'
import type { LikelyPair, PersonProfile } from './person-profile.ts'
import { suggestByShortName } from './suggest-by-short-name.ts'

/** What is looked at to find who may be recorded twice. */
export type PartyFacts = Pick<Facts, 'parties' | 'aliases' | 'memberships' | 'attendance' | 'meetings'>

/** Two recorded parties that may be one: the one to fold, the one to keep, why (a fragment of a sentence), and how sure, 0 to 1. */
export interface MergeSuggestion {
  readonly with: string
  readonly into: string
  readonly reason: string
  readonly confidence: number
}

/**
 * Returns the parties of a coalition that may be one, the most certain first, each pair once; nothing is taken for
 * granted here, however certain. Who stood on one roster with somebody is hardly ever suggested to be the same.
 */
export function suggestMerges(facts: PartyFacts): MergeSuggestion[] {
  const aliases = groupBy(facts.aliases, ({ party }) => party)
  const memberships = groupBy(facts.memberships, ({ person }) => person)
  const days = facts.meetings.toSorted((a, b) => compareText(a.date ?? '', b.date ?? '') || compareText(a.id, b.id))
  const placeOf = new Map(days.map(({ id }, place) => [id, place]))
  const rows = groupBy(facts.attendance, ({ person }) => person)
  const people = facts.parties
    .filter(({ kind }) => kind === 'person')
    .map((party) => {
      const meetings = new Set((rows.get(party.id) ?? []).flatMap(({ meeting }) => placeOf.get(meeting) ?? []))
      return profileOf(party, aliases.get(party.id) ?? [], memberships.get(party.id) ?? [], meetings)
    })
  const counts = new Map(people.map(({ id, count }) => [id, count]))
  const likely = findLikelyPairs(people)
  const pairs = [...sharedAddresses(facts), ...likely, ...suggestByShortName(people, likely)]
  const bodies = bodyProfiles(facts, aliases)
  for (const { id, people: members } of bodies) counts.set(id, members.size)
  const found = new Map<string, MergeSuggestion>()
  for (const { one, other, reason, confidence } of [...pairs, ...findLikelyOrganizations(bodies)]) {
    const [kept, folded] = (counts.get(one) ?? 0) >= (counts.get(other) ?? 0) ? [one, other] : [other, one]
    const code = `${folded}\n${kept}`
    if (!found.has(code)) found.set(code, { with: folded, into: kept, reason, confidence })
  }
  return [...found.values()].sort(
    (a, b) => b.confidence - a.confidence || compareText(a.into, b.into) || compareText(a.with, b.with),
  )
}

function profileOf(
  { id, name }: Party,
  aliases: readonly Alias[],
  memberships: readonly Membership[],
  meetings: ReadonlySet<number>,
): PersonProfile {
  const names = [name, ...aliases.flatMap(({ kind, alias }) => (kind === 'name' ? [alias] : []))].map(comparableName)
  const whole = names.filter(({ words }) => words.length > 1)
  return {
    id,
    names: whole.length > 0 ? whole : names.slice(0, 1),
    count: Math.max(1, meetings.size),
    meetings,
    organizations: memberships.map(({ organization, since, until }) => ({
      organization,
      since: since ?? EVER,
      until: until ?? ALWAYS,
    })),
  }
}

const EVER: CalendarDate = '0000-01-01'
const ALWAYS: CalendarDate = '9999-12-31'

/** Two people with one address were recorded before anybody knew it, or share a mailbox. */
function sharedAddresses({ aliases, parties }: PartyFacts): LikelyPair[] {
  const kinds = new Map(parties.map(({ id, kind }) => [id, kind]))
  const bearers = new Map<string, Set<string>>()
  for (const { party, kind, alias } of aliases) {
    if (kind === 'name' || kinds.get(party) !== 'person') continue
    const address = kind === 'email' ? `email ${foldEmail(alias)}` : `handle ${foldHandle(alias)}`
    const known = bearers.get(address)
    if (known === undefined) bearers.set(address, new Set([party]))
    else known.add(party)
  }
  return [...bearers].flatMap(([address, found]) => {
    const ids = [...found].sort().slice(0, 10)
    const reason = address.startsWith('email') ? 'the same e-mail address' : 'the same handle'
    return ids.flatMap((one, place) =>
      ids.slice(place + 1).map((other): LikelyPair => ({
        one,
        other,
        kind: 'same',
        confidence: 0.97,
        reason,
        isCertain: false,
        isTwice: false,
      })),
    )
  })
}

function bodyProfiles(facts: PartyFacts, aliases: ReadonlyMap<string, readonly Alias[]>): OrganizationProfile[] {
  const people = groupBy(facts.memberships, ({ organization }) => organization)
  return facts.parties
    .filter(({ kind }) => kind === 'organization')
    .map(({ id, name }) => ({
      id,
      names: [name, ...(aliases.get(id) ?? []).flatMap(({ kind, alias }) => (kind === 'name' ? [alias] : []))],
      people: new Set((people.get(id) ?? []).map(({ person }) => person)),
    }))
}

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return groups
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
