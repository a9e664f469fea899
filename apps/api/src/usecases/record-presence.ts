import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { Attendance, Speaking, TurnTransition } from '@evenkeel/domain/meeting.ts'
import type { PartyMention } from '@evenkeel/domain/party.ts'
import type { ReadMeeting } from '@evenkeel/domain/reading.ts'
import type { CoalitionRecord } from './coalition-record.ts'
import { resolveParty, type ResolvedParty } from './resolve-party.ts'

/** What a meeting's figures are recorded against. */
export interface RecordedMeeting {
  readonly id: string
  readonly date: string | null
}

/** The people of one meeting: those who were there, and all whom its notes name as there or missing. */
export interface Presence {
  readonly present: Set<string>
  readonly named: Set<string>
}

/** Records who was at a meeting and for whom, where that is news, and returns who was there and whom its notes name as there or missing. */
export function recordAttendance(
  record: CoalitionRecord,
  meeting: RecordedMeeting,
  read: ReadMeeting,
  isComplete: boolean,
): Presence {
  const before = record.attendanceOf(meeting.id)
  const denied = record.deniedAt(meeting.id)
  const rows = new Map<string, Attendance>()
  const known = isComplete ? [] : before
  const people: Presence = {
    present: new Set(known.filter((row) => row.state === 'present').map((row) => row.person)),
    named: new Set(known.map((row) => row.person)),
  }
  // First the organizations, so that one that stands in the list by its own name is not taken for a person.
  const organizations = read.attendance.map((one) => resolveOrganization(record, one.party))
  for (const [index, one] of read.attendance.entries()) {
    const organization = organizations[index]?.as ?? null
    const resolved = resolvePerson(record, one.party, people)
    if (resolved === null || denied.has(resolved.as)) continue
    people.named.add(resolved.id)
    if (one.state === 'present') people.present.add(resolved.id)
    const person = resolved.as
    if (organization !== null) stateMembership(record, person, organization, meeting.date)
    const row = rows.get(person)
    rows.set(person, {
      meeting: meeting.id,
      person,
      organization: organization ?? row?.organization ?? null,
      state: row?.state === 'present' ? 'present' : one.state,
      role: one.role ?? row?.role ?? null,
    })
  }
  // A reading of a part that names nobody says nothing about who was there.
  const isNews = isComplete || rows.size > 0
  const recorded = before.map((row) => row.as)
  if (!isComplete) for (const row of recorded) if (!rows.has(row.person)) rows.set(row.person, row)
  const attendance = [...rows.values()]
  if (isNews && !sameRows(recorded, attendance)) {
    record.append({ type: 'attendance.recorded', meeting: meeting.id, attendance })
  }
  return people
}

/** Records how much each person spoke at a meeting and who followed whom, where that is news; adds the speakers to `people`. */
export function recordSpeaking(
  record: CoalitionRecord,
  meeting: RecordedMeeting,
  read: ReadMeeting,
  isComplete: boolean,
  people: Presence,
): void {
  if (!isComplete && read.speaking.length === 0 && read.transitions.length === 0) return
  const before = record.speakingOf(meeting.id)
  const denied = record.deniedAt(meeting.id)
  const method = read.speakingMethod ?? 'minutes'
  const speaking = new Map<string, Speaking>()
  for (const one of read.speaking) {
    const resolved = resolvePerson(record, one.party, people)
    if (resolved === null || denied.has(resolved.as)) continue
    people.named.add(resolved.id)
    people.present.add(resolved.id)
    if (!record.isSpeakingCounted(resolved.id)) continue
    const person = resolved.as
    const known = speaking.get(person)
    speaking.set(person, {
      meeting: meeting.id,
      person,
      turns: one.turns + (known?.turns ?? 0),
      words: one.words + (known?.words ?? 0),
      seconds:
        one.seconds === null || known?.seconds === null
          ? null
          : one.seconds + (known === undefined ? 0 : known.seconds),
      method,
    })
  }
  const transitions = new Map<string, TurnTransition>()
  for (const one of read.transitions) {
    const [from, to] = [one.from, one.to].map((mention) => {
      const resolved = resolvePerson(record, mention, people)
      if (resolved === null || denied.has(resolved.as)) return null
      return record.isSpeakingCounted(resolved.id) ? resolved.as : null
    })
    if (from === undefined || to === undefined) continue
    if (from === null || to === null || from === to) continue
    const key = `${from}\n${to}`
    transitions.set(key, { meeting: meeting.id, from, to, count: one.count + (transitions.get(key)?.count ?? 0) })
  }
  if (!isComplete && speaking.size === 0 && transitions.size === 0) return
  const now = { speaking: [...speaking.values()], transitions: [...transitions.values()] }
  if (sameRows(before.speaking, now.speaking) && sameRows(before.transitions, now.transitions)) return
  record.append({ type: 'speaking.recorded', meeting: meeting.id, ...now })
}

function resolvePerson(record: CoalitionRecord, mention: PartyMention, people: Presence): ResolvedParty | null {
  if (isKnownOrganization(record, mention)) return null
  const party = resolveParty(record, mention, people)
  return party?.kind === 'person' ? party : null
}

/** Rosters list an organization's name where its delegate is not known. */
function isKnownOrganization(record: CoalitionRecord, mention: PartyMention): boolean {
  if (mention.email !== undefined || mention.handle !== undefined) return false
  const { byName, kinds } = record.knownParties()
  const bearers = byName.get(foldName(mention.name)) ?? []
  return bearers.length > 0 && bearers.every((id) => kinds.get(id) === 'organization')
}

function resolveOrganization(record: CoalitionRecord, mention: PartyMention): ResolvedParty | null {
  const name = mention.organization?.trim() ?? ''
  if (name === '') return null
  const party = resolveParty(record, { name, kind: 'organization' }, { present: new Set() })
  return party?.kind === 'organization' ? party : null
}

function stateMembership(record: CoalitionRecord, person: string, organization: string, date: string | null): void {
  const before = record.membership(person, organization)
  if (before === null) {
    record.append({ type: 'membership.stated', membership: { person, organization, since: date, until: null } })
    return
  }
  if (before.since === null || date === null || date >= before.since) return
  record.append({ type: 'membership.stated', membership: { ...before, since: date } })
}

function sameRows(before: readonly object[], now: readonly object[]): boolean {
  const sorted = (rows: readonly object[]): string => JSON.stringify(rows.map(canonical).sort())
  return before.length === now.length && sorted(before) === sorted(now)
}

function canonical(row: object): string {
  return JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)))
}
