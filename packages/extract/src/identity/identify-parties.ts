import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { PartyKind } from '@evenkeel/domain/party.ts'
import { comparableName } from './comparable-name.ts'
import { identifyBodies, type IdentifiedBodies, type NamedBody } from './identify-bodies.ts'
import { identifyPeople } from './identify-people.ts'
import { spansOf, type PersonSighting } from './person-sighting.ts'
import type { IdentifiedParty, NamedMembership, PartyPlace, SuggestedMerge } from './identified-party.ts'
import type { SightedMeeting, Sighting } from './sighting.ts'

/** What may be used besides names. */
export interface IdentifyOptions {
  readonly handles: boolean
  readonly emails: boolean
}

/**
 * Returns everybody and every body that the meetings name, organizations and groups before people: merged is what is
 * certainly one, and what may be one is suggested. The order of the meetings changes nothing.
 */
export function identifyParties(meetings: readonly SightedMeeting[], options: IdentifyOptions): IdentifiedParty[] {
  const ordered = meetings.toSorted((a, b) => compareText(a.date ?? '', b.date ?? '') || compareText(a.key, b.key))
  const all = ordered.flatMap((meeting, place) =>
    meeting.sightings.map((sighting) => ({ meeting, place, sighting: allowed(sighting, options) })),
  )
  const isPerson = personNames(all.map(({ sighting }) => sighting))
  const bodies = identifyBodies(all.flatMap(({ sighting }) => namedBodies(sighting, isPerson)))
  const people: PersonSighting[] = []
  const places = new Map<string, { name: string; place: PartyPlace }[]>()
  const addBody = (id: string, name: string, { file, line }: Sighting): void => {
    const found = places.get(id) ?? []
    places.set(id, found)
    found.push({ name, place: { file, line, as: name } })
  }
  for (const { sighting, meeting, place } of all) {
    const body = sighting.place === 'owner' || sighting.kind !== 'person' ? bodies.idOf(sighting.name) : null
    if (body !== null) {
      addBody(body, sighting.name, sighting)
      continue
    }
    const organization = sighting.organization === null ? null : bodies.idOf(sighting.organization)
    if (organization !== null && sighting.organization !== null) addBody(organization, sighting.organization, sighting)
    people.push({ sighting, meeting, place, organization })
  }
  const identified = identifyPeople(people)
  const names = new Map([...places].map(([id, found]) => [id, bestName(found.map(({ name }) => name))]))
  const drafts: DraftParty[] = []
  for (const [id, found] of places) {
    const written = found.map(({ name }) => name)
    drafts.push({
      key: `body ${id}`,
      kind: bodies.kindOf(id),
      written,
      memberships: [],
      addresses: [],
      places: found.map(({ place }) => place),
    })
  }
  for (const [id, found] of identified.people) drafts.push(draftPerson(id, found, names))
  return numbered(drafts, suggestions(identified.unsure, bodies))
}

function allowed(sighting: Sighting, options: IdentifyOptions): Sighting {
  return {
    ...sighting,
    handle: options.handles ? sighting.handle : null,
    email: options.emails ? sighting.email : null,
  }
}

/** Returns whether a name is the whole name of somebody on a roster, written in any way: then it is no organization's. */
function personNames(sightings: readonly Sighting[]): (name: string) => boolean {
  const listed = new Set<string>()
  for (const { name, place } of sightings) if (place === 'roster') listed.add(name)
  const squeezed = new Set<string>()
  for (const name of listed) {
    const { words, squeezed: letters } = comparableName(name)
    if (words.length > 1) squeezed.add(letters)
  }
  const answers = new Map<string, boolean>()
  return (name) => {
    const before = answers.get(name)
    if (before !== undefined) return before
    const answer = squeezed.has(comparableName(name).squeezed)
    answers.set(name, answer)
    return answer
  }
}

function namedBodies({ organization, name, kind }: Sighting, isPerson: (name: string) => boolean): NamedBody[] {
  const found: NamedBody[] = []
  if (organization !== null && !isPerson(organization))
    found.push({ name: organization, kind: 'organization', person: foldName(name) })
  if (kind !== 'person') found.push({ name, kind, person: null })
  return found
}

interface DraftParty {
  /** Equal for no two parties. */
  readonly key: string
  readonly kind: PartyKind
  readonly written: readonly string[]
  readonly addresses: readonly string[]
  readonly memberships: readonly NamedMembership[]
  readonly places: readonly PartyPlace[]
}

