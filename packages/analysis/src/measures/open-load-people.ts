import { dayNumber, dayOfNumber } from '@evenkeel/domain/day-number.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { lastDayOf, type Lasting, lastingItems, openAt } from '../lasting-items.ts'
import { type Measure, type MeasureResult, notEnoughData } from '../measure.ts'
import { ofPeople } from '../of-people.ts'
import { namedOnItems, ROLE_BITS } from '../named-on-items.ts'
import { partyDirectory } from '../party-directory.ts'
import { quarterOf, quartersBetween } from '../quarter.ts'
import { dayOfReckoning, type Window } from '../window.ts'
import { counted, oneDecimal } from './plain-numbers.ts'

/** Open items of one person over time. */
export interface PersonLoad {
  readonly party: string
  readonly label: string
  /** Open items at the end of each quarter, and at the last day counted. */
  readonly atQuarters: readonly number[]
}

export interface OpenLoadPeople {
  readonly quarters: readonly string[]
  /** By name. */
  readonly people: readonly PersonLoad[]
}

export interface OwnLoad {
  readonly quarters: readonly string[]
  readonly atQuarters: readonly number[]
}

interface Held {
  readonly asOf: string
  readonly quarters: readonly string[]
  readonly ends: readonly number[]
  readonly byPerson: ReadonlyMap<string, readonly Lasting[]>
}

const ITEMS_MIN = 3

/** Returns how many open items each person who owns any carries at the end of the window, on average, with each person's over time. */
export const measureOpenLoadPeople = ofPeople((facts: Facts, window: Window): MeasureResult<OpenLoadPeople> => {
  const held = readHeld(facts, window)
  const items = held === null ? 0 : [...held.byPerson.values()].reduce((sum, own) => sum + own.length, 0)
  if (held === null || items < ITEMS_MIN) {
    return notEnoughData(
      items,
      'items owned by people',
      `At least ${ITEMS_MIN} items of people that are open, or ended on a known day, are needed; there are ${items}.`,
    )
  }
  const { nameOf } = partyDirectory(facts)
  const people = [...held.byPerson]
    .map(([party, own]): PersonLoad => ({ party, label: nameOf(party), atQuarters: openAt(own, held.ends) }))
    .sort((left, right) => (left.label < right.label ? -1 : 1))
  const now = people.map(({ atQuarters }) => atQuarters.at(-1) ?? 0)
  const carrying = now.filter((open) => open > 0)
  const open = carrying.reduce((sum, own) => sum + own, 0)
  const value = carrying.length === 0 ? 0 : open / carrying.length
  const most = carrying.reduce((top, own) => Math.max(top, own), 0)
  const more = people.filter(({ atQuarters }) => (atQuarters.at(-1) ?? 0) > (atQuarters.at(-2) ?? 0)).length
  return {
    status: 'measured',
    n: items,
    of: 'items owned by people',
    value,
    sentence: `On ${held.asOf} ${counted(carrying.length, 'person carries', 'people carry')} ${counted(open, 'open item', 'open items')}, ${oneDecimal(value)} each on average and ${most} at most; ${more} of ${people.length} carry more than a quarter before.`,
    rows: people.map(({ party, label, atQuarters }) => ({ party, label, value: atQuarters.at(-1) ?? 0, share: null })),
    band: null,
    detail: { quarters: held.quarters, people },
  }
})

/** Returns how many open items one person carries at the end of the window, and did at the end of each quarter: a reader's own. */
export function openLoadOf(facts: Facts, window: Window, person: string): MeasureResult<OwnLoad> {
  const held = readHeld(facts, window)
  const own = held?.byPerson.get(person)
  if (held === null || own === undefined) {
    return notEnoughData(0, 'items', 'No item that ended on a known day, or is open, is theirs.')
  }
  const atQuarters = openAt(own, held.ends)
  const value = atQuarters.at(-1) ?? 0
  return {
    status: 'measured',
    n: own.length,
    of: 'items',
    value,
    sentence: `You carried ${counted(value, 'open item', 'open items')} on ${held.asOf}, ${atQuarters.reduce((most, open) => Math.max(most, open), 0)} at most at the end of a quarter.`,
    rows: held.quarters.map((quarter, index) => {
      return { party: null, label: quarter, value: atQuarters[index] ?? 0, share: null }
    }),
    band: null,
    detail: { quarters: held.quarters, atQuarters },
  }
}

function readHeld(facts: Facts, window: Window): Held | null {
  const asOf = dayOfReckoning(facts, window)
  const directory = partyDirectory(facts)
  const { starts, places, roles, parties } = namedOnItems(facts)
  const isPerson = parties.map((party) => directory.kindOf(party) === 'person')
  const byPerson = new Map<string, Lasting[]>()
  // What was first written down before the window may have been open in it.
  const lasting = lastingItems(facts)
  if (asOf === null || lasting.length === 0) return null
  const last = dayNumber(asOf)
  const began = lasting.reduce((least, { since }) => Math.min(least, since), last)
  const first = window.from === null ? began : Math.max(began, dayNumber(window.from))
  if (first > last) return null
  for (const span of lasting) {
    if (span.since > last || (span.until !== null && span.until <= first)) continue
    for (let row = starts[span.place] as number; row < (starts[span.place + 1] as number); row++) {
      const place = places[row] as number
      if (((roles[row] as number) & ROLE_BITS.owner) === 0 || isPerson[place] !== true) continue
      const owner = parties[place] ?? ''
      const own = byPerson.get(owner)
      if (own === undefined) byPerson.set(owner, [span])
      else own.push(span)
    }
  }
  const quarters = quartersBetween(quarterOf(dayOfNumber(first)), quarterOf(asOf))
  return { asOf, quarters, ends: quarters.map((quarter) => Math.min(last, lastDayOf(quarter))), byPerson }
}

/** Load over time, by person (practice P1, P14, P17). */
export const openLoadPeopleMeasure: Measure<OpenLoadPeople> = {
  id: 'open-load-people',
  question: 'How much does each of us carry at a time?',
  unit: 'open items of each who carries any',
  lens: 'person',
  practice: ['P1', 'P14', 'P17'],
  inputs: ['items', 'assignments', 'sources', 'parties'],
  definition: 'How many items each person owned that were open at the end of each quarter, and at the end of the span.',
  choice:
    'An item with two owners counts with both; what organizations and working groups own counts with nobody. Items that ended on a day that nobody wrote down are left out. Rows are by name, not by rank, and everybody sees their own before anybody compares.',
  formula: 'open_i(t) = items of i with first written down ≤ t < ended',
  source: 'Counting.',
  notFor: 'Not a measure of effort or of diligence: items differ in size, and who has few may do what no notes name.',
  compute: measureOpenLoadPeople,
}
