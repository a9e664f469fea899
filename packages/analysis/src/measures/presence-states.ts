import type { Facts } from '@evenkeel/domain/facts.ts'
import { type Measure, type MeasureResult, notEnoughData } from '../measure.ts'
import { meetingRecords, type PresenceState } from '../meeting-record.ts'
import { ofOrganizations, ofPeople } from '../of-people.ts'
import { partyDirectory } from '../party-directory.ts'
import { seenByOrganization, seenByPerson, type SeenBy } from '../seen-by.ts'
import { NAMED_STATES, statesInNumbers } from '../states-in-numbers.ts'
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

function measure(facts: Facts, { one, many }: SeenBy): MeasureResult<PresenceStates> {
  const records = meetingRecords(facts)
  const { parties, starts, places: named, states } = statesInNumbers(facts, one)
  if (parties.length === 0) return notEnoughData(0, 'meetings', 'No meeting has a list of who was there.')
  const total = none()
  const byParty = parties.map(none)
  // Whoever is named nowhere at a meeting is not on its list, or it kept none: so begins everybody, and who is named is moved.
  const listed = records.filter(({ hasList }) => hasList).length
  for (const own of byParty) {
    own['not-invited'] = listed
    own['not-measured'] = records.length - listed
  }
  const meetings = records.map(({ id, date, hasList }, meeting) => {
    const counts = none()
    const unnamed = hasList ? 'not-invited' : 'not-measured'
    const [from, to] = [starts[meeting] as number, starts[meeting + 1] as number]
    for (let row = from; row < to; row++) {
      const state = NAMED_STATES[states[row] as number] ?? 'present'
      counts[state]++
      const own = byParty[named[row] as number]
      if (own === undefined) continue
      own[state]++
      own[unnamed]--
    }
    counts[unnamed] += parties.length - (to - from)
    for (const state of STATES) total[state] += counts[state]
    return { meeting: id, date, counts }
  })
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
      parties: parties
        .map((party, place) => ({ party, label: directory.nameOf(party), counts: byParty[place] ?? none() }))
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
