import { partyDirectory } from '@evenkeel/analysis/party-directory.ts'
import { rowsByKey } from '@evenkeel/domain/rows-by-key.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import type { ActionItem, AssignmentRole } from '@evenkeel/domain/item.ts'
import type { Meeting } from '@evenkeel/domain/meeting.ts'
import type { Party } from '@evenkeel/domain/party.ts'
import type { Source } from '@evenkeel/domain/source.ts'
import { addDays } from '../window/calendar-day.ts'

/** An action item with everybody and everything that a reader needs beside it. */
export interface Commitment {
  readonly item: ActionItem
  readonly owners: readonly Party[]
  readonly others: readonly { readonly party: Party; readonly role: AssignmentRole }[]
  /** The organizations that the owners belong to, or are. */
  readonly organizations: readonly Party[]
  readonly meeting: Meeting | null
  readonly source: Source | null
  /** Whether somebody said which aim it serves, or that it serves none. */
  readonly isPurposeSaid: boolean
  /** Open, dated, and the date has passed. */
  readonly isOverdue: boolean
  /** Open, and due within so many days as count as soon. */
  readonly isSoon: boolean
}

/** How many days ahead count as soon. */
export const soonDays = 14

/** Returns every item that was written down, with its owners and its place in the record, as of a day. */
export function commitmentsOf(facts: Facts, today: string): readonly Commitment[] {
  const directory = partyDirectory(facts)
  const parties = new Map(facts.parties.map((party) => [party.id, party]))
  const meetings = new Map(facts.meetings.map((meeting) => [meeting.id, meeting]))
  const sources = new Map(facts.sources.map((source) => [source.id, source]))
  const horizon = addDays(today, soonDays)
  const said = new Set((facts.purposes ?? []).map(({ item }) => item))
  const assignments = rowsByKey(facts.assignments, (assignment) => assignment.item)
  return facts.items.map((item): Commitment => {
    const assigned = (assignments.get(item.id) ?? []).flatMap(({ party: id, role }) => {
      const party = parties.get(id)
      return party === undefined ? [] : [{ party, role }]
    })
    const owners = assigned.filter(({ role }) => role === 'owner').map(({ party }) => party)
    const isAsked = item.status === 'open' && !item.gone
    const organizations = new Set(owners.flatMap((owner) => directory.organizationOf(owner.id, item.since) ?? []))
    return {
      item,
      owners,
      others: assigned.filter(({ role }) => role !== 'owner'),
      organizations: [...organizations].flatMap((id) => parties.get(id) ?? []),
      meeting: item.meeting === null ? null : (meetings.get(item.meeting) ?? null),
      source: sources.get(item.evidence.source) ?? null,
      isPurposeSaid: said.has(item.id),
      isOverdue: isAsked && item.due !== null && item.due < today,
      isSoon: isAsked && item.due !== null && item.due >= today && item.due <= horizon,
    }
  })
}

/** Returns where an item stands, as a web address that opens in the source; null when it has none that is safe to follow. */
export function sourceAddress({ item, source }: Commitment): string | null {
  const address = item.evidence.locator.url ?? source?.url ?? null
  return address !== null && /^https?:\/\//i.test(address) ? address : null
}
