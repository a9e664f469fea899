import { findLikelyOrganizations } from './compare-organizations.ts'
import { mergeCertain } from './merge-certain.ts'
import { profileParties, type PartyFacts } from './profile-parties.ts'
import type { MergeSuggestion } from './suggest-merges.ts'

/**
 * Returns the parties of a coalition that are certainly one, in an order in which they can be merged: what `identify`
 * merges by itself. Two who stood on one roster are never among them.
 */
export function certainMerges(facts: PartyFacts): MergeSuggestion[] {
  const { people, bodies, countOf } = profileParties(facts)
  const certain = [
    ...mergeCertain(people, []).joined,
    ...findLikelyOrganizations(bodies).filter(({ isCertain }) => isCertain),
  ]
  return certain.map(({ one, other, reason, confidence }) =>
    countOf(one) >= countOf(other)
      ? { with: other, into: one, reason, confidence }
      : { with: one, into: other, reason, confidence },
  )
}
