import type { Facts } from '@evenkeel/domain/facts.ts'
import { type Measure, type MeasureResult, notEnoughData } from '../measure.ts'
import { ofPeople } from '../of-people.ts'
import { meetingRecords } from '../meeting-record.ts'
import { partyDirectory } from '../party-directory.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { workingGroups } from '../working-groups.ts'
import { TOTAL_MIN } from './inequality.ts'
import { counted } from './plain-numbers.ts'
import { NO_TURNS, talkOfPeople } from './talk-at-meetings.ts'

export interface WorkingGroupRow {
  readonly group: string
  readonly label: string
  readonly turns: number
  /** Of all turns; shares of groups that have people in common add up to more than all. */
  readonly share: number
  /** Its people at measured meetings, and of them those who took no turn. */
  readonly people: number
  readonly silent: number
}

export interface WorkingGroupTalk {
  readonly groups: readonly WorkingGroupRow[]
}

/** Returns how many working groups have people who were heard, with the turns of each group's people. */
export const measureWorkingGroupTalk = ofPeople((facts: Facts, window: Window): MeasureResult<WorkingGroupTalk> => {
  const inWindow = restrictToWindow(facts, window)
  const directory = partyDirectory(inWindow)
  const { membersOf, groupsAt } = workingGroups(inWindow)
  if (membersOf.size === 0) {
    return notEnoughData(0, 'turns', 'The record does not say who belongs to which working group.')
  }
  const meetings = new Map(meetingRecords(inWindow).map((meeting) => [meeting.id, meeting]))
  const talk = talkOfPeople(inWindow)
  const groups = new Map<string, { turns: number; readonly people: Set<string>; readonly heard: Set<string> }>()
  let total = 0
  for (const meeting of talk.meetings) {
    total += meeting.turns
    meeting.places.forEach((place, index) => {
      const person = talk.parties[place] ?? ''
      const turns = meeting.amounts[index] ?? 0
      const record = meetings.get(meeting.id)
      const own = record === undefined ? [] : groupsAt(person, record)
      for (const group of own) {
        const row = groups.get(group) ?? { turns: 0, people: new Set<string>(), heard: new Set<string>() }
        row.turns += turns
        row.people.add(person)
        if (turns > 0) row.heard.add(person)
        groups.set(group, row)
      }
    })
  }
  if (total < TOTAL_MIN || groups.size === 0) {
    return notEnoughData(
      total,
      'turns',
      talk.meetings.length === 0
        ? NO_TURNS
        : `At least ${TOTAL_MIN} turns with people of a working group are needed; there are ${total} turns and ${groups.size} groups.`,
    )
  }
  const rows = [...groups]
    .map(([group, { turns, people, heard }]): WorkingGroupRow => {
      const silent = people.size - heard.size
      return { group, label: directory.nameOf(group), turns, share: turns / total, people: people.size, silent }
    })
    .sort((left, right) => right.turns - left.turns || (left.label < right.label ? -1 : 1))
  const heard = rows.filter(({ turns }) => turns > 0).length
  return {
    status: 'measured',
    n: total,
    of: 'turns',
    value: heard,
    sentence: `People of ${heard} of ${counted(rows.length, 'working group', 'working groups')} in the room were heard.`,
    rows: rows.map(({ group, label, turns, share }) => ({ party: group, label, value: turns, share })),
    band: null,
    detail: { groups: rows },
  }
})

/** Talk by working group (practice P5, P33). */
export const workingGroupTalkMeasure: Measure<WorkingGroupTalk> = {
  id: 'speaking-share-groups',
  question: 'Which of our working groups are heard?',
  unit: 'working groups heard',
  lens: 'group',
  practice: ['P5', 'P33'],
  inputs: ['meetings', 'attendance', 'speaking', 'groupMembers', 'memberships', 'parties'],
  definition: 'The turns of the people of each working group, as a part of all turns.',
  choice:
    'Somebody in two groups is heard for both, so that shares may add up to more than all. Where an organization has a seat in a group, whoever stands for it is heard for the group. Who belongs to which group must stand in the record; it is never guessed from who sits together.',
  formula: 'share(g) = Σ turns of its people / Σ turns',
  source: 'Counting.',
  notFor: 'Not a measure of how much a group does: it may do its work elsewhere.',
  compute: measureWorkingGroupTalk,
}
