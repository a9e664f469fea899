import type { Facts } from '@evenkeel/domain/facts.ts'
import { countBits } from '../graph/bit-rows.ts'
import { type Measure, type MeasureResult, notEnoughData } from '../measure.ts'
import { meetingRecords } from '../meeting-record.ts'
import type { NetworkLens } from '../network.ts'
import { ofOrganizations, ofPeople } from '../of-people.ts'
import { partyDirectory } from '../party-directory.ts'
import { presentInNumbers } from '../present-in-numbers.ts'
import { quarterOf, quartersBetween } from '../quarter.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { counted, percent } from './plain-numbers.ts'

export interface QuarterTies {
  readonly quarter: string
  readonly meetings: number
  readonly ties: number
  /** Ties that no quarter of the window before this one had. */
  readonly fresh: number
  /** Ties that the quarter with meetings before this one had as well. */
  readonly kept: number
  /** Ties that the quarter with meetings before this one had, and this one has not. */
  readonly gone: number
}

export interface NetworkOverTime {
  readonly quarters: readonly QuarterTies[]
  /** Pairs tied in the last quarter for the first time, and those tied in the one before and no more, by name; at most twenty. */
  readonly latest: {
    readonly fresh: readonly (readonly [string, string])[]
    readonly gone: readonly (readonly [string, string])[]
  }
}

const QUARTERS_MIN = 2
const PAIRS_TOLD = 20

/** Returns what part, 0 to 1, of the ties of one quarter lasted into the next, from quarter to quarter with meetings. */
export function measureNetworkOverTime(
  facts: Facts,
  window: Window,
  lens: NetworkLens,
): MeasureResult<NetworkOverTime> {
  const inWindow = restrictToWindow(facts, window)
  const directory = partyDirectory(inWindow)
  const { parties, starts, places } = presentInNumbers(inWindow, lens)
  const pairs = createPairs(parties.length)
  const byQuarter = new Map<string, { meetings: number; readonly tied: Int32Array }>()
  meetingRecords(inWindow).forEach(({ date }, meeting) => {
    const there = places.subarray(starts[meeting], starts[meeting + 1])
    if (date === null || there.length === 0) return
    const name = quarterOf(date)
    const quarter = byQuarter.get(name) ?? { meetings: 0, tied: pairs.none() }
    byQuarter.set(name, quarter)
    quarter.meetings++
    pairs.tie(quarter.tied, there)
  })
  const names = [...byQuarter.keys()].sort()
  const held = names.reduce((sum, name) => sum + (byQuarter.get(name)?.meetings ?? 0), 0)
  const [first, last] = [names[0], names.at(-1)]
  const tied = names.filter((name) => pairs.count(byQuarter.get(name)?.tied ?? pairs.none()) > 0)
  if (first === undefined || last === undefined || names.length < QUARTERS_MIN || tied.length === 0) {
    return notEnoughData(
      held,
      'meetings',
      `Dated meetings with a tie in at least ${QUARTERS_MIN} quarters are needed; there are ${names.length} quarters with meetings, ${tied.length} of them with ties.`,
    )
  }
  const seen = pairs.none()
  let before = pairs.none()
  let [latestFresh, latestGone] = [before, before]
  const quarters = quartersBetween(first, last).map((name): QuarterTies => {
    const quarter = byQuarter.get(name)
    // A quarter without meetings ends no tie: the next one with meetings is held against the last.
    if (quarter === undefined) return { quarter: name, meetings: 0, ties: 0, fresh: 0, kept: 0, gone: 0 }
    const earlier = before
    const now = quarter.tied
    latestFresh = new Int32Array(now.length)
    latestGone = new Int32Array(now.length)
    for (let word = 0; word < now.length; word++) {
      const bits = now[word] as number
      latestFresh[word] = bits & ~(seen[word] as number)
      latestGone[word] = (earlier[word] as number) & ~bits
      seen[word] = (seen[word] as number) | bits
    }
    before = now
    const gone = pairs.count(latestGone)
    return {
      quarter: name,
      meetings: quarter.meetings,
      ties: pairs.count(now),
      fresh: pairs.count(latestFresh),
      kept: pairs.count(earlier) - gone,
      gone,
    }
  })
  const kept = quarters.reduce((sum, one) => sum + one.kept, 0)
  const gone = quarters.reduce((sum, one) => sum + one.gone, 0)
  const value = kept + gone === 0 ? 0 : kept / (kept + gone)
  const named = (bits: Int32Array): readonly (readonly [string, string])[] =>
    pairs.list(bits, PAIRS_TOLD).map(([one, other]) => {
      return [directory.nameOf(parties[one] ?? ''), directory.nameOf(parties[other] ?? '')]
    })
  const [freshCount, goneCount] = [pairs.count(latestFresh), pairs.count(latestGone)]
  const who = lens === 'person' ? 'people' : 'organizations'
  return {
    status: 'measured',
    n: held,
    of: 'meetings',
    value,
    sentence: `From one quarter to the next ${percent(value)} of ties between ${who} lasted; in ${last} there ${freshCount === 1 ? 'was' : 'were'} ${counted(freshCount, 'new tie', 'new ties')}, and ${counted(goneCount, 'tie', 'ties')} of the quarter before ${goneCount === 1 ? 'was' : 'were'} not met again.`,
    rows: quarters.map(({ quarter, ties, kept: own }) => {
      return { party: null, label: quarter, value: ties, share: ties === 0 ? null : own / ties }
    }),
    band: null,
    detail: { quarters, latest: { fresh: named(latestFresh), gone: named(latestGone) } },
  }
}

