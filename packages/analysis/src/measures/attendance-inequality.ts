import type { Facts } from '@evenkeel/domain/facts.ts'
import { affordableDraws } from '../chance-band.ts'
import type { Measure, MeasureResult } from '../measure.ts'
import { type MeetingRecord, meetingRecords } from '../meeting-record.ts'
import { ofOrganizations, ofPeople } from '../of-people.ts'
import { partyDirectory } from '../party-directory.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { type Inequality, measureInequality } from './inequality.ts'
import { nextUniform } from '../seeded-random.ts'

/** Returns how unequally attendance was spread over the people seen at two meetings or more. */
export const measureAttendanceInequality = ofPeople((facts: Facts, window: Window): MeasureResult<Inequality> => {
  return measure(restrictToWindow(facts, window), (person) => person, 'people')
})

/** Returns how unequally attendance was spread over the organizations seen at two meetings or more. */
export const measureOrganizationAttendanceInequality = ofOrganizations(
  (facts: Facts, window: Window): MeasureResult<Inequality> => {
    return measure(
      restrictToWindow(facts, window),
      (person, meeting) => meeting.organizationOf(person),
      'organizations',
    )
  },
)

function partiesOf(people: Iterable<string>, partyOf: (person: string) => string | null): ReadonlySet<string> {
  const parties = new Set<string>()
  for (const person of people) {
    const party = partyOf(person)
    if (party !== null) parties.add(party)
  }
  return parties
}

function measure(
  facts: Facts,
  partyOf: (person: string, meeting: MeetingRecord) => string | null,
  holdersAre: 'people' | 'organizations',
): MeasureResult<Inequality> {
  const directory = partyDirectory(facts)
  const meetings = meetingRecords(facts)
    .filter((meeting) => meeting.hasList)
    .map((meeting) => {
      const present = partiesOf(meeting.present, (person) => partyOf(person, meeting))
      return { present, absent: partiesOf(meeting.absent, (person) => partyOf(person, meeting)) }
    })
  const spans = new Map<string, { first: number; last: number; attended: number; listed: number }>()
  meetings.forEach(({ present, absent }, index) => {
    const note = (party: string, isPresent: boolean): void => {
      const span = spans.get(party) ?? { first: index, last: index, attended: 0, listed: 0 }
      span.last = index
      span.listed++
      if (isPresent) span.attended++
      spans.set(party, span)
    }
    for (const party of present) note(party, true)
    for (const party of absent) if (!present.has(party)) note(party, false)
  })
  // Whoever was seen once was a guest as far as the record knows: one meeting is no pattern.
  const members = [...spans]
    .filter(([, span]) => span.listed >= 2)
    // The draws of chance are the same in whichever order a roster tells of people.
    .sort(([left], [right]) => (left < right ? -1 : 1))
  const changes = new Set(members.flatMap(([, span]) => [span.first, span.last + 1]))
  let candidates = new Int32Array(0)
  const seats = meetings.map((meeting, index) => {
    // Where nobody has come in or gone out since the meeting before, both draw from the same pool.
    if (changes.has(index)) {
      candidates = Int32Array.from(
        members.flatMap(([, span], place) => (span.first <= index && index <= span.last ? [place] : [])),
      )
    }
    let taken = 0
    for (const party of meeting.present) if ((spans.get(party)?.listed ?? 0) >= 2) taken++
    return { candidates, taken }
  })
  const places = new Map(members.map(([party], place) => [party, place]))
  return measureInequality({
    meetings: meetings.map(({ present }) => {
      const there = [...present].flatMap((party) => places.get(party) ?? [])
      return { places: there, amounts: there.map(() => 1) }
    }),
    holdersStay: true,
    holders: members.map(([party, span]) => ({ party, label: directory.nameOf(party), amount: span.attended })),
    of: 'attendances',
    holdersAre: `${holdersAre} seen twice or more`,
    model:
      'Every meeting is as full as it was, and all who were between their first and last meeting are equally likely to be there.',
    draws: affordableDraws(seats.reduce((sum, { taken }) => sum + taken, 0)),
    draw(random, drawn) {
      for (const { candidates, taken } of seats) drawSeats(random.state, candidates, taken, drawn)
    },
  })
}

/** A partial shuffle: the places stay a permutation, so that the next draw may start from this one. */
function drawSeats(state: Int32Array, candidates: Int32Array, taken: number, drawn: Float64Array): void {
  const all = candidates.length
  for (let seat = 0; seat < taken; seat++) {
    // A seat is below 2³¹, so that cutting off is rounding down.
    const chosen = seat + ((nextUniform(state) * (all - seat)) | 0)
    const place = candidates[chosen] as number
    candidates[chosen] = candidates[seat] as number
    candidates[seat] = place
    drawn[place] = (drawn[place] as number) + 1
  }
}

const shared = {
  unit: 'corrected Gini, 0 to 1',
  practice: ['P22', 'P36'],
  choice:
    'Each counts as expected from the first to the last meeting that names them. Guests of one meeting are left out.',
  formula: 'G* = [(2 Σ i x_(i) / Σ x − (n + 1)) / n] × n / (n − 1); Hoover = ½ Σ |s_i − 1/n|',
  source: 'Deltas 2003, doi.org/10.1162/rest.2003.85.1.226.',
  notFor: 'Not a measure of commitment; newcomers and those who left have had fewer meetings to come to.',
} as const

/** Inequality of attendance (practice P22, P36). */
export const attendanceInequalityMeasure: Measure<Inequality> = {
  id: 'attendance-inequality',
  question: 'Is it always the same people who come?',
  lens: 'coalition',
  ...shared,
  inputs: ['meetings', 'attendance', 'speaking'],
  definition:
    'The corrected Gini coefficient of meetings attended, over everybody on the lists of two meetings or more.',
  compute: measureAttendanceInequality,
}

/** Inequality of attendance between organizations (practice P22, P36). */
export const organizationAttendanceInequalityMeasure: Measure<Inequality> = {
  id: 'attendance-inequality-organizations',
  question: 'Is it always the same groups who come?',
  lens: 'organization',
  ...shared,
  inputs: ['meetings', 'attendance', 'speaking', 'memberships', 'parties'],
  definition:
    'The corrected Gini coefficient of meetings at which an organization had anybody, over the organizations on the lists of two meetings or more.',
  compute: measureOrganizationAttendanceInequality,
}
