import type { CalendarDate } from '@evenkeel/domain/identifier.ts'
import { circlesOf, type NamedAtMeeting } from './circles.ts'
import { comparableName, type ComparableName } from './comparable-name.ts'
import { compareNames } from './compare-names.ts'
import { foldEmail, foldHandle } from './index-parties.ts'
import { mergeCertain, type MergedProfiles } from './merge-certain.ts'
import type { LikelyPair, OrganizationSpan, PersonProfile } from './person-profile.ts'
import { shortNameBearers, type Regular } from './short-name-bearers.ts'
import type { SightedMeeting, Sighting } from './sighting.ts'
import { suggestByShortName } from './suggest-by-short-name.ts'

/** A sighting of a person with the meeting at which it was. */
export interface PersonSighting {
  readonly sighting: Sighting
  readonly meeting: SightedMeeting
  /** The organization's id, equal for all its names. */
  readonly organization: string | null
  /** The meeting's place in the order of all meetings' days. */
  readonly place: number
}

/** One person with all sightings, and the pairs of people of whom nobody can be sure. */
export interface IdentifiedPeople {
  readonly people: ReadonlyMap<string, readonly PersonSighting[]>
  readonly unsure: readonly LikelyPair[]
}

/** Returns all sightings of people put to one person each. */
export function identifyPeople(sightings: readonly PersonSighting[]): IdentifiedPeople {
  const nameOf = namesOnce()
  const doubled = doubledNames(sightings, nameOf)
  const circleOf = circlesOf(namedAtMeetings(sightings, nameOf))
  const nodes = new Map<string, PersonSighting[]>()
  const singles: { readonly one: PersonSighting; readonly id: string }[] = []
  for (const one of sightings) {
    const name = nameOf(one.sighting.name)
    const id = nodeId(name, one, doubled)
    if (id === '') continue
    if (name.words.length < 2) singles.push({ one, id: `${id} of ${circleOf(one.meeting.key)}` })
    else addTo(nodes, id, one)
  }
  const addressed = addressBook(nodes, singles)
  for (const { one, id } of singles) addTo(nodes, addressed.bearerOf(one) ?? id, one)
  const profiles = [...nodes].map(([id, found]) => profileOf(id, found, nameOf, circleOf))
  const merged = mergeCertain(profiles, addressed.sameAddress(new Map(profiles.map((one) => [one.id, one]))))
  const people = new Map<string, PersonSighting[]>()
  for (const [id, found] of nodes) for (const one of found) addTo(people, merged.clusters.of(id), one)
  enterOnce(people, merged)
  const settled = settleShortNames(people, nameOf, circleOf)
  const left = [...settled].map(([id, found]) => profileOf(id, found, nameOf, circleOf))
  const ids = new Set(settled.keys())
  const unsure = merged.unsure.filter(({ one, other }) => ids.has(one) && ids.has(other))
  return { people: settled, unsure: [...unsure, ...suggestByShortName(left, unsure)] }
}

/** Where somebody seems to be entered twice, the names become one person's but for the entries beside each other: those stay two. */
function enterOnce(people: Map<string, PersonSighting[]>, { unsure, profiles }: MergedProfiles): void {
  const counts = new Map(profiles.map(({ id, count }) => [id, count]))
  for (const { one, other, isTwice } of unsure) {
    if (!isTwice) continue
    const [more, fewer] = (counts.get(one) ?? 0) >= (counts.get(other) ?? 0) ? [one, other] : [other, one]
    const [kept, folded] = [people.get(more), people.get(fewer)]
    if (kept === undefined || folded === undefined) continue
    const taken = new Set(kept.flatMap(({ sighting, place }) => (sighting.place === 'roster' ? [place] : [])))
    const isBeside = ({ sighting, place }: PersonSighting): boolean => sighting.place === 'roster' && taken.has(place)
    people.set(more, [...kept, ...folded.filter((found) => !isBeside(found))])
    people.set(fewer, folded.filter(isBeside))
  }
}

/** Owners may be anybody, so those on rosters and those who speak tell whose meeting it is. */
function namedAtMeetings(
  sightings: readonly PersonSighting[],
  nameOf: (name: string) => ComparableName,
): NamedAtMeeting[] {
  const named = new Map<string, { meeting: string; file: string; wholes: Set<string>; singles: Set<string> }>()
  for (const { sighting, meeting } of sightings) {
    const at = named.get(meeting.key) ?? {
      meeting: meeting.key,
      file: meeting.file,
      wholes: new Set<string>(),
      singles: new Set<string>(),
    }
    named.set(meeting.key, at)
    const { key, words } = nameOf(sighting.name)
    if (sighting.place !== 'owner' && key !== '') (words.length > 1 ? at.wholes : at.singles).add(key)
  }
  return [...named.values()]
}