function draftPerson(
  id: string,
  found: readonly PersonSighting[],
  organizations: ReadonlyMap<string, string>,
): DraftParty {
  const latest = found.reduce((last, { meeting, organization }) => {
    const day = organization === null ? '' : (meeting.date ?? '')
    return day > last ? day : last
  }, '')
  const memberships = spansOf(found)
    .map(({ organization, since, until }) => ({
      organization: organizations.get(organization) ?? organization,
      since,
      until: until === null || until === latest ? null : until,
    }))
    .sort((a, b) => compareText(a.since ?? '', b.since ?? '') || compareText(a.organization, b.organization))
  const addresses = new Set(
    found.flatMap(({ sighting: { email, handle } }) => [
      ...(email === null ? [] : [email]),
      ...(handle === null ? [] : [`@${handle.replace(/^@/, '')}`]),
    ]),
  )
  return {
    key: `person ${id}`,
    kind: 'person',
    written: found.flatMap(({ sighting: { as, name } }) => (as === name ? [name] : [name, as])),
    addresses: [...addresses].sort(),
    memberships,
    places: found.map(({ sighting: { file, line, as } }) => ({ file, line, as })),
  }
}

/** Returns the name written most often, whole names before short ones, of equals the longest, then the first by letters. */
function bestName(written: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const name of written) counts.set(name, (counts.get(name) ?? 0) + 1)
  const rank = ([name, count]: readonly [string, number]): readonly [boolean, boolean, number, number] => [
    name.trim().includes(' ') && !/ \p{L}\.?$/u.test(name),
    /\p{Lu}/u.test(name),
    count,
    name.length,
  ]
  const [best] = [...counts].sort((a, b) => {
    const [one, other] = [rank(a), rank(b)]
    for (const [place, value] of one.entries()) {
      const difference = Number(other[place] ?? 0) - Number(value)
      if (difference !== 0) return difference
    }
    return compareText(a[0], b[0])
  })
  return best?.[0] ?? ''
}

interface PairOfKeys {
  readonly one: string
  readonly other: string
  readonly reason: string
  readonly confidence: number
}

function suggestions(people: readonly PairOfKeys[], bodies: IdentifiedBodies): PairOfKeys[] {
  const keyed = (what: string, pairs: readonly PairOfKeys[]): PairOfKeys[] =>
    pairs.map(({ one, other, reason, confidence }) => ({
      one: `${what} ${one}`,
      other: `${what} ${other}`,
      reason,
      confidence,
    }))
  return [...keyed('person', people), ...keyed('body', bodies.unsure)]
}

const ORDER: readonly PartyKind[] = ['organization', 'group', 'person']

/** Ids tell the kind and the name, so that they stay the same from one reading to the next. */
function numbered(drafts: readonly DraftParty[], pairs: readonly PairOfKeys[]): IdentifiedParty[] {
  const named = drafts
    .map((draft) => {
      const name = bestName(draft.written)
      return { draft, name, folded: foldName(name) }
    })
    .sort(
      (a, b) =>
        ORDER.indexOf(a.draft.kind) - ORDER.indexOf(b.draft.kind) ||
        compareText(a.folded, b.folded) ||
        compareText(a.draft.key, b.draft.key),
    )
  const ids = new Map<string, string>()
  const taken = new Set<string>()
  for (const { draft, folded } of named) {
    const slug = `${draft.kind}:${folded.replaceAll(' ', '-') || 'unnamed'}`
    let id = slug
    for (let count = 2; taken.has(id); count++) id = `${slug}-${count}`
    taken.add(id)
    ids.set(draft.key, id)
  }
  const suggested = new Map<string, SuggestedMerge[]>()
  for (const { one, other, reason, confidence } of pairs) {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      const merge = { with: ids.get(to) ?? '', reason, confidence }
      const list = suggested.get(from)
      if (list === undefined) suggested.set(from, [merge])
      else list.push(merge)
    }
  }
  return named.map(({ draft, name }) => ({
    id: ids.get(draft.key) ?? '',
    kind: draft.kind,
    name,
    aliases: [...[...new Set(draft.written)].filter((alias) => alias !== name).sort(), ...draft.addresses],
    organizations: [...new Set(draft.memberships.map(({ organization }) => organization))],
    memberships: draft.memberships,
    mentions: [...new Map(draft.places.map((place) => [`${place.line} ${place.as}\n${place.file}`, place])).values()],
    suggested: (suggested.get(draft.key) ?? []).sort(
      (a, b) => b.confidence - a.confidence || compareText(a.with, b.with),
    ),
  }))
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
