import type { Facts } from '@evenkeel/domain/facts.ts'
import type { ActionItem } from '@evenkeel/domain/item.ts'
import { countBits } from './graph/bit-rows.ts'
import { counted } from './measures/plain-numbers.ts'
import { meetingRecords } from './meeting-record.ts'
import { namedOnItems } from './named-on-items.ts'
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
  const named = namedOnItems(facts)
  const people = [...named.parties]
  const places = new Map(people.map((party, place) => [party, place]))
  /** Those at one meeting, as places. */
  const group = (parties: readonly string[]): Int32Array =>
    Int32Array.from(parties, (party) => {
      const place = places.get(party) ?? people.push(party) - 1
      places.set(party, place)
      return place
    })
  const meetings = byMember(meetingRecords(facts).map((meeting) => group(meeting.present)))
  const items = byMember(
    named.items.flatMap((item, place) =>
      item.status === 'dropped' ? [] : [named.places.subarray(named.starts[place], named.starts[place + 1])],
    ),
  )
  const isPerson = Uint8Array.from(people, (party) => (directory.kindOf(party) === 'person' ? 1 : 0))
  const loads = people.map((person) => countOpen(ownership.itemsOf.get(person) ?? []))
  const organizations = people.map((person) => directory.organizationOf(person, null))
  const labels = people.map((person) => directory.nameOf(person))
  const contacts = contactsOf(isPerson, [meetings, items])
  const sharedItems = new Int32Array(people.length)
  const sharedMeetings = new Int32Array(people.length)
  const sharedContacts = new Int32Array(people.length)
  const touched = new Int32Array(people.length)
  const isNearer = (left: number, right: number): boolean => {
    const more =
      (sharedItems[left] as number) - (sharedItems[right] as number) ||
      (sharedMeetings[left] as number) - (sharedMeetings[right] as number) ||
      (sharedContacts[left] as number) - (sharedContacts[right] as number) ||
      (loads[right] ?? 0) - (loads[left] ?? 0)
    return more > 0 || (more === 0 && (labels[left] ?? '') < (labels[right] ?? ''))
  }
  const answers = new Map<string, readonly StandIn[]>()
  const benchOf: BenchOf = (person, leaving = NOBODY) => {
    if (leaving.size > 0) return findStandIns(person, leaving)
    const known = answers.get(person) ?? findStandIns(person, leaving)
    answers.set(person, known)
    return known
  }
  const findStandIns = (person: string, leaving: ReadonlySet<string>): readonly StandIn[] => {
    const own = places.get(person) ?? -1
    if (own === -1) return []
    sharedItems.fill(0)
    sharedMeetings.fill(0)
    let met = 0
    const count = (rows: readonly Int32Array[], counts: Int32Array): void => {
      for (const row of rows) {
        for (let at = 0; at < row.length; at++) {
          const other = row[at] as number
          if (other === own || isPerson[other] === 0) continue
          if (sharedItems[other] === 0 && sharedMeetings[other] === 0) touched[met++] = other
          counts[other] = (counts[other] as number) + 1
        }
      }
    }
    count(items.get(own) ?? [], sharedItems)
    count(meetings.get(own) ?? [], sharedMeetings)
    const nearest: number[] = []
    for (let index = 0; index < met; index++) {
      const other = touched[index] as number
      sharedContacts[other] = contacts.shared(own, other)
    }
    for (let index = 0; index < met; index++) {
      const other = touched[index] as number
      if (leaving.size > 0 && leaving.has(people[other] ?? '')) continue
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

type Groups = ReadonlyMap<number, readonly Int32Array[]>

/** Which people everybody is in a group with, as bits. */
function contactsOf(
  isPerson: Uint8Array,
  kinds: readonly Groups[],
): { readonly shared: (left: number, right: number) => number } {
  const n = isPerson.length
  const words = (n + 31) >>> 5
  const bits = new Int32Array(n * words)
  for (const groups of kinds) {
    for (const [member, rows] of groups) {
      for (const row of rows) {
        for (let at = 0; at < row.length; at++) {
          const other = row[at] as number
          if (isPerson[other] === 0) continue
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
function byMember(groups: readonly Int32Array[]): Groups {
  const found = new Map<number, Int32Array[]>()
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
