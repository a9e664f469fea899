import type { ComparableName } from './comparable-name.ts'
import { addTo, type PersonSighting } from './person-sighting.ts'
import { shortNameBearers, type Regular } from './short-name-bearers.ts'

/** Returns the sightings of people with each short name, where it stands, put to the only one whom it can mean there. */
export function settleShortNames(
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
