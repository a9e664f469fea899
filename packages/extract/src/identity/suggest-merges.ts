import { findLikelyOrganizations } from './compare-organizations.ts'
import { foldEmail, foldHandle } from './index-parties.ts'
import { findLikelyPairs } from './likely-pairs.ts'
import { findLookAlikes } from './look-alikes.ts'
import type { LikelyPair } from './person-profile.ts'
import { profileParties, type PartyFacts } from './profile-parties.ts'
import { suggestByShortName } from './suggest-by-short-name.ts'
import { weighRivals } from './weigh-rivals.ts'

/** Two recorded parties that may be one: the one to fold, the one to keep, why (a fragment of a sentence), and how sure, 0 to 1. */
export interface MergeSuggestion {
  readonly with: string
  readonly into: string
  readonly reason: string
  readonly confidence: number
}

/**
 * Returns the parties of a coalition that may be one, the most certain first, each pair once; nothing is taken for
 * granted here, however certain. Who stood on one roster with somebody is hardly ever suggested to be the same.
 */
export function suggestMerges(facts: PartyFacts): MergeSuggestion[] {
  const { people, bodies, countOf } = profileParties(facts)
  const likely = weighRivals(findLikelyPairs(people), people)
  const pairs = [...sharedAddresses(facts), ...findLookAlikes(facts), ...likely, ...suggestByShortName(people, likely)]
  const found = new Map<string, MergeSuggestion>()
  for (const { one, other, reason, confidence } of [...pairs, ...findLikelyOrganizations(bodies)]) {
    const [kept, folded] = countOf(one) >= countOf(other) ? [one, other] : [other, one]
    const code = `${folded}\n${kept}`
    if (!found.has(code)) found.set(code, { with: folded, into: kept, reason, confidence })
  }
  return [...found.values()].sort(
    (a, b) => b.confidence - a.confidence || compareText(a.into, b.into) || compareText(a.with, b.with),
  )
}

/** Two people with one address were recorded before anybody knew it, or share a mailbox. */
function sharedAddresses({ aliases, parties }: PartyFacts): LikelyPair[] {
  const kinds = new Map(parties.map(({ id, kind }) => [id, kind]))
  const bearers = new Map<string, Set<string>>()
  for (const { party, kind, alias } of aliases) {
    if (kind === 'name' || kinds.get(party) !== 'person') continue
    const address = kind === 'email' ? `email ${foldEmail(alias)}` : `handle ${foldHandle(alias)}`
    const known = bearers.get(address)
    if (known === undefined) bearers.set(address, new Set([party]))
    else known.add(party)
  }
  return [...bearers].flatMap(([address, found]) => {
    const ids = [...found].sort().slice(0, 10)
    const reason = address.startsWith('email') ? 'the same e-mail address' : 'the same handle'
    return ids.flatMap((one, place) =>
      ids.slice(place + 1).map((other): LikelyPair => ({
        one,
        other,
        kind: 'same',
        confidence: 0.97,
        reason,
        isCertain: false,
        isTwice: false,
      })),
    )
  })
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
