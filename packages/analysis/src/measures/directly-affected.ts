import type { Facts } from '@evenkeel/domain/facts.ts'
import { type ChanceBand, chanceBand } from '../chance-band.ts'
import { drawEqually } from '../draw-multinomial.ts'
import { type Measure, type MeasureResult, notEnoughData, type WithheldAnswer } from '../measure.ts'
import { meetingInterval } from '../meeting-interval.ts'
import { type MeetingRecord, meetingRecords } from '../meeting-record.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { targetShares } from './declared-target.ts'
import { TOTAL_MIN } from './inequality.ts'
import { counted, percent } from './plain-numbers.ts'
import { NO_TURNS, talkOfOrganizations } from './talk-at-meetings.ts'

export interface AffectedVoice {
  /** Organizations that say of themselves that they are directly affected, of those heard or there. */
  readonly affected: number
  readonly organizations: number
  readonly turns: number
  /** Their part of the people in the room, 0 to 1, each meeting weighted by its turns: what equal chances would give. */
  readonly shareOfRoom: number
  /** Their part by the declared levels, or else by equal shares of organizations. */
  readonly target: number
}

export interface AffectedPresence {
  readonly affected: number
  /** Meetings with a list at which somebody stood for one of them. */
  readonly there: readonly string[]
  readonly missing: readonly string[]
  /** Decisions of the meetings with a list, and of them those made where none of them was. */
  readonly decisions: number
  readonly decidedWithout: readonly string[]
}

const MEETINGS_MIN = 3

const withheld: WithheldAnswer = {
  status: 'withheld',
  reason: 'Withheld: some organizations are too small to be told of, and without them the figure would not be true.',
}

const NOBODY = 'No organization has said of itself that it is directly affected.'

function affectedIn(facts: Facts): ReadonlySet<string> {
  return new Set(
    facts.parties.flatMap(({ id, kind, directlyAffected }) =>
      kind === 'organization' && directlyAffected ? [id] : [],
    ),
  )
}

/** Returns the part of turns, 0 to 1, that directly affected organizations took, beside their part of the people in the room. */
export function measureAffectedVoice(facts: Facts, window: Window): MeasureResult<AffectedVoice> {
  if ((facts.withheld?.organizations.length ?? 0) > 0) return withheld
  const inWindow = restrictToWindow(facts, window)
  const affected = affectedIn(inWindow)
  if (affected.size === 0) return notEnoughData(0, 'turns', NOBODY)
  const talk = talkOfOrganizations(inWindow)
  const isAffected = talk.parties.map((party) => affected.has(party))
  const meetings = talk.meetings.map(({ places, amounts, seats, turns }) => ({
    turns,
    own: places.reduce((sum, place, index) => sum + (isAffected[place] === true ? (amounts[index] ?? 0) : 0), 0),
    seats: Int32Array.from(seats, (place) => (isAffected[place] === true ? 0 : 1)),
  }))
  const total = meetings.reduce((sum, { turns }) => sum + turns, 0)
  const own = meetings.reduce((sum, { own: here }) => sum + here, 0)
  const many = isAffected.filter(Boolean).length
  if (total < TOTAL_MIN) {
    return notEnoughData(
      total,
      'turns',
      meetings.length === 0 ? NO_TURNS : `At least ${TOTAL_MIN} turns are needed; there are ${total}.`,
    )
  }
  if (many === 0 || many === talk.parties.length) {
    return notEnoughData(
      total,
      'turns',
      `Meetings with measured speaking had ${many === 0 ? 'nobody' : 'only people'} of the directly affected organizations in them, so that there is nobody to compare.`,
    )
  }
  const value = own / total
  const room = meetings.reduce((sum, { turns, seats }) => sum + turns * shareOfFirst(seats), 0) / total
  const drawn = new Float64Array(2)
  const band = chanceBand({
    observed: value,
    model: 'Each turn of a meeting is equally likely to be taken by anybody who was there.',
    draw(random) {
      drawn.fill(0)
      for (const { turns, seats } of meetings) drawEqually(random, turns, seats, drawn)
      return (drawn[0] ?? 0) / total
    },
  })
  const targets = targetShares(inWindow, talk.parties)
  const lessThan = { above: 'more than', within: 'about as', below: 'less than' }[band.position]
  return {
    status: 'measured',
    n: total,
    of: 'turns',
    value,
    sentence: `${counted(many, 'directly affected group', 'directly affected groups')} took ${percent(value)} of the turns, having ${percent(room)} of the people in the room: ${lessThan} chance alone would give.`,
    rows: [
      { party: null, label: 'directly affected', value: own, share: value },
      { party: null, label: 'all others', value: total - own, share: 1 - value },
    ],
    band,
    interval: meetingInterval({
      meetings: meetings.length,
      figure(places) {
        let [here, all] = [0, 0]
        for (const place of places) {
          here += meetings[place]?.own ?? 0
          all += meetings[place]?.turns ?? 0
        }
        return here / all
      },
    }),
    detail: {
      affected: many,
      organizations: talk.parties.length,
      turns: total,
      shareOfRoom: room,
      target: talk.parties.reduce((sum, party) => sum + (affected.has(party) ? targets.shareOf(party) : 0), 0),
    },
  }
}

function shareOfFirst(seats: Int32Array): number {
  if (seats.length === 0) return 0
  return seats.reduce((sum, group) => sum + (group === 0 ? 1 : 0), 0) / seats.length
}

