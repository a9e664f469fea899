import type { Facts } from '@evenkeel/domain/facts.ts'
import { drawByWeight } from '../draw-multinomial.ts'
import { figuresFirst } from '../figures-first.ts'
import { type Measure, notEnoughData } from '../measure.ts'
import { namedOnItems, organizationsOfRows, ROLE_BITS } from '../named-on-items.ts'
import { ofOrganizations } from '../of-people.ts'
import { ownershipByMeeting } from '../ownership.ts'
import { presentInNumbers } from '../present-in-numbers.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { attendanceTallies } from './attendance-tallies.ts'
import { beginLevelGap, type LevelGap } from './level-gap.ts'
import { NO_TURNS, talkOfOrganizations, turnsOf } from './talk-at-meetings.ts'
import type { SeededRandom } from '../seeded-random.ts'

const talk = figuresFirst(
  ofOrganizations((facts: Facts, window: Window) => {
    const inWindow = restrictToWindow(facts, window)
    const { parties, meetings } = talkOfOrganizations(inWindow)
    if (meetings.length === 0) return notEnoughData(0, 'turns', NO_TURNS)
    const there = meetings.map(({ seats, turns }) => ({ places: [...new Set(seats)], turns }))
    return beginLevelGap(inWindow, {
      parties,
      amounts: turnsOf({ parties, meetings }),
      of: 'turns',
      model: 'Each turn of a meeting falls to the organizations that were there in proportion to what they declared.',
      draw(random, targets, drawn) {
        for (const { places, turns } of there) {
          drawByWeight(random, turns, { places, weights: places.map((place) => targets[place] ?? 0) }, drawn)
        }
      },
      meetings: () => meetings,
    })
  }),
)

const attendance = figuresFirst(
  ofOrganizations((facts: Facts, window: Window) => {
    const inWindow = restrictToWindow(facts, window)
    const { parties: named, lists, onLists } = attendanceTallies(inWindow, 'organization')
    const listed = named.flatMap((_, place) => (onLists[place] === 0 ? [] : [place]))
    const placeOf = new Map(listed.map((place, at) => [place, at]))
    const amounts = new Float64Array(listed.length)
    const meetings = lists.map((there) => {
      const places = Int32Array.from(there, (place) => placeOf.get(place) ?? 0)
      for (const place of places) amounts[place] = (amounts[place] as number) + 1
      return { places, amounts: new Int8Array(places.length).fill(1) }
    })
    return beginLevelGap(inWindow, {
      parties: listed.map((place) => named[place] ?? ''),
      amounts,
      of: 'attendances',
      model:
        'At each meeting as many organizations are there as there were, drawn one after the other in proportion to what they declared.',
      draw(random, targets, drawn) {
        for (const { places } of meetings) drawWithoutRepeat(random, places.length, targets, drawn)
      },
      meetings: () => meetings,
    })
  }),
)

const work = figuresFirst(
  ofOrganizations((facts: Facts, window: Window) => {
    const inWindow = restrictToWindow(facts, window)
    const { items, starts, roles } = namedOnItems(inWindow)
    const { parties: organizations, of } = organizationsOfRows(inWindow)
    const isOwner = new Uint8Array(organizations.length)
    const owned = new Float64Array(organizations.length)
    for (let item = 0; item < items.length; item++) {
      const isDropped = items[item]?.status === 'dropped'
      for (let row = starts[item] as number; row < (starts[item + 1] as number); row++) {
        const organization = of[row] as number
        if (organization === -1 || ((roles[row] as number) & ROLE_BITS.owner) === 0) continue
        isOwner[organization] = 1
        if (!isDropped) owned[organization] = (owned[organization] as number) + 1
      }
    }
    const owners = organizations.filter((_, organization) => isOwner[organization] === 1)
    const parties = [...new Set([...presentInNumbers(inWindow, 'organization').parties, ...owners])].sort()
    const ownedBy = new Map(organizations.map((organization, place) => [organization, owned[place] ?? 0]))
    const amounts = Float64Array.from(parties, (party) => ownedBy.get(party) ?? 0)
    const total = amounts.reduce((sum, amount) => sum + amount, 0)
    const everybody = Int32Array.from(parties.keys())
    return beginLevelGap(inWindow, {
      parties,
      amounts,
      of: 'items owned',
      model: 'Each item falls to an organization in proportion to what it declared.',
      draw: (random, targets, drawn) => drawByWeight(random, total, { places: everybody, weights: targets }, drawn),
      meetings: () => ownershipByMeeting(inWindow, parties, 'organization'),
    })
  }),
)

