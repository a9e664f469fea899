import type { Facts } from '@evenkeel/domain/facts.ts'
import { dayNumber } from '@evenkeel/domain/day-number.ts'
import type { ActionItem } from '@evenkeel/domain/item.ts'
import { sinceDays } from '../item-days.ts'
import { type Measure, type MeasureResult, notEnoughData } from '../measure.ts'
import { namedOnItems, organizationsOfRows, ROLE_BITS } from '../named-on-items.ts'
import { isOpen } from '../ownership.ts'
import { partyDirectory } from '../party-directory.ts'
import { dayOfReckoning, restrictToWindow, type Window } from '../window.ts'
import { counted } from './plain-numbers.ts'

export interface OpenAge {
  readonly asOf: string
  /** Open items by how long they have been open; each list holds ids, the oldest first. */
  readonly spans: readonly { readonly label: string; readonly items: readonly string[] }[]
  readonly medianDays: number
  readonly oldest: { readonly item: string; readonly days: number } | null
  /** By name; the median of an organization with fewer than five open items is null. */
  readonly organizations: readonly {
    readonly party: string
    readonly label: string
    readonly items: number
    readonly medianDays: number | null
  }[]
}

const SPANS = [
  { label: 'up to 30 days', most: 30 },
  { label: '31 to 90 days', most: 90 },
  { label: '91 to 180 days', most: 180 },
  { label: 'longer than 180 days', most: Number.POSITIVE_INFINITY },
] as const

const ITEMS_MIN = 3
const ITEMS_TOLD = 5

/** Returns for how many days half of the open items have been open, as of the window's end or the last reading. */
export function measureOpenAge(facts: Facts, window: Window): MeasureResult<OpenAge> {
  const inWindow = restrictToWindow(facts, window)
  const asOf = dayOfReckoning(facts, window)
  const directory = partyDirectory(inWindow)
  const { items } = inWindow
  const since = sinceDays(inWindow)
  const today = asOf === null ? Number.NEGATIVE_INFINITY : dayNumber(asOf)
  const ages = oldestFirst(
    items,
    items.flatMap((item, place) => (isOpen(item) && (since[place] as number) <= today ? place : [])),
    since,
  ).map((place) => ({ place, id: items[place]?.id ?? '', days: today - (since[place] as number) }))
  if (ages.length < ITEMS_MIN || asOf === null) {
    return notEnoughData(
      ages.length,
      'open items',
      `At least ${ITEMS_MIN} open items are needed to speak of their age; there are ${ages.length}.`,
    )
  }
  const spans = SPANS.map(({ label, most }, index) => {
    const least = SPANS[index - 1]?.most ?? -1
    return { label, items: ages.filter(({ days }) => days > least && days <= most).map(({ id }) => id) }
  })
  const { starts, roles } = namedOnItems(inWindow)
  const { parties: organizations, of } = organizationsOfRows(inWindow)
  const agesOf = organizations.map((): number[] => [])
  for (const { place, days } of ages) {
    const first = starts[place] as number
    for (let row = first, end = starts[place + 1] as number; row < end; row++) {
      const own = agesOf[of[row] as number]
      if (own === undefined || ((roles[row] as number) & ROLE_BITS.owner) === 0) continue
      // Of two owners of one organization the second finds the age of the same item written down.
      if (isFirstOwnerOf(of, roles, first, row)) own.push(days)
    }
  }
  const median = medianOf(ages.map(({ days }) => days))
  const [oldest] = ages
  return {
    status: 'measured',
    n: ages.length,
    of: 'open items',
    value: median,
    sentence: `Half of ${counted(ages.length, 'open item', 'open items')} have been open for ${counted(median, 'day', 'days')} or longer; ${spans.at(-1)?.items.length ?? 0} for more than half a year.`,
    rows: spans.map(({ label, items }) => {
      return { party: null, label, value: items.length, share: items.length / ages.length }
    }),
    band: null,
    detail: {
      asOf,
      spans,
      medianDays: median,
      oldest: oldest === undefined ? null : { item: oldest.id, days: oldest.days },
      organizations: organizations
        .map((party, number) => {
          const own = agesOf[number] ?? []
          return {
            party,
            label: directory.nameOf(party),
            items: own.length,
            medianDays: own.length < ITEMS_TOLD ? null : medianOf(own),
          }
        })
        .filter(({ items: open }) => open > 0)
        .sort((left, right) => (left.label < right.label ? -1 : 1)),
    },
  }
}

/** Returns the places of items by the day on which they were first written down, those of one day by id. */
function oldestFirst(items: readonly ActionItem[], places: readonly number[], since: Int32Array): readonly number[] {
  // Sorting numbers of both, the day before the place, takes a tenth of the time of comparing items.
  const keys = Float64Array.from(places, (place) => (since[place] as number) * items.length + place).sort()
  const sorted = Array.from(keys, (key) => key - Math.floor(key / items.length) * items.length)
  const id = (place: number): string => items[place]?.id ?? ''
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    const day = since[sorted[from] as number]
    let isInOrder = true
    for (to = from + 1; to < sorted.length && since[sorted[to] as number] === day; to++) {
      if (id(sorted[to - 1] as number) > id(sorted[to] as number)) isInOrder = false
    }
    if (isInOrder) continue
    const sameDay = sorted.slice(from, to).sort((left, right) => (id(left) < id(right) ? -1 : 1))
    for (let at = from; at < to; at++) sorted[at] = sameDay[at - from] as number
  }
  return sorted
}

/** Whether no row of the item before this one is of an owner of the same organization. */
function isFirstOwnerOf(of: Int32Array, roles: Uint8Array, first: number, row: number): boolean {
  for (let before = first; before < row; before++) {
    if (of[before] === of[row] && ((roles[before] as number) & ROLE_BITS.owner) !== 0) return false
  }
  return true
}

/** The middle one of descending days, of two the older: so many days or more is then true of half. */
function medianOf(descending: readonly number[]): number {
  return descending[Math.ceil(descending.length / 2) - 1] ?? 0
}

/** Age of open items (practice P1, P9). */
export const openAgeMeasure: Measure<OpenAge> = {
  id: 'open-age',
  question: 'How long have our open items been open?',
  unit: 'days',
  lens: 'coalition',
  practice: ['P1', 'P9'],
  inputs: ['items', 'assignments', 'memberships', 'sources'],
  definition: 'The number of days for which half of the open items have been open, or longer.',
  choice:
    'From the day on which an item was first written down to the end of the window, else the last day on which a source was read. Items that their source no longer has are not open.',
  formula: 'median of (as of − first written down)',
  source: 'Counting.',
  notFor: 'An old item may wait for somebody else, or be a standing task: ask whether it is still wanted.',
  compute: measureOpenAge,
}
