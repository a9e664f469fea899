import type { Facts } from '@evenkeel/domain/facts.ts'
import { type Measure, type MeasureResult, notEnoughData } from '../measure.ts'
import { meetingRecords } from '../meeting-record.ts'
import type { NetworkLens } from '../network.ts'
import { ofOrganizations, ofPeople } from '../of-people.ts'
import { partyDirectory } from '../party-directory.ts'
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
  const byQuarter = new Map<string, { meetings: number; pairs: Set<string> }>()
  for (const meeting of meetingRecords(inWindow)) {
    if (meeting.date === null) continue
    const there = new Set(
      meeting.present.flatMap((person) => (lens === 'person' ? person : (meeting.organizationOf(person) ?? []))),
    )
    if (there.size === 0) continue
    const name = quarterOf(meeting.date)
    const quarter = byQuarter.get(name) ?? { meetings: 0, pairs: new Set<string>() }
    byQuarter.set(name, quarter)
    quarter.meetings++
    const sorted = [...there].sort()
    sorted.forEach((first, index) => {
      for (const second of sorted.slice(index + 1)) quarter.pairs.add(`${first}\n${second}`)
    })
  }
  const names = [...byQuarter.keys()].sort()
  const held = names.reduce((sum, name) => sum + (byQuarter.get(name)?.meetings ?? 0), 0)
  const [first, last] = [names[0], names.at(-1)]
  const tied = names.filter((name) => (byQuarter.get(name)?.pairs.size ?? 0) > 0)
  if (first === undefined || last === undefined || names.length < QUARTERS_MIN || tied.length === 0) {
    return notEnoughData(
      held,
      'meetings',
      `Dated meetings with a tie in at least ${QUARTERS_MIN} quarters are needed; there are ${names.length} quarters with meetings, ${tied.length} of them with ties.`,
    )
  }
  const seen = new Set<string>()
  let before: ReadonlySet<string> | null = null
  let [latestFresh, latestGone]: [readonly string[], readonly string[]] = [[], []]
  const quarters = quartersBetween(first, last).map((name): QuarterTies => {
    const quarter = byQuarter.get(name)
    // A quarter without meetings ends no tie: the next one with meetings is held against the last.
    if (quarter === undefined) return { quarter: name, meetings: 0, ties: 0, fresh: 0, kept: 0, gone: 0 }
    const earlier = before ?? new Set<string>()
    const fresh = [...quarter.pairs].filter((pair) => !seen.has(pair))
    const gone = [...earlier].filter((pair) => !quarter.pairs.has(pair))
    for (const pair of quarter.pairs) seen.add(pair)
    ;[latestFresh, latestGone] = [fresh, gone]
    before = quarter.pairs
    const ties = quarter.pairs.size
    return {
      quarter: name,
      meetings: quarter.meetings,
      ties,
      fresh: fresh.length,
      kept: earlier.size - gone.length,
      gone: gone.length,
    }
  })
  const kept = quarters.reduce((sum, one) => sum + one.kept, 0)
  const gone = quarters.reduce((sum, one) => sum + one.gone, 0)
  const value = kept + gone === 0 ? 0 : kept / (kept + gone)
  const named = (pairs: readonly string[]): readonly (readonly [string, string])[] =>
    pairs
      .toSorted()
      .slice(0, PAIRS_TOLD)
      .map((pair) => {
        const [one = '', other = ''] = pair.split('\n')
        return [directory.nameOf(one), directory.nameOf(other)]
      })
  const who = lens === 'person' ? 'people' : 'organizations'
  return {
    status: 'measured',
    n: held,
    of: 'meetings',
    value,
    sentence: `From one quarter to the next ${percent(value)} of ties between ${who} lasted; in ${last} there ${latestFresh.length === 1 ? 'was' : 'were'} ${counted(latestFresh.length, 'new tie', 'new ties')}, and ${counted(latestGone.length, 'tie', 'ties')} of the quarter before ${latestGone.length === 1 ? 'was' : 'were'} not met again.`,
    rows: quarters.map(({ quarter, ties, kept: own }) => {
      return { party: null, label: quarter, value: ties, share: ties === 0 ? null : own / ties }
    }),
    band: null,
    detail: { quarters, latest: { fresh: named(latestFresh), gone: named(latestGone) } },
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
