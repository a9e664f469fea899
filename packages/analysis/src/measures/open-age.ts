import type { Facts } from '@evenkeel/domain/facts.ts'
import { dayNumber } from '@evenkeel/domain/day-number.ts'
import { type Measure, type MeasureResult, notEnoughData } from '../measure.ts'
import { isOpen, readOwnership } from '../ownership.ts'
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
  const { ownersOf } = readOwnership(inWindow)
  const ages = inWindow.items
    .filter((item) => isOpen(item) && asOf !== null && item.since <= asOf)
    .map((item) => ({ item, days: dayNumber(asOf ?? item.since) - dayNumber(item.since) }))
    .sort((left, right) => right.days - left.days || (left.item.id < right.item.id ? -1 : 1))
  if (ages.length < ITEMS_MIN || asOf === null) {
    return notEnoughData(
      ages.length,
      'open items',
      `At least ${ITEMS_MIN} open items are needed to speak of their age; there are ${ages.length}.`,
    )
  }
  const spans = SPANS.map(({ label, most }, index) => {
    const least = SPANS[index - 1]?.most ?? -1
    return { label, items: ages.filter(({ days }) => days > least && days <= most).map(({ item }) => item.id) }
  })
  const byOrganization = new Map<string, number[]>()
  for (const { item, days } of ages) {
    const owners = ownersOf(item.id).map((owner) => directory.organizationOf(owner, item.since))
    for (const organization of new Set(owners)) {
      if (organization === null) continue
      const list = byOrganization.get(organization)
      if (list === undefined) byOrganization.set(organization, [days])
      else list.push(days)
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
      oldest: oldest === undefined ? null : { item: oldest.item.id, days: oldest.days },
      organizations: [...byOrganization]
        .map(([party, days]) => ({
          party,
          label: directory.nameOf(party),
          items: days.length,
          medianDays: days.length < ITEMS_TOLD ? null : medianOf(days),
        }))
        .sort((left, right) => (left.label < right.label ? -1 : 1)),
    },
  }
}

/** The middle one, of two the older: so many days or more is then true of half. */
function medianOf(days: readonly number[]): number {
  const descending = days.toSorted((left, right) => right - left)
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