/** Names come back hundreds of times: each is taken apart once. */
function namesOnce(): (name: string) => ComparableName {
  const seen = new Map<string, ComparableName>()
  return (name) => {
    const before = seen.get(name)
    if (before !== undefined) return before
    const now = comparableName(name)
    seen.set(name, now)
    return now
  }
}

function addTo<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

function nodeId(name: ComparableName, one: PersonSighting, doubled: ReadonlySet<string>): string {
  const bare = name.suffix === null ? name.key : `${name.key} ${name.suffix}`
  return doubled.has(bare) ? `${bare} / ${one.organization ?? ''}` : bare
}

/** The names that one roster gives to two people, told apart by their addresses; a second entry without is the same person. */
function doubledNames(
  sightings: readonly PersonSighting[],
  nameOf: (name: string) => ComparableName,
): ReadonlySet<string> {
  const seen = new Map<string, PersonSighting>()
  const doubled = new Set<string>()
  for (const one of sightings) {
    const { place, email, handle } = one.sighting
    if (place !== 'roster' || one.organization === null || (email === null && handle === null)) continue
    const id = nodeId(nameOf(one.sighting.name), one, new Set())
    const entry = `${one.meeting.key}\n${id}`
    const before = seen.get(entry)
    if (before === undefined) seen.set(entry, one)
    else if (before.organization !== one.organization && areTwo(before.sighting, one.sighting)) doubled.add(id)
  }
  return doubled
}

function areTwo(one: Sighting, other: Sighting): boolean {
  if (one.email !== null && other.email !== null) return foldEmail(one.email) !== foldEmail(other.email)
  return one.handle !== null && other.handle !== null && foldHandle(one.handle) !== foldHandle(other.handle)
}

interface AddressBook {
  /** Returns the node of the only whole name that has the address or handle of a sighting by a short name. */
  readonly bearerOf: (one: PersonSighting) => string | null
  /** Returns the pairs of nodes that have an address or a handle in common. */
  readonly sameAddress: (profiles: ReadonlyMap<string, PersonProfile>) => LikelyPair[]
}

function addressesOf({ email, handle, name }: Sighting): string[] {
  const found: string[] = []
  if (email !== null && email !== '') found.push(`email ${foldEmail(email)}`)
  if (handle !== null && handle !== '') found.push(`handle ${foldHandle(handle)}`)
  return name.startsWith('@') ? [...found, `handle ${foldHandle(name)}`] : found
}

function addressBook(
  nodes: ReadonlyMap<string, readonly PersonSighting[]>,
  singles: readonly { readonly one: PersonSighting; readonly id: string }[],
): AddressBook {
  const bearers = new Map<string, Set<string>>()
  const add = (one: PersonSighting, id: string): void => {
    for (const address of addressesOf(one.sighting)) {
      const known = bearers.get(address)
      if (known === undefined) bearers.set(address, new Set([id]))
      else known.add(id)
    }
  }
  for (const [id, found] of nodes) for (const one of found) add(one, id)
  const wholes = new Map([...bearers].map(([address, ids]) => [address, ids.size === 1 ? [...ids][0] : undefined]))
  const bearerOf = (one: PersonSighting): string | null => {
    const plain = one.sighting.name.includes(' ') ? [] : [`handle ${foldHandle(one.sighting.name)}`]
    for (const address of [...addressesOf(one.sighting), ...(one.sighting.place === 'roster' ? [] : plain)]) {
      const bearer = wholes.get(address)
      if (bearer !== undefined) return bearer
    }
    return null
  }
  for (const { one, id } of singles) if (bearerOf(one) === null) add(one, id)
  return {
    bearerOf,
    sameAddress: (profiles) =>
      [...bearers].flatMap(([address, ids]) => pairsOf([...ids].sort(), address.split(' ', 1)[0] ?? '', profiles)),
  }
}

/** An address that two quite different names share may be a mailbox or a slip of the pen: that is asked, not taken. */
function pairsOf(ids: readonly string[], what: string, profiles: ReadonlyMap<string, PersonProfile>): LikelyPair[] {
  return ids.slice(0, 20).flatMap((id, place) =>
    ids.slice(place + 1, 20).flatMap((beside): LikelyPair[] => {
      const [one, other] = [profiles.get(id), profiles.get(beside)]
      if (one === undefined || other === undefined) return []
      const isAlike = one.names.some((name) =>
        other.names.some(
          (second) =>
            name.words.length < 2 ||
            second.words.length < 2 ||
            compareNames(name, second) !== null ||
            name.words.some((word) => word.length > 1 && second.words.includes(word)),
        ),
      )
      const reason = what === 'email' ? 'the same e-mail address' : 'the same handle'
      return isAlike
        ? [{ one: id, other: beside, kind: 'same', confidence: 0.99, reason, isCertain: true, isTwice: false }]
        : []
    }),
  )
}

