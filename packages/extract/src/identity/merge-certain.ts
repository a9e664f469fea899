import { clustersOf, type Clusters } from './separate-clusters.ts'
import { findLikelyPairs, byConfidence } from './likely-pairs.ts'
import type { LikelyPair, OrganizationSpan, PersonProfile } from './person-profile.ts'
import { meetingsInCommon } from './weigh-pair.ts'
import { weighRivals } from './weigh-rivals.ts'

/** What was joined, the profiles that are left, and the pairs of them of which nobody can be sure. */
export interface MergedProfiles {
  readonly clusters: Clusters
  readonly profiles: readonly PersonProfile[]
  readonly unsure: readonly LikelyPair[]
  /** The pairs that were joined, in this order; an id stands for all that was joined with it before. */
  readonly joined: readonly LikelyPair[]
}

const ROUNDS_MAX = 4

/** Returns the profiles with all merged that are certainly one person; `sure` are pairs that something else than the names proves. */
export function mergeCertain(profiles: readonly PersonProfile[], sure: readonly LikelyPair[]): MergedProfiles {
  const clusters = clustersOf()
  const joined: LikelyPair[] = []
  let left = joinAll(profiles, sure, clusters, joined)
  let pairs = findLikelyPairs(left)
  for (let round = 0; round < ROUNDS_MAX; round++) {
    const weighed = weighRivals(pairs, left)
    const before = new Set(left)
    const now = joinAll(
      left,
      weighed.filter(({ isCertain }) => isCertain),
      clusters,
      joined,
    )
    if (now.length === left.length) return { clusters, profiles: left, unsure: weighed, joined }
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
  return { clusters, profiles: left, unsure: weighRivals(pairs, left), joined }
}

/** Joins the most certain first; two that came to stand on one roster by then stay two. */
function joinAll(
  profiles: readonly PersonProfile[],
  pairs: readonly LikelyPair[],
  clusters: Clusters,
  done: LikelyPair[],
): PersonProfile[] {
  const left = new Map(profiles.map((profile) => [profile.id, profile]))
  for (const pair of pairs.toSorted(byConfidence)) {
    const [first, second] = [left.get(clusters.of(pair.one)), left.get(clusters.of(pair.other))]
    if (first === undefined || second === undefined || first === second) continue
    if (meetingsInCommon(first.meetings, second.meetings) > 0) continue
    clusters.join(first.id, second.id)
    done.push({ ...pair, one: first.id, other: second.id })
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
    circles: new Set([...one.circles, ...other.circles]),
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
