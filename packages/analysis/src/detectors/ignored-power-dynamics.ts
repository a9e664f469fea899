import type { Facts } from '@evenkeel/domain/facts.ts'
import { DEFAULT_SEED } from '../chance-band.ts'
import type { Finding } from '../finding.ts'
import { percent } from '../measures/plain-numbers.ts'
import type { MeetingRecord } from '../meeting-record.ts'
import { partyDirectory } from '../party-directory.ts'
import { randomBelow, seededRandom, type SeededRandom } from '../seeded-random.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { timesInHundred } from './chance-words.ts'
import { recentMeetings } from './recent-meetings.ts'
import { turnsShuffled } from './turns-shuffled.ts'

const DRAWS = 999
const CASES_MIN = 8
/** Half as much again as its seats would give; a judgement, not a result of research. */
const MORE_FROM = 1.5
/** Over all organizations and pairs of questions, one false alarm in twenty (Bonferroni). */
const CHANCE_MAX = 0.05

/** One kind of say that can be counted, and how chance would deal it out. */
interface Say {
  readonly words: string
  readonly cases: number
  readonly because: readonly string[]
  readonly observed: Float64Array
  /** The mean of what chance would deal. */
  readonly expected: Float64Array
  readonly draw: (random: SeededRandom, counts: Float64Array) => void
}

/**
 * Returns a finding when one organization has far more than its seats would give of at least two of three kinds of say:
 * turns, motions made, and leading meetings (practice P20, P5). Turns are dealt anew within each meeting; each motion and
 * each meeting to be led falls to anybody of those present. The chance is that of the second strongest kind, squared, times
 * the organizations and the pairs of kinds looked at. It looks at the two years up to the last meeting.
 */
export function detectIgnoredPowerDynamics(facts: Facts, window: Window): readonly Finding[] {
  if (facts.withheld !== undefined && facts.withheld.people) return []
  const inWindow = restrictToWindow(facts, window)
  const meetings = recentMeetings(inWindow)
  const found = new Set<string>()
  for (const meeting of meetings) {
    for (const person of meeting.present) {
      const organization = meeting.organizationOf(person)
      if (organization !== null) found.add(organization)
    }
  }
  const organizations = [...found].sort()
  if (organizations.length < 3) return []
  const says = [
    turnsOf(meetings, organizations),
    motionsOf(inWindow, meetings, organizations),
    leadingOf(inWindow, meetings, organizations),
  ].filter((say) => say.cases >= CASES_MIN)
  if (says.length < 2) return []
  const pairs = (says.length * (says.length - 1)) / 2
  const strongIn = (place: number): readonly Say[] =>
    says.filter(({ observed, expected }) => (observed[place] ?? 0) >= (expected[place] ?? 0) * MORE_FROM)
  const name = partyDirectory(inWindow).nameOf
  const known = new Map<Say, readonly number[]>()
  return organizations.flatMap((organization, place): readonly Finding[] => {
    const say = strongIn(place)
    if (say.length < 2) return []
    const strong = say
      .map((one) => {
        const chances = known.get(one) ?? chancesOf(one, organizations.length)
        known.set(one, chances)
        return { say: one, own: one.observed[place] ?? 0, mean: one.expected[place] ?? 0, chance: chances[place] ?? 1 }
      })
      .sort((left, right) => left.chance - right.chance)
    const [first, second] = strong
    if (first === undefined || second === undefined) return []
    const chance = Math.min(1, organizations.length * pairs * second.chance ** 2)
    if (chance > CHANCE_MAX) return []
    const told = [first, second].map(
      ({ say, own, mean }) =>
        `${percent(own / total(say.observed, say.cases))} of ${say.words} (its seats would give ${percent(mean / total(say.observed, say.cases))})`,
    )
    return [
      {
        id: `ignored-power-dynamics:${organization}`,
        detector: 'ignored-power-dynamics',
        claim: `${name(organization)} has ${told.join(' and ')}.`,
        because: [...new Set([...first.say.because, ...second.say.because])],
        about: [organization],
        measures: ['speaking-share-organizations', 'talk-inequality-organizations'],
        practice: ['P20', 'P5', 'P8'],
        certainty: {
          chance,
          n: first.say.cases + second.say.cases,
          of: `cases of ${first.say.words} and ${second.say.words}`,
          sentence: `If each fell to anybody in the room alike, any group would have as much of both by chance ${timesInHundred(chance)}.`,
        },
        audience: 'coordinator',
        question: 'Is this what everybody agreed on; and whose proposal could be asked for first next time?',
      },
    ]
  })
}