function profileOf(
  id: string,
  found: readonly PersonSighting[],
  nameOf: (name: string) => ComparableName,
  circleOf: (meeting: string) => string,
): PersonProfile {
  const names = new Map<string, ComparableName>()
  const meetings = new Set<number>()
  const everywhere = new Set<number>()
  for (const { sighting, place } of found) {
    const name = nameOf(sighting.name)
    if (name.words.length > 0) names.set(`${name.key} ${name.suffix ?? ''}`, name)
    everywhere.add(place)
    if (sighting.place === 'roster') meetings.add(place)
  }
  const whole = [...names.values()].filter(({ words }) => words.length > 1)
  return {
    id,
    names: whole.length > 0 ? whole : [...names.values()],
    count: everywhere.size,
    meetings,
    circles: new Set(found.map(({ meeting }) => circleOf(meeting.key))),
    organizations: spansOf(found),
  }
}

/** Returns for whom somebody came, with the first and the last day of each. */
export function spansOf(found: readonly PersonSighting[]): OrganizationSpan[] {
  const spans = new Map<string, { since: CalendarDate | null; until: CalendarDate | null }>()
  for (const { organization, meeting } of found) {
    if (organization === null) continue
    const span = spans.get(organization) ?? { since: null, until: null }
    spans.set(organization, span)
    if (meeting.date === null) continue
    if (span.since === null || meeting.date < span.since) span.since = meeting.date
    if (span.until === null || meeting.date > span.until) span.until = meeting.date
  }
  return [...spans].map(([organization, span]) => ({ organization, ...span }))
}

/** Puts each short name, where it stands, to the only one whom it can mean there. */
function settleShortNames(
  people: ReadonlyMap<string, readonly PersonSighting[]>,
  nameOf: (name: string) => ComparableName,
  circleOf: (meeting: string) => string,
): Map<string, PersonSighting[]> {
  const settled = new Map<string, PersonSighting[]>()
  const regulars: Regular[] = []
  const short: [string, readonly PersonSighting[]][] = []
  for (const [id, found] of people) {
    const wholes = new Set(
      found.flatMap(({ sighting }) => (nameOf(sighting.name).words.length > 1 ? [sighting.name] : [])),
    )
    if (wholes.size === 0) {
      short.push([id, found])
      continue
    }
    settled.set(id, [...found])
    const days = [...new Set(found.flatMap(({ meeting }) => meeting.date ?? []))].sort()
    const meetings = rosters(found)
    const files = new Set(found.map(({ meeting }) => meeting.file))
    const circles = new Set(found.map(({ meeting }) => circleOf(meeting.key)))
    regulars.push({ id, names: [...wholes], meetings, files, days, circles })
  }
  if (short.length === 0) return settled
  const bearerOf = shortNameBearers(regulars)
  const meetingsOf = new Map(regulars.map(({ id, meetings }) => [id, meetings]))
  const claims: { readonly id: string; readonly one: PersonSighting; readonly bearer: string | null }[] = []
  const claimants = new Map<string, Set<string>>()
  const rostersOf = new Map(short.map(([id, found]) => [id, rosters(found)]))
  for (const [id, found] of short) {
    for (const one of found) {
      const { sighting, meeting } = one
      const place = {
        name: sighting.name,
        meeting: meeting.key,
        file: meeting.file,
        date: meeting.date,
        circle: circleOf(meeting.key),
        isEntry: sighting.place === 'roster',
      }
      const bearer = bearerOf(place)
      claims.push({ id, one, bearer })
      if (bearer !== null) claimants.set(bearer, (claimants.get(bearer) ?? new Set<string>()).add(id))
    }
  }
  const meet = (one: ReadonlySet<string> | undefined, other: ReadonlySet<string> | undefined): boolean =>
    one !== undefined && other !== undefined && [...one].some((meeting) => other.has(meeting))
  for (const { id, one, bearer } of claims) {
    // Who stands beside the bearer, or beside another who could be the bearer, on some roster is somebody else.
    const isOther =
      bearer !== null &&
      (meet(rostersOf.get(id), meetingsOf.get(bearer)) ||
        [...(claimants.get(bearer) ?? [])].some(
          (rival) => rival !== id && meet(rostersOf.get(id), rostersOf.get(rival)),
        ))
    addTo(settled, bearer === null || isOther ? id : bearer, one)
  }
  return settled
}

/** The meetings on whose rosters somebody is an entry. */
function rosters(found: readonly PersonSighting[]): ReadonlySet<string> {
  return new Set(found.flatMap(({ sighting, meeting }) => (sighting.place === 'roster' ? [meeting.key] : [])))
}
