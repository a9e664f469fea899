import type { Facts } from '@evenkeel/domain/facts.ts'
import { chanceBandInParts } from '../chance-band.ts'
import { figuresFirst, type FiguresThenChance } from '../figures-first.ts'
import { type Figures, type Measure, type NotEnoughData, notEnoughData } from '../measure.ts'
import { type MeetingInterval, meetingInterval } from '../meeting-interval.ts'
import { type MeetingRecord, meetingRecords } from '../meeting-record.ts'
import { ofPeople } from '../of-people.ts'
import { partyDirectory } from '../party-directory.ts'
import { rememberOnce } from '../remember-once.ts'
import { randomBelow } from '../seeded-random.ts'
import { seenByOrganization, seenByPerson, type SeenBy } from '../seen-by.ts'
import { cutFrom, restrictToWindow, type Window } from '../window.ts'
import { counted, percent } from './plain-numbers.ts'

export interface ConvenorRow {
  readonly party: string
  readonly label: string
  /** Meetings led. */
  readonly led: number
  /** Of those whose convenor is known, 0 to 1; several may lead one together. */
  readonly share: number
}

export interface Convening {
  /** Most meetings first. */
  readonly convenors: readonly ConvenorRow[]
  /** How often another one led than the time before, of the times that it could be told, 0 to 1; null below two meetings. */
  readonly rotation: number | null
  /** Meetings whose notes name nobody who led. */
  readonly untold: number
}

interface Led {
  readonly by: readonly string[]
  readonly meeting: MeetingRecord
}

const MEETINGS_MIN = 5

const byPeople = figuresFirst(
  ofPeople((facts: Facts, window: Window) => begin(restrictToWindow(facts, window), seenByPerson)),
)

const byOrganizations = figuresFirst(
  ofPeople((facts: Facts, window: Window) => begin(restrictToWindow(facts, window), seenByOrganization)),
)

/** Returns the share of meetings, 0 to 1, led by the person who led most of them. */
export const measureConvening = byPeople.compute

/** Returns the same by organization; who took which task at a meeting is told only to readers who get people. */
export const measureOrganizationConvening = byOrganizations.compute

/** Who led each meeting, by its id: a span of time is told from the whole record. */
const leadersAt = rememberOnce(({ attendance }: Facts): ReadonlyMap<string, ReadonlySet<string>> => {
  const leaders = new Map<string, Set<string>>()
  for (const { meeting, person, role, state } of attendance) {
    if (state !== 'present' || (role !== 'chair' && role !== 'facilitator')) continue
    leaders.set(meeting, (leaders.get(meeting) ?? new Set()).add(person))
  }
  return leaders
})

function begin(facts: Facts, { partyOf, one, many }: SeenBy): FiguresThenChance<Convening> | NotEnoughData {
  const leaders = leadersAt(cutFrom(facts)?.whole ?? facts)
  const led: Led[] = []
  let untold = 0
  for (const meeting of meetingRecords(facts)) {
    const by = new Set<string>()
    for (const person of leaders.get(meeting.id) ?? []) {
      const party = partyOf(person, meeting)
      if (party !== null) by.add(party)
    }
    if (by.size === 0) {
      untold++
      continue
    }
    led.push({ by: [...by].sort(), meeting })
  }
  const n = led.length
  if (n < MEETINGS_MIN) {
    return notEnoughData(
      n,
      'meetings',
      `At least ${MEETINGS_MIN} meetings whose notes say who led them are needed; there are ${n}.`,
    )
  }
  const times = new Map<string, number>()
  for (const { by } of led) for (const party of by) times.set(party, (times.get(party) ?? 0) + 1)
  const value = Math.max(...times.values()) / n
  const { nameOf } = partyDirectory(facts)
  const convenors = [...times]
    .map(([party, own]): ConvenorRow => ({ party, label: nameOf(party), led: own, share: own / n }))
    .sort((left, right) => right.led - left.led || (left.label < right.label ? -1 : 1))
  const changes = led.slice(1).filter(({ by }, index) => !by.some((party) => led[index]?.by.includes(party) === true))
  const told = `${counted(convenors.length, `${one} has`, `${many} have`)} led ${n} meetings, one of them ${percent(value)}`
  const changing = `the lead changed after ${percent(changes.length / (n - 1))} of them`
  const figures: Figures<Convening> = {
    status: 'measured',
    n,
    of: 'meetings',
    value,
    sentence: `${told}; ${changing}.`,
    rows: convenors.map(({ party, label, led: own, share }) => ({ party, label, value: own, share })),
    detail: { convenors, rotation: changes.length / (n - 1), untold },
  }
  return {
    ...figures,
    *withChance() {
      const { parties, starts, rooms } = roomsOf(led, partyOf)
      const drawn = new Int32Array(parties.length)
      const band = yield* chanceBandInParts({
        observed: value,
        model: 'Each meeting is led by anybody of those who were there.',
        draw(random) {
          drawn.fill(0)
          for (let meeting = 0; meeting < n; meeting++) {
            const first = starts[meeting] as number
            const place = rooms[first + randomBelow(random, (starts[meeting + 1] as number) - first)] as number
            drawn[place] = (drawn[place] as number) + 1
          }
          return mostOf(drawn) / n
        },
      })
      const moreThan = {
        above: 'more than chance would give',
        within: 'no more than chance would give',
        below: 'less than chance would give',
      }[band.position]
      const interval = mostLedInterval(led, parties)
      return { ...figures, sentence: `${told}: ${moreThan}; ${changing}.`, band, interval }
    },
  }
}

