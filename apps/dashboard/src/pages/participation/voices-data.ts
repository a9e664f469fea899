import { numberWords } from '@evenkeel/charts/number-words/number-words.ts'
import { attendanceAgainstLevelMeasure, talkAgainstLevelMeasure } from '@evenkeel/analysis/measures/against-level.ts'
import { affectedPresenceMeasure, affectedVoiceMeasure } from '@evenkeel/analysis/measures/directly-affected.ts'
import {
  effectiveOrganizationsMeasure,
  effectiveSpeakersMeasure,
} from '@evenkeel/analysis/measures/effective-speakers.ts'
import {
  firstLastVoicesMeasure,
  organizationFirstLastVoicesMeasure,
} from '@evenkeel/analysis/measures/first-last-voices.ts'
import {
  measureOrganizationPresenceStates,
  measurePresenceStates,
} from '@evenkeel/analysis/measures/presence-states.ts'
import { organizationTalkToMoveMeasure, talkToMoveMeasure } from '@evenkeel/analysis/measures/talk-to-move.ts'
import { talkOverTime, type TalkTrend } from '@evenkeel/analysis/measures/talk-trend.ts'
import {
  measureOrganizationWhoFollowsWhom,
  measureWhoFollowsWhom,
} from '@evenkeel/analysis/measures/who-follows-whom.ts'
import { workingGroupTalkMeasure } from '@evenkeel/analysis/measures/working-group-talk.ts'
import type { FiguresResult, Measure } from '@evenkeel/analysis/measure.ts'
import type { Window } from '@evenkeel/analysis/window.ts'
import type { AmountBarsData } from '@evenkeel/charts/amount-bars/layout.ts'
import type { ShareDotsData } from '@evenkeel/charts/share-dots/layout.ts'
import type { TrendLinesData } from '@evenkeel/charts/trend-lines/layout.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { CHANCE_TO_COME, type FigureKind, uncertaintyOf } from '../../analysis/plain-answer.ts'
import { inSteps, listInSteps, type Pace, stretch, thenChance } from '../../analysis/pace.ts'
import { plainQuestion, type PlainQuestion, wholeAnswers } from '../../analysis/plain-question.ts'
import { basisUnlessWithheld } from '../../analysis/withheld-basis.ts'
import type { Figure, Lens } from './talk-data.ts'

/** A figure whose sentence is the measure's own. */
export interface ToldFigure<Data> extends Figure<Data> {
  readonly sentence: string
}

/** How many pairs are drawn: those farthest from chance. */
const pairsDrawn = 12

function plainQuestions(facts: Facts, window: Window, lens: Lens): readonly PlainQuestion[] {
  const ask = (measure: Measure, kind: FigureKind): PlainQuestion => plainQuestion(measure, facts, window, kind)
  return lens === 'organization'
    ? [
        ask(effectiveOrganizationsMeasure, 'amount'),
        ask(organizationTalkToMoveMeasure, 'amount'),
        ask(talkAgainstLevelMeasure, 'share'),
        ask(attendanceAgainstLevelMeasure, 'share'),
        ask(affectedVoiceMeasure, 'share'),
        ask(affectedPresenceMeasure, 'share'),
        ask(organizationFirstLastVoicesMeasure, 'share'),
      ]
    : [
        ask(effectiveSpeakersMeasure, 'amount'),
        ask(talkToMoveMeasure, 'amount'),
        ask(firstLastVoicesMeasure, 'share'),
        ask(workingGroupTalkMeasure, 'amount'),
      ]
}

function followData(facts: Facts, window: Window, lens: Lens): ToldFigure<ShareDotsData> {
  const result =
    lens === 'organization' ? measureOrganizationWhoFollowsWhom(facts, window) : measureWhoFollowsWhom(facts, window)
  const notEnough = result.status === 'measured' ? null : result.reason
  const pairs = result.status === 'measured' ? result.detail.pairs.slice(0, pairsDrawn) : []
  const meetings = result.status === 'measured' ? result.detail.meetings : 0
  const n = result.status === 'withheld' ? 0 : result.n
  return {
    sentence: result.status === 'measured' ? result.sentence : '',
    data: {
      parts: pairs.map(({ from, to, fromLabel, toLabel, count, share, chance }) => ({
        id: `${from}\n${to}`,
        name: `${toLabel} after ${fromLabel}`,
        state: 'measured',
        share,
        amount: count,
        target: null,
        chance,
      })),
      whole: 'the turns right after somebody',
      unit: 'turns',
      parties: 'pairs',
      namesAbove: true,
      targetKind: null,
      notEnough,
    },
    basis: basisUnlessWithheld(notEnough, {
      n: `${numberWords(n)} turns taken right after somebody else, in ${meetings} meetings`,
      method: `Of the turns after one, the part that another took; drawn are the pairs farthest from chance.`,
      uncertainty: uncertaintyOf(result, 'share'),
    }),
  }
}

