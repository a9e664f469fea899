import {
  givingNetworkMeasure,
  organizationGivingNetworkMeasure,
  organizationReplyNetworkMeasure,
  replyNetworkMeasure,
} from '@evenkeel/analysis/measures/directed-networks.ts'
import { groupInterlocksMeasure, measureGroupInterlocks } from '@evenkeel/analysis/measures/group-interlocks.ts'
import {
  groupNetworkMeasure,
  organizationGroupNetworkMeasure,
  resourceNetworkMeasure,
} from '@evenkeel/analysis/measures/membership-networks.ts'
import {
  networkCentralizationMeasure,
  organizationNetworkCentralizationMeasure,
} from '@evenkeel/analysis/measures/network-centralization.ts'
import {
  networkCommunitiesMeasure,
  organizationNetworkCommunitiesMeasure,
} from '@evenkeel/analysis/measures/network-communities.ts'
import {
  networkOverTimeMeasure,
  organizationNetworkOverTimeMeasure,
} from '@evenkeel/analysis/measures/network-over-time.ts'
import { networkReachMeasure, organizationNetworkReachMeasure } from '@evenkeel/analysis/measures/network-reach.ts'
import { tiesAcrossMeasure } from '@evenkeel/analysis/measures/ties-across.ts'
import type { Measure } from '@evenkeel/analysis/measure.ts'
import type { Window } from '@evenkeel/analysis/window.ts'
import { nameList } from '@evenkeel/charts/number-words/name-list.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import type { FigureKind, PlainAnswer } from '../../analysis/plain-answer.ts'
import { listInSteps, type Pace, stretch, thenChance } from '../../analysis/pace.ts'
import { plainQuestion, type PlainQuestion, wholeAnswers } from '../../analysis/plain-question.ts'
import type { PageLens } from '../participation/talk-data.ts'

interface Asked {
  readonly lens: PageLens
  readonly maySeePeople: boolean
}

/** Who sits in several working groups, by name; nothing where nobody does. */
function bridgingAnswer(facts: Facts, window: Window): readonly PlainQuestion[] {
  const result = measureGroupInterlocks(facts, window)
  if (result.status !== 'measured' || result.detail.bridging.length === 0) return []
  const { bridging, onOne } = result.detail
  const question = 'Who ties our working groups to each other?'
  const hanging = onOne === 1 ? '1 pair of groups has' : `${onOne} pairs of groups have`
  return [
    {
      whole: null,
      first: () => ({
        id: 'group-interlocks',
        question,
        sentence: `${nameList(bridging.map(({ label }) => label))} ${bridging.length === 1 ? 'sits' : 'sit'} in several groups; ${hanging} one member in common and no more.`,
        isMeasured: true,
        isWithheld: false,
        basis: `Counted: ${bridging.length} ${bridging.length === 1 ? 'member' : 'members'} of several groups. It takes what was said of who sits where and samples nothing.`,
        table: {
          caption: question,
          columns: [
            { label: 'Name', kind: 'text' },
            { label: 'Groups', kind: 'text' },
          ],
          rows: bridging.map(({ label, groups }) => [label, groups.join(', ')]),
        },
      }),
    },
  ]
}

/** Resolves to what the network says in one sentence each: how near, how centred, in which circles, across groups, over time, with directions. */
export async function networkAnswers(
  facts: Facts,
  window: Window,
  asked: Asked,
  pace: Pace,
): Promise<readonly PlainAnswer[]> {
  const questions = networkQuestions(facts, window, asked)
  const figures = await listInSteps(
    stretch(pace, 0, 0.4),
    questions.map(({ first }) => first),
  )
  return thenChance(pace, 0.4, figures, (rest) => listInSteps(rest, wholeAnswers(questions, figures)))
}

function networkQuestions(facts: Facts, window: Window, { lens, maySeePeople }: Asked): readonly PlainQuestion[] {
  const ask = (measure: Measure, kind: FigureKind): PlainQuestion => plainQuestion(measure, facts, window, kind)
  if (lens === 'group') {
    return [ask(groupInterlocksMeasure, 'share'), ...(maySeePeople ? bridgingAnswer(facts, window) : [])]
  }
  return lens === 'organization'
    ? [
        ask(organizationNetworkReachMeasure, 'share'),
        ask(organizationNetworkCentralizationMeasure, 'share'),
        ask(organizationNetworkCommunitiesMeasure, 'index'),
        ask(organizationNetworkOverTimeMeasure, 'share'),
        ask(tiesAcrossMeasure, 'index'),
        ask(organizationReplyNetworkMeasure, 'share'),
        ask(organizationGivingNetworkMeasure, 'share'),
        ask(organizationGroupNetworkMeasure, 'amount'),
        ask(resourceNetworkMeasure, 'amount'),
      ]
    : [
        ask(networkReachMeasure, 'share'),
        ask(networkCentralizationMeasure, 'share'),
        ask(networkCommunitiesMeasure, 'index'),
        ask(networkOverTimeMeasure, 'share'),
        ask(replyNetworkMeasure, 'share'),
        ask(givingNetworkMeasure, 'share'),
        ask(groupNetworkMeasure, 'amount'),
      ]
}
