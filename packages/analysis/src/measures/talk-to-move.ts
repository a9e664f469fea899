import type { Facts } from '@evenkeel/domain/facts.ts'
import { chanceBandInParts } from '../chance-band.ts'
import { figuresFirst, type FiguresThenChance } from '../figures-first.ts'
import { type Figures, type Measure, type NotEnoughData, notEnoughData } from '../measure.ts'
import { amountsInterval } from '../meeting-interval.ts'
import { ofOrganizations, ofPeople } from '../of-people.ts'
import { partyDirectory } from '../party-directory.ts'
import type { MeetingAmounts } from '../resampled-amounts.ts'
import { seenByOrganization, seenByPerson, type SeenBy } from '../seen-by.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { HOLDERS_MIN, TOTAL_MIN } from './inequality.ts'
import { percent } from './plain-numbers.ts'
import { NO_TURNS, type TalkAtMeeting, type TalkAtMeetings, talkSeen, turnsOf } from './talk-at-meetings.ts'
import { turnDrawCount, turnDraws } from './turn-draws.ts'

/** What one party had and would have had; `toGive` is negative for who would gain. */
export interface TalkBalance {
  readonly party: string
  readonly label: string
  readonly turns: number
  /** Its part of the turns of the meetings that it was at, by the people it had there. */
  readonly even: number
  readonly toGive: number
  /** The same in minutes; null where not every source has times. */
  readonly minutesToGive: number | null
}

export interface TalkToMove {
  readonly turns: { readonly moved: number; readonly total: number }
  /** Null where not every source has times. */
  readonly minutes: { readonly moved: number; readonly total: number } | null
  readonly balances: readonly TalkBalance[]
}

const amongPeople = figuresFirst(
  ofPeople((facts: Facts, window: Window) => begin(restrictToWindow(facts, window), seenByPerson)),
)

const amongOrganizations = figuresFirst(
  ofOrganizations((facts: Facts, window: Window) => begin(restrictToWindow(facts, window), seenByOrganization)),
)

/** Returns how many turns would have to go from some people to others for everybody to be heard alike at their meetings. */
export const measureTalkToMove = amongPeople.compute

/** Returns how many turns would have to go from some organizations to others for each to be heard as it has people in the room. */
export const measureOrganizationTalkToMove = amongOrganizations.compute

/** Adds to `even` each place's part of `total`, by the seats that it has. */
function addEven(even: Float64Array, { seats }: TalkAtMeeting, total: number): void {
  for (const seat of seats) even[seat] = (even[seat] as number) + total / seats.length
}

function halfDistance(held: ArrayLike<number>, even: ArrayLike<number>): number {
  let sum = 0
  for (let place = 0; place < held.length; place++) sum += Math.abs((held[place] as number) - (even[place] as number))
  return sum / 2
}

function begin(facts: Facts, seenBy: SeenBy): FiguresThenChance<TalkToMove> | NotEnoughData {
  const { many: parties } = seenBy
  const talk = talkSeen(facts, seenBy)
  if (talk.meetings.length === 0) return notEnoughData(0, 'turns', NO_TURNS)
  const size = talk.parties.length
  const turns = turnsOf(talk)
  const total = turns.reduce((sum, own) => sum + own, 0)
  if (size < HOLDERS_MIN || total < TOTAL_MIN) {
    return notEnoughData(
      total,
      'turns',
      `At least ${HOLDERS_MIN} ${parties} and ${TOTAL_MIN} turns are needed; the record has ${size} and ${total}.`,
    )
  }
  const even = new Float64Array(size)
  for (const meeting of talk.meetings) addEven(even, meeting, meeting.turns)
  const moved = halfDistance(turns, even)
  const minutes = inMinutes(talk.meetings, size)
  const directory = partyDirectory(facts)
  const balances = talk.parties.map((party, place): TalkBalance => {
    const held = turns[place] ?? 0
    return {
      party,
      label: directory.nameOf(party),
      turns: held,
      even: even[place] ?? 0,
      toGive: held - (even[place] ?? 0),
      minutesToGive: minutes === null ? null : (minutes.held[place] ?? 0) - (minutes.even[place] ?? 0),
    }
  })
  const minuteWords =
    minutes === null ? '' : `, or ${Math.round(minutes.moved)} of ${Math.round(minutes.total)} minutes,`
  const told = `${Math.round(moved)} of ${total} turns (${percent(moved / total)})${minuteWords} would have to change hands for all ${size} ${parties} to be heard alike at the meetings that they were at`
  const figures: Figures<TalkToMove> = {
    status: 'measured',
    n: total,
    of: 'turns',
    value: moved,
    sentence: `${told}.`,
    rows: balances
      .map(({ party, label, turns: held }) => ({ party, label, value: held, share: held / total }))
      .sort((left, right) => right.value - left.value || (left.label < right.label ? -1 : 1)),
    detail: {
      turns: { moved, total },
      minutes: minutes === null ? null : { moved: minutes.moved, total: minutes.total },
      balances: balances.toSorted((left, right) => right.toGive - left.toGive || (left.label < right.label ? -1 : 1)),
    },
  }
  return {
    ...figures,
    *withChance() {
      const drawn = new Float64Array(size)
      const draw = turnDraws(facts, talk)
      const band = yield* chanceBandInParts({
        observed: moved,
        model: 'Each turn of a meeting is equally likely to be taken by anybody who was there.',
        draws: turnDrawCount(talk),
        draw() {
          draw(drawn)
          return halfDistance(drawn, even)
        },
      })
      const moreThan = { above: 'more than', within: 'no more than', below: 'less than' }[band.position]
      return {
        ...figures,
        sentence: `${told}: ${moreThan} chance alone would ask for.`,
        band,
        interval: amountsInterval({
          meetings: gapsAtMeetings(talk, size),
          holders: size + 1,
          figure(gaps) {
            const all = gaps[gaps.length - 1] as number
            let sum = 0
            for (let place = 0; place < gaps.length - 1; place++) sum += Math.abs(gaps[place] as number)
            return ((sum / 2) * total) / all
          },
        }),
      }
    },
  }
}

