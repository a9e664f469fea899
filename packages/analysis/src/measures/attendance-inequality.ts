import type { Facts } from '@evenkeel/domain/facts.ts'
import { affordableDraws } from '../chance-band.ts'
import { figuresFirst, type FiguresThenChance } from '../figures-first.ts'
import type { Measure, NotEnoughData } from '../measure.ts'
import { meetingRecords } from '../meeting-record.ts'
import { ofOrganizations, ofPeople } from '../of-people.ts'
import { partyDirectory } from '../party-directory.ts'
import { presentInNumbers } from '../present-in-numbers.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { beginInequality, type Inequality } from './inequality.ts'
import { nextUniform } from '../seeded-random.ts'

const amongPeople = figuresFirst(
  ofPeople((facts: Facts, window: Window) => begin(restrictToWindow(facts, window), 'person')),
)

const betweenOrganizations = figuresFirst(
  ofOrganizations((facts: Facts, window: Window) => begin(restrictToWindow(facts, window), 'organization')),
)

/** Returns how unequally attendance was spread over the people seen at two meetings or more. */
export const measureAttendanceInequality = amongPeople.compute

/** Returns how unequally attendance was spread over the organizations seen at two meetings or more. */
export const measureOrganizationAttendanceInequality = betweenOrganizations.compute

function begin(facts: Facts, lens: 'person' | 'organization'): FiguresThenChance<Inequality> | NotEnoughData {
  const holdersAre = lens === 'person' ? 'people' : 'organizations'
  const directory = partyDirectory(facts)
  const there = presentInNumbers(facts, lens)
  const meetings = meetingRecords(facts).flatMap((meeting, index) => {
    if (!meeting.hasList) return []
    const present = there.places.subarray(there.starts[index], there.starts[index + 1])
    const absent = new Set<string>()
    for (const person of meeting.absent) {
      const party = lens === 'person' ? person : meeting.organizationOf(person)
      if (party !== null) absent.add(party)
    }
    return [{ present, absent }]
  })
  const spans = new Map<string, { first: number; last: number; attended: number; listed: number }>()
  const spanOf = (party: string, index: number) => {
    const known = spans.get(party)
    if (known !== undefined) return known
    const begun = { first: index, last: index, attended: 0, listed: 0 }
    spans.set(party, begun)
    return begun
  }
  const spansOfPresent = there.parties.map((): ReturnType<typeof spanOf> | null => null)
  const lastAt = new Int32Array(there.parties.length).fill(-1)
  const placeOf = new Map(there.parties.map((party, place) => [party, place]))
  meetings.forEach(({ present, absent }, index) => {
    for (const place of present) {
      const span = (spansOfPresent[place] ??= spanOf(there.parties[place] ?? '', index))
      span.last = index
      span.listed++
      span.attended++
      lastAt[place] = index
    }
    for (const party of absent) {
      const place = placeOf.get(party)
      // An organization is there when anybody of it is.
      if (place !== undefined && lastAt[place] === index) continue
      const span = spanOf(party, index)
      span.last = index
      span.listed++
    }
  })
  // Whoever was seen once was a guest as far as the record knows: one meeting is no pattern.
  const members = [...spans]
    .filter(([, span]) => span.listed >= 2)
    // The draws of chance are the same in whichever order a roster tells of people.
    .sort(([left], [right]) => (left < right ? -1 : 1))
  const takenAt = meetings.map(({ present }) => {
    let taken = 0
    for (const place of present) if ((spansOfPresent[place]?.listed ?? 0) >= 2) taken++
    return taken
  })
  const places = new Map(members.map(([party], place) => [party, place]))
  const memberOf = Int32Array.from(there.parties, (party) => places.get(party) ?? -1)
  return beginInequality({
    meetings: () =>
      meetings.map(({ present }) => {
        const counted = present.map((place) => memberOf[place] as number).filter((member) => member !== -1)
        return { places: counted, amounts: new Int8Array(counted.length).fill(1) }
      }),
    holdersStay: true,
    holders: members.map(([party, span]) => ({ party, label: directory.nameOf(party), amount: span.attended })),
    of: 'attendances',
    holdersAre: `${holdersAre} seen twice or more`,
    model:
      'Every meeting is as full as it was, and all who were between their first and last meeting are equally likely to be there.',
    drawCount: affordableDraws(takenAt.reduce((sum, taken) => sum + taken, 0)),
    draws() {
      const spansOfMembers = members.map(([, span]) => span)
      const seats = seatsAt(takenAt, spansOfMembers)
      return (random, drawn) => {
        for (const { candidates, taken } of seats) drawSeats(random.state, candidates, taken, drawn)
      }
    },
  })
}

/** Who could have been at each meeting, by their places, and how many were. */
function seatsAt(takenAt: readonly number[], spans: readonly { readonly first: number; readonly last: number }[]) {
  const changes = new Set(spans.flatMap(({ first, last }) => [first, last + 1]))
  let candidates = new Int32Array(0)
  return takenAt.map((taken, index) => {
    // Where nobody has come in or gone out since the meeting before, both draw from the same pool.
    if (changes.has(index)) {
      candidates = Int32Array.from(
        spans.flatMap(({ first, last }, place) => (first <= index && index <= last ? [place] : [])),
      )
    }
    return { candidates, taken }
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
  ...amongPeople,
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
  ...betweenOrganizations,
}
