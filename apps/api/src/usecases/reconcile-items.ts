import type { Assigned, AssignedItem, CoalitionRecord, ItemPlace } from './coalition-record.ts'
import { keysOf, pairItems, partiesKey, type ItemNow } from './pair-items.ts'

export type ItemChange = 'new' | 'changed' | 'completed' | 'reopened' | 'unchanged'

export interface ReconciledItems {
  readonly counts: Readonly<Record<ItemChange | 'gone', number>>
  /** The recorded item that each item of the reading became, by its index. */
  readonly ids: ReadonlyMap<number, string>
}

/** Records what a reading changes in the items of the coalition and returns it counted. */
export function reconcileItems(
  record: CoalitionRecord,
  source: string,
  items: readonly ItemNow[],
  isComplete: boolean,
): ReconciledItems {
  const first = firstTellings(items)
  const told = items.filter((now) => first(now) === now)
  const { placeOf, retold, gone } = pairItems(placesToPair(record, source, told, isComplete), told, isComplete)
  const counts = { new: 0, changed: 0, completed: 0, reopened: 0, gone: 0, unchanged: 0 }
  const ids = new Map<number, string>()
  // What stands in a meeting's notes under its own place there is not also what another line carries over.
  const placed = new Set([...placeOf].map(([now, place]) => `${place.item}\n${now.meeting.id}`))
  for (const now of inOrderOfTime(told)) {
    const place = placeOf.get(now)
    const before = place === undefined ? null : record.item(place.item)
    const { change, id } =
      place !== undefined && before !== null
        ? reread(record, place, before, retold.has(now) ? inWordsOf(place, now) : now)
        : meet(record, source, now, placed)
    counts[change] += 1
    ids.set(now.index, id)
  }
  for (const now of items) {
    if (first(now) === now) continue
    counts.unchanged += 1
    ids.set(now.index, ids.get(first(now).index) ?? '')
  }
  const mayDropConfirmed = items.some((now) => now.read.confirmation === 'confirmed')
  for (const id of new Set(gone.map((place) => place.item))) {
    if (markGone(record, id, gone, mayDropConfirmed)) counts.gone += 1
  }
  return { counts, ids }
}

/**
 * Returns what gives the telling that counts of each item: the same words for the same parties at one meeting are one
 * item, told again in a summary or a second list, also where one telling alone says when it is due. Told for two dates
 * it is two, and nobody knows which of them a third is.
 */
function firstTellings(items: readonly ItemNow[]): (now: ItemNow) => ItemNow {
  const tellings = new Map<string, ItemNow>()
  for (const now of items) {
    const { telling, isDue } = keysOf(now)
    const known = tellings.get(telling)
    if (known === undefined || (isDue && !keysOf(known).isDue)) tellings.set(telling, now)
  }
  const dated = new Map<string, ItemNow | null>()
  for (const now of tellings.values()) {
    const { bare, isDue } = keysOf(now)
    if (isDue) dated.set(bare, dated.has(bare) ? null : now)
  }
  return (now) => {
    const { telling, bare, isDue } = keysOf(now)
    const same = tellings.get(telling) ?? now
    return isDue || keysOf(same).isDue ? same : (dated.get(bare) ?? same)
  }
}

/** A telling of an item as the item's own place tells it. */
function inWordsOf({ text, due, dueWords, quote }: ItemPlace, now: ItemNow): ItemNow {
  return { ...now, read: { ...now.read, text, due, dueWords, quote } }
}

/** A part of a source is paired within its meetings only: the years before need not be read for it. */
function placesToPair(
  record: CoalitionRecord,
  source: string,
  told: readonly ItemNow[],
  isComplete: boolean,
): readonly ItemPlace[] {
  if (isComplete) return record.placesOfSource(source)
  return [...new Set(told.map((now) => now.meeting.id))].flatMap((meeting) => record.placesOfMeeting(meeting))
}

/** Notes put the newest meeting first or last; what is carried over must be met in the order in which it happened. */
function inOrderOfTime(items: readonly ItemNow[]): readonly ItemNow[] {
  return items.toSorted((a, b) => {
    const [first, second] = [a.meeting.date ?? '9999', b.meeting.date ?? '9999']
    return first === second ? a.index - b.index : first < second ? -1 : 1
  })
}

function reread(
  record: CoalitionRecord,
  place: ItemPlace,
  before: AssignedItem,
  now: ItemNow,
): { change: ItemChange; id: string } {
  const { item } = before
  const isElsewhere = place.meeting !== now.meeting.id
  const isReworded = !saysTheSame(place, now)
  let change: ItemChange = 'unchanged'
  const isOverruled = item.confirmation === 'confirmed' && now.read.confirmation === 'unconfirmed'
  if (isReworded && !isOverruled && applyRewording(record, place, before, now)) change = 'changed'
  const saysNews = isReworded && (!isOverruled || place.quote !== now.read.quote)
  if (isElsewhere || saysNews || item.gone || place.done !== now.read.done) {
    // What was overruled stays news, for the day on which a person confirms it.
    sight(record, item.id, now, isOverruled ? place : { ...now.read, assignments: now.assignments })
  }
  if (item.status === 'dropped' && now.read.confirmation === 'confirmed') {
    // Whoever confirms it again means it; an import has nobody behind it, and leaves it dropped.
    setStatus(record, item.id, now.read.done ? 'done' : 'open', record.at)
    change = now.read.done ? 'completed' : 'reopened'
  }
  if (!place.done && now.read.done && item.status === 'open') {
    setStatus(record, item.id, 'done', record.at)
    change = 'completed'
  }
  if (place.done && !now.read.done && item.status === 'done') {
    setStatus(record, item.id, 'open', record.at)
    change = 'reopened'
  }
  confirmIfNew(record, before, now)
  return { change, id: item.id }
}

