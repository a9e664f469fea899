import type { LikelyPair, PersonProfile } from './person-profile.ts'
import { CERTAIN, meetingsInCommon, weighPair } from './weigh-pair.ts'

/**
 * Returns the pairs with those no longer certain in which somebody could be either of two people: `Chris Hobbs` beside
 * both Christopher and Christine Hobbs. A rare misspelling of a name says nothing against its other misspellings.
 */
export function weighRivals(pairs: readonly LikelyPair[], profiles: readonly PersonProfile[]): LikelyPair[] {
  const byId = new Map(profiles.map((profile) => [profile.id, profile]))
  const partners = new Map<string, LikelyPair[]>()
  for (const pair of pairs) {
    for (const id of [pair.one, pair.other]) {
      const known = partners.get(id)
      if (known === undefined) partners.set(id, [pair])
      else known.push(pair)
    }
  }
  const doubtful = new Set<LikelyPair>()
  const countOf = (id: string): number => byId.get(id)?.count ?? 0
  for (const [id, found] of partners) {
    const rivals = found.filter(
      ({ kind, confidence }) => confidence >= CERTAIN - 0.06 && kind !== 'same' && kind !== 'spacing',
    )
    for (const [place, pair] of rivals.entries()) {
      for (const rival of rivals.slice(place + 1)) {
        const [one, other] = [byId.get(partnerOf(pair, id)), byId.get(partnerOf(rival, id))]
        if (one === undefined || other === undefined) continue
        const isTogether = meetingsInCommon(one.meetings, other.meetings) > 0
        if (!isTogether && weighPair(one, other) !== null) continue
        const isSlipOf = (slip: LikelyPair, rare: PersonProfile): boolean =>
          slip.kind === 'slip' && rare.count <= countOf(id) && !isTogether
        if (isSlipOf(pair, one) || isSlipOf(rival, other)) continue
        if (pair.confidence < rival.confidence + 0.05) doubtful.add(pair)
        if (rival.confidence < pair.confidence + 0.05) doubtful.add(rival)
      }
    }
  }
  return pairs.map((pair) =>
    doubtful.has(pair)
      ? { ...pair, isCertain: false, confidence: Math.min(pair.confidence, 0.7) }
      : promoted(pair, partners, byId),
  )
}

function partnerOf(pair: LikelyPair, id: string): string {
  return pair.one === id ? pair.other : pair.one
}

/** A name with an initial is the only whole name's that fits, where there is only one. */
function promoted(
  pair: LikelyPair,
  partners: ReadonlyMap<string, readonly LikelyPair[]>,
  byId: ReadonlyMap<string, PersonProfile>,
): LikelyPair {
  if (pair.isCertain || pair.kind !== 'initial' || pair.confidence < 0.86) return pair
  const [one, other] = [byId.get(pair.one), byId.get(pair.other)]
  const isOneCircle =
    one !== undefined && other !== undefined && [...one.circles].some((circle) => other.circles.has(circle))
  if (!isOneCircle) return pair
  const isOnly = [pair.one, pair.other].some((id) => {
    const isShort = byId
      .get(id)
      ?.names.every(({ words }) => words.length === 1 || words.some((word) => word.length === 1))
    return isShort === true && partners.get(id)?.length === 1
  })
  return isOnly ? { ...pair, isCertain: true, confidence: 0.91, reason: `${pair.reason}, which nobody else has` } : pair
}
