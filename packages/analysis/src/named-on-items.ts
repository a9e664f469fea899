import type { Facts } from '@evenkeel/domain/facts.ts'
import type { ActionItem, AssignmentRole } from '@evenkeel/domain/item.ts'
import { partyDirectory } from './party-directory.ts'
import { rememberOnce } from './remember-once.ts'

/** Each role as a bit, so that several fit into one number. */
export const ROLE_BITS = { owner: 1, helper: 2, approver: 4, consultant: 8, manager: 16 } as const satisfies Record<
  AssignmentRole,
  number
>

/**
 * Who is named on which item, in numbers: a long record has tens of thousands of rows, and a dozen questions go through
 * all of them. The rows of item `i` are `starts[i]` to `starts[i + 1] - 1`; whoever is named on it has one row.
 */
export interface NamedOnItems {
  /** All items, dropped ones too. */
  readonly items: readonly ActionItem[]
  readonly starts: Int32Array
  /** Of each row the place in `parties`. */
  readonly places: Int32Array
  /** Of each row the bits of all its roles. */
  readonly roles: Uint8Array
  readonly parties: readonly string[]
  /** Returns the place of an item by its id, -1 for none. */
  readonly placeOf: (item: string) => number
}

/** Returns who is named on which item, in the order in which the facts name them. */
export const namedOnItems = rememberOnce((facts: Facts): NamedOnItems => {
  const { items, assignments } = facts
  const placeOf = createItemPlaces(items)
  const partyPlaces = new Map<string, number>()
  const itemOf = new Int32Array(assignments.length)
  const partyOf = new Int32Array(assignments.length)
  const counts = new Int32Array(items.length + 1)
  let last = 0
  assignments.forEach(({ item, party }, row) => {
    // Rows stand in the order of items nearly everywhere: this one's item, else the next one, is tried first.
    if (items[last]?.id !== item) last = items[last + 1]?.id === item ? last + 1 : placeOf(item)
    itemOf[row] = last
    if (last === -1) return
    counts[last + 1] = (counts[last + 1] as number) + 1
    const known = partyPlaces.get(party) ?? partyPlaces.size
    if (known === partyPlaces.size) partyPlaces.set(party, known)
    partyOf[row] = known
  })
  for (let item = 0; item < items.length; item++)
    counts[item + 1] = (counts[item + 1] as number) + (counts[item] as number)
  const named = new Int32Array(counts[items.length] as number)
  const bits = new Uint8Array(named.length)
  const ends = counts.slice(0, items.length)
  assignments.forEach(({ role }, row) => {
    const item = itemOf[row] as number
    if (item === -1) return
    const party = partyOf[row] as number
    const end = ends[item] as number
    let at = counts[item] as number
    while (at < end && named[at] !== party) at++
    named[at] = party
    bits[at] = (bits[at] as number) | ROLE_BITS[role]
    if (at === end) ends[item] = end + 1
  })
  // Whoever has two roles on an item left a gap behind its rows.
  const starts = new Int32Array(items.length + 1)
  let written = 0
  for (let item = 0; item < items.length; item++) {
    for (let at = counts[item] as number; at < (ends[item] as number); at++) {
      named[written] = named[at] as number
      bits[written++] = bits[at] as number
    }
    starts[item + 1] = written
  }
  const found: NamedOnItems = {
    items,
    starts,
    places: named.subarray(0, written),
    roles: bits.subarray(0, written),
    parties: [...partyPlaces.keys()],
    placeOf,
  }
  return found
})

/** Returns a function that finds items by id; who asks for none by id waits for no index. */
function createItemPlaces(items: readonly ActionItem[]): (item: string) => number {
  let places: ReadonlyMap<string, number> | null = null
  return (item) => {
    places ??= new Map(items.map(({ id }, place) => [id, place]))
    return places.get(item) ?? -1
  }
}

/** The parties behind the rows of those named on items, by person or by organization. */
export interface PartiesOfRows {
  readonly parties: readonly string[]
  /** Of each row the place of its party; -1 for one who stands for no organization that is known. */
  readonly of: Int32Array
}

/** Returns for each row of those named on items the organization that the party stood for on the day of the item. */
export const organizationsOfRows = rememberOnce((facts: Facts): PartiesOfRows => {
  const { items, starts, places, parties } = namedOnItems(facts)
  const directory = partyDirectory(facts)
  const numbers = new Map<string, number>()
  const numberOf = (organization: string | null): number => {
    if (organization === null) return -1
    const known = numbers.get(organization) ?? numbers.size
    if (known === numbers.size) numbers.set(organization, known)
    return known
  }
  // Items come in the order of their days: the day asked for last is often asked for again.
  const lastDays = parties.map(() => '')
  const lastNumbers = new Int32Array(parties.length)
  const of = new Int32Array(places.length)
  for (let item = 0; item < items.length; item++) {
    const since = items[item]?.since ?? ''
    for (let row = starts[item] as number, end = starts[item + 1] as number; row < end; row++) {
      const place = places[row] as number
      if (lastDays[place] !== since) {
        lastDays[place] = since
        lastNumbers[place] = numberOf(directory.organizationOf(parties[place] ?? '', since))
      }
      of[row] = lastNumbers[place] as number
    }
  }
  const found = { parties: [...numbers.keys()], of }
  return found
})

/** Returns the rows' own parties, or the organizations that these stood for. */
export function partiesOfRows(facts: Facts, lens: 'person' | 'organization'): PartiesOfRows {
  if (lens === 'organization') return organizationsOfRows(facts)
  const { parties, places } = namedOnItems(facts)
  return { parties, of: places }
}