function statesData(facts: Facts, window: Window, lens: Lens): Figure<AmountBarsData> {
  const result =
    lens === 'organization' ? measureOrganizationPresenceStates(facts, window) : measurePresenceStates(facts, window)
  const notEnough = result.status === 'measured' ? null : result.reason
  const rows = result.status === 'measured' ? result.rows : []
  return {
    data: {
      bars: rows.map(({ label, value, share }) => ({
        id: label,
        name: label,
        amount: share,
        low: null,
        high: null,
        note: value === null ? null : value.toLocaleString('en'),
      })),
      title: 'What each was at each meeting',
      unit: 'of all places',
      kind: 'share',
      interval: null,
      sentence: result.status === 'measured' ? result.sentence : '',
      notEnough,
    },
    basis: basisUnlessWithheld(notEnough, {
      n: `${result.status === 'withheld' ? 0 : result.n} meetings`,
      method: `Each of the ${lens === 'organization' ? 'organizations' : 'people'} at each meeting, in one of six states.`,
      uncertainty: uncertaintyOf(result, 'share'),
    }),
  }
}

function trendData(result: FiguresResult<TalkTrend>, uncertainty: string): ToldFigure<TrendLinesData> {
  const notEnough = result.status === 'measured' ? null : result.reason
  const { quarters, organizations } = result.status === 'measured' ? result.detail : { quarters: [], organizations: [] }
  return {
    sentence: result.status === 'measured' ? result.sentence : '',
    data: {
      periods: quarters.map((quarter) => ({ id: quarter, label: quarter.replace('-', ' ') })),
      lines: organizations.map(({ party, label, quarters: course }) => ({
        id: party,
        name: label,
        points: course.map(({ share, all }) => ({ value: share, low: null, high: null, n: all })),
      })),
      measure: 'Part of all turns',
      unit: 'turns',
      band: null,
      notEnough,
    },
    basis: basisUnlessWithheld(notEnough, {
      n: `${result.status === 'withheld' ? 0 : result.n} dated meetings with measured turns`,
      method: 'Turns of each organization as a part of those of all, by quarter; broken where none of it was there.',
      uncertainty,
    }),
  }
}

/** The figures of talk over time, before it is worked out how far chance goes. */
function trendFigures(facts: Facts, window: Window): ToldFigure<TrendLinesData> {
  const figures = talkOverTime.figures(facts, window)
  return trendData(figures, figures.status === 'measured' ? CHANCE_TO_COME : uncertaintyOf(figures, 'share'))
}

function wholeTrend(facts: Facts, window: Window): ToldFigure<TrendLinesData> {
  const result = talkOverTime.compute(facts, window)
  return trendData(result, uncertaintyOf(result, 'share'))
}

/** Resolves to what the second half of the page of participation tells: answers in words, who follows whom, states, talk over time; chance comes last. */
export async function voicesData(facts: Facts, window: Window, lens: Lens, pace: Pace) {
  const questions = plainQuestions(facts, window, lens)
  const answers = await listInSteps(
    stretch(pace, 0, 0.4),
    questions.map(({ first }) => first),
  )
  const figures = await inSteps(stretch(pace, 0.4, 0.6), {
    follow: () => followData(facts, window, lens),
    states: () => statesData(facts, window, lens),
    trend: () => trendFigures(facts, window),
  })
  return thenChance(pace, 0.6, { answers, ...figures }, async (rest) => {
    const told = await listInSteps(stretch(rest, 0, 0.8), wholeAnswers(questions, answers))
    const trend = wholeTrend(facts, window)
    await rest(1)
    return { ...figures, answers: told, trend }
  })
}
