import type { Facts } from '@evenkeel/domain/facts.ts'
import { rowsByKey } from '@evenkeel/domain/rows-by-key.ts'
import { chanceBand } from '../chance-band.ts'
import { drawByWeight } from '../draw-multinomial.ts'
import { type Measure, type MeasureResult, notEnoughData } from '../measure.ts'
import { meetingInterval } from '../meeting-interval.ts'
import { meetingRecords } from '../meeting-record.ts'
import { ofOrganizations, ofPeople } from '../of-people.ts'
import { partyDirectory } from '../party-directory.ts'
import { seenByOrganization, seenByPerson, type SeenBy } from '../seen-by.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { type ChanceStratum, chanceCounts } from './chance-share.ts'
import { percent } from './plain-numbers.ts'

/** How often one took the turn right after another. */
export interface FollowPair {
  readonly from: string
  readonly to: string
  readonly fromLabel: string
  readonly toLabel: string
  readonly count: number
  /** How often chance alone would have it so, given how often each spoke. */
  readonly expected: number
  /** (count − expected) / √expected. */
  readonly score: number
  /** Of the turns after `from`, the part that `to` took, and its 5th to 95th percentile by chance. */
  readonly share: number
  readonly chance: { readonly low: number; readonly high: number }
}

export interface WhoFollowsWhom {
  /** Those most beyond chance first, on either side; at most forty. */
  readonly pairs: readonly FollowPair[]
  readonly parties: number
  readonly meetings: number
}

/** The successions of one meeting, by the places of its parties. */
interface Succession {
  readonly from: number
  readonly all: number
  readonly places: readonly number[]
  readonly weights: readonly number[]
  readonly counts: readonly number[]
}

const PARTIES_MIN = 3
const STEPS_MIN = 20
const PAIRS_TOLD = 40
const DRAWS_MOST = 400
const CELLS_MOST = 4_000_000

/** Returns how far, 0 to 1, who speaks after whom is from chance, given how often everybody speaks. */
export const measureWhoFollowsWhom = ofPeople((facts: Facts, window: Window): MeasureResult<WhoFollowsWhom> => {
  return measure(restrictToWindow(facts, window), seenByPerson)
})

/** Returns how far, 0 to 1, it is from chance which organization is heard after which; turns inside one are left out. */
export const measureOrganizationWhoFollowsWhom = ofOrganizations(
  (facts: Facts, window: Window): MeasureResult<WhoFollowsWhom> => {
    return measure(restrictToWindow(facts, window), seenByOrganization)
  },
)

/** Returns for each meeting, by date, who was followed by whom how often, the null model's weights beside it. */
function successionsOf(
  facts: Facts,
  partyOf: SeenBy['partyOf'],
): { readonly parties: readonly string[]; readonly meetings: readonly (readonly Succession[])[] } {
  const steps = rowsByKey(facts.transitions, ({ meeting }) => meeting)
  const told = meetingRecords(facts).flatMap((meeting) => {
    const counts = new Map<string, Map<string, number>>()
    for (const { from, to, count } of steps.get(meeting.id) ?? []) {
      const [source, target] = [partyOf(from, meeting), partyOf(to, meeting)]
      if (source === null || target === null || source === target) continue
      const row = counts.get(source) ?? new Map<string, number>()
      row.set(target, (row.get(target) ?? 0) + count)
      counts.set(source, row)
    }
    return counts.size === 0 ? [] : [counts]
  })
  const parties = [
    ...new Set(told.flatMap((counts) => [...counts].flatMap(([from, row]) => [from, ...row.keys()]))),
  ].sort()
  const places = new Map(parties.map((party, place) => [party, place]))
  const meetings = told.map((counts) => {
    const incoming = new Map<number, number>()
    for (const row of counts.values()) {
      for (const [to, count] of row) {
        const place = places.get(to) ?? 0
        incoming.set(place, (incoming.get(place) ?? 0) + count)
      }
    }
    const here = [...incoming].sort(([left], [right]) => left - right)
    return [...counts]
      .map(([from, row]): Succession => {
        const own = places.get(from) ?? 0
        // Nobody follows themself.
        const others = here.filter(([place]) => place !== own)
        const found = new Map([...row].map(([to, count]) => [places.get(to) ?? 0, count]))
        return {
          from: own,
          all: [...row.values()].reduce((sum, count) => sum + count, 0),
          places: others.map(([place]) => place),
          weights: others.map(([, weight]) => weight),
          counts: others.map(([place]) => found.get(place) ?? 0),
        }
      })
      .sort((left, right) => left.from - right.from)
  })
  return { parties, meetings }
}

