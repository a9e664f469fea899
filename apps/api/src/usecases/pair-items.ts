import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { ReadItem } from '@evenkeel/domain/reading.ts'
import { compareReadings } from '@evenkeel/extract/compare/compare-readings.ts'
import type { Assigned, ItemPlace } from './coalition-record.ts'
import type { RecordedMeeting } from './record-presence.ts'

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
  pairOnly(places, items, quoteKey, (item) => quoteKey({ ...item.read, meeting: item.meeting.id }), pair)
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
    return { placeOf, gone: [] }
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
  return { placeOf, gone: places.filter((place) => !taken.has(place)) }
}

/** A chore that was ticked and stands open under another meeting is its next round, not the old one reopened. */
function isNextRound(place: ItemPlace, item: ItemNow): boolean {
  return place.meeting !== item.meeting.id && place.done && !item.read.done
}

function pairOnly(
  places: readonly ItemPlace[],
  items: readonly ItemNow[],
  keyOfPlace: (place: ItemPlace) => string | null,
  keyOfItem: (item: ItemNow) => string | null,
  pair: (item: ItemNow, place: ItemPlace) => void,
): void {
  const placesByKey = only(places, keyOfPlace)
  for (const [key, item] of only(items, keyOfItem)) {
    const place = placesByKey.get(key) ?? null
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
  const keyOf = (meeting: string, text: string, assignments: readonly Assigned[]): string =>
    `${meeting}\n${foldName(text)}\n${withParties ? partiesKey(assignments) : ''}`
  const waiting = new Map<string, ItemPlace[]>()
  for (const place of places) {
    const key = keyOf(place.meeting, place.text, place.assignments)
    waiting.set(key, [...(waiting.get(key) ?? []), place])
  }
  for (const item of items) {
    const place = waiting.get(keyOf(item.meeting.id, item.read.text, item.assignments))?.shift()
    if (place !== undefined) pair(item, place)
  }
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

interface Quoted {
  readonly meeting: string
  readonly quote: string
}

function quoteKey(one: Quoted): string | null {
  const folded = foldName(one.quote.replace(/\[[ xX✓✔]?\]/g, ' '))
  return folded === '' ? null : `${one.meeting}\n${folded}`
}

/** Returns a key of who is named, whatever their roles and order. */
export function partiesKey(assignments: readonly Assigned[]): string {
  return [...new Set(assignments.map((one) => one.party))].sort().join(' ')
}