/** Returns the share of meetings, 0 to 1, at which somebody stood for a directly affected organization, with what was decided without. */
export function measureAffectedPresence(facts: Facts, window: Window): MeasureResult<AffectedPresence> {
  if ((facts.withheld?.organizations.length ?? 0) > 0) return withheld
  const inWindow = restrictToWindow(facts, window)
  const affected = affectedIn(inWindow)
  if (affected.size === 0) return notEnoughData(0, 'meetings', NOBODY)
  const listed = meetingRecords(inWindow).filter(({ hasList }) => hasList)
  // Where nobody on the list has an organization, nobody can say who was missing.
  const told = listed.filter((meeting) => meeting.present.some((person) => meeting.organizationOf(person) !== null))
  if (told.length < MEETINGS_MIN) {
    return notEnoughData(
      told.length,
      'meetings',
      `At least ${MEETINGS_MIN} meetings with a list that names organizations are needed; there are ${told.length}.`,
    )
  }
  const isThere = told.map((meeting) =>
    meeting.present.some((person) => affected.has(meeting.organizationOf(person) ?? '')),
  )
  const there = told.filter((_, index) => isThere[index] === true).map(({ id }) => id)
  const missing = told.filter((_, index) => isThere[index] !== true).map(({ id }) => id)
  const at = new Set(told.map(({ id }) => id))
  const without = new Set(missing)
  const decisions = inWindow.decisions.filter(({ meeting }) => at.has(meeting))
  const decidedWithout = decisions.filter(({ meeting }) => without.has(meeting)).map(({ id }) => id)
  const value = there.length / told.length
  const band = presenceBand(value, told, affected)
  const read = {
    above: 'more often than if any of the groups that ever came were as likely as any other',
    within: 'about as often as if any of the groups that ever came were as likely as any other',
    below: 'less often than if any of the groups that ever came were as likely as any other',
  }[band.position]
  const decided =
    decisions.length === 0
      ? ''
      : `; ${decidedWithout.length} of ${counted(decisions.length, 'decision', 'decisions')} there were made without them`
  return {
    status: 'measured',
    n: told.length,
    of: 'meetings',
    value,
    sentence: `Directly affected groups were at ${there.length} of ${counted(told.length, 'meeting', 'meetings')} whose list names organizations, ${read}${decided}.`,
    rows: [
      { party: null, label: 'meetings with them', value: there.length, share: value },
      { party: null, label: 'meetings without them', value: missing.length, share: 1 - value },
      {
        party: null,
        label: 'decisions without them',
        value: decidedWithout.length,
        share: decisions.length === 0 ? null : decidedWithout.length / decisions.length,
      },
    ],
    band,
    interval: meetingInterval({
      meetings: told.length,
      figure: (places) => places.reduce((sum, place) => sum + (isThere[place] === true ? 1 : 0), 0) / places.length,
    }),
    detail: { affected: affected.size, there, missing, decisions: decisions.length, decidedWithout },
  }
}

/** Each meeting keeps as many organizations as it had; an affected one is among them by chance or not. */
function presenceBand(observed: number, told: readonly MeetingRecord[], affected: ReadonlySet<string>): ChanceBand {
  const sizes = told.map((meeting) => {
    return new Set(meeting.present.flatMap((person) => meeting.organizationOf(person) ?? [])).size
  })
  const ever = new Set(
    told.flatMap((meeting) => meeting.present.flatMap((person) => meeting.organizationOf(person) ?? [])),
  )
  const own = [...ever].filter((organization) => affected.has(organization)).length
  const chances = sizes.map((size) => {
    // None of the affected among so many drawn without putting back.
    let none = 1
    for (let drawn = 0; drawn < size; drawn++) none *= Math.max(0, ever.size - own - drawn) / (ever.size - drawn)
    return 1 - none
  })
  return chanceBand({
    observed,
    model: 'Each meeting with as many organizations as it had, any of those that ever came as likely as any other.',
    draw: (random) => chances.reduce((sum, chance) => sum + (random() < chance ? 1 : 0), 0) / chances.length,
  })
}

const shared = {
  lens: 'organization',
  practice: ['P26', 'P20'],
  notFor:
    'Not a reason to speak for anybody: an organization says itself whether it is affected, and nobody is sorted by what they are.',
} as const

/** Voice of directly affected organizations (practice P26). */
export const affectedVoiceMeasure: Measure<AffectedVoice> = {
  id: 'affected-voice',
  question: 'Are those who are directly affected heard?',
  unit: 'share of turns',
  ...shared,
  inputs: ['meetings', 'attendance', 'speaking', 'memberships', 'parties'],
  definition: 'The part of all turns taken by people who stood for an organization that is directly affected.',
  choice:
    'Only what organizations said of themselves counts. Beside it stands their part of the people in the room: chance deals each turn to anybody there. People without an organization are left out. Where any organization is withheld from the reader, so is the figure.',
  formula: 'Σ turns of affected organizations / Σ turns; in the room Σ T_m × affected people / people, over Σ T_m',
  source: 'Nothing about us without us (practice P26). Permutation as for the inequality of talk.',
  compute: measureAffectedVoice,
}

/** Presence of directly affected organizations (practice P26). */
export const affectedPresenceMeasure: Measure<AffectedPresence> = {
  id: 'affected-presence',
  question: 'Are those who are directly affected in the room when we decide?',
  unit: 'share of meetings',
  ...shared,
  inputs: ['meetings', 'attendance', 'decisions', 'memberships', 'parties'],
  definition:
    'The share of meetings at which somebody stood for a directly affected organization, and the decisions of the others.',
  choice:
    'Only meetings whose list names organizations count. A decision counts as made without them when nobody stood for any of them at its meeting; the record does not hold which decision affects whom. Chance deals out which organizations are at each meeting, as many as there were; one that never came is not among them.',
  formula: 'meetings with any of them / meetings whose list names organizations',
  source: 'Counting (practice P26).',
  compute: measureAffectedPresence,
}