function measure(facts: Facts, { partyOf, many }: SeenBy): MeasureResult<WhoFollowsWhom> {
  const { parties, meetings } = successionsOf(facts, partyOf)
  const size = parties.length
  const found = new Float64Array(size * size)
  const expected = new Float64Array(size * size)
  const strata = new Map<number, ChanceStratum[]>()
  let total = 0
  let cells = 0
  for (const { from, all, places, weights, counts } of meetings.flat()) {
    const whole = weights.reduce((sum, weight) => sum + weight, 0)
    total += all
    cells += places.length
    places.forEach((place, index) => {
      const cell = from * size + place
      const chance = (weights[index] ?? 0) / whole
      found[cell] = (found[cell] as number) + (counts[index] ?? 0)
      expected[cell] = (expected[cell] as number) + all * chance
      strata.set(cell, [...(strata.get(cell) ?? []), { trials: all, chance }])
    })
  }
  if (size < PARTIES_MIN || total < STEPS_MIN) {
    return notEnoughData(
      total,
      'turns taken after another',
      `At least ${PARTIES_MIN} ${many} and ${STEPS_MIN} turns taken right after somebody else, in transcripts or captions, are needed; there are ${size} and ${total}.`,
    )
  }
  const value = distance(found, expected, total)
  const drawn = new Float64Array(size)
  const drawnAll = new Float64Array(size * size)
  const band = chanceBand({
    observed: value,
    model:
      'After each turn, anybody else who was heard at the meeting speaks, in proportion to how often they do; nobody follows themself.',
    // Few enough draws that a year of long meetings does not hold up a page.
    draws: Math.max(100, Math.min(DRAWS_MOST, Math.floor(CELLS_MOST / Math.max(1, cells)))),
    draw(random) {
      drawnAll.fill(0)
      for (const row of meetings.flat()) {
        drawByWeight(random, row.all, row, drawn)
        for (const place of row.places) {
          const cell = row.from * size + place
          drawnAll[cell] = (drawnAll[cell] as number) + (drawn[place] as number)
          drawn[place] = 0
        }
      }
      return distance(drawnAll, expected, total)
    },
  })
  const directory = partyDirectory(facts)
  const after = new Float64Array(size)
  for (const { from, all } of meetings.flat()) after[from] = (after[from] as number) + all
  const pairs = [...strata.keys()].map((cell) => {
    const [count, byChance] = [found[cell] ?? 0, expected[cell] ?? 0]
    const [from, to] = [Math.floor(cell / size), cell % size]
    return { cell, from, to, count, expected: byChance, score: (count - byChance) / Math.sqrt(byChance) }
  })
  const nameOf = (place: number): string => directory.nameOf(parties[place] ?? '')
  pairs.sort(
    (left, right) =>
      Math.abs(right.score) - Math.abs(left.score) ||
      (nameOf(left.from) < nameOf(right.from) ? -1 : nameOf(left.from) > nameOf(right.from) ? 1 : 0) ||
      (nameOf(left.to) < nameOf(right.to) ? -1 : 1),
  )
  const patterned = {
    above: 'follows a pattern that chance alone does not make',
    within: 'is as chance alone would have it',
    below: 'goes round more regularly than chance alone would have it',
  }[band.position]
  return {
    status: 'measured',
    n: total,
    of: 'turns taken after another',
    value,
    sentence: `Who speaks after whom ${patterned}: ${percent(value)} of ${total} turns were taken after somebody else than expected, where chance gives ${percent(band.low)} to ${percent(band.high)}.`,
    rows: pairs
      .filter(({ count }) => count > 0)
      .slice(0, PAIRS_TOLD)
      .map(({ from, to, count }) => ({
        party: null,
        label: `${nameOf(to)} after ${nameOf(from)}`,
        value: count,
        share: count / (after[from] ?? 1),
      })),
    band,
    interval: meetingInterval({
      meetings: meetings.length,
      figure: (places) => distanceOver(places.length, (index) => meetings[places[index] as number] ?? [], size),
      draws: Math.max(100, Math.min(DRAWS_MOST, Math.floor(CELLS_MOST / Math.max(1, cells)))),
    }),
    detail: {
      parties: size,
      meetings: meetings.length,
      pairs: pairs.slice(0, PAIRS_TOLD).map(({ cell, from, to, count, expected: byChance, score }): FollowPair => {
        const chance = chanceCounts(strata.get(cell) ?? [])
        const all = after[from] ?? 1
        return {
          from: parties[from] ?? '',
          to: parties[to] ?? '',
          fromLabel: nameOf(from),
          toLabel: nameOf(to),
          count,
          expected: byChance,
          score,
          share: count / all,
          chance: { low: chance.low / all, high: chance.high / all },
        }
      }),
    },
  }
}

