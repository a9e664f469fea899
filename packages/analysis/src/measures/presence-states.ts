import type { Facts } from '@evenkeel/domain/facts.ts'
import { type Measure, type MeasureResult, notEnoughData } from '../measure.ts'
import { meetingRecords, type PresenceState } from '../meeting-record.ts'
import { ofOrganizations, ofPeople } from '../of-people.ts'
import { partyDirectory } from '../party-directory.ts'
import { seenByOrganization, seenByPerson, type SeenBy } from '../seen-by.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { counted, percent } from './plain-numbers.ts'

/** How many parties, or of one party how many meetings, were in each state. */
export type StateCounts = Readonly<Record<PresenceState, number>>

export interface PresenceStates {
  /** By date; the counts of each meeting sum to the parties. */
  readonly meetings: readonly { readonly meeting: string; readonly date: string | null; readonly counts: StateCounts }[]
  /** By name; the counts of each party sum to the meetings. */
  readonly parties: readonly { readonly party: string; readonly label: string; readonly counts: StateCounts }[]
  readonly places: number
}

const STATES: readonly PresenceState[] = ['spoke', 'silent', 'present', 'absent', 'not-invited', 'not-measured']

const WORDS: Readonly<Record<PresenceState, string>> = {
  spoke: 'there and spoke',
  silent: 'there and silent',
  present: 'there, speaking not measured',
  absent: 'absent',
  'not-invited': 'not on the list',
  'not-measured': 'not known, no list was kept',
}

const none = (): Record<PresenceState, number> => {
  return { spoke: 0, silent: 0, present: 0, absent: 0, 'not-invited': 0, 'not-measured': 0 }
}

/** Returns what everybody was at every meeting, each state counted apart; the headline is the share of places about which all is known. */
export const measurePresenceStates = ofPeople((facts: Facts, window: Window): MeasureResult<PresenceStates> => {
  return measure(restrictToWindow(facts, window), seenByPerson)
})

/** Returns what every organization was at every meeting, each in the strongest state of its people. */
export const measureOrganizationPresenceStates = ofOrganizations(
  (facts: Facts, window: Window): MeasureResult<PresenceStates> => {
    return measure(restrictToWindow(facts, window), seenByOrganization)
  },
)

function measure(facts: Facts, { partyOf, one, many }: SeenBy): MeasureResult<PresenceStates> {
  const records = meetingRecords(facts)
  const found = records.map((meeting) => {
    const states = new Map<string, PresenceState>()
    for (const person of [...meeting.present, ...meeting.absent]) {
      const party = partyOf(person, meeting)
      if (party === null) continue
      const state = meeting.stateOf(person)
      const before = states.get(party)
      if (before === undefined || STATES.indexOf(state) < STATES.indexOf(before)) states.set(party, state)
    }
    return states
  })
  const parties = [...new Set(found.flatMap((states) => [...states.keys()]))].sort()
  if (parties.length === 0) return notEnoughData(0, 'meetings', 'No meeting has a list of who was there.')
  const total = none()
  const byParty = new Map(parties.map((party) => [party, none()]))
  let listed = 0
  const meetings = records.map((meeting, index) => {
    const counts = none()
    const states = found[index] ?? new Map<string, PresenceState>()
    for (const [party, state] of states) {
      counts[state]++
      const own = byParty.get(party)
      if (own !== undefined) own[state]++
    }
    if (meeting.hasList) listed++
    counts[meeting.hasList ? 'not-invited' : 'not-measured'] += parties.length - states.size
    for (const state of STATES) total[state] += counts[state]
    return { meeting: meeting.id, date: meeting.date, counts }
  })
  // Whoever is named nowhere at a meeting is not on its list, or it kept none.
  const listedOf = new Map<string, number>()
  found.forEach((states, index) => {
    if (records[index]?.hasList !== true) return
    for (const party of states.keys()) listedOf.set(party, (listedOf.get(party) ?? 0) + 1)
  })
  for (const [party, own] of byParty) {
    const named = STATES.reduce((sum, state) => sum + own[state], 0)
    const onLists = listedOf.get(party) ?? 0
    own['not-invited'] += listed - onLists
    own['not-measured'] += records.length - listed - (named - onLists)
  }
  const places = parties.length * records.length
  const isKnown = total.spoke + total.silent + total.absent
  const directory = partyDirectory(facts)
  const rows = STATES.map((state) => ({
    party: null,
    label: WORDS[state],
    value: total[state],
    share: total[state] / places,
  }))
  return {
    status: 'measured',
    n: records.length,
    of: 'meetings',
    value: isKnown / places,
    sentence: `Of ${counted(parties.length, one, many)} at ${counted(records.length, 'meeting', 'meetings')}: ${rows.map(({ label, share }) => `${percent(share)} ${label}`).join(', ')}.`,
    rows,
    band: null,
    detail: {
      meetings,
      parties: [...byParty]
        .map(([party, counts]) => ({ party, label: directory.nameOf(party), counts }))
        .sort((left, right) => (left.label < right.label ? -1 : 1)),
      places,
    },
  }
}

const shared = {
  unit: 'share of places that are known',
  practice: ['P5', 'P36'],
  choice:
    'Four things that look alike in a table are kept apart: absent (on the list, not there), silent (there, speaking measured, nothing said), not invited (a list was kept without them), not measured (no list, or no count of speaking). Minutes never make anybody silent. A share is of all places, so that the six add up to one.',
  formula: '(spoke + silent + absent) / (parties × meetings)',
  source: 'Counting.',
  notFor: 'Not a measure of anybody: it says how much the record knows before anything is concluded from it.',
} as const

/** States of people at meetings (practice P5, P36). */
export const presenceStatesMeasure: Measure<PresenceStates> = {
  id: 'presence-states',
  question: 'Who was absent, silent, not invited, or not measured?',
  lens: 'person',
  ...shared,
  inputs: ['meetings', 'attendance', 'speaking', 'parties'],
  definition: 'Each person at each meeting of the window, in one of six states.',
  compute: measurePresenceStates,
}

/** States of organizations at meetings (practice P5, P36). */
export const organizationPresenceStatesMeasure: Measure<PresenceStates> = {
  id: 'presence-states-organizations',
  question: 'Which of our groups were absent, silent, not invited, or not measured?',
  lens: 'organization',
  ...shared,
  inputs: ['meetings', 'attendance', 'speaking', 'memberships', 'parties'],
  definition:
    'Each organization at each meeting of the window, in the strongest of the states of those who stood for it.',
  compute: measureOrganizationPresenceStates,
}
