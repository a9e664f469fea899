import { measureConvening, measureOrganizationConvening } from '@evenkeel/analysis/measures/convening.ts'
import { measureApprovals, measureOrganizationApprovals } from '@evenkeel/analysis/measures/approvals.ts'
import { governanceFitMeasure } from '@evenkeel/analysis/measures/governance-fit.ts'
import { organizationNetworkCentralizationMeasure } from '@evenkeel/analysis/measures/network-centralization.ts'
import {
  measureOrganizationProposalsCarried,
  measureProposalsCarried,
} from '@evenkeel/analysis/measures/proposals-carried.ts'
import { resourceSupplyMeasure } from '@evenkeel/analysis/measures/resource-supply.ts'
import { measureWorkDependence } from '@evenkeel/analysis/measures/work-dependence.ts'
import type { Measure, MeasureResult } from '@evenkeel/analysis/measure.ts'
import type { Window } from '@evenkeel/analysis/window.ts'
import type { AmountBar, AmountBarsData } from '@evenkeel/charts/amount-bars/layout.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import type { KindOfSay } from '@evenkeel/analysis/kinds-of-say.ts'
import { inSteps, type Pace } from '../../analysis/pace.ts'
import { type FigureKind, plainAnswer, type PlainAnswer, uncertaintyOf } from '../../analysis/plain-answer.ts'
import { basisUnlessWithheld } from '../../analysis/withheld-basis.ts'
import type { Figure, Lens } from '../participation/talk-data.ts'
import { resourcesAndSay } from './say-data.ts'

/** How many pairs are drawn: those with the greatest dependence. */
const pairsDrawn = 10

interface Told {
  readonly title: string
  readonly unit: string
  readonly method: string
  readonly interval?: string
  readonly namesAbove?: boolean
}

function figure<Detail>(
  result: MeasureResult<Detail>,
  { title, unit, method, interval = '', namesAbove = false }: Told,
  barsOf: (detail: Detail) => AmountBar[],
): Figure<AmountBarsData> {
  const notEnough = result.status === 'measured' ? null : result.reason
  return {
    data: {
      bars: result.status === 'measured' ? barsOf(result.detail) : [],
      title,
      unit,
      kind: 'share',
      interval: interval === '' ? null : interval,
      namesAbove,
      sentence: result.status === 'measured' ? result.sentence : '',
      notEnough,
    },
    basis: basisUnlessWithheld(notEnough, {
      n: result.status === 'withheld' ? null : `${result.n.toLocaleString('en')} ${result.of}`,
      method,
      uncertainty: uncertaintyOf(result, 'share'),
    }),
  }
}

function bar(id: string, name: string, amount: number | null, note: string): AmountBar {
  return { id, name, amount, low: null, high: null, note }
}

function convening(facts: Facts, window: Window, lens: Lens): Figure<AmountBarsData> {
  return figure(
    lens === 'organization' ? measureOrganizationConvening(facts, window) : measureConvening(facts, window),
    {
      title: 'Meetings led, of those whose notes say who led',
      unit: 'of meetings led',
      method: 'Chairing and facilitating are one task here; a meeting that two lead counts with both.',
    },
    ({ convenors }) =>
      convenors.map(({ party, label, led, share }) =>
        bar(party, label, share, `${led} ${led === 1 ? 'meeting' : 'meetings'}`),
      ),
  )
}

function approvals(facts: Facts, window: Window, lens: Lens): Figure<AmountBarsData> {
  return figure(
    lens === 'organization' ? measureOrganizationApprovals(facts, window) : measureApprovals(facts, window),
    {
      title: 'Approvals that lie with each',
      unit: 'of approvals',
      method: 'An item with two approvers counts with both; dropped items do not count, done ones do.',
    },
    ({ approvers }) =>
      approvers.map(({ party, label, approvals: own, waiting, share }) =>
        bar(party, label, share, `${own}, ${waiting} still open`),
      ),
  )
}

function proposals(facts: Facts, window: Window, lens: Lens): Figure<AmountBarsData> {
  return figure(
    lens === 'organization'
      ? measureOrganizationProposalsCarried(facts, window)
      : measureProposalsCarried(facts, window),
    {
      title: 'Proposals that carried, of those that each moved',
      unit: 'of its proposals carried',
      method:
        'Only motions whose notes say who moved them and how they ended; put off counts as not carried. By name, not by rank; nobody with fewer than three has a share.',
      interval: '95% interval',
    },
    ({ proposers }) =>
      proposers.map(({ party, label, made, carried, share, interval }) => ({
        id: party,
        name: label,
        amount: share,
        low: interval?.low ?? null,
        high: interval?.high ?? null,
        note: share === null ? `too few, ${carried} of ${made}` : `${carried} of ${made}`,
      })),
  )
}

function dependence(facts: Facts, window: Window): Figure<AmountBarsData> {
  return figure(
    measureWorkDependence(facts, window),
    {
      title: 'Items of one group that another manages or approves',
      unit: 'of its items',
      method:
        'Whoever manages or approves an item can hold it up. Only groups with five items or more; drawn are the ten greatest, with the other way round beside.',
      namesAbove: true,
    },
    ({ pairs }) =>
      pairs
        .slice(0, pairsDrawn)
        .map(({ owner, other, ownerLabel, otherLabel, items, share, back }) =>
          bar(
            `${owner}\n${other}`,
            `${ownerLabel} on ${otherLabel}`,
            share,
            `${items} ${items === 1 ? 'item' : 'items'}, back ${Math.round(back * 100)}%`,
          ),
        ),
  )
}

function answersOf(facts: Facts, window: Window): readonly PlainAnswer[] {
  const ask = (measure: Measure, kind: FigureKind): PlainAnswer =>
    plainAnswer(measure, measure.compute(facts, window), kind)
  return [
    ask(governanceFitMeasure, 'amount'),
    ask(organizationNetworkCentralizationMeasure, 'share'),
    ask(resourceSupplyMeasure, 'amount'),
  ]
}

/** Resolves to who brings what and who has which say, who convenes, approves and carries proposals, and whose work waits for whom. */
export function powerData(
  facts: Facts,
  window: Window,
  { lens, say }: { readonly lens: Lens; readonly say: KindOfSay },
  pace: Pace,
) {
  return inSteps(pace, {
    resources: () => (lens === 'organization' ? resourcesAndSay(facts, window, say) : null),
    convening: () => convening(facts, window, lens),
    approvals: () => approvals(facts, window, lens),
    proposals: () => proposals(facts, window, lens),
    dependence: () => (lens === 'organization' ? dependence(facts, window) : null),
    answers: () => (lens === 'organization' ? answersOf(facts, window) : []),
  })
}
