import type { Facts } from '@evenkeel/domain/facts.ts'
import { chanceBandInParts } from '../chance-band.ts'
import { figuresFirst, type FiguresThenChance } from '../figures-first.ts'
import { type Figures, type Measure, type NotEnoughData, notEnoughData } from '../measure.ts'
import { amountsInterval } from '../meeting-interval.ts'
import { ofOrganizations, ofPeople } from '../of-people.ts'
import { partyDirectory } from '../party-directory.ts'
import { seenByOrganization, seenByPerson, type SeenBy } from '../seen-by.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { effectiveNumber } from './concentration.ts'
import { correctedHillNumber, shannonNumber } from './hill-number.ts'
import { HOLDERS_MIN, TOTAL_MIN } from './inequality.ts'
import { oneDecimal } from './plain-numbers.ts'
import { NO_TURNS, talkSeen, turnsOf } from './talk-at-meetings.ts'
import { turnDrawCount, turnDraws } from './turn-draws.ts'

export interface EffectiveSpeakers {
  /** Hill number of order 2 without the bias of few turns: the headline. */
  readonly corrected: number
  /** Hill number of order 2 as it is, 1 / Σ s². */
  readonly plain: number
  /** Hill number of order 1, which gives more weight to those who say little. */
  readonly shannon: number
  /** Those who were at a measured meeting, and of them those who took no turn. */
  readonly present: number
  readonly silent: number
}

const amongPeople = figuresFirst(
  ofPeople((facts: Facts, window: Window) => begin(restrictToWindow(facts, window), seenByPerson)),
)

const amongOrganizations = figuresFirst(
  ofOrganizations((facts: Facts, window: Window) => begin(restrictToWindow(facts, window), seenByOrganization)),
)

/** Returns how many people, speaking equally often, would make talk as spread out as it was; from 1 to all who were there. */
export const measureEffectiveSpeakers = amongPeople.compute

/** Returns how many organizations, speaking equally often, would make talk as spread out as it was. */
export const measureEffectiveOrganizations = amongOrganizations.compute

function begin(facts: Facts, seenBy: SeenBy): FiguresThenChance<EffectiveSpeakers> | NotEnoughData {
  const { many: parties } = seenBy
  const talk = talkSeen(facts, seenBy)
  if (talk.meetings.length === 0) return notEnoughData(0, 'turns', NO_TURNS)
  const turns = turnsOf(talk)
  const total = turns.reduce((sum, own) => sum + own, 0)
  const present = talk.parties.length
  if (present < HOLDERS_MIN || total < TOTAL_MIN) {
    return notEnoughData(
      total,
      'turns',
      `At least ${HOLDERS_MIN} ${parties} and ${TOTAL_MIN} turns are needed; the record has ${present} and ${total}.`,
    )
  }
  const value = correctedHillNumber(turns)
  const { nameOf } = partyDirectory(facts)
  const told = `Talk was as spread out as if ${oneDecimal(value)} of the ${present} ${parties} who were there had spoken equally often`
  const figures: Figures<EffectiveSpeakers> = {
    status: 'measured',
    n: total,
    of: 'turns',
    value,
    sentence: `${told}.`,
    rows: talk.parties
      .map((party, place) => ({
        party,
        label: nameOf(party),
        value: turns[place] ?? 0,
        share: (turns[place] ?? 0) / total,
      }))
      .sort((left, right) => right.value - left.value || (left.label < right.label ? -1 : 1)),
    detail: {
      corrected: value,
      plain: effectiveNumber(turns),
      shannon: shannonNumber(turns),
      present,
      silent: turns.filter((own) => own === 0).length,
    },
  }
  return {
    ...figures,
    *withChance() {
      const drawn = new Float64Array(present)
      const draw = turnDraws(facts, talk)
      const band = yield* chanceBandInParts({
        observed: value,
        model: `Each turn of a meeting is equally likely to be taken by anybody who was there${parties === 'people' ? '' : ', so that organizations are heard as they have people in the room'}.`,
        draws: turnDrawCount(talk),
        draw() {
          draw(drawn)
          return correctedHillNumber(drawn)
        },
      })
      return {
        ...figures,
        sentence: `${told}; chance alone would give ${oneDecimal(band.low)} to ${oneDecimal(band.high)}.`,
        band,
        interval: amountsInterval({
          meetings: talk.meetings,
          holders: present,
          figure: (amounts) => correctedHillNumber(amounts),
        }),
      }
    },
  }
}

const shared = {
  practice: ['P5', 'P20'],
  choice:
    'Turns, not words; who was there and silent is one of those present. The corrected form of order 2: the plain one stays below the number present even where all are alike and only chance makes them differ. Order 1 stands beside it, for it hears more of those who say little.',
  formula: 'min(n, X (X − 1) / Σ x (x − 1)); plain 1 / Σ s²; order 1 exp(−Σ s ln s)',
  source:
    'Hill 1973, doi.org/10.2307/1934352; Simpson 1949, doi.org/10.1038/163688a0. Groups that work well are not equal either (Bales 1951).',
  notFor: 'Not a grade of a meeting: a report or a training has few speakers by its nature.',
} as const

/** Effective number of speakers (practice P5). */
export const effectiveSpeakersMeasure: Measure<EffectiveSpeakers> = {
  id: 'effective-speakers',
  question: 'How many voices does our talk amount to?',
  unit: 'equally loud people',
  lens: 'coalition',
  ...shared,
  inputs: ['meetings', 'attendance', 'speaking'],
  definition:
    'How many people who all speak equally often would make two turns fall to one person as often as they do.',
  ...amongPeople,
}

/** Effective number of organizations heard (practice P5, P20). */
export const effectiveOrganizationsMeasure: Measure<EffectiveSpeakers> = {
  id: 'effective-speakers-organizations',
  question: 'How many of our groups does our talk amount to?',
  unit: 'equally loud organizations',
  lens: 'organization',
  ...shared,
  inputs: ['meetings', 'attendance', 'speaking', 'memberships', 'parties'],
  definition:
    'How many organizations that are all heard equally often would make two turns fall to one organization as often as they do.',
  ...amongOrganizations,
}