/** Sets of pairs of `n` as bits: pair (a, b), a below b, stands in row a. */
function createPairs(n: number) {
  const words = (n + 31) >>> 5
  return {
    none: (): Int32Array => new Int32Array(n * words),
    tie(bits: Int32Array, there: Int32Array): void {
      const everybody = new Int32Array(words)
      for (const place of there) everybody[place >>> 5] = (everybody[place >>> 5] as number) | (1 << (place & 31))
      for (const place of there) {
        const own = place >>> 5
        // Only those behind it: bits above its own in its word, and the words after.
        const above = (place & 31) === 31 ? 0 : -1 << ((place & 31) + 1)
        const row = place * words
        bits[row + own] = (bits[row + own] as number) | ((everybody[own] as number) & above)
        for (let word = own + 1; word < words; word++) {
          bits[row + word] = (bits[row + word] as number) | (everybody[word] as number)
        }
      }
    },
    count(bits: Int32Array): number {
      let count = 0
      for (let word = 0; word < bits.length; word++) count += countBits(bits[word] as number)
      return count
    },
    list(bits: Int32Array, most: number): readonly (readonly [number, number])[] {
      const pairs: [number, number][] = []
      for (let place = 0; place < n * words && pairs.length < most; place++) {
        for (let left = bits[place] as number; left !== 0 && pairs.length < most; left &= left - 1) {
          pairs.push([Math.floor(place / words), (place % words) * 32 + 31 - Math.clz32(left & -left)])
        }
      }
      return pairs
    },
  }
}

const shared = {
  unit: 'share of ties that last',
  practice: ['P14', 'P23', 'P28'],
  inputs: ['meetings', 'attendance', 'speaking', 'memberships', 'parties'],
  definition:
    'The ties of who meets whom in each quarter: how many are new, how many lasted from the quarter before, how many went. A row’s share is the part of a quarter’s ties that had lasted.',
  choice:
    'A tie is new the first time that the window has it. A quarter without meetings ends no tie. Meetings without a date are left out.',
  formula: 'Σ ties in both of two successive quarters with meetings / Σ ties in the first of the two',
  source: 'Counting; the stability of ties as in Snijders 2001 (Hamming distance of successive networks).',
  notFor:
    'Not friendships that began or ended: two who are not at a meeting together in one quarter may work together every day. Fewer meetings make fewer ties.',
} as const

/** Which ties between people are new, and which went (practice P14, P28). */
export const networkOverTimeMeasure: Measure<NetworkOverTime> = {
  id: 'network-over-time',
  question: 'Which of our people’s ties are new, and which went?',
  lens: 'person',
  ...shared,
  compute: ofPeople((facts, window) => measureNetworkOverTime(facts, window, 'person')),
}

/** Which ties between organizations are new, and which went (practice P14, P23). */
export const organizationNetworkOverTimeMeasure: Measure<NetworkOverTime> = {
  id: 'network-over-time-organizations',
  question: 'Which of our groups’ ties are new, and which went?',
  lens: 'organization',
  ...shared,
  compute: ofOrganizations((facts, window) => measureNetworkOverTime(facts, window, 'organization')),
}