/** Who could have led each meeting: the places of those there, ascending, so that draws do not depend on the order of a roster. */
function roomsOf(led: readonly Led[], partyOf: SeenBy['partyOf']) {
  const there = led.map(({ meeting }) =>
    meeting.present.flatMap((person) => {
      const party = partyOf(person, meeting)
      return party === null ? [] : [party]
    }),
  )
  const parties = [...new Set([...led.flatMap(({ by }) => by), ...there.flat()])].sort()
  const places = new Map(parties.map((party, place) => [party, place]))
  const starts = new Int32Array(led.length + 1)
  there.forEach((room, meeting) => {
    starts[meeting + 1] = (starts[meeting] as number) + room.length
  })
  const rooms = Int32Array.from(there.flat(), (party) => places.get(party) ?? 0)
  for (let meeting = 0; meeting < led.length; meeting++) rooms.subarray(starts[meeting], starts[meeting + 1]).sort()
  return { parties, starts, rooms }
}

function mostLedInterval(led: readonly Led[], parties: readonly string[]): MeetingInterval {
  const places = new Map(parties.map((party, place) => [party, place]))
  const byPlaces = led.map(({ by }) => by.map((party) => places.get(party) ?? 0))
  const resampled = new Int32Array(parties.length)
  return meetingInterval({
    meetings: led.length,
    figure(drawn) {
      resampled.fill(0)
      for (let index = 0; index < drawn.length; index++) {
        const own = byPlaces[drawn[index] as number]
        if (own === undefined) continue
        for (let at = 0; at < own.length; at++) {
          const place = own[at] as number
          resampled[place] = (resampled[place] as number) + 1
        }
      }
      return mostOf(resampled) / led.length
    },
  })
}

function mostOf(counts: Int32Array): number {
  let top = 0
  for (let place = 0; place < counts.length; place++) top = Math.max(top, counts[place] as number)
  return top
}

const shared = {
  unit: 'share of meetings led',
  practice: ['P14', 'P12', 'P17'],
  choice:
    'Who chairs and who facilitates are one task in most notes, which use either word. A meeting that two lead counts with both. Meetings whose notes name nobody are left out and counted beside. Chance lets anybody who was there lead.',
  formula: 'max_i led_i / meetings whose convenor is known; change: the next meeting is led by none of the same',
  source: 'Rotating responsibilities (practice P14). Counting.',
  notFor: 'Not a reproach: a convenor who was chosen for a term is meant to stand above chance.',
} as const

/** Who convenes (practice P14, P17). */
export const conveningMeasure: Measure<Convening> = {
  id: 'convening-share',
  question: 'Do our meetings hang on one convenor?',
  lens: 'person',
  ...shared,
  inputs: ['meetings', 'attendance', 'speaking', 'parties'],
  definition: 'The part of meetings led by whoever led most, and how often the lead changes.',
  ...byPeople,
}

/** Which organization convenes (practice P14, P12). */
export const organizationConveningMeasure: Measure<Convening> = {
  id: 'convening-share-organizations',
  question: 'Do our meetings hang on one group to convene them?',
  lens: 'organization',
  ...shared,
  inputs: ['meetings', 'attendance', 'speaking', 'memberships', 'parties'],
  definition: 'The part of meetings led by people of the organization that led most, and how often the lead changes.',
  ...byOrganizations,
}
