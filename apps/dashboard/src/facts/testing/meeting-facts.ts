import type { Facts } from '@evenkeel/domain/facts.ts'
import type { Attendance, Speaking } from '@evenkeel/domain/meeting.ts'
import { emptyFacts, party } from './small-facts.ts'

export interface GivenMeeting {
  readonly id: string
  readonly date: string | null
  readonly present?: readonly string[]
  readonly absent?: readonly string[]
  /** Words said; an empty object means that a transcript was kept and nobody spoke. */
  readonly words?: Readonly<Record<string, number>>
}

/** Returns facts of the given meetings; people stand for the organization given beside them, or for none. */
export function meetingFacts(
  people: Readonly<Record<string, string | null>>,
  meetings: readonly GivenMeeting[],
): Facts {
  const organizations = [...new Set(Object.values(people).flatMap((name) => name ?? []))]
  const attendanceOf = (meeting: string, person: string, state: Attendance['state']): Attendance => ({
    meeting,
    person,
    organization: people[person] ?? null,
    state,
    role: null,
  })
  return {
    ...emptyFacts,
    parties: [
      ...Object.keys(people).map((id) => party(id, 'person', id)),
      ...organizations.map((id) => party(id, 'organization', id)),
    ],
    memberships: Object.entries(people).flatMap(([person, organization]) =>
      organization === null ? [] : [{ person, organization, since: null, until: null }],
    ),
    meetings: meetings.map(({ id, date }) => ({ id, source: 's1', title: id, date })),
    attendance: meetings.flatMap(({ id, present = [], absent = [] }) => [
      ...present.map((person) => attendanceOf(id, person, 'present')),
      ...absent.map((person) => attendanceOf(id, person, 'absent')),
    ]),
    speaking: meetings.flatMap(({ id, words }) =>
      Object.entries(words ?? {}).map(([person, count]): Speaking => ({
        meeting: id,
        person,
        turns: Math.ceil(count / 10),
        words: count,
        seconds: null,
        method: 'transcript',
      })),
    ),
  }
}