function distance(found: Float64Array, expected: Float64Array, total: number): number {
  let sum = 0
  for (let cell = 0; cell < found.length; cell++) sum += Math.abs((found[cell] as number) - (expected[cell] as number))
  return sum / 2 / total
}

/** Returns the same distance for some of the meetings, repeated ones repeatedly. */
function distanceOver(count: number, meetingAt: (index: number) => readonly Succession[], size: number): number {
  const gaps = new Map<number, number>()
  let total = 0
  for (let index = 0; index < count; index++) {
    for (const { from, all, places, weights, counts } of meetingAt(index)) {
      const whole = weights.reduce((sum, weight) => sum + weight, 0)
      total += all
      places.forEach((place, at) => {
        const cell = from * size + place
        gaps.set(cell, (gaps.get(cell) ?? 0) + (counts[at] ?? 0) - (all * (weights[at] ?? 0)) / whole)
      })
    }
  }
  return [...gaps.values()].reduce((sum, gap) => sum + Math.abs(gap), 0) / 2 / total
}

const shared = {
  unit: 'part of the turns, 0 to 1',
  practice: ['P5', 'P20'],
  choice:
    'Given how often each speaks at a meeting, nobody following themself: who speaks much is followed and follows much by chance. Many pairs with few turns each differ from chance by themselves, which is what the band shows.',
  formula:
    'E_ab = Σ over meetings of N_a. × N_.b / (N − N_.a); headline ½ Σ |N_ab − E_ab| / N; score of a pair (N_ab − E_ab) / √E_ab',
  source: 'Gibson 2003 (participation shifts); the product formula without succession to oneself.',
  notFor:
    'Not a sign of liking, deference or interruption: a chair who gives the floor follows everybody, and notes do not hold who cut in.',
} as const

/** Who follows whom, by person (practice P5). */
export const whoFollowsWhomMeasure: Measure<WhoFollowsWhom> = {
  id: 'who-follows-whom',
  question: 'Who speaks after whom, more often than chance has it?',
  lens: 'person',
  ...shared,
  inputs: ['meetings', 'transitions', 'parties'],
  definition: 'How many of the turns were taken after somebody else than chance would have them.',
  compute: measureWhoFollowsWhom,
}

/** Who follows whom, by organization (practice P5, P20). */
export const organizationWhoFollowsWhomMeasure: Measure<WhoFollowsWhom> = {
  id: 'who-follows-whom-organizations',
  question: 'Which of our groups speaks after which, more often than chance has it?',
  lens: 'organization',
  ...shared,
  inputs: ['meetings', 'transitions', 'attendance', 'memberships', 'parties'],
  definition:
    'How many of the turns from one organization to another were taken after another one than chance would have them.',
  compute: measureOrganizationWhoFollowsWhom,
}
