import type { Facts } from '@evenkeel/domain/facts.ts'
import type { Finding } from '../finding.ts'
import { percent } from '../measures/plain-numbers.ts'
import { measureTopOwnerTrend } from '../measures/top-owner-trend.ts'
import { measureContributorAbsenceFactor } from '../measures/owner-concentration.ts'
import { readOwnership, isOpen } from '../ownership.ts'
import { partyDirectory } from '../party-directory.ts'
import { restrictToWindow, type Window } from '../window.ts'

/** From this share on, one owner's leave is felt by everybody; a judgement, not a result of research. */
const SHARE_MIN = 0.25
const RISE_CHANCE_MAX = 0.05

/**
 * Returns a finding when one person owns a quarter or more of all items and more than the largest share that chance
 * would give anybody (practice P17); none otherwise. A working group or organization as owner is no single person.
 */
export function detectSingleChampion(facts: Facts, window: Window): readonly Finding[] {
  const inWindow = restrictToWindow(facts, window)
  const trend = measureTopOwnerTrend(facts, window)
  const factor = measureContributorAbsenceFactor(facts, window)
  if (trend.status !== 'measured' || factor.status !== 'measured') return []
  const { party, share, band, change, riseChance } = trend.detail
  if (partyDirectory(inWindow).kindOf(party) !== 'person') return []
  if (share < SHARE_MIN || band.position !== 'above') return []
  const isRising = change !== null && change > 0 && riseChance !== null && riseChance <= RISE_CHANCE_MAX
  const items = readOwnership(inWindow).itemsOf.get(party) ?? []
  const open = items.filter(isOpen)
  const rise = isRising ? ', and the share has grown' : ''
  return [
    {
      id: `single-champion:${party}`,
      detector: 'single-champion',
      claim: `The coalition rests ${percent(share)} of its action items on one of its ${factor.detail.owners.length} owners${rise}.`,
      because: (open.length > 0 ? open : items).map((item) => item.id),
      about: [party],
      measures: ['top-owner-trend', 'contributor-absence-factor', 'reliance'],
      practice: ['P17'],
      certainty: {
        chance: band.chance,
        n: trend.n,
        of: trend.of,
        sentence: `If items fell to anybody alike, the largest share would lie between ${percent(band.low)} and ${percent(band.high)} nine times in ten.`,
      },
      audience: 'coordinator',
      question: 'Which of these items could somebody else take on next, with the present owner as consultant?',
    },
  ]
}
