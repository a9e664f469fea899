import type { Facts } from '@evenkeel/domain/facts.ts'
import { type Measure, type MeasureResult, notEnoughData } from '../measure.ts'
import { type MeetingRecord, meetingRecords, type PresenceState } from '../meeting-record.ts'
import { partyDirectory } from '../party-directory.ts'
import { ofOrganizations, ofPeople } from '../of-people.ts'
import { rememberLast } from '../remember-last.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { type ChanceStratum, chanceCounts } from './chance-share.ts'
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

/** Strongest first: an organization is in the strongest state of any of its people. */
const STRENGTH: readonly PresenceState[] = ['spoke', 'silent', 'present', 'absent', 'not-invited', 'not-measured']

/** The meetings whose records name a party, by their places in order, and the state that it was in at each. */
interface Named {
  readonly meetings: number[]
  readonly states: PresenceState[]
}

/** Returns each person's attendance, the states kept apart. */
export const measureAttendanceShare = ofPeople(
  rememberLast((facts: Facts, window: Window): MeasureResult<AttendanceShare> => {
    return answer(restrictToWindow(facts, window), (person) => person, 'person')
  }),
)

/** Returns each organization's attendance: it was there when anybody who stood for it was. */
export const measureOrganizationAttendanceShare = ofOrganizations(
  rememberLast((facts: Facts, window: Window): MeasureResult<AttendanceShare> => {
    return answer(restrictToWindow(facts, window), (person, meeting) => meeting.organizationOf(person), 'organization')
  }),
)

/** All else follows from whether a list was kept, so that only those whom a meeting names are gone through. */
function whoIsNamed(
  meetings: readonly MeetingRecord[],
  partyOf: (person: string, meeting: MeetingRecord) => string | null,
): ReadonlyMap<string, Named> {
  const found = new Map<string, Named>()
  meetings.forEach((meeting, place) => {
    const note = (person: string): void => {
      const party = partyOf(person, meeting)
      if (party === null) return
      const state = meeting.stateOf(person)
      const own = found.get(party)
      if (own === undefined) found.set(party, { meetings: [place], states: [state] })
      else if (own.meetings.at(-1) !== place) {
        own.meetings.push(place)
        own.states.push(state)
      } else if (STRENGTH.indexOf(state) < STRENGTH.indexOf(own.states.at(-1) ?? 'not-measured')) {
        own.states[own.states.length - 1] = state
      }
    }
    for (const person of meeting.present) note(person)
    for (const person of meeting.absent) note(person)
  })
  return found
}

function isThere(state: PresenceState): boolean {
  return state === 'spoke' || state === 'silent' || state === 'present'
}

type ChanceCounts = ReturnType<typeof chanceCounts>

/**
 * Returns a function that gives for a party listed twice or more at how many meetings chance would have it, from its first to
 * its last on a list, when every meeting is as full as it was and all who may come are equally likely to be there; null for
 * others. Meetings without a list at which it was heard are added.
 */
function chancesToBeThere(
  meetings: readonly MeetingRecord[],
  named: ReadonlyMap<string, Named>,
): (party: string, alsoThere: number) => ChanceCounts | null {
  const listed = meetings.flatMap(({ hasList }, place) => (hasList ? [place] : []))
  const listPlaces = new Int32Array(meetings.length).fill(-1)
  listed.forEach((meeting, place) => {
    listPlaces[meeting] = place
  })
  const spans = new Map<string, { readonly first: number; readonly last: number }>()
  const candidates = new Int32Array(listed.length)
  const taken = new Int32Array(listed.length)
  for (const [party, own] of named) {
    const places = own.meetings.map((meeting) => listPlaces[meeting] ?? -1)
    const first = places.find((place) => place !== -1) ?? -1
    const last = places.findLast((place) => place !== -1) ?? -1
    if (first === last) continue
    spans.set(party, { first, last })
    for (let index = first; index <= last; index++) candidates[index] = (candidates[index] as number) + 1
    places.forEach((place, index) => {
      if (place !== -1 && isThere(own.states[index] ?? 'absent')) taken[place] = (taken[place] as number) + 1
    })
  }
  const seats = Array.from(candidates, (count, index): ChanceStratum => {
    return { trials: 1, chance: (taken[index] ?? 0) / count }
  })
  // Who came and went at the same meetings has the same chances.
  const known = new Map<number, ChanceCounts>()
  return (party, alsoThere) => {
    const span = spans.get(party)
    if (span === undefined) return null
    const { first, last } = span
    const key = first * listed.length + last
    const remembered = alsoThere === 0 ? known.get(key) : undefined
    if (remembered !== undefined) return remembered
    const strata = seats.slice(first, last + 1)
    // Who was heard at a meeting without a list was there for certain.
    for (let meeting = 0; meeting < alsoThere; meeting++) strata.push({ trials: 1, chance: 1 })
    const counts = chanceCounts(strata)
    if (alsoThere === 0) known.set(key, counts)
    return counts
  }
}

function answer(
  facts: Facts,
  partyOf: (person: string, meeting: MeetingRecord) => string | null,
  lens: 'person' | 'organization',
): MeasureResult<AttendanceShare> {
  const meetings = meetingRecords(facts)
  const directory = partyDirectory(facts)
  const withList = meetings.filter((meeting) => meeting.hasList).length
  if (withList === 0) {
    return notEnoughData(0, 'meetings', 'No meeting has a list of who was there.')
  }
  const named = whoIsNamed(meetings, partyOf)
  const targets = lens === 'organization' ? targetShares(facts, [...named.keys()]) : null
  const chanceOf = chancesToBeThere(meetings, named)
  const rows: Omit<AttendanceRow, 'target'>[] = []
  let seats = 0
  let attendances = 0
  for (const [party, own] of named) {
    const counts = { spoke: 0, silent: 0, present: 0, absent: 0, 'not-invited': 0, 'not-measured': 0 }
    let onLists = 0
    let alsoThere = 0
    own.meetings.forEach((place, index) => {
      const state = own.states[index] ?? 'not-measured'
      const hasList = meetings[place]?.hasList === true
      counts[state]++
      if (hasList) onLists++
      if (!isThere(state)) return
      if (hasList) seats++
      else alsoThere++
    })
    counts['not-invited'] += withList - onLists
    counts['not-measured'] += meetings.length - withList - (own.meetings.length - onLists)
    const attended = counts.spoke + counts.silent + counts.present
    const held = meetings.length - counts['not-measured']
    const expected = attended + counts.absent
    const chance = held === 0 ? null : chanceOf(party, alsoThere)
    attendances += attended
    rows.push({
      party,
      label: directory.nameOf(party),
      attended,
      spoke: counts.spoke,
      silent: counts.silent,
      speakingNotMeasured: counts.present,
      absent: counts.absent,
      notInvited: counts['not-invited'],
      notMeasured: counts['not-measured'],
      shareOfHeld: held > 0 ? attended / held : null,
      shareOfExpected: expected > 0 ? attended / expected : null,
      chance: chance === null ? null : { low: chance.low / held, high: chance.high / held },
    })
  }
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
