import type { Facts } from '@evenkeel/domain/facts.ts'
import { type Measure, type MeasureResult, notEnoughData } from '../measure.ts'
import { meetingRecords } from '../meeting-record.ts'
import { partyDirectory } from '../party-directory.ts'
import { ofOrganizations, ofPeople } from '../of-people.ts'
import { rememberLast } from '../remember-last.ts'
import { restrictToWindow, type Window } from '../window.ts'
import {
  type AttendanceTallies,
  attendanceTallies,
  isListedTwice,
  STATES_WIDTH,
  takenSeats,
} from './attendance-tallies.ts'
import type { ChanceCounts } from './chance-share.ts'
import { chancesOfSpans } from './chances-of-spans.ts'
import { type Targets, targetShares } from './declared-target.ts'
import { counted, oneDecimal } from './plain-numbers.ts'

/** How often one party was in each state; the six counts sum to the meetings of the window. */
export interface AttendanceRow {
  readonly party: string
  readonly label: string
  /** Meetings at which the party was there: spoke + silent + present with speaking not measured. */
  readonly attended: number
  readonly spoke: number
  readonly silent: number
  readonly speakingNotMeasured: number
  readonly absent: number
  /** A list was kept and the party is not on it. */
  readonly notInvited: number
  /** No list was kept. */
  readonly notMeasured: number
  /** Attended / meetings with a list or a hearing, 0 to 1; null when there was none. */
  readonly shareOfHeld: number | null
  /** Attended / (attended + absent), 0 to 1: of the times it was expected; null when it never was. */
  readonly shareOfExpected: number | null
  /**
   * The share of held, 0 to 1, that its declared level or else an equal split of all attendances would give; null
   * for people, who declare nothing.
   */
  readonly target: number | null
  /** The share of held, 5th to 95th percentile, that chance alone would give; null for who was listed only once. */
  readonly chance: { readonly low: number; readonly high: number } | null
}

export interface AttendanceShare {
  readonly meetings: readonly string[]
  readonly meetingsWithoutList: number
  readonly targetKind: Targets['kind'] | null
  readonly rows: readonly AttendanceRow[]
}

/** Returns each person's attendance, the states kept apart. */
export const measureAttendanceShare = ofPeople(
  rememberLast((facts: Facts, window: Window): MeasureResult<AttendanceShare> => {
    return answer(restrictToWindow(facts, window), 'person')
  }),
)

/** Returns each organization's attendance: it was there when anybody who stood for it was. */
export const measureOrganizationAttendanceShare = ofOrganizations(
  rememberLast((facts: Facts, window: Window): MeasureResult<AttendanceShare> => {
    return answer(restrictToWindow(facts, window), 'organization')
  }),
)

/**
 * Returns of each party listed twice or more at how many meetings chance would have it, from its first to its last on a
 * list, when every meeting is as full as it was and all who may come are equally likely to be there; null for others.
 * Meetings without a list at which it was heard are added: who was heard was there for certain.
 */
function chancesToBeThere(tallies: AttendanceTallies): readonly (ChanceCounts | null)[] {
  const { parties, lists, first, last, alsoThere } = tallies
  const candidates = new Int32Array(lists.length)
  const spanned = parties.flatMap((_, place) => (isListedTwice(tallies, place) ? [place] : []))
  const spans = spanned.map((place) => ({ first: first[place] as number, last: last[place] as number }))
  for (const span of spans) {
    for (let list = span.first; list <= span.last; list++) candidates[list] = (candidates[list] as number) + 1
  }
  const taken = takenSeats(tallies)
  const chances = Float64Array.from(candidates, (count, list) => (taken[list] as number) / count)
  const found: (ChanceCounts | null)[] = parties.map(() => null)
  chancesOfSpans(chances, spans).forEach(({ low, high }, index) => {
    const place = spanned[index] ?? 0
    const also = alsoThere[place] as number
    found[place] = { low: low + also, high: high + also }
  })
  return found
}

