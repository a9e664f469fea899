import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { ReadItem } from '@evenkeel/domain/reading.ts'
import { compareReadings } from '@evenkeel/extract/compare/compare-readings.ts'
import { bareWords } from './bare-words.ts'
import type { Assigned, ItemPlace } from './coalition-record.ts'
import type { RecordedMeeting } from './record-presence.ts'

const CHECKBOX = /\[[ xX✓✔]?\]/g

/** One item of a reading with its meeting and its parties resolved; `index` is its place in the reading. */
export interface ItemNow {
  readonly index: number
  readonly meeting: RecordedMeeting
  readonly read: ReadItem
  readonly assignments: readonly Assigned[]
}

export interface PairedItems {
  /** What each item of the reading was when the source was last read; those that are new are not in it. */
  readonly placeOf: ReadonlyMap<ItemNow, ItemPlace>
  /** Those of `placeOf` that leave out, in another line, when the item is due: they tell it again, and take nothing from it. */
  readonly retold: ReadonlySet<ItemNow>
  readonly gone: readonly ItemPlace[]
}

/** Returns which items of a reading stood in the source before: the same quote at the same meeting, else the nearest words. */
export function pairItems(places: readonly ItemPlace[], items: readonly ItemNow[], isComplete: boolean): PairedItems {
  const placeOf = new Map<ItemNow, ItemPlace>()
  const taken = new Set<ItemPlace>()
  const pair = (item: ItemNow, place: ItemPlace): void => {
    placeOf.set(item, place)
    taken.add(place)
  }
  pairOnly(places, items, pair)
  const oldLeft = places.filter((place) => !taken.has(place))
  const nowLeft = items.filter((item) => !placeOf.has(item))
  if (!isComplete) {
    // The rest of the source is not in sight, so that likeness alone may take one item for its neighbour.
    pairFirst(oldLeft, nowLeft, true, pair)
    pairFirst(
      oldLeft.filter((place) => !taken.has(place)),
      nowLeft.filter((item) => !placeOf.has(item)),
      false,
      pair,
    )
    const retold = pairRetold(
      oldLeft.filter((place) => !taken.has(place)),
      nowLeft.filter((item) => !placeOf.has(item)),
      pair,
    )
    return { placeOf, retold, gone: [] }
  }
  const changes = compareReadings(
    oldLeft.map((place) => ({
      text: place.text,
      owners: place.assignments.map((one) => one.party),
      done: place.done,
      line: place.line,
      meeting: place.meeting,
      place,
    })),
    nowLeft.map((item) => ({
      text: item.read.text,
      owners: item.assignments.map((one) => one.party),
      done: item.read.done,
      line: item.read.locator.line,
      meeting: item.meeting.id,
      item,
    })),
  )
  // One item stands once in a meeting's notes: another of its places must not become a second telling there.
  const told = new Set([...placeOf].map(([item, place]) => `${place.item}\n${item.meeting.id}`))
  for (const isAtSameMeeting of [true, false]) {
    for (const { old, now } of changes) {
      if (old === null || now === null || isNextRound(old.place, now.item)) continue
      const key = `${old.place.item}\n${now.item.meeting.id}`
      if ((old.meeting === now.meeting) !== isAtSameMeeting || told.has(key)) continue
      told.add(key)
      pair(now.item, old.place)
    }
  }
  return { placeOf, retold: new Set(), gone: places.filter((place) => !taken.has(place)) }
}

/** A chore that was ticked and stands open under another meeting is its next round, not the old one reopened. */
function isNextRound(place: ItemPlace, item: ItemNow): boolean {
  return place.meeting !== item.meeting.id && place.done && !item.read.done
}

/** Pairs what has a quote that only one has, then and now. */
function pairOnly(
  places: readonly ItemPlace[],
  items: readonly ItemNow[],
  pair: (item: ItemNow, place: ItemPlace) => void,
): void {
  const now = only(items, (item) => keysOf(item).quote)
  if (now.size === 0) return
  const before = only(places, (place) => keysOf(place).quote)
  for (const [key, item] of now) {
    const place = before.get(key) ?? null
    if (item !== null && place !== null) pair(item, place)
  }
}

