import type { Facts } from '@evenkeel/domain/facts.ts'
import type { ActionItem } from '@evenkeel/domain/item.ts'
import type { MeetingAmounts } from './resampled-amounts.ts'
import { namedOnItems, type NamedOnItems, partiesOfRows, ROLE_BITS } from './named-on-items.ts'
import { rememberOnce } from './remember-once.ts'

/** Items with who owns each. */
export interface Ownership {
  /** Items that were not dropped. */
  readonly items: readonly ActionItem[]
  /** Owners of the item at a place among all the facts' items, each once; none for an item that nobody owns. */
  readonly ownersAt: (place: number) => readonly string[]
  /** The same by id. */
  readonly ownersOf: (item: string) => readonly string[]
  /** Everybody named on an item in any role, each once. */
  readonly namedOn: (item: string) => readonly string[]
  /** The items of each owner; an item with two owners stands with both. */
  readonly itemsOf: ReadonlyMap<string, readonly ActionItem[]>
  /** Σ over items of their owners: what shares of ownership are shares of. */
  readonly total: number
}

const NOBODY: readonly string[] = []

/** Returns who owns what among the items that were not dropped. */
export const readOwnership = rememberOnce((facts: Facts): Ownership => {
  const named = namedOnItems(facts)
  const items = facts.items.filter((item) => item.status !== 'dropped')
  const owners = listsOf(named, ROLE_BITS.owner)
  const all = listsOf(named, -1)
  const itemsByOwner: ActionItem[][] = named.parties.map(() => [])
  const order: number[] = []
  let total = 0
  for (let item = 0; item < named.items.length; item++) {
    const one = named.items[item]
    if (one === undefined || one.status === 'dropped') continue
    for (let row = named.starts[item] as number, end = named.starts[item + 1] as number; row < end; row++) {
      if (((named.roles[row] as number) & ROLE_BITS.owner) === 0) continue
      const owner = named.places[row] as number
      const own = itemsByOwner[owner] ?? []
      if (own.length === 0) order.push(owner)
      own.push(one)
      total++
    }
  }
  const ownership: Ownership = {
    items,
    ownersAt: owners,
    ownersOf: (item) => owners(named.placeOf(item)),
    namedOn: (item) => all(named.placeOf(item)),
    itemsOf: new Map(order.map((owner) => [named.parties[owner] ?? '', itemsByOwner[owner] ?? []])),
    total,
  }
  return ownership
})

/** Returns a function that lists those named on an item in any of the roles, made when it is first asked for. */
function listsOf(named: NamedOnItems, roles: number): (place: number) => readonly string[] {
  // Filled out of order: an array that grew so would be a slow one.
  const lists: (readonly string[] | undefined)[] = named.items.map(() => undefined)
  // Most items name one: they share a list.
  const alone = named.parties.map((party) => [party])
  return (item) => {
    if (item === -1) return NOBODY
    const made = lists[item]
    if (made !== undefined) return made
    let list: string[] | null = null
    let only = -1
    for (let row = named.starts[item] as number; row < (named.starts[item + 1] as number); row++) {
      if (((named.roles[row] as number) & roles) === 0) continue
      const place = named.places[row] as number
      if (list !== null) list.push(named.parties[place] ?? '')
      else if (only === -1) only = place
      else list = [named.parties[only] ?? '', named.parties[place] ?? '']
    }
    const found = list ?? (only === -1 ? NOBODY : (alone[only] ?? NOBODY))
    lists[item] = found
    return found
  }
}

/** Returns whether an item is still to be done; one that its source no longer has is not. */
export function isOpen(item: ActionItem): boolean {
  return item.status === 'open' && !item.gone
}

/**
 * Returns everybody who could have owned an item: owners, and people who were at a meeting; sorted, so that draws by
 * chance do not depend on the order of rows.
 */
export const ownerCandidates = rememberOnce((facts: Facts): readonly string[] => {
  const candidates = new Set(readOwnership(facts).itemsOf.keys())
  for (const row of facts.attendance) if (row.state === 'present') candidates.add(row.person)
  for (const row of facts.speaking) if (row.turns > 0) candidates.add(row.person)
  const sorted = [...candidates].sort()
  return sorted
})

/**
 * Returns how many items of each meeting fell to each holder, by the holder's place in the list: items written down at one
 * meeting were given out together. Items of no meeting go together by the day on which they were first written down;
 * an owner who is not in the list, or by organization stands for none, is left out.
 */
export function ownershipByMeeting(
  facts: Facts,
  holders: readonly string[],
  lens: 'person' | 'organization',
): readonly MeetingAmounts[] {
  const named = namedOnItems(facts)
  const { parties, of } = partiesOfRows(facts, lens)
  const holderPlaces = new Map(holders.map((holder, place) => [holder, place]))
  const holderOf = Int32Array.from(parties, (party) => holderPlaces.get(party) ?? -1)
  const { groupOf, count } = groupsOfItems(facts)
  const groups = Array.from({ length: count }, (): { places: number[]; amounts: number[] } => ({
    places: [],
    amounts: [],
  }))
  for (let item = 0; item < named.items.length; item++) {
    const one = named.items[item]
    const group = groups[groupOf[item] as number]
    if (one === undefined || group === undefined || one.status === 'dropped') continue
    for (let row = named.starts[item] as number, end = named.starts[item + 1] as number; row < end; row++) {
      const party = of[row] as number
      if (((named.roles[row] as number) & ROLE_BITS.owner) === 0 || party === -1) continue
      const holder = holderOf[party] as number
      if (holder === -1) continue
      const at = group.places.indexOf(holder)
      if (at === -1) {
        group.places.push(holder)
        group.amounts.push(1)
      } else group.amounts[at] = (group.amounts[at] ?? 0) + 1
    }
  }
  return groups.filter(({ places }) => places.length > 0)
}

interface ItemGroups {
  /** Of each item the number of its meeting, or of its day, in the order of their names. */
  readonly groupOf: Int32Array
  readonly count: number
}

const groupsOfItems = rememberOnce((facts: Facts): ItemGroups => {
  const keys = [...new Set(facts.items.map(({ meeting, since }) => meeting ?? since))].sort()
  const numbers = new Map(keys.map((key, number) => [key, number]))
  const groupOf = Int32Array.from(facts.items, ({ meeting, since }) => numbers.get(meeting ?? since) ?? 0)
  const groups = { groupOf, count: keys.length }
  return groups
})
