import type { Facts } from '@evenkeel/domain/facts.ts'
import type { ActionItem } from '@evenkeel/domain/item.ts'
import type { MeetingAmounts } from './meeting-interval.ts'

/** Items with who owns each. */
export interface Ownership {
  /** Items that were not dropped. */
  readonly items: readonly ActionItem[]
  /** Owners of an item, each once; none for an item that nobody owns. */
  readonly ownersOf: (item: string) => readonly string[]
  /** Everybody named on an item in any role, each once. */
  readonly namedOn: (item: string) => readonly string[]
  /** The items of each owner; an item with two owners stands with both. */
  readonly itemsOf: ReadonlyMap<string, readonly ActionItem[]>
  /** Σ over items of their owners: what shares of ownership are shares of. */
  readonly total: number
}

const known = new WeakMap<Facts, Ownership>()
const NOBODY: readonly string[] = []

/** Returns who owns what among the items that were not dropped. */
export function readOwnership(facts: Facts): Ownership {
  const remembered = known.get(facts)
  if (remembered !== undefined) return remembered
  const items = facts.items.filter((item) => item.status !== 'dropped')
  const owners = new Map<string, string[]>()
  const named = new Map<string, string[]>()
  for (const { item, party, role } of facts.assignments) {
    addOnce(named, item, party)
    if (role === 'owner') addOnce(owners, item, party)
  }
  const itemsOf = new Map<string, ActionItem[]>()
  let total = 0
  for (const item of items) {
    for (const owner of owners.get(item.id) ?? NOBODY) {
      const list = itemsOf.get(owner)
      if (list === undefined) itemsOf.set(owner, [item])
      else list.push(item)
      total++
    }
  }
  const ownership: Ownership = {
    items,
    ownersOf: (item) => owners.get(item) ?? NOBODY,
    namedOn: (item) => named.get(item) ?? NOBODY,
    itemsOf,
    total,
  }
  known.set(facts, ownership)
  return ownership
}

function addOnce(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else if (!list.includes(value)) list.push(value)
}

/** Returns whether an item is still to be done; one that its source no longer has is not. */
export function isOpen(item: ActionItem): boolean {
  return item.status === 'open' && !item.gone
}

const knownCandidates = new WeakMap<Facts, readonly string[]>()

/**
 * Returns everybody who could have owned an item: owners, and people who were at a meeting; sorted, so that draws by
 * chance do not depend on the order of rows.
 */
export function ownerCandidates(facts: Facts): readonly string[] {
  const remembered = knownCandidates.get(facts)
  if (remembered !== undefined) return remembered
  const candidates = new Set(readOwnership(facts).itemsOf.keys())
  for (const row of facts.attendance) if (row.state === 'present') candidates.add(row.person)
  for (const row of facts.speaking) if (row.turns > 0) candidates.add(row.person)
  const sorted = [...candidates].sort()
  knownCandidates.set(facts, sorted)
  return sorted
}

/**
 * Returns how many items of each meeting fell to each holder, by the holder's place in the list: items written down at one
 * meeting were given out together. Items of no meeting go together by the day on which they were first written down;
 * an owner whose holder is null, or not in the list, is left out.
 */
export function ownershipByMeeting(
  facts: Facts,
  holders: readonly string[],
  holderOf: (owner: string, item: ActionItem) => string | null,
): readonly MeetingAmounts[] {
  const { items, ownersOf } = readOwnership(facts)
  const places = new Map(holders.map((holder, place) => [holder, place]))
  const meetings = new Map<string, Map<number, number>>()
  for (const item of items) {
    for (const owner of ownersOf(item.id)) {
      const holder = holderOf(owner, item)
      const place = holder === null ? undefined : places.get(holder)
      if (place === undefined) continue
      const key = item.meeting ?? item.since
      const counts = meetings.get(key) ?? new Map<number, number>()
      counts.set(place, (counts.get(place) ?? 0) + 1)
      meetings.set(key, counts)
    }
  }
  return [...meetings]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, counts]) => ({ places: [...counts.keys()], amounts: [...counts.values()] }))
}
