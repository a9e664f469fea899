import type { Facts } from '@evenkeel/domain/facts.ts'
import { counted } from './measures/plain-numbers.ts'
import { meetingRecords } from './meeting-record.ts'
import { isOpen, readOwnership } from './ownership.ts'
import { partyDirectory } from './party-directory.ts'

/** Somebody who could step in, with why: a suggestion to talk about, not an assignment. */
export interface StandIn {
  readonly person: string
  readonly label: string
  /** Items on which both are named. */
  readonly sharedItems: number
  /** Meetings at which both were. */
  readonly sharedMeetings: number
  /** Open items that they own already. */
  readonly load: number
  readonly isSameOrganization: boolean
  readonly reasons: readonly string[]
}

const MOST_STAND_INS = 3

/**
 * Returns a function that names up to three people who know somebody's work: those named on most of the same items,
 * then those at most of the same meetings, then those who carry least; nobody without either in common.
 */
export function createBench(facts: Facts): (person: string) => readonly StandIn[] {
  const directory = partyDirectory(facts)
  const ownership = readOwnership(facts)
  const meetings = meetingRecords(facts)
  const meetingsOf = new Map<string, number[]>()
  meetings.forEach((meeting, index) => {
    for (const person of meeting.present) meetingsOf.set(person, [...(meetingsOf.get(person) ?? []), index])
  })
  const namedItems = new Map<string, string[]>()
  for (const item of ownership.items) {
    for (const party of ownership.namedOn(item.id)) {
      const items = namedItems.get(party)
      if (items === undefined) namedItems.set(party, [item.id])
      else items.push(item.id)
    }
  }
  const count = (others: Iterable<string>, person: string, counts: Map<string, number>): void => {
    for (const other of others) {
      if (other !== person && directory.kindOf(other) === 'person') counts.set(other, (counts.get(other) ?? 0) + 1)
    }
  }
  return (person) => {
    const items = new Map<string, number>()
    const together = new Map<string, number>()
    for (const item of namedItems.get(person) ?? []) count(ownership.namedOn(item), person, items)
    for (const index of meetingsOf.get(person) ?? []) count(meetings[index]?.present ?? [], person, together)
    const own = directory.organizationOf(person, null)
    return [...new Set([...items.keys(), ...together.keys()])]
      .map((other) => {
        const theirs = directory.organizationOf(other, null)
        return {
          person: other,
          label: directory.nameOf(other),
          sharedItems: items.get(other) ?? 0,
          sharedMeetings: together.get(other) ?? 0,
          load: (ownership.itemsOf.get(other) ?? []).filter(isOpen).length,
          isSameOrganization: own !== null && own === theirs,
        }
      })
      .sort(
        (left, right) =>
          right.sharedItems - left.sharedItems ||
          right.sharedMeetings - left.sharedMeetings ||
          left.load - right.load ||
          (left.label < right.label ? -1 : 1),
      )
      .slice(0, MOST_STAND_INS)
      .map((standIn): StandIn => ({ ...standIn, reasons: reasonsFor(standIn) }))
  }
}

function reasonsFor(standIn: Omit<StandIn, 'reasons'>): readonly string[] {
  const reasons: string[] = []
  if (standIn.sharedItems > 0) reasons.push(`is named on ${counted(standIn.sharedItems, 'item', 'items')} with them`)
  if (standIn.sharedMeetings > 0) {
    reasons.push(`was at ${counted(standIn.sharedMeetings, 'meeting', 'meetings')} with them`)
  }
  if (standIn.isSameOrganization) reasons.push('belongs to the same organization')
  reasons.push(standIn.load === 0 ? 'owns no open item' : `owns ${counted(standIn.load, 'open item', 'open items')}`)
  return reasons
}
