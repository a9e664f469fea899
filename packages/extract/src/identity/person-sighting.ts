import type { CalendarDate } from '@evenkeel/domain/identifier.ts'
import type { OrganizationSpan } from './person-profile.ts'
import type { SightedMeeting, Sighting } from './sighting.ts'

/** A sighting of a person with the meeting at which it was. */
export interface PersonSighting {
  readonly sighting: Sighting
  readonly meeting: SightedMeeting
  /** The organization's id, equal for all its names. */
  readonly organization: string | null
  /** The meeting's place in the order of all meetings' days. */
  readonly place: number
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

/** Adds a value to the list that stands under a key. */
export function addTo<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}
