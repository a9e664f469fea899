import type { Facts } from '@evenkeel/domain/facts.ts'
import type { ActionItem, AssignmentRole } from '@evenkeel/domain/item.ts'
import { partyDirectory } from './party-directory.ts'
import { rememberOnce } from './remember-once.ts'
import { type Cut, cutFrom } from './window.ts'

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
  /** In the order in which rows name them. */
  readonly parties: readonly string[]
  /** Returns the place of an item by its id, -1 for none. */
  readonly placeOf: (item: string) => number
}

/** Returns who is named on which item, each item's in the order in which the facts name them. */
export const namedOnItems = rememberOnce((facts: Facts): NamedOnItems => {
  const cut = cutFrom(facts)
  return cut === null ? read(facts) : readPart(facts, cut)
})

function read({ items, assignments }: Facts): NamedOnItems {
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
  const { parties, of } = inOrderOfRows([...partyPlaces.keys()], named.subarray(0, written))
  return { items, starts, places: of, roles: bits.subarray(0, written), parties, placeOf }
}

/** What was read of the whole record serves its part: it has the rows of its items. */
function readPart({ items }: Facts, cut: Cut): NamedOnItems {
  const whole = namedOnItems(cut.whole)
  const { starts, rows } = rowsOfPart(whole, cut)
  const places = rows.map((row) => whole.places[row] as number)
  const roles = new Uint8Array(rows.length)
  for (let row = 0; row < rows.length; row++) roles[row] = whole.roles[rows[row] as number] as number
  const { parties, of } = inOrderOfRows(whole.parties, places)
  return { items, starts, places: of, roles, parties, placeOf: createItemPlaces(items) }
}

/** Returns the rows of the whole that are those of a part's items, one behind the other. */
function rowsOfPart(
  whole: NamedOnItems,
  { itemPlaces }: Cut,
): { readonly starts: Int32Array; readonly rows: Int32Array } {
  const starts = new Int32Array(itemPlaces.length + 1)
  const rows = new Int32Array(whole.places.length)
  let count = 0
  for (let item = 0; item < itemPlaces.length; item++) {
    const place = itemPlaces[item] as number
    for (let row = whole.starts[place] as number; row < (whole.starts[place + 1] as number); row++) rows[count++] = row
    starts[item + 1] = count
  }
  return { starts, rows: rows.subarray(0, count) }
}

/** Returns the parties that rows name by their places, -1 for none, in the order of the rows, with the places moved to it. */
function inOrderOfRows(parties: readonly string[], places: Int32Array): PartiesOfRows {
  const moved = new Int32Array(parties.length).fill(-1)
  const ordered: string[] = []
  const of = new Int32Array(places.length)
  for (let row = 0; row < places.length; row++) {
    const place = places[row] as number
    if (place !== -1 && moved[place] === -1) {
      moved[place] = ordered.length
      ordered.push(parties[place] ?? '')
    }
    of[row] = place === -1 ? -1 : (moved[place] as number)
  }
  return { parties: ordered, of }
}

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
  const cut = cutFrom(facts)
  if (cut === null) return readOrganizations(facts)
  const whole = organizationsOfRows(cut.whole)
  const { rows } = rowsOfPart(namedOnItems(cut.whole), cut)
  return inOrderOfRows(
    whole.parties,
    rows.map((row) => whole.of[row] as number),
  )
})

function readOrganizations(facts: Facts): PartiesOfRows {
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
  return { parties: [...numbers.keys()], of }
}

/** Returns the rows' own parties, or the organizations that these stood for. */
export function partiesOfRows(facts: Facts, lens: 'person' | 'organization'): PartiesOfRows {
  if (lens === 'organization') return organizationsOfRows(facts)
  const { parties, places } = namedOnItems(facts)
  return { parties, of: places }
}