function total(observed: Float64Array, cases: number): number {
  return Math.max(
    1,
    cases,
    observed.reduce((sum, count) => sum + count, 0),
  )
}

function turnsOf(meetings: readonly MeetingRecord[], organizations: readonly string[]): Say {
  const turns = turnsShuffled(meetings, organizations)
  return {
    words: 'turns',
    cases: turns.meetings.length < CASES_MIN ? 0 : total(turns.observed, 0),
    because: turns.meetings,
    observed: turns.observed,
    expected: turns.expected,
    draw: turns.draw,
  }
}

function motionsOf(inWindow: Facts, meetings: readonly MeetingRecord[], organizations: readonly string[]): Say {
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]))
  const acts = inWindow.decisions.flatMap((decision) => {
    const meeting = byId.get(decision.meeting)
    const mover = decision.mover ?? null
    return meeting === undefined || mover === null || !meeting.present.includes(mover)
      ? []
      : [{ meeting, person: mover }]
  })
  return dealtToThosePresent('motions', acts, organizations)
}

function leadingOf(inWindow: Facts, meetings: readonly MeetingRecord[], organizations: readonly string[]): Say {
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]))
  const acts = inWindow.attendance.flatMap(({ meeting: id, person, role, state }) => {
    const meeting = byId.get(id)
    const leads = state === 'present' && (role === 'chair' || role === 'facilitator')
    return meeting === undefined || !leads ? [] : [{ meeting, person }]
  })
  return dealtToThosePresent('meetings led', acts, organizations)
}

function dealtToThosePresent(
  words: string,
  acts: readonly { readonly meeting: MeetingRecord; readonly person: string }[],
  organizations: readonly string[],
): Say {
  const placeOf = new Map(organizations.map((organization, place) => [organization, place]))
  const observed = new Float64Array(organizations.length)
  const expected = new Float64Array(organizations.length)
  const rooms = acts.map(({ meeting, person }) => {
    const own = placeOf.get(meeting.organizationOf(person) ?? '')
    if (own !== undefined) observed[own] = (observed[own] ?? 0) + 1
    const seats = meeting.present.toSorted().map((one) => placeOf.get(meeting.organizationOf(one) ?? '') ?? -1)
    for (const place of seats) if (place >= 0) expected[place] = (expected[place] ?? 0) + 1 / seats.length
    return seats
  })
  return {
    words,
    cases: acts.length,
    because: [...new Set(acts.map(({ meeting }) => meeting.id))],
    observed,
    expected,
    draw(random, counts) {
      counts.fill(0)
      for (const seats of rooms) {
        const place = seats[randomBelow(random, seats.length)] ?? -1
        if (place >= 0) counts[place] = (counts[place] ?? 0) + 1
      }
    },
  }
}

/** How often, 0 to 1, chance gives each organization as much. */
function chancesOf(say: Say, organizations: number): readonly number[] {
  const random = seededRandom(DEFAULT_SEED)
  const drawn = new Float64Array(organizations)
  const asMuch = new Float64Array(organizations).fill(1)
  for (let draw = 0; draw < DRAWS; draw++) {
    say.draw(random, drawn)
    for (let place = 0; place < organizations; place++) {
      if ((drawn[place] as number) >= (say.observed[place] as number) - 1e-9)
        asMuch[place] = (asMuch[place] as number) + 1
    }
  }
  return Array.from(asMuch, (count) => count / (DRAWS + 1))
}