/** Takes over only what the notes changed since they were last read, so that an edit made on the board stays. */
function applyRewording(record: CoalitionRecord, place: ItemPlace, before: AssignedItem, now: ItemNow): boolean {
  const { item, assignments } = before
  const { read } = now
  const changed = {
    text: read.text === place.text ? item.text : read.text,
    due: read.due === place.due ? item.due : read.due,
    dueWords: read.dueWords === place.dueWords ? item.dueWords : read.dueWords,
    assignments: sameAssigned(now.assignments, place.assignments) ? assignments : now.assignments,
  }
  const isSame =
    changed.text === item.text &&
    changed.due === item.due &&
    changed.dueWords === item.dueWords &&
    sameAssigned(changed.assignments, assignments)
  if (isSame) return false
  record.append({ type: 'item.changed', item: item.id, ...changed, assignments: [...changed.assignments] })
  return true
}

/** Records an item that its source did not have before: another meeting's open item carried over, or a new one. */
function meet(
  record: CoalitionRecord,
  source: string,
  now: ItemNow,
  placed: ReadonlySet<string>,
): { change: ItemChange; id: string } {
  const carried = record
    .openItemsSaying(keysOf(now).folded)
    .find(
      (known) =>
        !placed.has(`${known.item.id}\n${now.meeting.id}`) &&
        partiesKey(known.assignments) === partiesKey(now.assignments) &&
        isCarriedBy(known, now),
    )
  if (carried === undefined) return { change: 'new', id: recordNew(record, source, now) }
  const { item } = carried
  const stands = record.placesOfItem(item.id).some((place) => place.meeting === now.meeting.id)
  confirmIfNew(record, carried, now)
  // Told twice in one meeting's notes: the first telling counts.
  if (stands) return { change: 'unchanged', id: item.id }
  sight(record, item.id, now, { ...now.read, assignments: now.assignments })
  if (!now.read.done) return { change: 'unchanged', id: item.id }
  setStatus(record, item.id, 'done', now.meeting.date === null ? record.at : `${now.meeting.date}T00:00:00Z`)
  return { change: 'completed', id: item.id }
}

/** Ticked in notes older than the item is an earlier round of the same chore. */
function isCarriedBy(known: AssignedItem, now: ItemNow): boolean {
  return !now.read.done || now.meeting.date === null || now.meeting.date >= known.item.since
}

function recordNew(record: CoalitionRecord, source: string, now: ItemNow): string {
  const id = record.newId()
  const { read } = now
  record.append({
    type: 'item.recorded',
    item: {
      id,
      meeting: now.meeting.id,
      text: read.text,
      due: read.due,
      dueWords: read.dueWords,
      status: read.done ? 'done' : 'open',
      confirmation: read.confirmation,
      evidence: { source, locator: read.locator, quote: read.quote },
      since: now.meeting.date ?? record.at.slice(0, 10),
      closedAt: null,
      gone: false,
      sightings: 1,
      version: 1,
    },
    assignments: [...now.assignments],
  })
  return id
}

function markGone(record: CoalitionRecord, id: string, gone: readonly ItemPlace[], mayDropConfirmed: boolean): boolean {
  const item = record.item(id)?.item
  if (item === undefined || item.gone) return false
  if (item.confirmation === 'confirmed' && !mayDropConfirmed) return false
  const missing = new Set(gone.filter((place) => place.item === id).map((place) => place.meeting))
  if (record.placesOfItem(id).some((place) => !missing.has(place.meeting))) return false
  record.append({ type: 'item.gone', item: id })
  return true
}

type Words = Pick<ItemPlace, 'text' | 'due' | 'dueWords' | 'assignments'>

function sight(record: CoalitionRecord, item: string, now: ItemNow, words: Words): void {
  const { read } = now
  record.append({
    type: 'item.sighted',
    item,
    meeting: now.meeting.id,
    locator: read.locator,
    said: {
      text: words.text,
      due: words.due,
      dueWords: words.dueWords,
      done: read.done,
      assignments: [...words.assignments],
      quote: read.quote,
    },
  })
}

function setStatus(record: CoalitionRecord, item: string, status: 'open' | 'done', at: string): void {
  record.append({ type: 'item.status-set', item, status, at })
}

function confirmIfNew(record: CoalitionRecord, before: AssignedItem, now: ItemNow): void {
  if (before.item.confirmation === 'unconfirmed' && now.read.confirmation === 'confirmed') {
    record.append({ type: 'item.confirmed', item: before.item.id })
  }
}

function saysTheSame(place: ItemPlace, now: ItemNow): boolean {
  return (
    place.text === now.read.text &&
    place.due === now.read.due &&
    place.dueWords === now.read.dueWords &&
    sameAssigned(place.assignments, now.assignments)
  )
}

function sameAssigned(a: readonly Assigned[], b: readonly Assigned[]): boolean {
  const key = (one: Assigned): string => `${one.party} ${one.role}`
  if (a.length !== b.length) return false
  const keys = new Set(a.map(key))
  return b.every((one) => keys.has(key(one)))
}