/** Returns how far the turns of organizations are from the levels that they declared. */
export const measureTalkAgainstLevel = talk.compute

/** Returns how far the meetings that organizations came to are from the levels that they declared. */
export const measureAttendanceAgainstLevel = attendance.compute

/** Returns how far the items that organizations' people own are from the levels that they declared. */
export const measureWorkAgainstLevel = work.compute

/** Adds 1 at `count` different places, each drawn in proportion to the weights that are left; those of weight 0 come last. */
function drawWithoutRepeat(random: SeededRandom, count: number, weights: Float64Array, drawn: Float64Array): void {
  const left = Float64Array.from(weights)
  let rest = left.reduce((sum, weight) => sum + weight, 0)
  const isTaken = new Uint8Array(left.length)
  for (let seat = 0; seat < count; seat++) {
    const isWeighted = rest > 1e-12
    let at = random() * (isWeighted ? rest : left.length - seat)
    let chosen = -1
    for (let place = 0; place < left.length; place++) {
      if (isTaken[place] === 1) continue
      const weight = isWeighted ? (left[place] as number) : 1
      if (weight > 0) chosen = place
      at -= weight
      if (at < 0 && weight > 0) break
    }
    if (chosen === -1) return
    isTaken[chosen] = 1
    rest -= left[chosen] as number
    drawn[chosen] = (drawn[chosen] as number) + 1
  }
}

const shared = {
  unit: 'part of the whole, 0 to 1',
  lens: 'organization',
  practice: ['P22'],
  choice:
    'Against what each group chose for itself, not against equal shares, which stand beside it. Levels count core 3, active 2, supporting 1, informed 0; a group that declared none has an equal share. Without any declared level there is nothing to measure against.',
  formula: '½ Σ |s_i − q_i| with q_i = w_i / Σ w; beside it ½ Σ |s_i − 1/n|',
  source:
    'Index of dissimilarity; Hoover 1936. The weights of the levels are a working rule of this product, for the coalition to question.',
  notFor:
    'Not a breach of promise: a group may do more than it declared, or less, for good reasons, and may declare anew.',
} as const

/** Talk against declared levels (practice P22). */
export const talkAgainstLevelMeasure: Measure<LevelGap> = {
  id: 'talk-against-level',
  question: 'Are our groups heard as much as they said they would take part?',
  ...shared,
  inputs: ['meetings', 'attendance', 'speaking', 'memberships', 'parties'],
  definition: 'The part of all turns that lies with other organizations than their declared levels would put it.',
  ...talk,
}

/** Attendance against declared levels (practice P22). */
export const attendanceAgainstLevelMeasure: Measure<LevelGap> = {
  id: 'attendance-against-level',
  question: 'Do our groups come as much as they said they would take part?',
  ...shared,
  inputs: ['meetings', 'attendance', 'speaking', 'memberships', 'parties'],
  definition: 'The part of all attendances that lies with other organizations than their declared levels would put it.',
  ...attendance,
}

/** Work against declared levels (practice P22). */
export const workAgainstLevelMeasure: Measure<LevelGap> = {
  id: 'work-against-level',
  question: 'Do our groups carry as much as they said they would take part?',
  ...shared,
  inputs: ['items', 'assignments', 'meetings', 'attendance', 'memberships', 'parties'],
  definition: 'The part of all items owned that lies with other organizations than their declared levels would put it.',
  ...work,
}
