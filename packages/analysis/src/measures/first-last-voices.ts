import type { Facts } from '@evenkeel/domain/facts.ts'
import { chanceBand } from '../chance-band.ts'
import { type Measure, type MeasureResult, notEnoughData } from '../measure.ts'
import { meetingInterval } from '../meeting-interval.ts'
import { meetingRecords } from '../meeting-record.ts'
import { ofPeople, whereAllAreTold } from '../of-people.ts'
import { partyDirectory } from '../party-directory.ts'
import { seenByOrganization, seenByPerson, type SeenBy } from '../seen-by.ts'
import { createTurnEnds } from '../turn-ends.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { counted, percent } from './plain-numbers.ts'
import type { SeededRandom } from '../seeded-random.ts'

export interface VoiceRow {
  readonly party: string
  readonly label: string
  readonly opened: number
  readonly closed: number
}

export interface FirstLastVoices {
  /** By name. */
  readonly voices: readonly VoiceRow[]
  /** Of the voice that opened most meetings, the share that it opened; the same for closing. */
  readonly mostOpened: number
  readonly mostClosed: number
  /** Meetings with turns whose first and last voice the counts do not tell. */
  readonly untold: number
}

interface Told {
  readonly first: string
  readonly last: string
  readonly turns: ReadonlyMap<string, number>
}

const MEETINGS_MIN = 4

/** Returns the share of meetings, 0 to 1, that the person who opens most of them opened, and who closes. */
export const measureFirstLastVoices = ofPeople((facts: Facts, window: Window): MeasureResult<FirstLastVoices> => {
  return measure(restrictToWindow(facts, window), seenByPerson)
})

/** Returns the same by organization, withheld where an organization or a meeting is left out. */
export const measureOrganizationFirstLastVoices = whereAllAreTold(
  (facts: Facts, window: Window): MeasureResult<FirstLastVoices> => {
    return measure(restrictToWindow(facts, window), seenByOrganization)
  },
)

function measure(facts: Facts, { partyOf, one, many }: SeenBy): MeasureResult<FirstLastVoices> {
  const endsOf = createTurnEnds(facts)
  const told: Told[] = []
  let untold = 0
  for (const meeting of meetingRecords(facts)) {
    if (meeting.method === null || meeting.method === 'minutes' || meeting.spoken.size === 0) continue
    const turns = new Map([...meeting.spoken].map(([person, said]) => [person, said.turns]))
    const ends = endsOf(meeting)
    const first = ends === null ? null : partyOf(ends.first, meeting)
    const last = ends === null ? null : partyOf(ends.last, meeting)
    if (first === null || last === null) {
      untold++
      continue
    }
    const heard = new Map<string, number>()
    for (const [person, own] of turns) {
      const party = partyOf(person, meeting)
      if (party !== null) heard.set(party, (heard.get(party) ?? 0) + own)
    }
    told.push({ first, last, turns: new Map([...heard].sort(([left], [right]) => (left < right ? -1 : 1))) })
  }
  const n = told.length
  if (n < MEETINGS_MIN) {
    return notEnoughData(
      n,
      'meetings',
      `At least ${MEETINGS_MIN} meetings whose transcript or captions tell who came first are needed; there are ${n}.`,
    )
  }
  const opened = tally(told.map(({ first }) => first))
  const closed = tally(told.map(({ last }) => last))
  const value = most(opened) / n
  const band = chanceBand({
    observed: value,
    model: 'The first turn of each meeting is any of its turns.',
    draw: (random) => most(tally(told.map(({ turns }) => drawVoice(turns, random)))) / n,
  })
  const directory = partyDirectory(facts)
  const voices = [...new Set([...opened.keys(), ...closed.keys()])]
    .map((party): VoiceRow => {
      const label = directory.nameOf(party)
      return { party, label, opened: opened.get(party) ?? 0, closed: closed.get(party) ?? 0 }
    })
    .sort((left, right) => (left.label < right.label ? -1 : 1))
  const moreThan = { above: 'more than', within: 'no more than', below: 'less than' }[band.position]
  return {
    status: 'measured',
    n,
    of: 'meetings',
    value,
    sentence: `${counted(opened.size, `${one} opened`, `${many} opened`)} and ${counted(closed.size, 'one closed', 'closed')} ${counted(n, 'meeting', 'meetings')}; the most frequent first voice had ${percent(value)} of them, ${moreThan} how often each speaks would give by chance.`,
    rows: voices.map(({ party, label, opened: count }) => ({ party, label, value: count, share: count / n })),
    band,
    interval: meetingInterval({
      meetings: n,
      figure(places) {
        return most(tally([...places].map((place) => told[place]?.first ?? ''))) / n
      },
    }),
    detail: { voices, mostOpened: value, mostClosed: most(closed) / n, untold },
  }
}

function tally(parties: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const party of parties) counts.set(party, (counts.get(party) ?? 0) + 1)
  return counts
}

function most(counts: ReadonlyMap<string, number>): number {
  let largest = 0
  for (const count of counts.values()) if (count > largest) largest = count
  return largest
}

function drawVoice(turns: ReadonlyMap<string, number>, random: SeededRandom): string {
  let all = 0
  for (const own of turns.values()) all += own
  let at = random() * all
  let chosen = ''
  for (const [party, own] of turns) {
    if (own > 0) chosen = party
    at -= own
    if (at < 0) break
  }
  return chosen
}

const shared = {
  unit: 'share of meetings',
  practice: ['P5', 'P14'],
  choice:
    'Who came first and last follows from the counts of turns and of who followed whom; a meeting whose counts do not add up, because somebody asked not to be counted, is left out. The chance band deals the first turn to any of the turns of that meeting.',
  formula: 'first: turns − turns taken after another = 1; last: turns − turns followed by another = 1',
  source: 'A row of turns is a walk from voice to voice; its two ends are where the counts differ by one (Euler 1736).',
  notFor: 'Not a sign of power by itself: chairs open and close by their task. It asks whether that task goes round.',
} as const

/** First and last voices, by person (practice P5, P14). */
export const firstLastVoicesMeasure: Measure<FirstLastVoices> = {
  id: 'first-last-voices',
  question: 'Is it always the same voice that opens and closes our meetings?',
  lens: 'person',
  ...shared,
  inputs: ['meetings', 'speaking', 'transitions'],
  definition: 'The share of meetings whose first turn the person who opens most of them took.',
  compute: measureFirstLastVoices,
}

/** First and last voices, by organization (practice P5, P14). */
export const organizationFirstLastVoicesMeasure: Measure<FirstLastVoices> = {
  id: 'first-last-voices-organizations',
  question: 'Is it always the same group that opens and closes our meetings?',
  lens: 'organization',
  ...shared,
  inputs: ['meetings', 'speaking', 'transitions', 'attendance', 'memberships', 'parties'],
  definition: 'The share of meetings whose first turn was taken by the organization that opens most of them.',
  compute: measureOrganizationFirstLastVoices,
}
