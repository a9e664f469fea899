import type { Facts } from '@evenkeel/domain/facts.ts'
import { chanceBand } from '../chance-band.ts'
import type { Finding } from '../finding.ts'
import { percent } from '../measures/plain-numbers.ts'
import type { MeetingRecord } from '../meeting-record.ts'
import { shuffle } from '../shuffle.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { timesInHundred } from './chance-words.ts'
import { recentMeetings } from './recent-meetings.ts'
import { turnsShuffled } from './turns-shuffled.ts'

const MEETINGS_MIN = 8
const DECISIONS_MIN = 8
/** Two thirds of what would be their part, or less; a judgement, not a result of research. */
const HEARD_UP_TO = 2 / 3
/** Half as many decisions again without them as would be by chance; a judgement too. */
const WITHOUT_FROM = 1.5
/** Two questions are asked, so each may be wrong once in forty. */
const QUESTIONS = 2
const CHANCE_MAX = 0.05
const DRAWS = 999

/**
 * Returns findings when the groups that call themselves directly affected are heard far less than their seats in the
 * room, or when decisions are made mostly while none of them is there, by more than chance shows in 5% over both (practice
 * P26). It looks at the two years up to the last meeting.
 */
export function detectUnheardAffected(facts: Facts, window: Window): readonly Finding[] {
  const affected = facts.parties
    .filter((party) => party.kind === 'organization' && party.directlyAffected)
    .map((party) => party.id)
    .sort()
  if (affected.length === 0) return []
  const inWindow = restrictToWindow(facts, window)
  const meetings = recentMeetings(inWindow)
  // How each person's turns might fall to another is not to be told from an organization's sums.
  const heard = facts.withheld?.people === true ? [] : heardLess(meetings, affected)
  return [...heard, ...decidedWithout(inWindow, meetings, affected)]
}

const shared = {
  detector: 'unheard-affected',
  practice: ['P26', 'P5'],
  audience: 'coalition',
} as const

function heardLess(meetings: readonly MeetingRecord[], affected: readonly string[]): readonly Finding[] {
  const attended = meetings.filter((meeting) => meeting.present.some((person) => isOf(meeting, person, affected)))
  const turns = turnsShuffled(attended, affected)
  const sum = (counts: Float64Array): number => counts.reduce((total, count) => total + count, 0)
  if (turns.meetings.length < MEETINGS_MIN) return []
  const [observed, expected] = [sum(turns.observed), sum(turns.expected)]
  if (observed > expected * HEARD_UP_TO) return []
  const drawn = new Float64Array(affected.length)
  const band = chanceBand({
    observed,
    model: 'The turns of each meeting are dealt anew among those who were there.',
    draws: DRAWS,
    draw(random) {
      turns.draw(random, drawn)
      return sum(drawn)
    },
  })
  const chance = Math.min(1, QUESTIONS * band.chance)
  if (band.position !== 'below' || chance > CHANCE_MAX) return []
  return [
    {
      ...shared,
      id: 'unheard-affected:voice',
      claim: `At the ${turns.meetings.length} measured meetings that they came to, the groups directly affected took ${percent(observed / expected)} of the turns that their seats in the room would give.`,
      because: turns.meetings,
      about: affected,
      measures: ['speaking-share-organizations'],
      certainty: {
        chance,
        n: turns.meetings.length,
        of: 'meetings',
        sentence: `If turns did not depend on who was affected, so few would be theirs by chance ${timesInHundred(chance)}.`,
      },
      question: 'What would they want to speak about, and could the agenda begin with it?',
    },
  ]
}

function decidedWithout(
  inWindow: Facts,
  meetings: readonly MeetingRecord[],
  affected: readonly string[],
): readonly Finding[] {
  const listed = meetings.filter((meeting) => meeting.hasList)
  const decisions = new Map<string, number>()
  for (const { meeting } of inWindow.decisions) decisions.set(meeting, (decisions.get(meeting) ?? 0) + 1)
  const counts = listed.map((meeting) => decisions.get(meeting.id) ?? 0)
  const isThere = listed.map((meeting) => meeting.present.some((person) => isOf(meeting, person, affected)))
  const all = counts.reduce((sum, count) => sum + count, 0)
  if (listed.length < MEETINGS_MIN || all < DECISIONS_MIN || !isThere.includes(true)) return []
  const without = (): number => counts.reduce((sum, count, index) => (isThere[index] === true ? sum : sum + count), 0)
  const observed = without()
  const expected = (all * isThere.filter((there) => !there).length) / listed.length
  if (observed < expected * WITHOUT_FROM) return []
  const band = chanceBand({
    observed,
    model: 'The same meetings might as well have made the decisions of another.',
    draws: DRAWS,
    draw(random) {
      shuffle(counts, random)
      return without()
    },
  })
  const chance = Math.min(1, QUESTIONS * band.chance)
  if (band.position !== 'above' || chance > CHANCE_MAX) return []
  return [
    {
      ...shared,
      id: 'unheard-affected:decisions',
      claim: `${observed} of ${all} decisions were made while none of the groups directly affected was there, who came to ${isThere.filter(Boolean).length} of the ${listed.length} meetings.`,
      because: listed.flatMap(({ id }, index) => (isThere[index] !== true && decisions.has(id) ? [id] : [])),
      about: affected,
      measures: ['attendance-share-organizations'],
      certainty: {
        chance,
        n: all,
        of: 'decisions',
        sentence: `If decisions did not depend on who was there, so many would be made without them by chance ${timesInHundred(chance)}.`,
      },
      question: 'Which of these would they want to look at again, and how are they asked before the next?',
    },
  ]
}

function isOf(meeting: MeetingRecord, person: string, organizations: readonly string[]): boolean {
  const organization = meeting.organizationOf(person)
  return organization !== null && organizations.includes(organization)
}
