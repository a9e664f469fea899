import type { Facts } from '@evenkeel/domain/facts.ts'
import { type Measure, type MeasureResult, notEnoughData } from '../measure.ts'
import { meetingInterval } from '../meeting-interval.ts'
import { meetingRecords } from '../meeting-record.ts'
import { ofPeople } from '../of-people.ts'
import { partyDirectory } from '../party-directory.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { workingGroups } from '../working-groups.ts'
import { counted, oneDecimal } from './plain-numbers.ts'

export interface GroupAttendanceRow {
  readonly party: string
  readonly label: string
  /** Meetings with a list at which one or more of its people were. */
  readonly attended: number
  /** Of all meetings with a list, 0 to 1. */
  readonly share: number
  /** Its people at meetings with a list, each once. */
  readonly people: number
}

export interface GroupAttendance {
  /** Most meetings first; groups of which nobody was ever there included. */
  readonly groups: readonly GroupAttendanceRow[]
  readonly meetings: number
  /** Groups that somebody named, and of which nobody said who sits in them. */
  readonly unsaid: number
}

/** Returns how many working groups have somebody at a meeting, on average. */
export const measureGroupAttendance = ofPeople((facts: Facts, window: Window): MeasureResult<GroupAttendance> => {
  const inWindow = restrictToWindow(facts, window)
  const { membersOf, unsaid, groupsAt } = workingGroups(inWindow)
  const listed = meetingRecords(inWindow).filter(({ hasList }) => hasList)
  if (membersOf.size === 0 || listed.length === 0) {
    return notEnoughData(
      listed.length,
      'meetings',
      membersOf.size === 0
        ? 'The record does not say who belongs to which working group.'
        : 'No meeting has a list of who was there.',
    )
  }
  const ids = [...membersOf.keys()].sort()
  const people = new Map(ids.map((id) => [id, new Set<string>()]))
  const attended = new Map(ids.map((id) => [id, 0]))
  const seated = listed.map((meeting) => {
    const here = new Set<string>()
    for (const person of meeting.present) {
      for (const group of groupsAt(person, meeting)) {
        here.add(group)
        people.get(group)?.add(person)
      }
    }
    for (const group of here) attended.set(group, (attended.get(group) ?? 0) + 1)
    return here.size
  })
  const { nameOf } = partyDirectory(inWindow)
  const n = listed.length
  const groups = ids
    .map((party): GroupAttendanceRow => {
      const times = attended.get(party) ?? 0
      return { party, label: nameOf(party), attended: times, share: times / n, people: people.get(party)?.size ?? 0 }
    })
    .sort((left, right) => right.attended - left.attended || (left.label < right.label ? -1 : 1))
  const value = seated.reduce((sum, count) => sum + count, 0) / n
  return {
    status: 'measured',
    n,
    of: 'meetings',
    value,
    sentence: `People of ${oneDecimal(value)} of ${counted(groups.length, 'working group', 'working groups')} are at a meeting on average, over ${counted(n, 'meeting', 'meetings')} with a list.`,
    rows: groups.map(({ party, label, attended: times, share }) => ({ party, label, value: times, share })),
    band: null,
    interval: meetingInterval({
      meetings: n,
      figure: (drawn) => drawn.reduce((sum, meeting) => sum + (seated[meeting] ?? 0), 0) / drawn.length,
    }),
    detail: { groups, meetings: n, unsaid: unsaid.length },
  }
})

/** Attendance by working group (practice P33, P36). */
export const groupAttendanceMeasure: Measure<GroupAttendance> = {
  id: 'attendance-share-groups',
  question: 'Which of our working groups are in the room?',
  unit: 'working groups at a meeting',
  lens: 'group',
  practice: ['P33', 'P36'],
  inputs: ['meetings', 'attendance', 'speaking', 'groupMembers', 'memberships', 'parties'],
  definition: 'At how many meetings with a list one or more of the people of each working group were.',
  choice:
    'Somebody in two groups is there for both. Where an organization has a seat in a group, whoever stands for it is there for the group. Who belongs to which group must stand in the record; it is never guessed from who sits together.',
  formula: 'share(g) = meetings with anybody of g / meetings with a list',
  source: 'Counting.',
  notFor: 'Not whether a group works: most meetings here may not be its own.',
  compute: measureGroupAttendance,
}
