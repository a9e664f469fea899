import type { Facts } from '@evenkeel/domain/facts.ts'
import { chanceBand } from '../chance-band.ts'
import { type Measure, type MeasureResult, notEnoughData } from '../measure.ts'
import { ofOrganizations } from '../of-people.ts'
import { namedOnItems, organizationsOfRows, ROLE_BITS } from '../named-on-items.ts'
import { partyDirectory } from '../party-directory.ts'
import { shuffle } from '../shuffle.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { percent } from './plain-numbers.ts'

/** How much of what one organization owns waits for the word of another. */
export interface DependenceRow {
  readonly owner: string
  readonly ownerLabel: string
  readonly other: string
  readonly otherLabel: string
  readonly items: number
  /** Of all items of the owner, 0 to 1. */
  readonly share: number
  /** The same the other way round, 0 to 1. */
  readonly back: number
}

export interface WorkDependence {
  /** The greatest dependence first. */
  readonly pairs: readonly DependenceRow[]
  /** Of all items with an owner's organization, the part that waits for another one, 0 to 1. */
  readonly outside: number
  readonly items: number
}

/** The organizations of an item's owners, and of those whose word it waits for, as places. */
interface Waiting {
  readonly owners: readonly number[]
  readonly words: readonly number[]
}

const ITEMS_MIN = 5
const DRAWS = 100

/** Returns the largest part, 0 to 1, of one organization's items that is managed or approved by one other. */
export const measureWorkDependence = ofOrganizations((facts: Facts, window: Window): MeasureResult<WorkDependence> => {
  const inWindow = restrictToWindow(facts, window)
  const { nameOf } = partyDirectory(inWindow)
  const { parties, owned, items, worded } = readWaiting(inWindow)
  const n = parties.length
  const isTold = Array.from(owned, (count) => count >= ITEMS_MIN)
  if (worded.length < ITEMS_MIN || !isTold.includes(true)) {
    return notEnoughData(
      worded.length,
      'items with a manager or approver',
      `At least ${ITEMS_MIN} items of one group, and ${ITEMS_MIN} with a manager or approver, are needed; there are ${worded.length} with one.`,
    )
  }
  const counts = new Float64Array(n * n)
  const tally = (wordsOf: (place: number) => readonly number[]): Float64Array => {
    counts.fill(0)
    worded.forEach(({ owners }, place) => {
      for (const owner of owners) {
        for (const other of wordsOf(place)) {
          if (other !== owner) counts[owner * n + other] = (counts[owner * n + other] as number) + 1
        }
      }
    })
    return counts
  }
  const largest = (from: Float64Array): number => {
    let most = 0
    for (let owner = 0; owner < n; owner++) {
      if (isTold[owner] !== true) continue
      for (let other = 0; other < n; other++) {
        most = Math.max(most, (from[owner * n + other] as number) / (owned[owner] as number))
      }
    }
    return most
  }
  const found = tally((place) => worded[place]?.words ?? []).slice()
  const value = largest(found)
  const order = worded.map((_, place) => place)
  const band = chanceBand({
    observed: value,
    model: 'The same managers and approvers, dealt out anew among the items that have any.',
    draws: DRAWS,
    draw(random) {
      shuffle(order, random)
      return largest(tally((place) => worded[order[place] ?? 0]?.words ?? []))
    },
  })
  const shareOf = (owner: number, other: number): number =>
    owned[owner] === 0 ? 0 : (found[owner * n + other] as number) / (owned[owner] as number)
  const pairs = parties.flatMap((owner, place) =>
    parties.flatMap((other, otherPlace): DependenceRow[] => {
      const own = found[place * n + otherPlace] as number
      if (own === 0 || isTold[place] !== true) return []
      const share = shareOf(place, otherPlace)
      const back = shareOf(otherPlace, place)
      return [{ owner, ownerLabel: nameOf(owner), other, otherLabel: nameOf(other), items: own, share, back }]
    }),
  )
  pairs.sort(
    (left, right) =>
      right.share - left.share ||
      (`${left.ownerLabel}\n${left.otherLabel}` < `${right.ownerLabel}\n${right.otherLabel}` ? -1 : 1),
  )
  const outside = worded.filter(({ owners, words }) => words.some((other) => !owners.includes(other))).length / items
  const [first] = pairs
  const moreThan = { above: 'more than', within: 'no more than', below: 'less than' }[band.position]
  return {
    status: 'measured',
    n: items,
    of: 'items with an owner’s organization',
    value,
    sentence:
      first === undefined
        ? 'No group’s work waits for the word of another one.'
        : `${percent(outside)} of the items wait for the word of another group; the most of any group’s work that waits for one other is ${percent(first.share)}, of ${first.ownerLabel} on ${first.otherLabel}, ${moreThan} chance would give.`,
    rows: pairs.map(({ ownerLabel, otherLabel, items: own, share }) => {
      return { party: null, label: `${ownerLabel} on ${otherLabel}`, value: own, share }
    }),
    band,
    detail: { pairs, outside, items },
  }
})

