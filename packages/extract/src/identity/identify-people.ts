import { addressBook } from './address-book.ts'
import { circlesOf, type NamedAtMeeting } from './circles.ts'
import { comparableName, type ComparableName } from './comparable-name.ts'
import { foldEmail, foldHandle } from './index-parties.ts'
import { mergeCertain, type MergedProfiles } from './merge-certain.ts'
import type { LikelyPair, PersonProfile } from './person-profile.ts'
import { addTo, spansOf, type PersonSighting } from './person-sighting.ts'
import { settleShortNames } from './settle-short-names.ts'
import type { Sighting } from './sighting.ts'
import { suggestByShortName } from './suggest-by-short-name.ts'

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
