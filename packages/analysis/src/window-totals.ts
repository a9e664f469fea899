import type { Facts } from '@evenkeel/domain/facts.ts'
import type { CalendarDate } from '@evenkeel/domain/identifier.ts'
import { type MeetingRecord, meetingRecords } from './meeting-record.ts'
import { isOpen, readOwnership } from './ownership.ts'
import { partyDirectory } from './party-directory.ts'
import type { Window } from './window.ts'

/** What adds up over the days of a window, for one party. */
export interface WindowTotals {
  /** Meetings at which it was there. */
  readonly attended: number
  readonly turns: number
  readonly words: number
  /** Items owned, an item with two owners with both; dropped ones are left out. */
  readonly owned: number
  readonly open: number
  readonly done: number
}

const KINDS = ['attended', 'turns', 'words', 'owned', 'open', 'done'] as const
type Kind = (typeof KINDS)[number]

/** The totals of any window, without going through the facts again. */
export interface TotalsByWindow {
  /** In the order of ids. */
  readonly parties: readonly string[]
  /** Returns the totals of each party, in that order. */
  readonly of: (window: Window) => readonly WindowTotals[]
}

const known = new WeakMap<Facts, Map<'person' | 'organization', TotalsByWindow>>()

/**
 * Returns the totals of each person, or each organization, for any window: sums from the first day on are kept for each
 * party and day on which something happened, so that a window costs two searches a sum and not a walk through the facts.
 */
export function totalsByWindow(facts: Facts, lens: 'person' | 'organization'): TotalsByWindow {
  const remembered = known.get(facts)?.get(lens)
  if (remembered !== undefined) return remembered
  const sums = new Map<string, Map<Kind, Map<CalendarDate, number>>>()
  const add = (party: string | null, kind: Kind, day: CalendarDate, amount: number): void => {
    if (party === null || amount === 0) return
    const kinds = sums.get(party) ?? new Map<Kind, Map<CalendarDate, number>>()
    sums.set(party, kinds)
    const days = kinds.get(kind) ?? new Map<CalendarDate, number>()
    kinds.set(kind, days)
    days.set(day, (days.get(day) ?? 0) + amount)
  }
  for (const meeting of meetingRecords(facts)) addMeeting(meeting, lens, add)
  const directory = partyDirectory(facts)
  const { items, ownersOf } = readOwnership(facts)
  for (const item of items) {
    for (const owner of ownersOf(item.id)) {
      const party = lens === 'person' ? owner : directory.organizationOf(owner, item.since)
      add(party, 'owned', item.since, 1)
      if (isOpen(item)) add(party, 'open', item.since, 1)
      if (item.status === 'done') add(party, 'done', item.since, 1)
    }
  }
  const parties = [...sums.keys()].sort()
  const courses = parties.map((party) => KINDS.map((kind) => courseOf(sums.get(party)?.get(kind) ?? new Map())))
  const totals: TotalsByWindow = {
    parties,
    of: (window) =>
      courses.map((course): WindowTotals => {
        const sum = (kind: number): number => within(course[kind], window)
        return { attended: sum(0), turns: sum(1), words: sum(2), owned: sum(3), open: sum(4), done: sum(5) }
      }),
  }
  known.set(facts, (known.get(facts) ?? new Map()).set(lens, totals))
  return totals
}

/** A meeting that nobody dated lies before all days: only the window that leaves nothing out reaches it. */
const UNDATED = ''

function addMeeting(
  meeting: MeetingRecord,
  lens: 'person' | 'organization',
  add: (party: string | null, kind: Kind, day: CalendarDate, amount: number) => void,
): void {
  const day = meeting.date ?? UNDATED
  const partyOf = (person: string): string | null => (lens === 'person' ? person : meeting.organizationOf(person))
  for (const party of new Set(meeting.present.map(partyOf))) add(party, 'attended', day, 1)
  for (const [person, said] of meeting.spoken) {
    add(partyOf(person), 'turns', day, said.turns)
    add(partyOf(person), 'words', day, said.words)
  }
}

interface Course {
  /** Ascending. */
  readonly days: readonly CalendarDate[]
  /** The sum before each day, and after the last. */
  readonly sums: Float64Array
}

function courseOf(amounts: ReadonlyMap<CalendarDate, number>): Course {
  const days = [...amounts.keys()].sort()
  const sums = new Float64Array(days.length + 1)
  days.forEach((day, place) => {
    sums[place + 1] = (sums[place] ?? 0) + (amounts.get(day) ?? 0)
  })
  return { days, sums }
}

function within(course: Course | undefined, { from, to }: Window): number {
  if (course === undefined) return 0
  const { days, sums } = course
  // With one end open an undated meeting is out, too.
  const first = from === null && to === null ? 0 : placeOf(days, from ?? '0', false)
  const end = to === null ? days.length : placeOf(days, to, true)
  return (sums[Math.max(first, end)] ?? 0) - (sums[first] ?? 0)
}

/** Returns the first place whose day is not before the given one, or, with `after`, is behind it. */
function placeOf(days: readonly CalendarDate[], day: CalendarDate, after: boolean): number {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >> 1
    const one = days[middle] ?? ''
    if (one < day || (after && one === day)) low = middle + 1
    else high = middle
  }
  return low
}
