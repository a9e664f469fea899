import type { Facts } from '@evenkeel/domain/facts.ts'
import type { CalendarDate } from '@evenkeel/domain/identifier.ts'

/** The span of days under study, both ends included; null is open-ended. */
export interface Window {
  readonly from: CalendarDate | null
  readonly to: CalendarDate | null
}

/** The window that leaves nothing out. */
export const wholeRecord: Window = { from: null, to: null }

/** Returns whether a day lies in the window; a day that nobody wrote down lies only in the window that leaves nothing out. */
export function isInWindow(day: CalendarDate | null, window: Window): boolean {
  if (day === null) return window.from === null && window.to === null
  return (window.from === null || day >= window.from) && (window.to === null || day <= window.to)
}

interface Remembered {
  readonly from: CalendarDate | null
  readonly to: CalendarDate | null
  readonly facts: Facts
}

/** What restricted facts were cut from, so that what is known of the whole serves the part. */
export interface Cut {
  readonly whole: Facts
  readonly window: Window
  /** Of each item of the part its place among those of the whole. */
  readonly itemPlaces: Int32Array
}

const wholeOf = new WeakMap<Facts, Cut>()

/** Returns the facts and window that restricted facts were cut from; null for others. */
export function cutFrom(facts: Facts): Cut | null {
  return wholeOf.get(facts) ?? null
}

/** A page computes every measure for one window: the last restriction of each record is worth keeping. */
const lastRestriction = new WeakMap<Facts, Remembered>()

/**
 * Returns the facts of the meetings held, and the items first written down, inside the window; parties, aliases,
 * memberships and sources stay whole. An item's status is the present one, not the one it had at the window's end.
 */
export function restrictToWindow(facts: Facts, window: Window): Facts {
  if (window.from === null && window.to === null) return facts
  const remembered = lastRestriction.get(facts)
  if (remembered !== undefined && remembered.from === window.from && remembered.to === window.to) {
    return remembered.facts
  }
  const meetings = facts.meetings.filter((meeting) => isInWindow(meeting.date, window))
  const held = new Set(meetings.map((meeting) => meeting.id))
  const itemPlaces = placesInWindow(facts.items, window)
  const items = Array.from(itemPlaces, (place) => facts.items[place]).filter((item) => item !== undefined)
  const atMeetings = <Row extends { readonly meeting: string }>(rows: readonly Row[]): Row[] =>
    rows.filter((row) => held.has(row.meeting))
  // Most questions read the numbers made of these rows for the whole record; the rows themselves are cut for who asks.
  const rows = {
    attendance: once(() => atMeetings(facts.attendance)),
    speaking: once(() => atMeetings(facts.speaking)),
    transitions: once(() => atMeetings(facts.transitions)),
    assignments: once(() => {
      const written = new Set(items.map((item) => item.id))
      return facts.assignments.filter((row) => written.has(row.item))
    }),
  }
  const restricted: Facts = {
    ...facts,
    meetings,
    items,
    decisions: atMeetings(facts.decisions),
    get attendance() {
      return rows.attendance()
    },
    get speaking() {
      return rows.speaking()
    },
    get transitions() {
      return rows.transitions()
    },
    get assignments() {
      return rows.assignments()
    },
  }
  lastRestriction.set(facts, { ...window, facts: restricted })
  wholeOf.set(restricted, { whole: facts, window, itemPlaces })
  return restricted
}

function placesInWindow(items: Facts['items'], window: Window): Int32Array {
  const places = new Int32Array(items.length)
  let count = 0
  items.forEach(({ since }, place) => {
    if (isInWindow(since, window)) places[count++] = place
  })
  return places.subarray(0, count)
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | null = null
  return () => (made ??= make())
}

/**
 * Returns the day as of which an open item is overdue: the window's end, else the last day on which a source was
 * read, else the last day written in the record; null when the record holds no day at all.
 */
export function dayOfReckoning(facts: Facts, window: Window): CalendarDate | null {
  if (window.to !== null) return window.to
  const latest = (days: readonly (CalendarDate | null)[]): CalendarDate | null =>
    days.reduce<CalendarDate | null>((last, day) => (day !== null && (last === null || day > last) ? day : last), null)
  return (
    latest(facts.sources.map((source) => source.lastReadAt.slice(0, 10))) ??
    latest([...facts.meetings.map((meeting) => meeting.date), ...facts.items.map((item) => item.since)])
  )
}
