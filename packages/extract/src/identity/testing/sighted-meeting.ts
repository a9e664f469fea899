import type { SightedMeeting, Sighting } from '../sighting.ts'

/** Returns a meeting whose roster has one entry a line, from the first line on: `Ana Ruiz` or `Ana Ruiz (Riverside)`. */
export function sightedMeeting(file: string, date: string | null, entries: readonly string[]): SightedMeeting {
  const sightings = entries.map((entry, index): Sighting => {
    const [, name = entry, organization = null] = /^([^()]*) \(([^()]*)\)$/.exec(entry) ?? []
    return {
      file,
      line: index + 1,
      as: name,
      name,
      kind: 'person',
      place: 'roster',
      email: null,
      handle: null,
      organization,
    }
  })
  return { key: `${file}\n0`, file, date, sightings }
}
