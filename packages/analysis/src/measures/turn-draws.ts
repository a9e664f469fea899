import type { Facts } from '@evenkeel/domain/facts.ts'
import { affordableDraws, DEFAULT_SEED } from '../chance-band.ts'
import { drawByWeight, drawEqually, placesOfSeats } from '../draw-multinomial.ts'
import { seededRandom } from '../seeded-random.ts'
import type { TalkAtMeetings } from './talk-at-meetings.ts'

interface Made {
  readonly talk: TalkAtMeetings
  readonly draws: Float64Array
}

const known = new WeakMap<Facts, Made[]>()

/**
 * Returns a function that fills in one draw after another of how many turns each party would take if every turn of a
 * meeting fell to anybody there alike. Every question about turns asks it of the same seed, so the draws are made once for
 * the same rooms, from the chance band's own seed.
 */
export function turnDraws(facts: Facts, talk: TalkAtMeetings): (drawn: Float64Array) => void {
  const made = known.get(facts) ?? []
  known.set(facts, made)
  const size = talk.parties.length
  let draws = made.find((one) => one.talk === talk || areSameRooms(one.talk, talk))?.draws
  if (draws === undefined) {
    draws = makeDraws(talk)
    made.push({ talk, draws })
  }
  const all = draws
  let next = 0
  return (drawn) => {
    drawn.set(all.subarray(next * size, (next + 1) * size))
    next++
  }
}

/** Returns how many draws there are: 400, or down to 100 where many sat at many meetings. */
export function turnDrawCount({ meetings }: TalkAtMeetings): number {
  return affordableDraws(meetings.reduce((sum, { seats }) => sum + seats.length, 0))
}

function areSameRooms(left: TalkAtMeetings, right: TalkAtMeetings): boolean {
  if (left.parties.length !== right.parties.length || left.meetings.length !== right.meetings.length) return false
  return left.meetings.every(({ turns, seats }, index) => {
    const other = right.meetings[index]
    if (other === undefined || other.turns !== turns || other.seats.length !== seats.length) return false
    for (let seat = 0; seat < seats.length; seat++) if (seats[seat] !== other.seats[seat]) return false
    return true
  })
}

function makeDraws(talk: TalkAtMeetings): Float64Array {
  const { parties, meetings } = talk
  const count = turnDrawCount(talk)
  const random = seededRandom(DEFAULT_SEED)
  const size = parties.length
  const draws = new Float64Array(count * size)
  // Where nobody has two seats, all are alike, which takes less to draw.
  const rooms = meetings.map(({ turns, seats }) => {
    const weighted = placesOfSeats(seats)
    return { turns, weighted, isPlain: weighted.places.length === seats.length }
  })
  for (let draw = 0; draw < count; draw++) {
    const counts = draws.subarray(draw * size, (draw + 1) * size)
    for (const { turns, weighted, isPlain } of rooms) {
      if (isPlain) drawEqually(random, turns, weighted.places, counts)
      else drawByWeight(random, turns, weighted, counts)
    }
  }
  return draws
}
