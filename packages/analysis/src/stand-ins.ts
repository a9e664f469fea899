import type { Facts } from '@evenkeel/domain/facts.ts'
import type { ActionItem } from '@evenkeel/domain/item.ts'
import { countBits } from './graph/bit-rows.ts'
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
  /** People whom both meet or share items with. */
  readonly sharedContacts: number
  /** Open items that they own already. */
  readonly load: number
  readonly isSameOrganization: boolean
  readonly reasons: readonly string[]
}

const MOST_STAND_INS = 3
const NOBODY: ReadonlySet<string> = new Set()

type BenchOf = (person: string, leaving?: ReadonlySet<string>) => readonly StandIn[]

const known = new WeakMap<Facts, BenchOf>()

/**
 * Returns a function that names up to three people who know somebody's work: those named on most of the same items,
 * then those at most of the same meetings, then those who meet most of the same people, then those who carry least; nobody
 * without items or meetings in common, and nobody of those who leave too.
 */
export function createBench(facts: Facts): BenchOf {
  const remembered = known.get(facts)
  if (remembered !== undefined) return remembered
  const directory = partyDirectory(facts)
  const ownership = readOwnership(facts)
  const places = new Map<string, number>()
  const people: string[] = []
  /** Those at one meeting, or on one item, as places. */
  const group = (parties: readonly string[]): readonly number[] =>
    parties.map((party) => {
      const place = places.get(party) ?? people.push(party) - 1
      places.set(party, place)
      return place
    })
  const meetings = byMember(meetingRecords(facts).map((meeting) => group(meeting.present)))
  const items = byMember(ownership.items.map((item) => group(ownership.namedOn(item.id))))
  const isPerson = people.map((party) => directory.kindOf(party) === 'person')
  const loads = people.map((person) => countOpen(ownership.itemsOf.get(person) ?? []))
  const organizations = people.map((person) => directory.organizationOf(person, null))
  const labels = people.map((person) => directory.nameOf(person))
  const contacts = contactsOf(isPerson, [meetings, items])
  const sharedItems = new Int32Array(people.length)
  const sharedMeetings = new Int32Array(people.length)
  const sharedContacts = new Int32Array(people.length)
  const isNearer = (left: number, right: number): boolean => {
    const more =
      (sharedItems[left] as number) - (sharedItems[right] as number) ||
      (sharedMeetings[left] as number) - (sharedMeetings[right] as number) ||
      (sharedContacts[left] as number) - (sharedContacts[right] as number) ||
      (loads[right] ?? 0) - (loads[left] ?? 0)
    return more > 0 || (more === 0 && (labels[left] ?? '') < (labels[right] ?? ''))
  }
  const benchOf: BenchOf = (person, leaving = NOBODY) => {
    const own = places.get(person) ?? -1
    if (own === -1) return []
    sharedItems.fill(0)
    sharedMeetings.fill(0)
    const touched = new Set<number>()
    const count = (groups: readonly (readonly number[])[], counts: Int32Array): void => {
      for (const row of groups) {
        for (const other of row) {
          if (other === own || isPerson[other] !== true) continue
          counts[other] = (counts[other] as number) + 1
          touched.add(other)
        }
      }
    }
    count(items.get(own) ?? [], sharedItems)
    count(meetings.get(own) ?? [], sharedMeetings)
    const nearest: number[] = []
    for (const other of touched) sharedContacts[other] = contacts.shared(own, other)
    for (const other of touched) {
      if (leaving.has(people[other] ?? '')) continue
      let at = nearest.length
      while (at > 0 && isNearer(other, nearest[at - 1] ?? 0)) at--
      if (at < MOST_STAND_INS) nearest.splice(at, 0, other)
      if (nearest.length > MOST_STAND_INS) nearest.pop()
    }
    const organization = directory.organizationOf(person, null)
    return nearest.map((other): StandIn => {
      const standIn = {
        person: people[other] ?? '',
        label: labels[other] ?? '',
        sharedItems: sharedItems[other] ?? 0,
        sharedMeetings: sharedMeetings[other] ?? 0,
        sharedContacts: sharedContacts[other] ?? 0,
        load: loads[other] ?? 0,
        isSameOrganization: organization !== null && organization === organizations[other],
      }
      return { ...standIn, reasons: reasonsFor(standIn) }
    })
  }
  known.set(facts, benchOf)
  return benchOf
}

type Groups = ReadonlyMap<number, readonly (readonly number[])[]>

/** Which people everybody is in a group with, as bits. */
function contactsOf(
  isPerson: readonly boolean[],
  kinds: readonly Groups[],
): { readonly shared: (left: number, right: number) => number } {
  const n = isPerson.length
  const words = (n + 31) >>> 5
  const bits = new Int32Array(n * words)
  for (const groups of kinds) {
    for (const [member, rows] of groups) {
      for (const row of rows) {
        for (const other of row) {
          if (isPerson[other] !== true) continue
          const place = member * words + (other >>> 5)
          bits[place] = (bits[place] as number) | (1 << (other & 31))
        }
      }
    }
  }
  return {
    shared(left, right) {
      let count = 0
      for (let word = 0; word < words; word++) {
        const both = (bits[left * words + word] as number) & (bits[right * words + word] as number)
        if (both !== 0) count += countBits(both)
      }
      // Each stands in their own row, and in the other's.
      return count - 2
    },
  }
}

function countOpen(items: readonly ActionItem[]): number {
  let open = 0
  for (const item of items) if (isOpen(item)) open++
  return open
}

/** Returns the groups of two and more that each member is in, in their order. */
function byMember(groups: readonly (readonly number[])[]): Groups {
  const found = new Map<number, (readonly number[])[]>()
  for (const row of groups) {
    if (row.length < 2) continue
    for (const member of row) {
      const list = found.get(member)
      if (list === undefined) found.set(member, [row])
      else list.push(row)
    }
  }
  return found
}

function reasonsFor(standIn: Omit<StandIn, 'reasons'>): readonly string[] {
  const reasons: string[] = []
  if (standIn.sharedItems > 0) reasons.push(`is named on ${counted(standIn.sharedItems, 'item', 'items')} with them`)
  if (standIn.sharedMeetings > 0) {
    reasons.push(`was at ${counted(standIn.sharedMeetings, 'meeting', 'meetings')} with them`)
  }
  if (standIn.sharedContacts > 0) {
    reasons.push(`meets ${standIn.sharedContacts} of the same people`)
  }
  if (standIn.isSameOrganization) reasons.push('belongs to the same organization')
  reasons.push(standIn.load === 0 ? 'owns no open item' : `owns ${counted(standIn.load, 'open item', 'open items')}`)
  return reasons
}
