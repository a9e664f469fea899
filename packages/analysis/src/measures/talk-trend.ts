import type { Facts } from '@evenkeel/domain/facts.ts'
import { chanceBandInParts } from '../chance-band.ts'
import { figuresFirst, type FiguresThenChance } from '../figures-first.ts'
import { type Figures, type Measure, type NotEnoughData, notEnoughData } from '../measure.ts'
import { ofOrganizations } from '../of-people.ts'
import { partyDirectory } from '../party-directory.ts'
import { quarterOf, quartersBetween } from '../quarter.ts'
import { shuffle } from '../shuffle.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { chanceCounts } from './chance-share.ts'
import { percent } from './plain-numbers.ts'
import { NO_TURNS, type TalkAtMeeting, talkOfOrganizations } from './talk-at-meetings.ts'

/** One organization in one quarter. */
export interface TalkQuarter {
  readonly quarter: string
  /** Turns of everybody with an organization at the quarter's measured meetings. */
  readonly all: number
  /** Its part of them; null for a quarter without a turn, or without anybody of it in a measured room. */
  readonly share: number | null
  /** The 5th to 95th percentile of that part when each turn is anybody's in the room; null with the share. */
  readonly chance: { readonly low: number; readonly high: number } | null
}

export interface TalkCourse {
  readonly party: string
  readonly label: string
  /** Its part of the turns in the earlier and in the later half of the meetings, 0 to 1. */
  readonly before: number
  readonly after: number
  readonly quarters: readonly TalkQuarter[]
}

export interface TalkTrend {
  readonly quarters: readonly string[]
  /** By name. */
  readonly organizations: readonly TalkCourse[]
  /** The first meeting of the later half. */
  readonly turningPoint: string
}

const MEETINGS_MIN = 6
const TOTAL_MIN = 20

/** The ways to ask what part of turns, 0 to 1, lies with other organizations in the later half of the meetings than in the earlier. */
export const talkOverTime = figuresFirst(
  ofOrganizations((facts: Facts, window: Window): FiguresThenChance<TalkTrend> | NotEnoughData => {
    const inWindow = restrictToWindow(facts, window)
    const { parties, meetings } = talkOfOrganizations(inWindow)
    const dated = meetings.filter(({ date, turns }) => date !== null && turns > 0)
    const total = dated.reduce((sum, { turns }) => sum + turns, 0)
    if (dated.length < MEETINGS_MIN || total < TOTAL_MIN || parties.length < 2) {
      return notEnoughData(
        dated.length,
        'meetings',
        meetings.length === 0
          ? NO_TURNS
          : `At least ${MEETINGS_MIN} dated meetings with measured turns of 2 organizations are needed; there are ${dated.length} of ${parties.length}.`,
      )
    }
    const width = parties.length
    const sums = new Float64Array(dated.length * width)
    dated.forEach(({ places, amounts }, meeting) => {
      places.forEach((place, index) => {
        const at = meeting * width + place
        sums[at] = (sums[at] as number) + (amounts[index] ?? 0)
      })
    })
    const half = Math.floor(dated.length / 2)
    const halves = createHalves(sums, width)
    const { before, after } = halves(Int32Array.from(dated.keys()), half)
    const value = gap(before, after)
    const directory = partyDirectory(inWindow)
    const names = dated.map(({ date }) => quarterOf(date ?? ''))
    const quarters = quartersBetween(names[0] ?? '', names.at(-1) ?? '')
    const byQuarter = quarters.map((quarter) => {
      const held = dated.filter((_, index) => names[index] === quarter)
      return tallyQuarter(quarter, held, width)
    })
    const courses = parties
      .map((party, place): TalkCourse => {
        return {
          party,
          label: directory.nameOf(party),
          before: before[place] ?? 0,
          after: after[place] ?? 0,
          quarters: byQuarter.map((tally) => inQuarter(tally, place)),
        }
      })
      .sort((left, right) => (left.label < right.label ? -1 : 1))
    const told = `From the earlier to the later half of ${dated.length} meetings ${percent(value)} of the turns went over to other groups`
    const figures: Figures<TalkTrend> = {
      status: 'measured',
      n: dated.length,
      of: 'meetings',
      value,
      sentence: `${told}.`,
      rows: courses.map(({ party, label, after: later }) => ({
        party,
        label,
        value: later,
        share: Math.min(1, later),
      })),
      detail: { quarters, organizations: courses, turningPoint: dated[half]?.id ?? '' },
    }
    return {
      ...figures,
      *withChance() {
        const order = Int32Array.from(dated.keys())
        const band = yield* chanceBandInParts({
          observed: value,
          model: 'The same meetings in any order: none belongs to the earlier half more than to the later.',
          draw(random) {
            shuffle(order, random)
            const drawn = halves(order, half)
            return gap(drawn.before, drawn.after)
          },
        })
        const moreThan = { above: 'more than', within: 'no more than', below: 'less than' }[band.position]
        return { ...figures, sentence: `${told}, ${moreThan} the same meetings in any order would show.`, band }
      },
    }
  }),
)

