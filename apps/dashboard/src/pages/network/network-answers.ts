import {
  givingNetworkMeasure,
  organizationGivingNetworkMeasure,
  organizationReplyNetworkMeasure,
  replyNetworkMeasure,
} from '@evenkeel/analysis/measures/directed-networks.ts'
import { groupInterlocksMeasure } from '@evenkeel/analysis/measures/group-interlocks.ts'
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
import type { Facts } from '@evenkeel/domain/facts.ts'
import { type FigureKind, plainAnswer, type PlainAnswer } from '../../analysis/plain-answer.ts'
import { listInSteps, type Pace } from '../../analysis/pace.ts'
import type { PageLens } from '../participation/talk-data.ts'

/** Resolves to what the network says in one sentence each: how near, how centred, in which circles, across groups, over time, with directions. */
export function networkAnswers(
  facts: Facts,
  window: Window,
  lens: PageLens,
  pace: Pace,
): Promise<readonly PlainAnswer[]> {
  return listInSteps(pace, networkQuestions(facts, window, lens))
}

function networkQuestions(facts: Facts, window: Window, lens: PageLens): readonly (() => PlainAnswer)[] {
  const ask = (measure: Measure, kind: FigureKind) => (): PlainAnswer =>
    plainAnswer(measure, measure.compute(facts, window), kind)
  if (lens === 'group') return [ask(groupInterlocksMeasure, 'share')]
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
