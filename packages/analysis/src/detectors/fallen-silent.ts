import type { Facts } from '@evenkeel/domain/facts.ts'
import type { Finding } from '../finding.ts'
import { counted } from '../measures/plain-numbers.ts'
import { hypergeometricTail } from '../measures/hypergeometric.ts'
import type { MeetingRecord } from '../meeting-record.ts'
import { partyDirectory } from '../party-directory.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { timesInHundred } from './chance-words.ts'
import { recentMeetings } from './recent-meetings.ts'

/** Fewer meetings than this say nothing about a change. */
const MEETINGS_MIN = 8
const RECENT_MIN = 4
/** Over all organizations looked at, one false alarm in twenty at most (Bonferroni). */
const CHANCE_MAX = 0.05

interface Change {
  readonly finding: Finding
  readonly shareBefore: number
}

interface Course {
  readonly kind: 'attendance' | 'voice'
  /** Of the meetings that count, which ones the organization was at, or heard at. */
  readonly meetings: readonly MeetingRecord[]
  readonly hits: readonly boolean[]
}

/**
 * Returns a finding for each organization that was at, or was heard at, far fewer of the recent meetings than before:
 * at most half its earlier share, and so few as chance shows in less than 5% (practice P5, P22). Recent is the last
 * quarter, four at least, of the meetings in the two years up to the last one. Meetings without a list, or without
 * measured speaking, do not count. Those who came most before are named first.
 */
export function detectFallenSilent(facts: Facts, window: Window): readonly Finding[] {
  const inWindow = restrictToWindow(facts, window)
  const records = recentMeetings(inWindow)
  const organizations = new Set<string>()
  for (const meeting of records) {
    for (const person of meeting.present) {
      const organization = meeting.organizationOf(person)
      if (organization !== null) organizations.add(organization)
    }
  }
  const name = partyDirectory(inWindow).nameOf
  const changes = [...organizations].sort().flatMap((organization) => {
    const change =
      describeChange(organization, name(organization), attendanceCourse(records, organization), organizations.size) ??
      describeChange(organization, name(organization), voiceCourse(records, organization), organizations.size)
    return change === null ? [] : [change]
  })
  return changes.toSorted((left, right) => right.shareBefore - left.shareBefore).map((change) => change.finding)
}

function standsFor(meeting: MeetingRecord, organization: string): readonly string[] {
  return meeting.present.filter((person) => meeting.organizationOf(person) === organization)
}

function attendanceCourse(records: readonly MeetingRecord[], organization: string): Course {
  const meetings = records.filter((meeting) => meeting.hasList)
  return { kind: 'attendance', meetings, hits: meetings.map((meeting) => standsFor(meeting, organization).length > 0) }
}

function voiceCourse(records: readonly MeetingRecord[], organization: string): Course {
  const meetings = records.filter(
    (meeting) =>
      (meeting.method === 'transcript' || meeting.method === 'captions') &&
      standsFor(meeting, organization).some((person) => meeting.countedOf(person) > 0),
  )
  return {
    kind: 'voice',
    meetings,
    hits: meetings.map((meeting) =>
      standsFor(meeting, organization).some((person) => meeting.stateOf(person) === 'spoke'),
    ),
  }
}

function describeChange(organization: string, label: string, course: Course, looked: number): Change | null {
  // What came before an organization joined is not a change of its own.
  const joined = course.hits.indexOf(true)
  if (joined === -1) return null
  const meetings = course.meetings.slice(joined)
  const hits = course.hits.slice(joined)
  if (hits.length < MEETINGS_MIN) return null
  const recent = Math.max(RECENT_MIN, Math.floor(hits.length / 4))
  const count = (list: readonly boolean[]): number => list.filter(Boolean).length
  const before = hits.slice(0, -recent)
  const after = hits.slice(-recent)
  if (count(after) / recent > count(before) / before.length / 2) return null
  const misses = hits.length - count(hits)
  const chance = Math.min(1, looked * hypergeometricTail(hits.length, misses, recent, recent - count(after)))
  if (chance > CHANCE_MAX) return null
  const isVoice = course.kind === 'voice'
  const did = isVoice ? 'was heard at' : 'was at'
  const finding: Finding = {
    id: `fallen-silent:${course.kind}:${organization}`,
    detector: 'fallen-silent',
    claim: `${label} ${did} ${count(after)} of the last ${counted(recent, 'meeting', 'meetings')}${isVoice ? ' it came to' : ''}, after ${count(before)} of the ${before.length} before.`,
    because: meetings.slice(-recent).map((meeting) => meeting.id),
    about: [organization],
    measures: isVoice
      ? ['speaking-share-organizations', 'organization-trend']
      : ['attendance-share-organizations', 'organization-trend'],
    practice: ['P5', 'P22'],
    certainty: {
      chance,
      n: hits.length,
      of: 'meetings',
      sentence: `If it had ${isVoice ? 'spoken' : 'come'} as often as over the whole time, so few would be seen by chance ${timesInHundred(chance)}, over all organizations.`,
    },
    audience: 'coordinator',
    question: isVoice
      ? 'Who could ask them, outside the meeting, what would make it easier to be heard in it?'
      : 'Has anybody asked them what changed: were they invited, and does the level they chose still fit?',
  }
  return { finding, shareBefore: count(before) / before.length }
}
