import { numberWords } from '@evenkeel/charts/number-words/number-words.ts'
import {
  measureContributorAbsenceFactor,
  measureElephantFactor,
} from '@evenkeel/analysis/measures/owner-concentration.ts'
import { measureTopOwnerTrend } from '@evenkeel/analysis/measures/top-owner-trend.ts'
import { isOpen, readOwnership } from '@evenkeel/analysis/ownership.ts'
import { restrictToWindow, type Window } from '@evenkeel/analysis/window.ts'
import { apartShareWords } from '@evenkeel/charts/number-words/share-words.ts'
import type { RelianceBarsData } from '@evenkeel/charts/reliance-bars/layout.ts'
import type { TrendLinesData } from '@evenkeel/charts/trend-lines/layout.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { basisUnlessWithheld } from '../../analysis/withheld-basis.ts'
import type { Figure, Lens } from '../participation/talk-data.ts'

function rangeWords(low: number, high: number): string {
  return low === high ? String(low) : `${low} to ${high}`
}

/** Returns how many items each owns, with the fewest who together hold half. */
export function relianceBars(facts: Facts, window: Window, lens: Lens): Figure<RelianceBarsData> {
  const result =
    lens === 'person' ? measureContributorAbsenceFactor(facts, window) : measureElephantFactor(facts, window)
  const inWindow = restrictToWindow(facts, window)
  const { items, ownersOf } = readOwnership(inWindow)
  const unowned = items.filter((item) => ownersOf(item.id).length === 0).length
  const open = items.filter(isOpen).length
  const shared = { unit: 'action items', parties: lens === 'person' ? 'owners' : 'organizations', unowned }
  const method =
    'Open and done items count, dropped ones do not; an item with two owners counts with both. Items differ in size, and much work is never written down.'
  if (result.status !== 'measured') {
    return {
      data: { owners: [], absenceFactor: null, ...shared, notEnough: result.reason },
      basis: basisUnlessWithheld(result.reason, {
        n: `${numberWords(items.length)} items`,
        method,
        uncertainty: 'none, since there is nothing measured to be uncertain about.',
      }),
    }
  }
  const { detail, band } = result
  const apart =
    detail.withoutOrganization > 0
      ? `, ${detail.withoutOrganization} more by owners whose organization nobody has said`
      : ''
  return {
    data: {
      owners: detail.owners.map(({ party, label, items: count }) => ({ id: party, name: label, items: count })),
      absenceFactor: detail.absenceFactor,
      ...shared,
    },
    basis: {
      n: `${numberWords(detail.ownerships)} ownerships of ${numberWords(items.length)} items (${numberWords(open)} open)${apart}`,
      method,
      uncertainty:
        band === null
          ? 'withheld, since chance would deal items out among everybody who was at a meeting.'
          : `${band.model} Nine times in ten, ${rangeWords(Math.round(band.low), Math.round(band.high))} would then hold half.`,
    },
  }
}

/** Returns how the share of the owner of most items moved from quarter to quarter; the line is named only for those who may compare people. */
export function topShareTrend(facts: Facts, window: Window, isNamed: boolean): Figure<TrendLinesData> {
  const result = measureTopOwnerTrend(facts, window)
  const shared = { measure: 'Share of each quarter’s items held by the owner of most', unit: 'items', band: null }
  const method = 'By the quarter in which an item was first written down; the owner is the one with most items overall.'
  if (result.status !== 'measured') {
    return {
      data: { periods: [], lines: [], ...shared, notEnough: result.reason },
      basis: basisUnlessWithheld(result.reason, {
        n: result.status === 'withheld' ? null : `${result.n} ${result.of}`,
        method,
        uncertainty: 'none, since there is nothing measured to be uncertain about.',
      }),
    }
  }
  const { party, label, quarters, band, riseChance } = result.detail
  const rise =
    riseChance === null
      ? 'Too short to tell a rise from chance.'
      : `A rise as large would come by chance ${riseChance < 0.01 ? 'less than once in a hundred times' : `${Math.round(riseChance * 100)} times in a hundred`}.`
  const step = band.high - band.low
  return {
    data: {
      periods: quarters.map(({ quarter }) => ({ id: quarter, label: quarter })),
      lines: [
        {
          // A name left out is no use when the id stays.
          id: isNamed ? party : 'owner-of-most',
          name: isNamed ? label : 'The owner of most',
          points: quarters.map(({ share, items }) => ({ value: share, low: null, high: null, n: items })),
        },
      ],
      ...shared,
    },
    basis: {
      n: `${numberWords(result.n)} ${result.of} in ${quarters.length} quarters`,
      method,
      uncertainty: `${rise} If items fell to anybody alike, the largest share would lie between ${apartShareWords(band.low, step)} and ${apartShareWords(band.high, step)}.`,
    },
  }
}
