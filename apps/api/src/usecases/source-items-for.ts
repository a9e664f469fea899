import type { SourceItemsResponse } from '@evenkeel/contract/record.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'

/** Returns what the record holds of a source, each row as it stands among the facts that a reader may have. */
export function sourceItemsFor(held: SourceItemsResponse, facts: Facts): SourceItemsResponse {
  const idsOf = (rows: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(rows.map(({ id }) => id))
  const [items, meetings, decisions] = [idsOf(held.items), idsOf(held.meetings), idsOf(held.decisions)]
  const assignments = facts.assignments.filter(({ item }) => items.has(item))
  const attendance = facts.attendance.filter(({ meeting }) => meetings.has(meeting))
  const speaking = facts.speaking.filter(({ meeting }) => meetings.has(meeting))
  const told = facts.decisions.filter(({ id }) => decisions.has(id))
  const named = new Set([
    ...assignments.map(({ party }) => party),
    ...attendance.flatMap(({ person, organization }) => [person, organization]),
    ...speaking.map(({ person }) => person),
    ...told.flatMap(({ mover, seconder }) => [mover, seconder]),
  ])
  return {
    items: facts.items.filter(({ id }) => items.has(id)),
    assignments,
    parties: facts.parties.filter(({ id }) => named.has(id)),
    aliases: facts.aliases.filter(({ party }) => named.has(party)),
    decisions: told,
    meetings: facts.meetings.filter(({ id }) => meetings.has(id)),
    attendance,
    speaking,
  }
}
