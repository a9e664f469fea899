import type { Facts } from '@evenkeel/domain/facts.ts'
import type { ActionItem } from '@evenkeel/domain/item.ts'
import { countBits } from './graph/bit-rows.ts'
import { counted } from './measures/plain-numbers.ts'
import { namedOnItems, type NamedOnItems } from './named-on-items.ts'
import { isOpen, readOwnership } from './ownership.ts'
import { partyDirectory } from './party-directory.ts'
import { presentInNumbers } from './present-in-numbers.ts'
import { rememberOnce } from './remember-once.ts'

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

/**
 * Returns a function that names up to three people who know somebody's work: those named on most of the same items,
 * then those at most of the same meetings, then those who meet most of the same people, then those who carry least; nobody
 * without items or meetings in common, and nobody of those who leave too.
 */
export const createBench = rememberOnce((facts: Facts): BenchOf => {
  const directory = partyDirectory(facts)
  const ownership = readOwnership(facts)
  const named = namedOnItems(facts)
  const people = [...named.parties]
  const places = new Map(people.map((party, place) => [party, place]))
  const present = presentInNumbers(facts, 'person')
  const placesOfPresent = Int32Array.from(present.parties, (party) => {
    const place = places.get(party) ?? people.push(party) - 1
    places.set(party, place)
    return place
  })
  const members = present.places.map((place) => placesOfPresent[place] as number)
  const meetings = byMember({ starts: present.starts, members }, people.length)
  const items = byMember(withoutDropped(named), people.length)
  const isPerson = Uint8Array.from(people, (party) => (directory.kindOf(party) === 'person' ? 1 : 0))
  const loads = people.map((person) => countOpen(ownership.itemsOf.get(person) ?? []))
  const organizations = people.map((person) => directory.organizationOf(person, null))
  const labels = people.map((person) => directory.nameOf(person))
  const contacts = contactsOf(isPerson, [meetings, items])
  const sharedItems = new Int32Array(people.length)
  const sharedMeetings = new Int32Array(people.length)
  /** Whose stand-ins are looked for. */
  let leaver = -1
  const isNearer = (left: number, right: number): boolean => {
    const more =
      (sharedItems[left] as number) - (sharedItems[right] as number) ||
      (sharedMeetings[left] as number) - (sharedMeetings[right] as number) ||
      contacts.shared(leaver, left) - contacts.shared(leaver, right) ||
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
    const count = ({ starts, members: inGroups, groupStarts, groups }: Groups, counts: Int32Array): void => {
      for (let place = groupStarts[own] as number; place < (groupStarts[own + 1] as number); place++) {
        const group = groups[place] as number
        for (let at = starts[group] as number, end = starts[group + 1] as number; at < end; at++) {
          const other = inGroups[at] as number
          counts[other] = (counts[other] as number) + 1
        }
      }
    }
    count(items, sharedItems)
    count(meetings, sharedMeetings)
    leaver = own
    const nearest: number[] = []
    /** Who shares fewer items than the last of those found cannot take their place. */
    let fewest = 0
    for (let other = 0; other < isPerson.length; other++) {
      const shared = sharedItems[other] as number
      if (shared < fewest || (shared === 0 && sharedMeetings[other] === 0)) continue
      if (other === own || isPerson[other] === 0 || (leaving.size > 0 && leaving.has(people[other] ?? ''))) continue
      let at = nearest.length
      while (at > 0 && isNearer(other, nearest[at - 1] ?? 0)) at--
      if (at < MOST_STAND_INS) nearest.splice(at, 0, other)
      if (nearest.length > MOST_STAND_INS) nearest.pop()
      if (nearest.length === MOST_STAND_INS) fewest = sharedItems[nearest[MOST_STAND_INS - 1] ?? 0] as number
    }
    const organization = directory.organizationOf(person, null)
    return nearest.map((other): StandIn => {
      const standIn = {
        person: people[other] ?? '',
        label: labels[other] ?? '',
        sharedItems: sharedItems[other] ?? 0,
        sharedMeetings: sharedMeetings[other] ?? 0,
        sharedContacts: contacts.shared(own, other),
        load: loads[other] ?? 0,
        isSameOrganization: organization !== null && organization === organizations[other],
      }
      return { ...standIn, reasons: reasonsFor(standIn) }
    })
  }
  return benchOf
})

/** Who was together on one item, or at one meeting: group `g` has the members from `starts[g]` to `starts[g + 1] - 1`. */
interface Rows {
  readonly starts: Int32Array
  readonly members: Int32Array
}

/** The same with the groups of two and more that each member is in, in their order. */
interface Groups extends Rows {
  readonly groupStarts: Int32Array
  readonly groups: Int32Array
}

/** Which people everybody is in a group with, as bits. */
function contactsOf(
  isPerson: Uint8Array,
  kinds: readonly Groups[],
): { readonly shared: (left: number, right: number) => number } {
  const n = isPerson.length
  const words = (n + 31) >>> 5
  const bits = new Int32Array(n * words)
  const together = new Int32Array(words)
  for (const { starts, members } of kinds) {
    for (let group = 0; group + 1 < starts.length; group++) {
      const [first, end] = [starts[group] as number, starts[group + 1] as number]
      if (end - first < 2) continue
      together.fill(0)
      for (let at = first; at < end; at++) {
        const other = members[at] as number
        if (isPerson[other] === 1) together[other >>> 5] = (together[other >>> 5] as number) | (1 << (other & 31))
      }
      for (let at = first; at < end; at++) {
        const row = (members[at] as number) * words
        for (let word = 0; word < words; word++)
          bits[row + word] = (bits[row + word] as number) | (together[word] as number)
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

/** Those named on each item that was not dropped. */
function withoutDropped({ items, starts, places }: NamedOnItems): Rows {
  const kept = new Int32Array(items.length + 1)
  const members = new Int32Array(places.length)
  let written = 0
  items.forEach((item, index) => {
    for (let row = starts[index] as number; item.status !== 'dropped' && row < (starts[index + 1] as number); row++) {
      members[written++] = places[row] as number
    }
    kept[index + 1] = written
  })
  return { starts: kept, members }
}

function byMember({ starts, members }: Rows, people: number): Groups {
  const groupStarts = new Int32Array(people + 1)
  const isGroup = (group: number): boolean => (starts[group + 1] as number) - (starts[group] as number) > 1
  for (let group = 0; group + 1 < starts.length; group++) {
    if (!isGroup(group)) continue
    for (let at = starts[group] as number; at < (starts[group + 1] as number); at++) {
      const after = (members[at] as number) + 1
      groupStarts[after] = (groupStarts[after] as number) + 1
    }
  }
  for (let person = 0; person < people; person++) {
    groupStarts[person + 1] = (groupStarts[person + 1] as number) + (groupStarts[person] as number)
  }
  const next = groupStarts.slice()
  const groups = new Int32Array(groupStarts[people] as number)
  for (let group = 0; group + 1 < starts.length; group++) {
    if (!isGroup(group)) continue
    for (let at = starts[group] as number; at < (starts[group + 1] as number); at++) {
      const member = members[at] as number
      const place = next[member] as number
      next[member] = place + 1
      groups[place] = group
    }
  }
  return { starts, members, groupStarts, groups }
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