interface ReadWaiting {
  readonly parties: readonly string[]
  /** Of each party, how many items it owns. */
  readonly owned: Float64Array
  /** Items with an owner. */
  readonly items: number
  /** Of them, those that wait for anybody's word, in the order of ids, so that draws do not depend on that of rows. */
  readonly worded: readonly Waiting[]
}

function readWaiting(facts: Facts): ReadWaiting {
  const { items, starts, roles } = namedOnItems(facts)
  const { parties: names, of } = organizationsOfRows(facts)
  const waiting = ROLE_BITS.manager | ROLE_BITS.approver
  const isNamed = new Uint8Array(names.length)
  const ownedBy = new Float64Array(names.length)
  const found: { readonly id: string; readonly owners: readonly number[]; readonly words: readonly number[] }[] = []
  let all = 0
  items.forEach(({ id, status }, item) => {
    if (status === 'dropped') return
    const owners: number[] = []
    const words: number[] = []
    for (let row = starts[item] as number; row < (starts[item + 1] as number); row++) {
      const party = of[row] as number
      const bits = roles[row] as number
      if (party === -1 || (bits & (waiting | ROLE_BITS.owner)) === 0) continue
      if ((bits & ROLE_BITS.owner) !== 0 && !owners.includes(party)) owners.push(party)
      if ((bits & waiting) !== 0 && !words.includes(party)) words.push(party)
      isNamed[party] = 1
    }
    if (owners.length === 0) return
    all++
    for (const owner of owners) ownedBy[owner] = (ownedBy[owner] as number) + 1
    if (words.length > 0) found.push({ id, owners, words })
  })
  const named = names.flatMap((name, party) => (isNamed[party] === 1 ? [{ name, party }] : []))
  named.sort((left, right) => (left.name < right.name ? -1 : 1))
  const places = new Map(named.map(({ party }, place) => [party, place]))
  const placed = (parties: readonly number[]): number[] =>
    parties.map((party) => places.get(party) ?? 0).sort((left, right) => left - right)
  return {
    parties: named.map(({ name }) => name),
    owned: Float64Array.from(named, ({ party }) => ownedBy[party] as number),
    items: all,
    worded: found
      .sort((left, right) => (left.id < right.id ? -1 : 1))
      .map(({ owners, words }) => ({ owners: placed(owners), words: placed(words) })),
  }
}

/** Whose work waits for whom (practice P8, P20, P2). */
export const workDependenceMeasure: Measure<WorkDependence> = {
  id: 'work-dependence-organizations',
  question: 'Whose work waits for whose word?',
  unit: 'share of one group’s items that wait for one other',
  lens: 'organization',
  practice: ['P8', 'P20', 'P2'],
  inputs: ['items', 'assignments', 'memberships', 'parties'],
  definition:
    'For each pair of organizations: the part of the items that one owns which the other manages or approves, and the same the other way round.',
  choice:
    'Whoever manages or approves an item can hold it up. Dropped items do not count. A group with fewer than five items is told of only as the one waited for. Chance deals the managers and approvers out anew among the items that have any.',
  formula: 'D(a on b) = items of a that b manages or approves / items of a; the largest over all pairs',
  source: 'Emerson 1962, doi.org/10.2307/2089716: the power of b over a is the dependence of a on b.',
  notFor:
    'Not a delay and not a fault: somebody has to give the word. It says where one absence would stop another group.',
  compute: measureWorkDependence,
}