function answer(facts: Facts, lens: 'person' | 'organization'): MeasureResult<AttendanceShare> {
  const meetings = meetingRecords(facts)
  const directory = partyDirectory(facts)
  const tallies = attendanceTallies(facts, lens)
  const { parties, counts } = tallies
  const withList = tallies.lists.length
  if (withList === 0) {
    return notEnoughData(0, 'meetings', 'No meeting has a list of who was there.')
  }
  const targets = lens === 'organization' ? targetShares(facts, parties) : null
  const chances = chancesToBeThere(tallies)
  let seats = 0
  let attendances = 0
  const rows = parties.map((party, place): Omit<AttendanceRow, 'target'> => {
    const [spoke = 0, silent = 0, present = 0, absent = 0] = counts.subarray(place * STATES_WIDTH)
    const attended = spoke + silent + present
    const onLists = tallies.onLists[place] as number
    const notMeasured = meetings.length - withList - (attended + absent - onLists)
    const held = meetings.length - notMeasured
    const expected = attended + absent
    const chance = held === 0 ? null : (chances[place] ?? null)
    attendances += attended
    seats += attended - (tallies.alsoThere[place] as number)
    return {
      party,
      label: directory.nameOf(party),
      attended,
      spoke,
      silent,
      speakingNotMeasured: present,
      absent,
      notInvited: withList - onLists,
      notMeasured,
      shareOfHeld: held > 0 ? attended / held : null,
      shareOfExpected: expected > 0 ? attended / expected : null,
      chance: chance === null ? null : { low: chance.low / held, high: chance.high / held },
    }
  })
  rows.sort((left, right) => right.attended - left.attended || (left.label < right.label ? -1 : 1))
  const typical = seats / withList
  return {
    status: 'measured',
    n: withList,
    of: 'meetings',
    value: typical,
    sentence: `On average ${oneDecimal(typical)} of ${rows.length} took part, over ${counted(withList, 'meeting', 'meetings')} with a list.`,
    rows: rows.map((row) => ({ party: row.party, label: row.label, value: row.attended, share: row.shareOfHeld })),
    band: null,
    detail: {
      meetings: meetings.map((meeting) => meeting.id),
      meetingsWithoutList: meetings.length - withList,
      targetKind: targets?.kind ?? null,
      rows: rows.map((row) => {
        const held = meetings.length - row.notMeasured
        // Nobody can be at more meetings than there were.
        const target = targets === null || held === 0 ? null : (attendances * targets.shareOf(row.party)) / held
        return { ...row, target: target === null ? null : Math.min(1, target) }
      }),
    },
  }
}

const shared = {
  practice: ['P5', 'P22', 'P36'],
  inputs: ['meetings', 'attendance', 'speaking', 'memberships', 'parties'],
  definition:
    'At how many meetings each was there and spoke, was there and silent, was absent, or was not on the list.',
  choice:
    'Absent, silent, not on the list and not measured are four different things and are never added up. A list without a name is "not invited" as far as the record says; many lists name only who came. Organizations are set beside the level that each declared (core 3, active 2, supporting 1, informed 0; without one an equal share): its part of all attendances, at most every meeting.',
  formula:
    'share of held = attended / meetings with a list; share of expected = attended / (attended + absent); target(i) = min(1, Σ attended × w_i / Σ w / meetings with a list); chance(i) = 5th to 95th percentile of Σ over meetings, from the first to the last that list it, of Bernoulli(there / who could be)',
  source: 'Counting. The weights of the levels are a working rule of this product, for the coalition to question.',
  notFor: 'Not a measure of commitment: capacity, time of day, travel and invitations decide much of it.',
} as const

/** Attendance by person (practice P5, P22, P36). */
export const attendanceShareMeasure: Measure<AttendanceShare> = {
  id: 'attendance-share',
  question: 'Who comes to our meetings?',
  unit: 'people at a meeting',
  lens: 'person',
  ...shared,
  compute: measureAttendanceShare,
}

/** Attendance by organization (practice P22). */
export const organizationAttendanceShareMeasure: Measure<AttendanceShare> = {
  id: 'attendance-share-organizations',
  question: 'Which of our groups are in the room?',
  unit: 'organizations at a meeting',
  lens: 'organization',
  ...shared,
  compute: measureOrganizationAttendanceShare,
}
