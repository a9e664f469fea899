import type { Facts } from '@evenkeel/domain/facts.ts'
import type { Finding } from '../finding.ts'
import { binomialTail } from '../measures/binomial-tail.ts'
import { measureItemCompleteness } from '../measures/item-completeness.ts'
import { counted, percent, withCommas } from '../measures/plain-numbers.ts'
import type { Window } from '../window.ts'

/** Slips happen: one open item in ten without a sole owner is taken as such. A judgement, not a result of research. */
const TOLERATED = 0.1
const ITEMS_MIN = 5

/**
 * Returns a finding when so many open items have no owner or several that the whole 95% interval of their share lies
 * above one in ten (practice P1); none otherwise.
 */
export function detectNoSoleOwner(facts: Facts, window: Window): readonly Finding[] {
  const result = measureItemCompleteness(facts, window)
  if (result.status !== 'measured') return []
  const { open, withoutOwner, severalOwners, withoutSoleOwner } = result.detail
  const count = withoutOwner.length + severalOwners.length
  if (open.length < ITEMS_MIN || withoutSoleOwner.low <= TOLERATED) return []
  return [
    {
      id: 'no-sole-owner',
      detector: 'no-sole-owner',
      claim: `${counted(count, 'open item has', 'open items have')} no sole owner: ${withCommas(withoutOwner.length)} without any, ${withCommas(severalOwners.length)} with several, of ${withCommas(open.length)} open.`,
      because: [...withoutOwner, ...severalOwners],
      about: [],
      measures: ['item-completeness'],
      practice: ['P1', 'P2'],
      certainty: {
        chance: binomialTail(open.length, count, TOLERATED),
        n: open.length,
        of: 'open items',
        sentence: `The share lies between ${percent(withoutSoleOwner.low)} and ${percent(withoutSoleOwner.high)} (95% interval); up to ${percent(TOLERATED)} counts as slips.`,
      },
      audience: 'coalition',
      question: 'For each of these: who is the one person who will see it through, and who helps?',
    },
  ]
}