/** Returns the part of turns, 0 to 1, that lies with other organizations in the later half of the meetings than in the earlier. */
export const measureTalkTrend = talkOverTime.compute

/**
 * Returns a function of an order of the meetings that gives the parties' shares of the turns of its first `half` and of the
 * others: `sums` holds one meeting's row of all parties behind the other's. What the first do not have the others have.
 */
function createHalves(sums: Float64Array, width: number) {
  const all = new Float64Array(width)
  for (let at = 0; at < sums.length; at++) all[at % width] = (all[at % width] as number) + (sums[at] as number)
  return (order: Int32Array, half: number): { readonly before: Float64Array; readonly after: Float64Array } => {
    const before = new Float64Array(width)
    for (let index = 0; index < half; index++) {
      const row = (order[index] as number) * width
      for (let place = 0; place < width; place++) {
        before[place] = (before[place] as number) + (sums[row + place] as number)
      }
    }
    return { before: shares(before), after: shares(all.map((own, place) => own - (before[place] as number))) }
  }
}

function shares(sums: Float64Array): Float64Array {
  const total = sums.reduce((sum, own) => sum + own, 0)
  return sums.map((own) => own / total)
}

function gap(before: Float64Array, after: Float64Array): number {
  let sum = 0
  for (let place = 0; place < before.length; place++) {
    sum += Math.abs((before[place] as number) - (after[place] as number))
  }
  return sum / 2
}

/** The meetings of one quarter, gone through once for all organizations. */
interface QuarterTally {
  readonly quarter: string
  readonly all: number
  readonly own: Float64Array
  /** 1 for who was in a measured room, by place. */
  readonly isThere: Uint8Array
  /** Of each meeting its turns, and the part of its seats that each had. */
  readonly rooms: readonly { readonly turns: number; readonly parts: Float64Array }[]
}

function tallyQuarter(quarter: string, meetings: readonly TalkAtMeeting[], width: number): QuarterTally {
  const own = new Float64Array(width)
  const isThere = new Uint8Array(width)
  let all = 0
  const rooms = meetings.map(({ places, amounts, seats, turns }) => {
    all += turns
    for (let index = 0; index < places.length; index++) {
      const place = places[index] as number
      isThere[place] = 1
      own[place] = (own[place] as number) + (amounts[index] as number)
    }
    const counts = new Int32Array(width)
    for (const seat of seats) counts[seat] = (counts[seat] as number) + 1
    return { turns, parts: Float64Array.from(counts, (count) => count / seats.length) }
  })
  return { quarter, all, own, isThere, rooms }
}

function inQuarter({ quarter, all, own, isThere, rooms }: QuarterTally, place: number): TalkQuarter {
  if (all === 0 || isThere[place] === 0) return { quarter, all, share: null, chance: null }
  const chance = chanceCounts(rooms.map(({ turns, parts }) => ({ trials: turns, chance: parts[place] as number })))
  return {
    quarter,
    all,
    share: (own[place] as number) / all,
    chance: { low: chance.low / all, high: chance.high / all },
  }
}

/** Talk of organizations over time (practice P5, P19, P22). */
export const talkTrendMeasure: Measure<TalkTrend> = {
  id: 'talk-trend-organizations',
  question: 'Which of our groups are heard more, or less, than they were?',
  unit: 'part of the turns, 0 to 1',
  lens: 'organization',
  practice: ['P5', 'P19', 'P22'],
  inputs: ['meetings', 'attendance', 'speaking', 'memberships', 'parties'],
  definition:
    'The part of all turns that lies with other organizations in the later half of the measured meetings than in the earlier.',
  choice:
    'Halves by number of meetings, so that a long pause does not count. A quarter in which nobody of an organization was in a measured room is not measured, never zero. Undated meetings are left out.',
  formula: '½ Σ |s_i(later) − s_i(earlier)|, its band from permutations of the meetings; per quarter turns_i / Σ turns',
  source: 'Index of dissimilarity; permutation of the order of meetings.',
  notFor: 'Not a verdict on a group: what a meeting was about decides much of who speaks.',
  ...talkOverTime,
}