/** Pairs the same words at the same meeting, with or without the same parties, in the order of the notes. */
function pairFirst(
  places: readonly ItemPlace[],
  items: readonly ItemNow[],
  withParties: boolean,
  pair: (item: ItemNow, place: ItemPlace) => void,
): void {
  const keyOf = (one: ItemPlace | ItemNow): string => (withParties ? keysOf(one).telling : keysOf(one).words)
  const waiting = new Map<string, ItemPlace[]>()
  for (const item of items) waiting.set(keyOf(item), [])
  for (const place of places) waiting.get(keyOf(place))?.push(place)
  for (const item of items) {
    const place = waiting.get(keyOf(item))?.shift()
    if (place !== undefined) pair(item, place)
  }
}

/** Pairs what says when it is due with what says the same but for that, where there is one of each; returns those that do not say it. */
function pairRetold(
  places: readonly ItemPlace[],
  items: readonly ItemNow[],
  pair: (item: ItemNow, place: ItemPlace) => void,
): ReadonlySet<ItemNow> {
  const retold = new Set<ItemNow>()
  for (const isDue of [true, false]) {
    const now = only(
      items.filter((item) => keysOf(item).isDue === isDue),
      (item) => keysOf(item).bare,
    )
    const before = only(
      places.filter((place) => keysOf(place).isDue !== isDue),
      (place) => keysOf(place).bare,
    )
    for (const [key, item] of now) {
      const place = before.get(key) ?? null
      if (item === null || place === null) continue
      pair(item, place)
      if (!isDue) retold.add(item)
    }
  }
  return retold
}

/** Maps each key to the one that has it, null where several do. */
function only<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string | null): Map<string, Thing | null> {
  const byKey = new Map<string, Thing | null>()
  for (const thing of things) {
    const key = keyOf(thing)
    if (key !== null) byKey.set(key, byKey.has(key) ? null : thing)
  }
  return byKey
}

/** By what an item of a meeting's notes is told from the others. */
export interface ItemKeys {
  /** Its meeting and its folded quote; null where the quote has no word. */
  readonly quote: string | null
  /** Its folded text. */
  readonly folded: string
  /** Its meeting and its folded text. */
  readonly words: string
  /** Its meeting, its folded text and its parties. */
  readonly telling: string
  /** Its meeting, its folded text without the words of its date, its parties, and whether it is done. */
  readonly bare: string
  /** Whether it says when it is due. */
  readonly isDue: boolean
}

// Places stay in memory from one reading to the next: what is folded once need not be folded again.
const knownKeys = new WeakMap<ItemPlace | ItemNow, ItemKeys>()

/** Returns the keys of an item in the notes of its meeting, as they were read before or as they are read now. */
export function keysOf(one: ItemPlace | ItemNow): ItemKeys {
  const known = knownKeys.get(one)
  if (known !== undefined) return known
  const [meeting, said] = 'read' in one ? [one.meeting.id, one.read] : [one.meeting, one]
  const { text, quote, dueWords } = said
  const folded = foldName(text)
  const quoted = foldName(quote.replace(CHECKBOX, ' '))
  const words = `${meeting}\n${folded}`
  const parties = partiesKey(one.assignments)
  const keys = {
    quote: quoted === '' ? null : `${meeting}\n${quoted}`,
    folded,
    words,
    telling: `${words}\n${parties}`,
    bare: `${meeting}\n${bareWords(text, dueWords)}\n${parties}\n${said.done}`,
    isDue: said.due !== null || dueWords !== null,
  }
  knownKeys.set(one, keys)
  return keys
}

/** Returns a key of who is named, whatever their roles and order. */
export function partiesKey(assignments: readonly Assigned[]): string {
  const [first] = assignments
  if (first === undefined || assignments.length === 1) return first?.party ?? ''
  return [...new Set(assignments.map((one) => one.party))].sort().join(' ')
}
