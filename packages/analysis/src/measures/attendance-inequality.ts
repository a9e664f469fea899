import type { Facts } from '@evenkeel/domain/facts.ts'
import { affordableDraws } from '../chance-band.ts'
import { figuresFirst, type FiguresThenChance } from '../figures-first.ts'
import type { Measure, NotEnoughData } from '../measure.ts'
import { ofOrganizations, ofPeople } from '../of-people.ts'
import { partyDirectory } from '../party-directory.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { attendanceTallies, isListedTwice, STATES_WIDTH, takenSeats } from './attendance-tallies.ts'
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
  const { nameOf } = partyDirectory(facts)
  const tallies = attendanceTallies(facts, lens)
  const { parties, lists, counts, first, last, alsoThere } = tallies
  const members = parties.flatMap((_, place) => (isListedTwice(tallies, place) ? [place] : []))
  const taken = takenSeats(tallies)
  return beginInequality({
    meetings() {
      const memberOf = new Int32Array(parties.length).fill(-1)
      members.forEach((place, member) => {
        memberOf[place] = member
      })
      return lists.map((there) => {
        const counted = there.map((place) => memberOf[place] as number).filter((member) => member !== -1)
        return { places: counted, amounts: new Int8Array(counted.length).fill(1) }
      })
    },
    holdersStay: true,
    holders: members.map((place) => {
      const party = parties[place] ?? ''
      const [spoke = 0, silent = 0, present = 0] = counts.subarray(place * STATES_WIDTH)
      return { party, label: nameOf(party), amount: spoke + silent + present - (alsoThere[place] as number) }
    }),
    of: 'attendances',
    holdersAre: `${holdersAre} seen twice or more`,
    model:
      'Every meeting is as full as it was, and all who were between their first and last meeting are equally likely to be there.',
    drawCount: affordableDraws(taken.reduce((sum, own) => sum + own, 0)),
    draws() {
      const spans = members.map((place) => ({ first: first[place] as number, last: last[place] as number }))
      const seats = seatsAt(taken, spans)
      return (random, drawn) => {
        for (const { candidates, taken: seated } of seats) drawSeats(random.state, candidates, seated, drawn)
      }
    },
  })
}

/** Who could have been at each meeting, by their places, and how many were. */
function seatsAt(takenAt: Int32Array, spans: readonly { readonly first: number; readonly last: number }[]) {
  const changes = new Set(spans.flatMap(({ first, last }) => [first, last + 1]))
  let candidates = new Int32Array(0)
  return Array.from(takenAt, (taken, index) => {
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
