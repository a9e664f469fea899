import type { PartyMention } from '@evenkeel/domain/party.ts'
import type { AssignmentRole } from '@evenkeel/domain/item.ts'
import type { ReadDecision, Reading, ReadingOutcome } from '@evenkeel/domain/reading.ts'
import type { Source, SourceReference } from '@evenkeel/domain/source.ts'
import type { Assigned, CoalitionRecord } from './coalition-record.ts'
import { matchMeetings } from './match-meetings.ts'
import type { ItemNow } from './pair-items.ts'
import { reconcileItems } from './reconcile-items.ts'
import { recordDecisions, type DecisionToRecord, type Motion } from './record-decisions.ts'
import { recordAttendance, recordSpeaking, type Presence, type RecordedMeeting } from './record-presence.ts'
import { findParty, resolveParty, type Circle } from './resolve-party.ts'

/** Records what one reading of a source adds to what the coalition knows, and returns what became of its items. */
export function recordReading(record: CoalitionRecord, reading: Reading): ReadingOutcome {
  const source = recordSource(record, reading.source)
  const meetings = recordMeetings(record, source.id, reading)
  const people = new Map<string, Presence>()
  reading.meetings.forEach((read, index) => {
    const meeting = meetings[index]
    if (meeting === undefined) return
    const presence = recordAttendance(record, meeting, read, reading.complete)
    recordSpeaking(record, meeting, read, reading.complete, presence)
    people.set(meeting.id, presence)
  })
  let everybody: ReadonlySet<string> | null = null
  const series = (): ReadonlySet<string> => {
    everybody ??= peopleOfSeries(record, source.id, reading.complete, people.values())
    return everybody
  }
  const items: ItemNow[] = []
  const decisions: DecisionToRecord[] = []
  reading.meetings.forEach((read, index) => {
    const meeting = meetings[index]
    if (meeting === undefined) return
    for (const item of read.items) {
      const presence = people.get(meeting.id) ?? { present: new Set<string>(), named: new Set<string>() }
      const assignments = resolveAssigned(record, item.parties, { ...presence, series })
      items.push({ index: items.length, meeting, read: item, assignments })
    }
    for (const decision of read.decisions) {
      const circle = { ...(people.get(meeting.id) ?? { present: new Set<string>(), named: new Set<string>() }), series }
      decisions.push({ meeting, read: decision, motion: motionOf(record, decision, circle) })
    }
  })
  const { counts, ids } = reconcileItems(record, source.id, items, reading.complete)
  const decided = recordDecisions(record, source.id, decisions, reading.complete)
  return {
    source: source.id,
    ...counts,
    decisions: decided.added,
    meetings: reading.meetings.length,
    items: items.map((item) => ids.get(item.index) ?? ''),
    decisionIds: [...decided.ids],
  }
}

/** Nobody comes into the record for having moved or seconded something: only whom it knows is told of. */
function motionOf(record: CoalitionRecord, read: ReadDecision, circle: Circle): Motion {
  const party = (mention: PartyMention | null | undefined): string | null =>
    mention === null || mention === undefined ? null : findParty(record, mention, circle)
  return {
    outcome: read.outcome ?? null,
    mover: party(read.mover),
    seconder: party(read.seconder),
    votes: read.votes ?? null,
  }
}

/** Returns the parties of an item with their roles, each pair once, nobodies left out. */
export function resolveAssigned(
  record: CoalitionRecord,
  parties: readonly { readonly party: PartyMention; readonly role: AssignmentRole }[],
  circle: Circle,
): Assigned[] {
  const assigned: Assigned[] = []
  for (const { party: mention, role } of parties) {
    const party = resolveParty(record, mention, circle)
    if (party === null || assigned.some((one) => one.as === party.as && one.role === role)) continue
    assigned.push({ party: party.id, role, as: party.as })
  }
  return assigned
}

function peopleOfSeries(
  record: CoalitionRecord,
  source: string,
  isComplete: boolean,
  read: Iterable<Presence>,
): ReadonlySet<string> {
  const people = new Set<string>()
  for (const meeting of read) for (const person of meeting.named) people.add(person)
  if (isComplete) return people
  for (const { id } of record.meetingsOf(source)) {
    for (const { person } of record.attendanceOf(id)) people.add(person)
  }
  return people
}

function recordSource(record: CoalitionRecord, read: SourceReference): Source {
  const before = record.source(read.kind, read.key)
  const lastReadAt = before !== null && before.lastReadAt > record.at ? before.lastReadAt : record.at
  const source: Source = {
    id: before?.id ?? record.newId(),
    kind: read.kind,
    key: read.key,
    title: read.title.trim() === '' ? (before?.title ?? '') : read.title,
    url: read.url ?? before?.url ?? null,
    lastReadAt,
  }
  const isSame =
    before !== null &&
    before.title === source.title &&
    before.url === source.url &&
    before.lastReadAt === source.lastReadAt
  if (!isSame) record.append({ type: 'source.read', source })
  return source
}

function recordMeetings(record: CoalitionRecord, source: string, reading: Reading): RecordedMeeting[] {
  const matches = matchMeetings(record.meetingsOf(source), reading.meetings, reading.complete)
  return reading.meetings.map((read, index) => {
    const before = matches[index] ?? null
    const meeting = {
      id: before?.id ?? record.newId(),
      source,
      title: read.title.trim() === '' ? (before?.title ?? '') : read.title,
      date: read.date ?? before?.date ?? null,
    }
    if (before === null || before.title !== meeting.title || before.date !== meeting.date) {
      record.append({ type: 'meeting.recorded', meeting })
    }
    return meeting
  })
}