/** What each had above an even part at each meeting; one more place holds the turns of the meeting, since resamples have more or fewer of them. */
function gapsAtMeetings({ meetings }: TalkAtMeetings, size: number): readonly MeetingAmounts[] {
  return meetings.map((meeting) => {
    const gap = new Float64Array(size)
    addEven(gap, meeting, -meeting.turns)
    for (let index = 0; index < meeting.places.length; index++) {
      const place = meeting.places[index] as number
      gap[place] = (gap[place] as number) + (meeting.amounts[index] as number)
    }
    const places = [...new Set([...meeting.places, ...meeting.seats])]
    return { places: [...places, size], amounts: [...places.map((place) => gap[place] ?? 0), meeting.turns] }
  })
}

function inMinutes(meetings: readonly TalkAtMeeting[], size: number) {
  const held = new Float64Array(size)
  const even = new Float64Array(size)
  let total = 0
  for (const meeting of meetings) {
    let here = 0
    for (const [index, seconds] of meeting.seconds.entries()) {
      if (seconds === null) return null
      const place = meeting.places[index] ?? 0
      held[place] = (held[place] as number) + seconds / 60
      here += seconds / 60
    }
    addEven(even, meeting, here)
    total += here
  }
  return total > 0 ? { held, even, total, moved: halfDistance(held, even) } : null
}

const shared = {
  unit: 'turns',
  practice: ['P5', 'P22'],
  choice:
    'Even is even at the meetings that somebody was at: who came to one meeting of ten is not set against all ten. In minutes too where every source has times.',
  formula: '½ Σ |x_i − e_i| with e_i = Σ over meetings of turns × own people there / people there',
  source: 'Hoover 1936, in the units of what is shared.',
  notFor: 'Not a demand on anybody: it says how far talk is from even, not that it ought to be even.',
} as const

/** Turns that would have to change hands, by person (practice P5). */
export const talkToMoveMeasure: Measure<TalkToMove> = {
  id: 'talk-to-move',
  question: 'How many turns would have to change hands for everybody to be heard alike?',
  lens: 'coalition',
  ...shared,
  inputs: ['meetings', 'attendance', 'speaking'],
  definition: 'The turns, and minutes, of those heard more than evenly that lie above an even part.',
  ...amongPeople,
}

/** Turns that would have to change hands, by organization (practice P5, P22). */
export const organizationTalkToMoveMeasure: Measure<TalkToMove> = {
  id: 'talk-to-move-organizations',
  question: 'How many turns would have to change hands for our groups to be heard as they are in the room?',
  lens: 'organization',
  ...shared,
  inputs: ['meetings', 'attendance', 'speaking', 'memberships', 'parties'],
  definition:
    'The turns, and minutes, of organizations heard more than evenly that lie above an even part for each person in the room.',
  ...amongOrganizations,
}
