import type { HeldRecord } from '@evenkeel/contract/mine.ts'
import type { NumberedEvent } from '@evenkeel/contract/record.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'

const otherId = 'somebody-else'

/** Returns what the facts, and the entries of the ledger that name a person, hold of them; null where they are no party of it. */
export function heldOn(facts: Facts, ids: ReadonlySet<string>, entries: readonly NumberedEvent[]): HeldRecord | null {
  const party = facts.parties.find(({ id }) => ids.has(id))
  if (party === undefined) return null
  const own = <Row extends { readonly person: string }>(rows: readonly Row[]): Row[] =>
    rows.filter(({ person }) => ids.has(person))
  const [attendance, speaking, memberships] = [own(facts.attendance), own(facts.speaking), own(facts.memberships)]
  const assignments = facts.assignments.filter((row) => ids.has(row.party))
  const named = new Set(assignments.map(({ item }) => item))
  const items = facts.items.filter(({ id }) => named.has(id))
  const decisions = facts.decisions.filter(({ mover, seconder }) => ids.has(mover ?? '') || ids.has(seconder ?? ''))
  const transitions = facts.transitions
    .filter(({ from, to }) => ids.has(from) || ids.has(to))
    .map((row) => ({ ...row, from: ids.has(row.from) ? row.from : otherId, to: ids.has(row.to) ? row.to : otherId }))
  const meetings = new Set([
    ...[...attendance, ...speaking, ...transitions, ...decisions].map(({ meeting }) => meeting),
    ...items.flatMap(({ meeting }) => meeting ?? []),
  ])
  const organizations = new Set([
    ...memberships.map(({ organization }) => organization),
    ...attendance.flatMap(({ organization }) => organization ?? []),
  ])
  return {
    party,
    aliases: facts.aliases.filter((row) => ids.has(row.party)),
    memberships,
    attendance,
    speaking,
    isSpeakingCounted: !(facts.notMeasured ?? []).some((id) => ids.has(id)),
    transitions,
    items,
    assignments,
    decisions,
    meetings: facts.meetings.filter(({ id }) => meetings.has(id)),
    organizations: facts.parties.filter(({ id }) => organizations.has(id)),
    entries: entries.map((entry) => ownEntry(entry, ids)),
  }
}

/** What an entry says of others is theirs: their rows are left out, and who did it is said of one's own deeds only by id. */
function ownEntry(entry: NumberedEvent, ids: ReadonlySet<string>): NumberedEvent {
  const { body } = entry.event
  if (body.type === 'attendance.recorded') {
    const attendance = body.attendance.filter(({ person }) => ids.has(person))
    return { ...entry, event: { ...entry.event, body: { ...body, attendance } } }
  }
  if (body.type === 'speaking.recorded') {
    const speaking = body.speaking.filter(({ person }) => ids.has(person))
    const transitions = body.transitions
      .filter(({ from, to }) => ids.has(from) || ids.has(to))
      .map((row) => ({ ...row, from: ids.has(row.from) ? row.from : otherId, to: ids.has(row.to) ? row.to : otherId }))
    return { ...entry, event: { ...entry.event, body: { ...body, speaking, transitions } } }
  }
  return entry
}
