import { clustersOf, type Clusters } from './separate-clusters.ts'
import { findLikelyPairs, byConfidence } from './likely-pairs.ts'
import type { LikelyPair, OrganizationSpan, PersonProfile } from './person-profile.ts'
import { CERTAIN, meetingsInCommon, weighPair } from './weigh-pair.ts'

/** What was joined, the profiles that are left, and the pairs of them of which nobody can be sure. */
export interface MergedProfiles {
  readonly clusters: Clusters
  readonly profiles: readonly PersonProfile[]
  readonly unsure: readonly LikelyPair[]
}

const ROUNDS_MAX = 4

/** Returns the profiles with all merged that are certainly one person; `sure` are pairs that something else than the names proves. */
export function mergeCertain(profiles: readonly PersonProfile[], sure: readonly LikelyPair[]): MergedProfiles {
  const clusters = clustersOf()
  let left = joinAll(profiles, sure, clusters)
  let pairs = findLikelyPairs(left)
  for (let round = 0; round < ROUNDS_MAX; round++) {
    const weighed = withoutAmbiguous(pairs, left)
    const before = new Set(left)
    const now = joinAll(
      left,
      weighed.filter(({ isCertain }) => isCertain),
      clusters,
    )
    if (now.length === left.length) return { clusters, profiles: left, unsure: weighed }
    // Only who was joined has to be compared anew.
    const changed = new Set(now.filter((profile) => !before.has(profile)).map(({ id }) => id))
    const ids = new Set(now.map(({ id }) => id))
    const isAsBefore = (id: string): boolean => ids.has(id) && !changed.has(id)
    pairs = [
      ...pairs.filter(({ one, other }) => isAsBefore(one) && isAsBefore(other)),
      ...findLikelyPairs(now, changed),
    ].sort(byConfidence)
    left = now
  }
  return { clusters, profiles: left, unsure: withoutAmbiguous(pairs, left) }
}

/** Joins the most certain first; two that came to stand on one roster by then stay two. */
function joinAll(
  profiles: readonly PersonProfile[],
  pairs: readonly LikelyPair[],
  clusters: Clusters,
): PersonProfile[] {
  const left = new Map(profiles.map((profile) => [profile.id, profile]))
  for (const { one, other } of pairs.toSorted(byConfidence)) {
    const [first, second] = [left.get(clusters.of(one)), left.get(clusters.of(other))]
    if (first === undefined || second === undefined || first === second) continue
    if (meetingsInCommon(first.meetings, second.meetings) > 0) continue
    clusters.join(first.id, second.id)
    left.delete(first.id)
    left.delete(second.id)
    const id = clusters.of(first.id)
    left.set(id, { ...joined(first, second), id })
  }
  return [...left.values()]
}

function joined(one: PersonProfile, other: PersonProfile): PersonProfile {
  return {
    id: one.id,
    names: [...one.names, ...other.names],
    count: one.count + other.count,
    meetings: new Set([...one.meetings, ...other.meetings]),
    organizations: joinSpans([...one.organizations, ...other.organizations]),
  }
}

function joinSpans(spans: readonly OrganizationSpan[]): OrganizationSpan[] {
  const joint = new Map<string, OrganizationSpan>()
  for (const span of spans) {
    const before = joint.get(span.organization)
    joint.set(
      span.organization,
      before === undefined
        ? span
        : {
            organization: span.organization,
            since: [before.since, span.since].filter((day) => day !== null).sort()[0] ?? null,
            until:
              [before.until, span.until]
                .filter((day) => day !== null)
                .sort()
                .at(-1) ?? null,
          },
    )
  }
  return [...joint.values()]
}

/**
 * Returns the pairs with those no longer certain in which somebody could be either of two people: `Chris Hiller` beside
 * both Christopher and Christine Hiller. A rare misspelling of a name says nothing against its other misspellings.
 */
function withoutAmbiguous(pairs: readonly LikelyPair[], profiles: readonly PersonProfile[]): LikelyPair[] {
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
  const isOnly = [pair.one, pair.other].some((id) => {
    const isShort = byId
      .get(id)
      ?.names.every(({ words }) => words.length === 1 || words.some((word) => word.length === 1))
    return isShort === true && partners.get(id)?.length === 1
  })
  return isOnly ? { ...pair, isCertain: true, confidence: 0.91, reason: `${pair.reason}, which nobody else has` } : pair
}
